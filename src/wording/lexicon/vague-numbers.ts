import { words } from './family';

/** In front of a number, they make a guess or a hope of it: 预计300人, 力争300人. */
export const GUESSES = words('预计 预估 估计 力争 争取 计划约 大概 大致 拟');

/** Say that there are several, and not how many. */
export const MANY = words(
  '多次 多场 多期 多个 多家 多人 多项 多批 数次 数场 几次 若干次 若干 大量 少量 不定期 一定数量 适量 一批 一系列 成批 数百 数千 几百 几十',
);
