import { LIMITS } from '../limits';
import { builtInFormat, plainFormatCode } from '../number-format';
import { eachElement, readXml } from './xml';

/** Number formats of the cell styles, by the index that cells use. */
export function readCellFormats(xml: string): string[] {
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
