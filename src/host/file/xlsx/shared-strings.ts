import { escapeXml, readXml, type ElementReader } from './xml';

/**
 * Reads the text of elements of rich text (`si`, `is`): of its runs, without their formats and phonetic readings.
 * Characters that XML cannot carry stay escaped as "_x000D_".
 */
export function richText(done: (text: string) => void): ElementReader {
  let text = '';
  const t: ElementReader = {
    text(piece) {
      text += piece;
    },
  };
  return {
    open() {
      text = '';
    },
    close() {
      done(text);
    },
    children: { t, r: { children: { t } } },
  };
}

/** The shared strings part, reduced to plain texts without runs or other markup. */
export function plainSharedStrings(xml: string): string {
  const items: string[] = [];
  const si = richText((text) => items.push(`<si><t xml:space="preserve">${escapeXml(text)}</t></si>`));
  readXml(xml, 'sharedStrings', { sst: { children: { si } } });
  return `<sst>${items.join('')}</sst>`;
}
