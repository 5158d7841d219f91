import type { Big } from 'big.js';

/** 计算符号, as the forms and the 一体化 system spell them; ＞ and ＜ are strict. */
export type Operator = '≥' | '≤' | '=' | '＞' | '＜';

/** A step that multiplies the digits before it. */
export type Magnitude = '百' | '千' | '万' | '亿';

/** Where a part of a target value stands in its source text (UTF-16 offsets, `end` exclusive). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * 指标值: what a target cell (or the operator, value and unit cells of a form that splits them) says.
 * `source` is the displayed text it was read from; parts written in other columns have no span.
 */
export interface TargetValue {
  readonly source: string;
  readonly kind: TargetKind;
  readonly operator: Operator | null;
  /** The operator as written (">=", "不低于", "以上"), for messages and for keeping the writer's spelling. */
  readonly operatorText: string | null;
  readonly operatorSpan: Span | null;
  /** The number as written: 95 for "95%", 100 for a numeric cell 1 shown as "100%". */
  readonly number: Big | null;
  /** Upper end of a range such as "80%-90%"; `number` is the lower end. */
  readonly upper: Big | null;
  /** Whether the upper end itself belongs to the range: ≤, or ＜ as in "10%≤X＜20%". Null without an upper end. */
  readonly upperOperator: Operator | null;
  readonly numberSpan: Span | null;
  /**
   * 万 or another multiplier as written before the end of the number, when it is not part of the unit: "50万以上" is
   * 500000.
   */
  readonly magnitude: Magnitude | null;
  /** "%", "‰", "万元/场", "台、件、辆、套等"; null when none is written. */
  readonly unit: string | null;
  readonly unitSpan: Span | null;
  /** The second figure of a cell that counts two things: "40户" of "120人/40户". */
  readonly also: string | null;
  /** ISO date (2024-12-31) of a deadline; only when year, month and day are written. */
  readonly date: string | null;
  /** True for a date that no calendar has: 2月30日, 13月. */
  readonly isImpossibleDate: boolean;
  /**
   * True when every part of the text was parsed. Fixes may rewrite only such a text: an operator put before the number
   * of another could reverse its meaning.
   */
  readonly isWhole: boolean;
}

export type TargetKind =
  | 'empty'
  /** An operator, a unit or brackets without a figure: "≥", "≥ 人次", "（）". */
  | 'unfilled'
  | 'number'
  /**
   * Between two numbers ("80%-90%", `upper` set) or about a number ("约100人", `upper` null), so that no single value
   * decides whether it is met.
   */
  | 'range'
  /** A calendar date or deadline: "2024年12月31日前", "每月8日前", "12月底". */
  | 'date'
  /** Compared with a past value instead of a number: "≥前三年平均数". */
  | 'reference'
  /** A mark or words for a value to be filled in later: "**", "≥__%", "待定", "据实", "N/A", "0%?". */
  | 'placeholder'
  | 'qualitative';
