import { narrow } from '../../wording/plain-text';
import { computedFormula } from '../../workbook/formula';
import type { CellContent } from '../../workbook/snapshot';

/**
 * Full-width numbers with their separators, letters and percent signs. ＞, ＜ and brackets are left out: they have a
 * meaning.
 */
const FULLWIDTH = /[\d０-９]+(?:[．，][\d０-９]+)*|[Ａ-Ｚａ-ｚ％﹪٪℅]/g;
/** Any of these characters, to skip quickly the many cells that have none. */
const ANY = /[０-９Ａ-Ｚａ-ｚ％﹪٪℅．，]/;

/** A typed text with its full-width digits, letters and percent signs made half-width; null when it has none. */
export function inHalfWidth(content: CellContent): string | null {
  if (typeof content.value !== 'string' || !ANY.test(content.value) || computedFormula(content) !== null) return null;
  const plain = content.value.replace(FULLWIDTH, narrow);
  return plain === content.value ? null : plain;
}
