import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { layOutSheets, type ReadSheet } from '../lay-out-sheets';
import { LIMITS } from '../limits';
import { ReadingBudget } from '../reading-budget';
import { SheetBuilder } from '../sheet-builder';
import { damaged, tooLarge, WorkbookFileError } from '../workbook-file-error';
import { partText, relationshipsOf } from './package-parts';
import { readSharedStrings } from './shared-strings';
import { SheetPart, type CellSources } from './sheet-part';
import { readWorkbookPart } from './workbook-part';
import type { Zip } from './zip';
import { builtInFormat, plainFormatCode } from '../number-format';
import { eachElement, readXml } from './xml';

/**
 * Reads an Office Open XML workbook (.xlsx, .xlsm, transitional or strict). When a sheet is damaged or too large, the
 * others are still read.
 * @param main name of its workbook part
 * @throws {WorkbookFileError} when a part that all sheets need is missing or damaged, or no sheet is left
 */
export function readXlsx(zip: Zip, main: string): WorkbookSnapshot {
  const { entries, date1904 } = readWorkbookPart(partText(zip, main));
  if (entries.length > LIMITS.sheets) throw tooLarge(`工作簿有 ${String(entries.length)} 张工作表，太多了`);
  const relationships = relationshipsOf(zip, main);
  const byId = new Map(relationships.map((one) => [one.id, one]));
  const textOf = (type: string): string | undefined => {
    const part = relationships.find((one) => one.type === type);
    return part && partText(zip, part.target);
  };
  const strings = textOf('sharedStrings');
  const styles = textOf('styles');
  const sources: CellSources = {
    formats: styles === undefined ? [] : readCellFormats(styles),
    strings: strings === undefined ? [] : readSharedStrings(strings),
    date1904,
  };
  const budget = new ReadingBudget();
  const sheets = entries.flatMap(({ relationship: id, name, visibility }): ReadSheet[] => {
    const relationship = byId.get(id);
    if (!relationship) return [{ name, visibility, content: damaged(`workbook: sheet ${name}`) }];
    // Other kinds of sheets (charts, dialogs, macros) have no cells.
    if (relationship.type !== 'worksheet') return [];
    return [{ name, visibility, content: readSheet(zip, relationship.target, sources, budget) }];
  });
  return layOutSheets(sheets, date1904);
}

function readSheet(
  zip: Zip,
  part: string,
  sources: CellSources,
  budget: ReadingBudget,
): SheetBuilder | WorkbookFileError {
  const sheet = new SheetBuilder(budget);
  try {
    budget.trying(() => new SheetPart(sources, sheet).read(partText(zip, part), part));
    return sheet;
  } catch (error) {
    if (error instanceof WorkbookFileError && error.trouble !== 'encrypted') return error;
    throw error;
  }
}

/** Number formats of the cell styles, by their index in cells. */
function readCellFormats(xml: string): string[] {
  const own = new Map<number, string>();
  const styles: number[] = [];
  const numFmt = eachElement(({ numFmtId, formatCode = '' }) => {
    if (formatCode.length <= LIMITS.formatLength) own.set(Number(numFmtId), plainFormatCode(formatCode));
  });
  const xf = eachElement(({ numFmtId = '0' }) => styles.push(Number(numFmtId)));
  readXml(xml, 'styles', {
    styleSheet: { children: { numFmts: { children: { numFmt } }, cellXfs: { children: { xf } } } },
  });
  return styles.map((id) => own.get(id) ?? builtInFormat(id) ?? 'General');
}
