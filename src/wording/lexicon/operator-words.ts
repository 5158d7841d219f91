import { words } from './family';

/** Words that exclude the number itself; fixes leave them as they are. */
export const STRICT_OPERATORS = words('大于 小于 超过 高于 低于 多于 少于');

/** Words that read naturally after a number: 500人以上, 3天以内. */
export const TRAILING_OPERATORS = words('以上 以下 以内 之内 及以上 及以下');

/** Words before a number that set no bound. */
export const EMPTY_OPERATORS = words('达 达到 为 是');

/** Words before a number that make it a target inside a name. */
export const TARGET_OPERATORS = words('达到 不低于 不少于 不高于 不超过 控制在 提高到 下降到');

/** Words before a figure inside a text: 近三年平均值为52. */
export const FIGURE_INTRODUCTIONS = words('为 是 达 约 数 值');

/** An indicator's direction in the library's own tables. */
export const OWN_DIRECTION_NAMES = words('正向 反向 定值');

/** An indicator's direction in a form's column. */
export const DIRECTION_NAMES = words('正向 反向 逆向 负向 适度');
