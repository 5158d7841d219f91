import type { Operator } from '../../../../src/wording/target-value';
import type { Choice } from '../dimension';

/** How a bound is written around a figure and its unit: ("95", "%") → "不低于95%". */
export interface Writing extends Choice {
  readonly write: (figure: string, unit: string) => string;
  /** Every operator that a reviewer accepts as the meaning. */
  readonly operators: readonly (Operator | null)[];
  /** The words around the figure say that it is one, so that it may be written 五十 or 百分之九十. */
  readonly hasWords?: boolean;
  /** Asks for a unit, or a figure, that can stand in brackets or apart. */
  readonly isSplit?: boolean;
}

/** A sign or words before figure and unit. */
export function before(sign: string, ...operators: readonly (Operator | null)[]): Writing {
  const hasWords = /[\u4e00-\u9fff]/.test(sign);
  return { name: `${sign}N`, write: (figure, unit) => sign + figure + unit, operators, ...(hasWords && { hasWords }) };
}

/** Words behind figure and unit. */
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

/** A way that needs figure and unit apart: "3（含）个以上". */
export function apart(
  name: string,
  write: (figure: string, unit: string) => string,
  ...operators: readonly (Operator | null)[]
): Writing {
  return { name, write, operators, isSplit: true };
}
