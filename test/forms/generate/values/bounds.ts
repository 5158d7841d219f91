import { dimension } from '../dimension';
import { apart, around, before, behind, type Writing } from './writing';

/** Spellings of one bound. Common ones are chosen more often than the rest together. */
export const atLeast = dimension<Writing>('至少', [
  { ...before('≥', '≥'), weight: 12 },
  before('>=', '≥'),
  before('＞＝', '≥'),
  before('≧', '≥'),
  before('⩾', '≥'),
  before('≥ ', '≥'),
  before('大于等于', '≥'),
  before('大于或等于', '≥'),
  before('不低于', '≥'),
  before('不少于', '≥'),
  before('不小于', '≥'),
  before('不能低于', '≥'),
  before('不得少于', '≥'),
  before('至少', '≥'),
  before('最少', '≥'),
  before('达到', null, '≥', '='),
  before('应达到', null, '≥'),
  before('确保', null, '≥', '='),
  behind('以上', '≥'),
  behind('及以上', '≥'),
  behind('（含）以上', '≥'),
  behind('（包含）以上', '≥'),
  behind('以上（含）', '≥'),
  around('达到', '以上', '≥'),
  around('保持在', '以上', '≥'),
  around('不低于', '以上', '≥'),
  around('≥', '以上', '≥'),
  around('（≥', '）', '≥'),
  apart('≥N（单位）', (figure, unit) => `≥${figure}${unit && `（${unit}）`}`, '≥'),
  apart('N（含）单位以上', (figure, unit) => `${figure}（含）${unit}以上`, '≥'),
  apart('N单位以上（含N单位）', (figure, unit) => `${figure}${unit}以上（含${figure}${unit}）`, '≥'),
  apart('≥N 单位', (figure, unit) => `≥${figure} ${unit}`, '≥'),
  behind('+', '≥'),
]);

export const atMost = dimension<Writing>('至多', [
  { ...before('≤', '≤'), weight: 9 },
  before('<=', '≤'),
  before('＜＝', '≤'),
  before('≦', '≤'),
  before('⩽', '≤'),
  before('小于等于', '≤'),
  before('不高于', '≤'),
  before('不超过', '≤'),
  before('不多于', '≤'),
  before('不大于', '≤'),
  before('不得超过', '≤'),
  before('不突破', '≤'),
  before('最多', '≤'),
  behind('以下', '≤'),
  behind('及以下', '≤'),
  behind('以内', '≤'),
  behind('（含）以内', '≤'),
  around('控制在', '以内', '≤'),
  around('在', '以内', '≤'),
  around('低于', '以下', '≤', '＜'),
  around('不超过', '以内', '≤'),
  around('（≤', '）', '≤'),
  apart('≤N（单位）', (figure, unit) => `≤${figure}${unit && `（${unit}）`}`, '≤'),
  apart('≤ N 单位', (figure, unit) => `≤ ${figure} ${unit}`, '≤'),
]);

/** For the duration of something. */
export const withinTime = dimension<Writing>('时限', [
  { ...before('≤', '≤'), weight: 2 },
  { ...behind('内', '≤'), weight: 3 },
  behind('以内', '≤'),
  behind('之内', '≤'),
  around('在', '内', '≤'),
  around('在', '内完成', '≤'),
  behind('内办结', '≤'),
  before('不超过', '≤'),
  around('不超过', '内', '≤'),
]);

export const exactly = dimension<Writing>('等于', [
  { ...before('=', '='), weight: 3 },
  { ...before('', null), weight: 4 },
  before('＝', '='),
  before('等于', '='),
  apart('N 单位', (figure, unit) => `${figure} ${unit}`, null),
]);

/** A number to be reached, without a bound: "每年12次". */
export const inAll = dimension<Writing>('合计', [
  { ...before('', null), weight: 3 },
  before('每年', null),
  before('全年', null),
  before('共', null),
  before('共计', null),
  before('累计', null),
  // A small numeral behind it would be words: 完成一级.
  { ...before('完成', null), hasWords: false },
]);

export const moreThan = dimension<Writing>('大于', [
  { ...before('＞', '＞'), weight: 2 },
  before('>', '＞'),
  before('大于', '＞'),
  before('高于', '＞'),
  before('超过', '＞'),
  before('超', '＞'),
]);

export const lessThan = dimension<Writing>('小于', [
  { ...before('＜', '＜'), weight: 2 },
  before('<', '＜'),
  before('小于', '＜'),
  before('低于', '＜'),
  before('少于', '＜'),
]);

/** An approximate number. */
export const about = dimension<Writing>('约数', [
  before('约', null),
  before('大约', null),
  before('近', null),
  // A wish, not a bound.
  before('力争达到', null),
  behind('左右', null),
  behind('上下', null),
  apart('N余单位', (figure, unit) => `${figure}余${unit}`, null),
  apart('N多单位', (figure, unit) => `${figure}多${unit}`, null),
]);

interface RangeWriting {
  readonly name: string;
  readonly write: (lower: string, upper: string, unit: string) => string;
}

/** Between two numbers. */
export const ranges = dimension<RangeWriting>('区间', [
  { name: 'a-b单位', write: (lower, upper, unit) => `${lower}-${upper}${unit}` },
  { name: 'a～b单位', write: (lower, upper, unit) => `${lower}～${upper}${unit}` },
  { name: 'a至b单位', write: (lower, upper, unit) => `${lower}至${upper}${unit}` },
  { name: 'a单位-b单位', write: (lower, upper, unit) => `${lower}${unit}-${upper}${unit}` },
  { name: 'a单位至b单位', write: (lower, upper, unit) => `${lower}${unit}至${upper}${unit}` },
  { name: 'a单位到b单位之间', write: (lower, upper, unit) => `${lower}${unit}到${upper}${unit}之间` },
  { name: '≥a且≤b', write: (lower, upper, unit) => `≥${lower}${unit}且≤${upper}${unit}` },
  { name: '≥a，≤b', write: (lower, upper, unit) => `≥${lower}${unit}，≤${upper}${unit}` },
  { name: 'a≤X≤b', write: (lower, upper, unit) => `${lower}${unit}≤X≤${upper}${unit}` },
  { name: 'a＜X≤b', write: (lower, upper, unit) => `${lower}${unit}＜X≤${upper}${unit}` },
]);
