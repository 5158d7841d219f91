import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { SheetBuilder } from '../sheet-builder';
import { readSheets } from '../sheetjs';
import { damaged } from '../workbook-file-error';
import { partText, relationshipsOf } from './package-parts';
import { plainPackage, type PlainSheet } from './plain-package';
import { plainSharedStrings } from './shared-strings';
import { SheetPart } from './sheet-part';
import { readCellFormats } from './styles';
import { readWorkbookPart } from './workbook-part';
import type { Zip } from './zip';

/**
 * Reads an Office Open XML workbook (.xlsx, .xlsm, transitional or strict). SheetJS sees none of its bytes, only a plain
 * package of what it needs, made from parts that were checked.
 * @param main name of its workbook part
 * @throws {WorkbookFileError} when a part is missing or contradicts another
 */
export function readXlsx(zip: Zip, main: string): WorkbookSnapshot {
  const { entries, date1904 } = readWorkbookPart(partText(zip, main));
  const relationships = relationshipsOf(zip, main);
  const textOf = (type: string): string | undefined => {
    const part = relationships.find((one) => one.type === type);
    return part && partText(zip, part.target);
  };
  const strings = textOf('sharedStrings');
  const styles = textOf('styles');
  const formats = styles === undefined ? [] : readCellFormats(styles);
  const builders: SheetBuilder[] = [];
  const sheets: PlainSheet[] = [];
  for (const { relationship: id, ...entry } of entries) {
    const relationship = relationships.find((one) => one.id === id);
    if (!relationship) throw damaged(`workbook: sheet ${entry.name}`);
    // Other kinds of sheets (charts, dialogs, macros) have no cells.
    if (relationship.type !== 'worksheet') continue;
    const builder = new SheetBuilder();
    sheets.push({
      ...entry,
      xml: new SheetPart(formats, builder).plain(partText(zip, relationship.target), relationship.target),
    });
    builders.push(builder);
  }
  return readSheets(
    plainPackage({ sheets, date1904, strings: strings === undefined ? null : plainSharedStrings(strings) }),
    builders,
  );
}
