import { builtInFormat, plainFormatCode } from '../number-format';
import type { XmlReader } from './xml';

/** Number format of each cell style, in the order in which cells name them. */
export function readCellFormats(reader: XmlReader): string[] {
  const own = new Map<number, string>();
  const styles: number[] = [];
  let inCellStyles = false;
  for (let event = reader.next(); event; event = reader.next()) {
    if (reader.name === 'cellXfs') inCellStyles = event === 'open';
    if (event !== 'open') continue;
    // Differential formats (dxf), deeper down, have some too.
    if (reader.name === 'numFmt' && reader.depth === 3) {
      own.set(Number(reader.attribute('numFmtId')), plainFormatCode(reader.attribute('formatCode') ?? ''));
    } else if (inCellStyles && reader.name === 'xf') styles.push(Number(reader.attribute('numFmtId') ?? 0));
  }
  return styles.map((id) => own.get(id) ?? builtInFormat(id) ?? 'General');
}
