import { words } from './family';

/** Quantities that are right only between two limits. */
export const BANDED_QUANTITIES = words('pH 酸碱度 负荷率 区间 范围 湿度 温度 水温 室温 含水率 配比');

/** Say in a scoring standard that the value is to lie between two limits. */
export const BAND_WORDS = words('区间 范围 之间 介于');

/** Grades, ranks and serial numbers: “一级”, “三期” count nothing. */
export const RANKS = words('级 等 等级 类 档 期 批 批次 度 月 日 季度 季 部 门 组 班');
