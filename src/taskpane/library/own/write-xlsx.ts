import { columnName } from '../../../workbook/area';
import { storedZip } from './stored-zip';
import { PARTS } from './xlsx-file';
import type { SheetRows } from './xlsx-file';

export interface ColumnLook {
  /** Width of the column in characters. */
  readonly width: number;
  /** What can be chosen in its cells; none where everything goes. */
  readonly choices?: readonly string[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Numbers of the cell formats below. */
const TEXT = 1;
const HEADING = 2;

const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/>` +
  '<name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font>' +
  '</fonts><fills count="3"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">' +
  '<fgColor rgb="FFE2EFDA"/></patternFill></fill></fills><borders count="2">' +
  '<border/><border><left style="thin"/><right style="thin"/><top style="thin"/>' +
  '<bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/>' +
  '</cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="49" borderId="1" applyNumberFormat="1" applyAlignment="1">' +
  '<alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" ' +
  'applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">' +
  '<alignment horizontal="center" vertical="center" wrapText="1"/></xf></cellXfs>' +
  '</styleSheet>';

/**
 * A workbook with one table, its first row the headings. All cells, also those below the table, are formatted as text:
 * what people add to it ("=100%", "12月31日") stays what they typed.
 */
export function writeXlsx({ name, rows }: SheetRows, columns: readonly ColumnLook[]): Uint8Array<ArrayBuffer> {
  const parts: Readonly<Record<string, string>> = {
    [PARTS.types]:
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/${PARTS.workbook}" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
      `<Override PartName="/${PARTS.styles}" ContentType="${TYPE}.styles+xml"/>` +
      '</Types>',
    [PARTS.packageRels]: relations([['officeDocument', PARTS.workbook]]),
    [PARTS.workbook]:
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${escaped(name)}" sheetId="1" r:id="rId1"/>` +
      '</sheets></workbook>',
    [PARTS.workbookRels]: relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    [PARTS.styles]: STYLES,
    'xl/worksheets/sheet1.xml': sheet(rows, columns),
  };
  // The table is small, and what compresses would be half of the code that comes with it.
  return storedZip(Object.entries(parts));
}

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const all = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function sheet(rows: SheetRows['rows'], columns: readonly ColumnLook[]): string {
  const looks = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${TEXT}" customWidth="1"/>`,
  );
  const choices = columns.flatMap(({ choices: offered }, at) => (offered ? [validation(columnName(at), offered)] : []));
  const count = String(choices.length);
  const validations =
    choices.length > 0 ? `<dataValidations count="${count}">${choices.join('')}</dataValidations>` : '';
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    `</sheetView></sheetViews><cols>${looks.join('')}</cols>` +
    `<sheetData>${rows.map(row).join('')}</sheetData>${validations}</worksheet>`
  );
}

function row(cells: readonly string[], at: number): string {
  const style = at === 0 ? HEADING : TEXT;
  const written = cells.map((text, column) => {
    const start = `<c r="${columnName(column)}${at + 1}" s="${style}"`;
    return text === ''
      ? `${start}/>`
      : `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  });
  return `<row r="${at + 1}">${written.join('')}</row>`;
}

function validation(column: string, choices: readonly string[]): string {
  return (
    `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${column}2:${column}5000">` +
    `<formula1>"${escaped(choices.join(','))}"</formula1></dataValidation>`
  );
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Excel reads "_x000D_" in a cell as a character's number; its own first character is written so where it means itself. */
function escaped(text: string): string {
  return text.replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}
