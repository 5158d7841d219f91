import Big from 'big.js';
import { anyOf, isOneOf, pattern } from '../../wording/lexicon/family';
import {
  AIMED_AT,
  SCORED_AT_LEAST,
  SCORED_AT_MOST,
  FULL_POINTS,
  GIVING_POINTS,
  GIVING_STEPS,
  HIGHER_IS_BETTER,
  IN_PROPORTION,
  LOWER_IS_BETTER,
  OTHER_SIDES,
  OWN_POINTS,
  REACHED,
  REFUSING_POINTS,
  SHARES_OF_POINTS,
  STEPS_ABOVE,
  STEPS_BELOW,
  STEPS_LATE,
  TAKING_POINTS,
  WEIGHT_NAMES,
} from '../../wording/lexicon/scoring-words';
import { chineseNumberAt } from '../../wording/chinese-number';
import { operatorAt } from '../../wording/operators';
import { parseTargetValue } from '../../wording/parse-target-value';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';
import type { TargetValue } from '../../wording/target-value';

/** A parsed 评分标准. All texts are quoted from it without white space. */
export interface Scoring {
  /** “达到95%得5分”, “完成得满分”, in the order of the text. */
  readonly awards: readonly Award[];
  /** “每减少1个扣0.5分”. */
  readonly steps: readonly Step[];
  /** The direction in which points rise; null when the standard gives none or both (“每超（低）10%扣0.5分”). */
  readonly direction: ScoringDirection | null;
}

/** Points for a level of achievement. */
export interface Award {
  readonly text: string;
  /** The level when it is a figure: ≥140亿元 in “140亿元以上得140分”. */
  readonly threshold: TargetValue | null;
  /** `full`: 满分, whatever the weight. */
  readonly points: Big | 'full';
}

/** Points per step of the result. */
export interface Step {
  readonly text: string;
  /** The side of the target that counts: 每低1%, 每超1%, 每逾期1天; null for “每超（低）10%”, “每发生一起”. */
  readonly side: 'below' | 'above' | 'late' | null;
  /** The size and unit of a step: 1 and 个 in “每减少1个”. The unit may be empty. */
  readonly per: Big;
  readonly unit: string;
  /** “每减少1个得0.5分” awards points where they should be deducted. */
  readonly effect: 'deduct' | 'award';
  readonly points: Big;
  /** True when the points are a percentage of the indicator's weight. */
  readonly isShare: boolean;
}

export interface ScoringDirection {
  readonly better: 'more' | 'less';
  /** The words that show the direction. */
  readonly words: string;
  /** False when the direction is only implied: “未完成按比例得分”. */
  readonly isPlain: boolean;
}

const CLAUSE_ENDS = /[，,；;。、?？!！]/;
/** “1.” */
const LIST_NUMBER = /(^|\D)\d[.．](?!\d)/g;
const SIDE = `(${anyOf(STEPS_BELOW, STEPS_ABOVE, STEPS_LATE)})?(?:[(（](${anyOf(OTHER_SIDES)})[)）])?`;
const EVERY = `每${SIDE}[^\\d扣减得]{0,8}?([\\d.]+|[一二两三四五六七八九十百]+)([^\\d扣减得加计]{0,6}?)(?:以内|的)?`;
const EFFECT = `(${anyOf(TAKING_POINTS, GIVING_STEPS)})${anyOf(SHARES_OF_POINTS)}*${anyOf(WEIGHT_NAMES)}?分?的?([\\d.]+)(分|%)?`;
const STEP = new RegExp(EVERY + EFFECT);
const isAbove = isOneOf(STEPS_ABOVE);
const isLate = isOneOf(STEPS_LATE);
const AWARD = new RegExp(`(${anyOf(GIVING_POINTS)})${anyOf(OWN_POINTS)}?(${anyOf(FULL_POINTS)}|[\\d.]+(?=分|$))`);
const NOT_GRANTED = pattern`${REFUSING_POINTS}`;

/** Reads a 评分标准. Never throws; a text without points gives no award, no step and no direction. */
export const parseScoring = remembered((text): Scoring => {
  const plain = squeeze(text).replace(/百分之([\d.]+)/g, '$1%');
  const clauses = plain
    .replace(LIST_NUMBER, '$1；')
    .split(CLAUSE_ENDS)
    .filter((clause) => clause !== '');
  const steps = clauses.flatMap(stepIn);
  const awards = clauses.flatMap(awardIn);
  return { awards, steps, direction: directionIn(plain, steps) };
});

