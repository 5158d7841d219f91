import { pattern } from './lexicon/family';
import { COUNTED_PEOPLE, UNITLESS_NAMES } from './lexicon/unit-words';
import { isRateName, rateKind } from './rate';
import { squeeze } from './plain-text';

/** Endings of names that are counted, with their unit: 培训人次, 召开会议次数. */
const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/人次数?$/, '人次'],
  [/户次数?$/, '户次'],
  [/场次数?$/, '场次'],
  [/批次数?$/, '批次'],
  [/班次数?$/, '班次'],
  [/(?:次|频)数$/, '次'],
  [pattern`${COUNTED_PEOPLE}数$`, '人'],
  [/户数$/, '户'],
  [/家数$/, '家'],
  [/件数$/, '件'],
  [/份数$/, '份'],
  [/天数$/, '天'],
  [/期数$/, '期'],
  [/场数$/, '场'],
  [/起数$/, '起'],
  [/台数$/, '台'],
  [/篇数$/, '篇'],
  [/个数$/, '个'],
  [/辆数$/, '辆'],
  [/套数$/, '套'],
];
/** Names of figures without a unit. */
const DIMENSIONLESS = pattern`${UNITLESS_NAMES}|[pP][hH]|ＰＨ|[^占同环]比$`;
const UNIT_IN_BRACKETS = /[(（【[][%‰\u4e00-\u9fffa-zA-Z/·²³㎡]{1,8}[)）】\]]$|%$/;

/** The only unit that fits the name: “次” for 组织培训次数, “%” for 培训合格率; null when there is a choice. */
export function unitOfName(name: string): string | null {
  const plain = squeeze(name);
  // A 比例 is also written as 1:20.
  if (isRateName(plain) && !plain.endsWith('比例') && rateKind(plain).upper === 'capped') return '%';
  return COUNTED.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
}

/** True for figures that need no unit: 指数, 系数, 排名. */
export function isDimensionless(name: string): boolean {
  return DIMENSIONLESS.test(squeeze(name));
}

/** True when the name already contains the unit: "保障在职职工人数（人）", "服务对象满意度%". */
export function namesItsUnit(name: string): boolean {
  return UNIT_IN_BRACKETS.test(squeeze(name));
}
