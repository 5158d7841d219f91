import type { CellContent } from './snapshot';

/**
 * The formula of a cell that Excel computes; null for a constant. Excel also reports text such as "=100%" in a cell
 * formatted "@" as its formula, but does not compute it.
 */
export function computedFormula(content: CellContent): string | null {
  const { formula, value } = content;
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

const ERRORS =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/;

/** True for "#NAME?", "#REF!" … as Excel shows them in every language of its display. */
export function isErrorValue(text: string): boolean {
  return ERRORS.test(text.trim());
}

const WORDS = /^=\s*[\d.]*[^()!:$+*&"'\d]*[\u4e00-\u9fff][^()!:$+*&"']*$/;

/**
 * True for `=500吨`, `=12月`, `=合格`: only an unknown name, without function, reference or operator, so that Excel shows
 * #NAME?.
 */
export function namesNothing(formula: string): boolean {
  return WORDS.test(formula);
}
