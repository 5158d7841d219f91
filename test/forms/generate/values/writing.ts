import type { Operator } from '../../../../src/wording/target-value';
import type { Choice } from '../dimension';

/** Spelling of a bound around a figure and its unit: ("95", "%") → "不低于95%". */
export interface Writing extends Choice {
  readonly write: (figure: string, unit: string) => string;
  /** All operators that a reviewer accepts as the meaning. */
  readonly operators: readonly (Operator | null)[];
  /** True when the words mark the figure as a number, so that 五十 or 百分之九十 is possible. */
  readonly hasWords?: boolean;
  /** True when unit or figure must be able to stand in brackets or apart. */
  readonly isSplit?: boolean;
}

/** An operator or words before figure and unit. */
export function before(sign: string, ...operators: readonly (Operator | null)[]): Writing {
  const hasWords = /[\u4e00-\u9fff]/.test(sign);
  return { name: `${sign}N`, write: (figure, unit) => sign + figure + unit, operators, ...(hasWords && { hasWords }) };
}

/** Words after figure and unit. */
export function behind(words: string, ...operators: readonly (Operator | null)[]): Writing {
  const hasWords = words !== '+';
  return {
    name: `N${words}`,
    write: (figure, unit) => figure + unit + words,
    operators,
    ...(hasWords && { hasWords }),
  };
}

/** Words on both sides. */
export function around(first: string, last: string, ...operators: readonly (Operator | null)[]): Writing {
  return { name: `${first}N${last}`, write: (figure, unit) => first + figure + unit + last, operators, hasWords: true };
}

/** A spelling with figure and unit apart: "3（含）个以上". */
export function apart(
  name: string,
  write: (figure: string, unit: string) => string,
  ...operators: readonly (Operator | null)[]
): Writing {
  return { name, write, operators, isSplit: true };
}
