import { partText, relationshipsOf } from '../../../../src/host/file/xlsx/package-parts';
import { parseXml, type XmlElement } from '../../../../src/host/file/xlsx/write/xml-tree';
import { openZip } from '../../../../src/host/file/xlsx/zip';

/**
 * Fonts, fills, borders, alignment and protection of all cells with content, and the heights of their rows, by sheet
 * part and address: the visible properties except number formats.
 */
export function looksOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const zip = openZip(bytes);
  const root = (name: string): XmlElement => parseXml(partText(zip, name), name).root;
  const links = relationshipsOf(zip, 'xl/workbook.xml');
  const styles = links.find(({ type }) => type === 'styles');
  const xfs = styles ? (root(styles.target).first('cellXfs')?.all('xf') ?? []) : [];
  const looks: Record<string, string> = {};
  for (const { target } of links.filter(({ type }) => type === 'worksheet')) {
    for (const row of root(target).first('sheetData')?.all('row') ?? []) {
      for (const cell of row.all('c')) {
        if (cell.elements.length === 0) continue;
        looks[`${target} ${cell.get('r') ?? ''}`] = `${row.get('ht') ?? ''} ${lookOf(xfs[Number(cell.get('s') ?? 0)])}`;
      }
    }
  }
  return looks;
}

function lookOf(style: XmlElement | undefined): string {
  if (!style) return '';
  const ids = ['fontId', 'fillId', 'borderId', 'xfId'].map((name) => style.get(name) ?? '');
  return [...ids, ...style.elements.map((child) => child.print())].join(' ');
}
