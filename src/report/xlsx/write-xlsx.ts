import { zipSync } from 'fflate';
import { cellName, columnName, type CellAddress } from '../../workbook/area';

export interface WrittenColumn {
  /** Width in characters. */
  readonly width: number;
  /** Choices for the column's cells; absent when anything may be entered. */
  readonly choices?: readonly string[];
}

/** A text or a number, possibly with a link to a cell of this workbook or to a file's URI. */
export type TableCell = string | number | LinkedCell;

export interface LinkedCell {
  readonly shown: string | number;
  readonly link: CellAddress & { readonly uri?: string };
}

/** A sheet with one table, whose first row holds the headings. */
export interface TableSheet {
  readonly name: string;
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** A sheet whose headings are the names in `widths`, with the columns' widths. */
export function tableSheet(
  name: string,
  widths: Readonly<Record<string, number>>,
  rows: readonly (readonly TableCell[])[],
): TableSheet {
  return {
    name,
    columns: Object.values(widths).map((width) => ({ width })),
    rows: [Object.keys(widths), ...rows],
  };
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Excel's own limits. */
const LONGEST_TEXT = 32_767;
const MOST_LINKS = 65_530;
/** Number of rows with choices, including blank ones for additions. */
const ROWS_WITH_CHOICES = 5000;
/** The earliest date of a zip file, so that equal tables give equal files. */
const DATE = new Date(1980, 0, 1);

/** Numbers of the cell formats in {@link STYLES}. */
const TEXT = 1;
const HEADING = 2;
const NUMBER = 3;
const LINK = 4;

const BORDERED_TOP = 'borderId="1" applyBorder="1" applyAlignment="1"';
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="3"><font><sz val="11"/><name val="等线"/></font>` +
  '<font><b/><sz val="11"/><name val="等线"/></font>' +
  '<font><u/><sz val="11"/><color rgb="FF0563C1"/><name val="等线"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">' +
  '<fgColor rgb="FFE2EFDA"/></patternFill></fill></fills><borders count="2">' +
  '<border/><border><left style="thin"/><right style="thin"/><top style="thin"/>' +
  '<bottom style="thin"/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/>' +
  `<xf numFmtId="49" applyNumberFormat="1" ${BORDERED_TOP}>${WRAPPED}</xf>` +
  '<xf numFmtId="49" fontId="1" fillId="2" borderId="1" ' +
  'applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">' +
  '<alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
  `<xf ${BORDERED_TOP}>${WRAPPED}</xf>` +
  `<xf numFmtId="49" fontId="2" applyNumberFormat="1" applyFont="1" ${BORDERED_TOP}>${WRAPPED}</xf></cellXfs>` +
  // openpyxl warns of a workbook without the style that Excel calls Normal.
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

/**
 * Writes a workbook file of tables. Texts are stored as texts, and cells below a table are formatted as text, so that
 * "=100%" and "12月31日" stay unchanged. Works in Node and in browsers.
 */
export function writeXlsx(tables: readonly TableSheet[]): Uint8Array<ArrayBuffer> {
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      tables
        .map((_, at) => `<Override PartName="/xl/${sheetPart(at)}" ContentType="${TYPE}.worksheet+xml"/>`)
        .join('') +
      `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': relations([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    'xl/workbook.xml': workbook(tables),
    'xl/_rels/workbook.xml.rels': relations([
      ...tables.map((_, at) => ({ type: 'worksheet', target: sheetPart(at) })),
      { type: 'styles', target: 'styles.xml' },
    ]),
    'xl/styles.xml': STYLES,
  };
  for (const [at, table] of tables.entries()) {
    const { links, targets } = linksOf(table);
    parts[`xl/${sheetPart(at)}`] = sheet(table, links);
    if (targets.length > 0) parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relations(targets);
  }
  const utf8 = new TextEncoder();
  const files = Object.entries(parts).map(([name, text]) => [name, utf8.encode(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: DATE });
}

function sheetPart(at: number): string {
  return `worksheets/sheet${at + 1}.xml`;
}

interface Relation {
  readonly type: string;
  readonly target: string;
  /** True when the target is not part of this file. */
  readonly isExternal?: boolean;
}

function relations(all: readonly Relation[]): string {
  const written = all.map(
    ({ type, target, isExternal }, at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${escaped(target)}"` +
      `${isExternal ? ' TargetMode="External"' : ''}/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${written.join('')}</Relationships>`;
}

/** Repeats the headings on every page. */
function workbook(tables: readonly TableSheet[]): string {
  const sheets = tables.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const titles = tables.map(
    ({ name }, at) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escaped(quoted(name))}!$1:$1</definedName>`,
  );
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets>` +
    `<definedNames>${titles.join('')}</definedNames></workbook>`
  );
}

function sheet({ columns, rows }: TableSheet, links: string): string {
  const looks = columns.map(
    ({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${TEXT}" customWidth="1"/>`,
  );
  const choices = columns.flatMap(({ choices: offered }, at) => (offered ? [validation(columnName(at), offered)] : []));
  const validations =
    choices.length > 0 ? `<dataValidations count="${choices.length}">${choices.join('')}</dataValidations>` : '';
  const last = cellName({ row: Math.max(0, rows.length - 1), column: Math.max(0, columns.length - 1) });
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    '<sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
    `</sheetView></sheetViews><cols>${looks.join('')}</cols><sheetData>${rows.map(row).join('')}</sheetData>` +
    `<autoFilter ref="A1:${last}"/>${validations}${links}` +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

function row(cells: readonly TableCell[], at: number): string {
  return `<row r="${at + 1}">${cells.map((cell, column) => written(cell, at, columnName(column))).join('')}</row>`;
}

function written(cell: TableCell, row: number, column: string): string {
  const shown = typeof cell === 'object' ? cell.shown : cell;
  const style = row === 0 ? HEADING : typeof cell === 'object' ? LINK : typeof cell === 'number' ? NUMBER : TEXT;
  const start = `<c r="${column}${row + 1}" s="${style}"`;
  if (shown === '') return `${start}/>`;
  if (typeof shown === 'number') return `${start}><v>${shown}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escaped(shown.slice(0, LONGEST_TEXT))}</t></is></c>`;
}

function linksOf({ rows }: TableSheet): { readonly links: string; readonly targets: readonly Relation[] } {
  const targets: Relation[] = [];
  const links: string[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (typeof cell !== 'object' || links.length >= MOST_LINKS) continue;
      const { link } = cell;
      const { uri } = link;
      if (uri !== undefined) targets.push({ type: 'hyperlink', target: uri, isExternal: true });
      const to = uri === undefined ? '' : ` r:id="rId${targets.length}"`;
      const place = `${quoted(link.sheet)}!${cellName(link)}`;
      links.push(`<hyperlink ref="${cellName({ row, column })}"${to} location="${escaped(place)}"/>`);
    }
  }
  return { links: links.length > 0 ? `<hyperlinks>${links.join('')}</hyperlinks>` : '', targets };
}

function quoted(sheetName: string): string {
  return `'${sheetName.replaceAll("'", "''")}'`;
}

function validation(column: string, choices: readonly string[]): string {
  return (
    '<dataValidation type="list" allowBlank="1" showErrorMessage="1" ' +
    `sqref="${column}2:${column}${ROWS_WITH_CHOICES}"><formula1>"${escaped(choices.join(','))}"</formula1></dataValidation>`
  );
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Excel reads "_x000D_" in a cell as an escaped character, so a literal "_" before such a sequence is escaped, and so
 * are characters that XML does not allow. Lone surrogates become U+FFFD.
 */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[\p{Cs}]/gu, '\ufffd')
    .replace(NOT_IN_XML, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** Characters not allowed in XML, and carriage returns, which would be read as line feeds. */
const NOT_IN_XML = /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu;
