import { words, type Family } from './family';

/** Spellings of one length of time; the first is the standard one. */
export const TIME_UNITS: readonly Family[] = [
  words('年 周年'),
  words('季度 个季度'),
  words('个月 月'),
  words('周 个星期 星期'),
  words('天 日 日历天 自然日 个自然日'),
  words('个工作日 工作日'),
  words('小时 个小时 h 钟头'),
  words('分钟 分 min'),
  words('秒 秒钟 s'),
];

/** Parts of a year, and its great feasts, that plans name instead of a date. */
export const PERIODS_OF_A_YEAR = words(`
  上半年 下半年 第一季度 第二季度 第三季度 第四季度 一季度 二季度 三季度 四季度 全年 年度 年内 年底 年末 年初 年中 年终 岁末
  春节 元旦 清明 五一 端午 七一 八一 中秋 国庆 十一 汛期 冬季 夏季 春季 秋季 寒假 暑假 学期 开学
`);

/** Behind a date or a period: the thing is done by then. */
export const BY_THEN = words('前 之前 以前 底 末 底前 末前 底之前 内 之内 以内 止 为止 初 中旬 上旬 下旬 中 期间');

/** In front of a date: 于2025年12月底前, 截至年底. */
export const UNTIL = words('于 在 截至 截止 截止到 截至到 到 至');

/** Say in words when a thing is done. */
export const TIMELY_WORDS = words('及时 按时 按期 准时 如期 适时 实时 定期 限时 按月 按季 按年 逐月 每月 每季度 每年');
