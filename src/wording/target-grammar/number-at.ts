import { ABOVE_ZERO, BELOW_ZERO } from '../lexicon/numerals';
import { digitsAt } from './digits-at';
import type { FoundNumber } from './found-number';
import { fractionAt } from './fraction-at';
import { andAHalf, numeralAt } from './numeral-at';
import { skipSpaces, wordEnd, wordTable } from './scan';

const BELOW = wordTable(BELOW_ZERO);
const ABOVE = wordTable(ABOVE_ZERO);

/** The number that begins at `start`, in any of its writings; null when none does. */
export function numberAt(text: string, start: number): FoundNumber | null {
  const number =
    signInWordsAt(text, start) ?? fractionAt(text, start) ?? digitsAt(text, start) ?? numeralAt(text, start);
  return number && andAHalf(text, number);
}

/** 零下20, 负5, 零上3. */
function signInWordsAt(text: string, start: number): FoundNumber | null {
  const below = wordEnd(BELOW, text, start);
  const end = below < 0 ? wordEnd(ABOVE, text, start) : below;
  if (end < 0) return null;
  const at = skipSpaces(text, end);
  const number = digitsAt(text, at) ?? numeralAt(text, at);
  return number && { ...number, start, isDigits: true, value: below < 0 ? number.value : number.value.neg() };
}