function stepIn(clause: string): Step[] {
  const match = STEP.exec(clause);
  if (!match) return [];
  const [text, side = '', otherSide, per = '', unit = '', effect = '', points = '', pointUnit] = match;
  const number = numberOf(per);
  const worth = numberOf(points);
  if (number === null || worth === null) return [];
  return [
    {
      text,
      side: otherSide === undefined ? sideOf(side) : null,
      per: number,
      unit: unit === '百分点' ? '个百分点' : unit,
      effect: /扣|减/.test(effect) ? 'deduct' : 'award',
      points: worth,
      isShare: pointUnit === '%',
    },
  ];
}

function sideOf(word: string): Step['side'] {
  if (word === '') return null;
  if (isLate(word)) return 'late';
  return isAbove(word) ? 'above' : 'below';
}

function awardIn(clause: string): Award[] {
  const match = AWARD.exec(clause);
  if (!match || clause.includes('每') || NOT_GRANTED.test(clause.slice(0, match.index + 1))) return [];
  const points = /^[\d.]+$/.test(match[2] ?? '') ? numberOf(match[2] ?? '') : 'full';
  if (points === null) return [];
  return [{ text: clause, threshold: thresholdIn(clause.slice(0, match.index)), points }];
}

/** Longest figure before points; a longer text is no figure. */
const LONGEST_FIGURE = 40;

/** The figure at the end of a text (“州级签约项目履约率达70%”) with the operator before or after it. */
function thresholdIn(words: string): TargetValue | null {
  const plain = words.replace(/[的时者]$/, '');
  for (let at = Math.max(0, plain.length - LONGEST_FIGURE); at < plain.length; at++) {
    if (!/\d/.test(plain.charAt(at)) && !operatorAt(plain, at)) continue;
    const value = parseTargetValue(plain.slice(at));
    if (value.kind === 'number' || value.kind === 'range') return value;
  }
  return null;
}

const MINUS = '[-－—–]';
/** The formula [1−(目标−实际)÷目标]: points rise towards the target from below. With the terms exchanged, from above. */
const SHORTFALL = pattern`1${MINUS}[(（[]?${AIMED_AT}${MINUS}${REACHED}[)）\]]?[/÷]${AIMED_AT}`;
const EXCESS = pattern`1${MINUS}[(（[]?${REACHED}${MINUS}${AIMED_AT}[)）\]]?[/÷]${AIMED_AT}`;
const MORE: readonly RegExp[] = [
  SHORTFALL,
  pattern`${SCORED_AT_LEAST}或?(?:等于)?${AIMED_AT}.{0,4}[得计](?:满分|\d)`,
  pattern`${HIGHER_IS_BETTER}指标`,
];
const LESS: readonly RegExp[] = [
  EXCESS,
  pattern`${AIMED_AT}[/÷]${REACHED}`,
  pattern`${SCORED_AT_MOST}或?(?:等于)?${AIMED_AT}.{0,4}[得计](?:满分|\d)`,
  pattern`${LOWER_IS_BETTER}指标`,
];
const SHARE_REACHED = pattern`${REACHED}[/÷]${AIMED_AT}`;
/** The formula 1−实际÷目标, which shows no direction. */
const SHARE_MISSED = pattern`1${MINUS}[(（[]?${REACHED}[/÷]${AIMED_AT}`;
const PARTLY = pattern`未(?:全部)?完成的?[，,]?按(?:完成)?${IN_PROPORTION}`;

function directionIn(plain: string, steps: readonly Step[]): ScoringDirection | null {
  const more =
    wordsOf(plain, MORE) ??
    wordsOf(plain.split(SHARE_MISSED).join('；'), [SHARE_REACHED]) ??
    steps.find((step) => step.effect === 'deduct' && step.side === 'below')?.text;
  const less = wordsOf(plain, LESS) ?? steps.find((step) => step.effect === 'deduct' && step.side === 'above')?.text;
  if (more !== undefined && less !== undefined) return null;
  if (more !== undefined) return { better: 'more', words: more, isPlain: true };
  if (less !== undefined) return { better: 'less', words: less, isPlain: true };
  if (steps.length > 0) return null;
  const proportion = PARTLY.exec(plain)?.[0];
  return proportion === undefined ? null : { better: 'more', words: proportion, isPlain: false };
}

function wordsOf(plain: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(plain)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

function numberOf(text: string): Big | null {
  if (/^\d+(?:\.\d+)?$/.test(text)) return new Big(text);
  const numeral = chineseNumberAt(text);
  return numeral?.length === text.length ? new Big(numeral.value) : null;
}
