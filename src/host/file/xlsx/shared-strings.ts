import { LIMITS } from '../limits';
import { tooLarge } from '../workbook-file-error';
import { unescaped } from './cell-value';
import { readXml, type ElementReader } from './xml';

/**
 * Reads elements of rich text (`si`, `is`): the text of the runs, without formats and phonetic readings. Characters
 * that XML does not allow stay escaped as "_x000D_".
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

/** The list of texts, by their index in cells. */
export function readSharedStrings(xml: string): string[] {
  const texts: string[] = [];
  const si = richText((text) => {
    if (texts.length === LIMITS.sharedTexts) throw tooLarge('工作簿里的文字太多');
    texts.push(unescaped(text));
  });
  readXml(xml, 'sharedStrings', { sst: { children: { si } } });
  return texts;
}
