import { words } from './family';

/** Words before a number that make it a guess or a hope: 预计300人, 力争300人. */
export const GUESSES = words('预计 预估 估计 力争 争取 计划 计划约 大概 大致 拟 左右');

/** Words for an unstated number of things. */
export const UNSAID_COUNTS = words(
  '多次 多场 多期 多个 多家 多人 多项 多批 数次 数场 几次 若干次 若干 大量 少量 不定期 一定数量 适量 一批 一系列 成批 数百 数千 几百 几十 成百上千 成千上万 数以万计 不计其数',
);

/** Quantities that are right only between two limits. */
export const BANDED_QUANTITIES = words(
  'pH 酸碱度 负荷率 区间 范围 湿度 温度 水温 室温 含水率 配比 年龄 压力 电压 余氯',
);

/** Words in a scoring standard for a value between two limits. */
export const BAND_WORDS = words('区间 范围 之间 介于');

/** Words after a number that make it a grade, rank or serial number (“一级”, “三期”), not a count. */
export const RANK_ENDINGS = words('级 等 等级 类 档 期 批 批次 度 月 日 季度 季 部 门 组 班');

/** Those of them with which offices and classes are numbered, seldom above ten: 十三门 is a count. */
export const NUMBERED_GROUPS = words('部 门');
