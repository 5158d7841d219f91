import { digitsAt } from './digits-at';
import type { FoundNumber } from './found-number';
import { fractionAt } from './fraction-at';
import { andAHalf, numeralAt } from './numeral-at';

/** The number that begins at `start`, in any of its writings; null when none does. */
export function numberAt(text: string, start: number): FoundNumber | null {
  const number = fractionAt(text, start) ?? digitsAt(text, start) ?? numeralAt(text, start);
  return number && andAHalf(text, number);
}
