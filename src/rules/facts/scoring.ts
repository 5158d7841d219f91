import Big from 'big.js';
import { chineseNumberAt } from '../../wording/chinese-number';
import { operatorAt } from '../../wording/operators';
import { parseTargetValue } from '../../wording/parse-target-value';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';
import type { TargetValue } from '../../wording/target-value';

/** 评分标准: what its sentences say of points. All texts are quoted from the standard without white space. */
export interface Scoring {
  /** “达到95%得5分”, “完成得满分”, in the order of the text. */
  readonly awards: readonly Award[];
  /** “每减少1个扣0.5分”. */
  readonly steps: readonly Step[];
  /** Which way the points go; null when the standard says nothing of it, or both (“每超（低）10%扣0.5分”). */
  readonly direction: ScoringDirection | null;
}

/** Points for one level of achievement. */
export interface Award {
  readonly text: string;
  /** The level, when it is a figure: ≥140亿元 in “140亿元以上得140分”. */
  readonly threshold: TargetValue | null;
  /** `full`: 满分, whatever the weight is. */
  readonly points: Big | 'full';
}

/** Points that change with every so many units. */
export interface Step {
  readonly text: string;
  /** Which distance from the target counts: 每低1%, 每超1%, 每逾期1天; null for “每超（低）10%”, “每发生一起”. */
  readonly side: 'below' | 'above' | 'late' | null;
  /** 1 and 个 in “每减少1个”; the unit may be empty. */
  readonly per: Big;
  readonly unit: string;
  /** “每减少1个得0.5分” gives points where they ought to be taken. */
  readonly effect: 'deduct' | 'award';
  readonly points: Big;
  /** % of the indicator's weight, else points. */
  readonly isShare: boolean;
}

export interface ScoringDirection {
  readonly better: 'more' | 'less';
  /** The words that say so. */
  readonly words: string;
  /** False for “未完成按比例得分”, which only suggests it. */
  readonly isPlain: boolean;
}

/** Punctuation, and the numbers of a list (“1.”). */
const CLAUSE_ENDS = /[，,；;。、?？!！]|(?<!\d)\d[.．](?!\d)/;
const STEP =
  /每(减少|降低|下降|减|少|低于|低|差|未完成|缺|下浮|超出|超过|高于|超|增加|增长|高|多|延迟|延期|逾期|晚|推迟)?(?:[(（](低|少|超|高|多)[)）])?[^\d扣减得]{0,8}?([\d.]+|[一二两三四五六七八九十百]+)([^\d扣减得加计]{0,6}?)(?:以内|的)?(扣减|扣除|扣|减|得|加|计)(?:该项|权重|指标|总|本项)*(?:权重|权数|分值)?(?:分)?的?([\d.]+)(分|%)?/;
const ABOVE = /超|高|增|多/;
const LATE = /延|逾|晚|推/;
const AWARD = /(得|计|记|赋|给)(?:该项|本项|指标|权重)?(满分|全分|全部分值|[\d.]+(?=分|$))/;
const NOT_GRANTED = /不得|不计|不给/;

/** Reads a 评分标准. Never throws; a text without points gives no award, no step and no direction. */
export const parseScoring = remembered((text): Scoring => {
  const plain = squeeze(text).replace(/百分之([\d.]+)/g, '$1%');
  const clauses = plain.split(CLAUSE_ENDS).filter((clause) => clause !== '');
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
  if (LATE.test(word)) return 'late';
  return ABOVE.test(word) ? 'above' : 'below';
}

function awardIn(clause: string): Award[] {
  const match = AWARD.exec(clause);
  if (!match || clause.includes('每') || NOT_GRANTED.test(clause.slice(0, match.index + 1))) return [];
  const points = /^[\d.]+$/.test(match[2] ?? '') ? numberOf(match[2] ?? '') : 'full';
  if (points === null) return [];
  return [{ text: clause, threshold: thresholdIn(clause.slice(0, match.index)), points }];
}

/** The figure at the end of “州级签约项目履约率达70%”, with its operator when one stands before or behind it. */
function thresholdIn(words: string): TargetValue | null {
  const plain = words.replace(/(?:的|时|者)$/, '');
  for (let at = 0; at < plain.length; at++) {
    if (!/\d/.test(plain.charAt(at)) && !operatorAt(plain, at)) continue;
    const value = parseTargetValue(plain.slice(at));
    if (value.kind === 'number' || value.kind === 'range') return value;
  }
  return null;
}

const ACHIEVED = '(?:实际(?:完成|达到|执行)?(?:值|数|率|情况|量)?|完成值|完成数|完成率)';
const AIMED = '(?:目标|计划|预期|年初目标|指标)(?:值|数)?';
const MORE: readonly RegExp[] = [
  new RegExp(`${ACHIEVED}[/÷]${AIMED}`),
  new RegExp(`(?:大于|高于|不低于|不少于|≥|>=)(?:或?等于)?${AIMED}.{0,4}(?:得|计)(?:满分|\\d)`),
  /正向指标/,
];
const LESS: readonly RegExp[] = [
  new RegExp(`${AIMED}[/÷]${ACHIEVED}`),
  new RegExp(`(?:小于|低于|不高于|不超过|不大于|≤|<=)(?:或?等于)?${AIMED}.{0,4}(?:得|计)(?:满分|\\d)`),
  /反向指标|逆向指标|负向指标/,
];
const IN_PROPORTION = /未(?:全部)?完成(?:的)?[，,]?按(?:完成)?(?:比例|完成率|完成比例)/;

function directionIn(plain: string, steps: readonly Step[]): ScoringDirection | null {
  const more = wordsOf(plain, MORE) ?? steps.find((step) => step.effect === 'deduct' && step.side === 'below')?.text;
  const less = wordsOf(plain, LESS) ?? steps.find((step) => step.effect === 'deduct' && step.side === 'above')?.text;
  if (more !== undefined && less !== undefined) return null;
  if (more !== undefined) return { better: 'more', words: more, isPlain: true };
  if (less !== undefined) return { better: 'less', words: less, isPlain: true };
  if (steps.length > 0) return null;
  const proportion = IN_PROPORTION.exec(plain)?.[0];
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
