import type { SheetSnapshot, WorkbookSnapshot } from '../../../workbook/snapshot';
import { SheetBuilder } from '../sheet-builder';
import { damaged } from '../workbook-file-error';
import { openPart, relationshipsOf } from './package-parts';
import { readSharedStrings } from './shared-strings';
import { SheetPartReader, type SheetContext } from './sheet-part';
import { readCellFormats } from './styles';
import type { Zip } from './zip';

interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: SheetSnapshot['visibility'];
}

/**
 * Reads an Office Open XML workbook (.xlsx, .xlsm, transitional or strict).
 * @param main name of its workbook part
 * @throws {WorkbookFileError} when a part is missing or contradicts another
 */
export function readXlsx(zip: Zip, main: string): WorkbookSnapshot {
  const { entries, date1904 } = readWorkbookPart(zip, main);
  const relationships = relationshipsOf(zip, main);
  const partOf = (type: string): string | undefined => relationships.find((one) => one.type === type)?.target;
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  const context: SheetContext = {
    strings: strings === undefined ? [] : readSharedStrings(openPart(zip, strings)),
    formats: styles === undefined ? [] : readCellFormats(openPart(zip, styles)),
    date1904,
  };
  const sheets: SheetSnapshot[] = [];
  for (const entry of entries) {
    const relationship = relationships.find((one) => one.id === entry.relationship);
    if (!relationship) throw damaged(`workbook: sheet ${entry.name}`);
    // Sheets of other kinds (charts, old dialogs and macros) have no cells.
    if (relationship.type !== 'worksheet') continue;
    const sheet = new SheetBuilder(entry.name, entry.visibility, date1904);
    new SheetPartReader(openPart(zip, relationship.target), context, sheet).read();
    sheets.push(sheet.build());
  }
  if (sheets.length === 0) throw damaged('workbook: no sheet');
  return { sheets };
}

function readWorkbookPart(zip: Zip, main: string): { entries: SheetEntry[]; date1904: boolean } {
  const reader = openPart(zip, main);
  const entries: SheetEntry[] = [];
  let date1904 = false;
  for (let event = reader.next(); event; event = reader.next()) {
    if (event !== 'open') continue;
    if (reader.name === 'workbookPr') date1904 = ['1', 'true'].includes(reader.attribute('date1904') ?? '');
    else if (reader.name === 'sheet' && reader.depth === 3) {
      const state = reader.attribute('state');
      entries.push({
        name: reader.attribute('name') ?? '',
        relationship: reader.attribute('id') ?? '',
        visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      });
    }
  }
  return { entries, date1904 };
}
