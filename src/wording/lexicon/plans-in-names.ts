import { words } from './family';

/** Plans and schools' years: the year is part of what they are called. */
export const DATED_THINGS = words('规划 行动 方案 学年 届 级 五年 三年 计划');

/** Say in a name that an earlier year is compared with, left from or looked back on. */
export const LOOKING_BACK = words(`
  较 比 同比 基数 以来 基础上 决算 结转 结余 评价 自评 审计 续建 上年 尾款 欠 竣工 质保 建成 清算 整改 考核 报告 年报 相比 存量 应付
`);
