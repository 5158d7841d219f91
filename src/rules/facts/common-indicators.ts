import { pattern } from '../../wording/lexicon/family';
import { OWN_UNIT } from '../../wording/lexicon/goal-words';
import data from './common-indicators.json';
import { indicatorKey } from '../../wording/indicator-key';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';

/** The terms of a rate: 分子 and 分母 in the words of the source. */
export interface Ratio {
  readonly numerator: string;
  readonly denominator: string;
}

/** 共性指标: an indicator that every unit uses with the same name and meaning. */
export interface CommonIndicator {
  /** Standard name, with quotation marks as in its source: “三公经费”控制率. */
  readonly name: string;
  /** The document that defines it; null for everyday ones. */
  readonly source: string | null;
  /** Other correct names of the same indicator. */
  readonly synonyms: readonly string[];
  /** Wrong names of the same indicator, to be replaced by the standard one. */
  readonly misnamings: readonly string[];
  /** Its formulas, the most usual first; empty for a qualitative one. */
  readonly ratios: readonly Ratio[];
  /** Texts for 指标解释, 设置依据 and 指标值 ("≤100%") that suit every unit, from the built-in library; else null. */
  readonly explanation: string | null;
  readonly basis: string | null;
  readonly value: string | null;
}

/** Common indicators of 财预〔2013〕53号 and 财预〔2020〕10号, and everyday ones. */
export const commonIndicators: readonly CommonIndicator[] = data.map(
  ({ name, source, synonyms = [], misnamings = [], ratios = [], explanation = null, basis = null, value = null }) => ({
    name,
    source,
    synonyms,
    misnamings,
    ratios: ratios.map(([numerator = '', denominator = '']) => ({ numerator, denominator })),
    explanation,
    basis,
    value,
  }),
);

const BY_KEY = new Map(
  commonIndicators.flatMap((indicator) =>
    [indicator.name, ...indicator.synonyms, ...indicator.misnamings].map(
      (name) => [indicatorKey(name), indicator] as const,
    ),
  ),
);
const WHOSE = pattern`^${OWN_UNIT}`;

/**
 * The common indicator with that name. Quotation marks, white space, 的, a number in front ("指标1：") and a unit or remark
 * at the end are ignored. Null when the name is not certain.
 */
export const findCommonIndicator = remembered((name): CommonIndicator | null => {
  const key = indicatorKey(name);
  return BY_KEY.get(key) ?? BY_KEY.get(indicatorKey(squeeze(name).replace(WHOSE, ''))) ?? null;
});

/** "在职人员数÷编制数×100%" */
export function formulaOf({ numerator, denominator }: Ratio): string {
  return `${bracketed(numerator)}÷${bracketed(denominator)}×100%`;
}

/** Text of a common indicator for the column 指标解释, 设置依据 or 计算公式; null where every unit must write its own. */
export function commonIndicatorText(
  { explanation, basis, ratios: [usual] }: CommonIndicator,
  role: 'explanation' | 'basis' | 'formula',
): string | null {
  if (role === 'formula') return usual ? formulaOf(usual) : null;
  return role === 'basis' ? basis : explanation;
}

function bracketed(term: string): string {
  return /[－＋]/.test(term) ? `（${term}）` : term;
}
