import { words, type Family } from './family';

/** Spellings of each unit of duration; the first is the standard one. */
export const TIME_UNITS: readonly Family[] = [
  words('年 周年'),
  words('季度 个季度 季'),
  words('个月 月'),
  words('周 个星期 星期'),
  words('天 日 日历天 日历日 个日历日 自然日 个自然日 个日历天'),
  words('个工作日 工作日'),
  words('小时 个小时 h 钟头'),
  words('分钟 分 min'),
  words('秒 秒钟 s'),
];

/** Units of a point in time: 2025年, 12月. */
export const CALENDAR_UNITS = words('年 年度 月 月份 日 号 季度');

/** Parts of a day or of a series, which may also follow a range: 8-18时, 1-3期. */
export const CLOCK_UNITS = words('时 点 期');

/** Units of a duration. */
export const DURATION_UNITS = words('天 日 工作日 个工作日 小时 个小时 分钟 月 个月 年 周');

/** Units of time, at the start of a unit: 天, 个月, 小时/次. */
export const TIME_UNIT_STARTS = words('天 日 工作日 小时 分 分钟 秒 月 年 周 季 季度');

/** Contents of a unit cell where the value is a date: 日期, 月份. */
export const UNITS_OF_DATES = words('年 月 日 日期 年度 月份');
