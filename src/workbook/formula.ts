import type { CellContent } from './snapshot';

/**
 * The formula of a cell that Excel computes; null for a constant. Text such as "=100%" in a cell of number format "@"
 * is reported by Excel as its own "formula" and is none.
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

/** `=500吨`, `=12月`, `=合格`: Excel looks for a name and finds none. No function, reference or operator in it. */
export function namesNothing(formula: string): boolean {
  return WORDS.test(formula);
}
