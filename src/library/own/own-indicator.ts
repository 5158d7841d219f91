import type { Operator } from '../../wording/target-value';

/** 正向: more is better, 反向: less is better, 定值: neither. */
export type OwnDirection = '正向' | '反向' | '定值';

/** An indicator of the user's own. Its texts are trimmed and have no control characters except line feeds. */
export interface OwnIndicator {
  readonly name: string;
  /** Other names by which a search finds it. */
  readonly aliases: readonly string[];
  /** In the wording of the form it was taken from; '' when the form had no levels. */
  readonly level1: string;
  readonly level2: string;
  /** '' when the value is text, or was written without an operator. */
  readonly operator: Operator | '';
  /** A decimal number ("95"), or words ("12月31日前", "80%-90%", "优"). */
  readonly value: string;
  /** '' when the value is text. */
  readonly unit: string;
  readonly direction: OwnDirection;
  readonly explanation: string;
  readonly formula: string;
  readonly scoring: string;
  readonly basis: string;
}

export type OwnField = keyof OwnIndicator;

/** The fields in the order of the exported table, with its headings. */
export const FIELD_NAMES: Readonly<Record<OwnField, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  name: '三级指标',
  operator: '计算符号',
  value: '指标值',
  unit: '计量单位',
  direction: '指标方向',
  explanation: '内涵解释',
  formula: '计算公式',
  scoring: '评分标准',
  basis: '设置依据',
  aliases: '其他名称',
};

export const OWN_FIELDS = Object.keys(FIELD_NAMES) as readonly OwnField[];

/** The text of each field as a person writes it. */
export type FieldTexts = Readonly<Record<OwnField, string>>;

export const NO_TEXTS: FieldTexts = {
  level1: '',
  level2: '',
  name: '',
  operator: '',
  value: '',
  unit: '',
  direction: '',
  explanation: '',
  formula: '',
  scoring: '',
  basis: '',
  aliases: '',
};

export function fieldTexts(indicator: OwnIndicator): FieldTexts {
  return { ...indicator, aliases: indicator.aliases.join('、') };
}

/** Limit, because more would fill the browser's storage and make files slow to read. */
export const MOST_INDICATORS = 3000;
