import { words } from './family';

/** What a share is of, behind the sign of division. */
export const WHOLE_BODIES = words('本单位 本部门 所有 全部');

/** Words that lead on to something, so that no text ends with them. */
export const OPEN_ENDS = words(
  '各 以及 或者 并且 其中 包括 例如 比如 不低于 不少于 不超过 不高于 根据 按照 对于 关于 由于 因为 为了',
);

/** What is summed up before it is compared with a whole: 合格人数占…. */
export const SUMMED_UP = words('人数 户数 件数 数量 总数 数 金额 总额 额 面积 资金 支出 收入 经费 产值');

/** Words that begin with 占 and are whole: 占比, 占地. */
export const SHARE_LOOKALIKES = words('比 有 用 地 补');
