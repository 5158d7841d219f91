import { words } from './family';

/** The whole that a share refers to, after the division sign. */
export const WHOLE_BODIES = words('本单位 本部门 所有 全部');

/** Words that need a continuation, so that a text ending in one is truncated. */
export const OPEN_ENDS = words(
  '各 以及 或者 并且 其中 包括 例如 比如 不低于 不少于 不超过 不高于 根据 按照 对于 关于 由于 因为 为了',
);

/** Counts and sums at the end of a share's first part: 合格人数占…. */
export const COUNTS_AND_SUMS = words('人数 户数 件数 数量 总数 数 金额 总额 额 面积 资金 支出 收入 经费 产值');

/** Characters after 占 that complete a word: 占比, 占地. */
export const SHARE_LOOKALIKES = words('比 有 用 地 补');
