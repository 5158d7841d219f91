import { words } from './family';

/** Words that exclude the number itself, and stay as they are. */
export const STRICT_OPERATORS = words('大于 小于 超过 高于 低于 多于 少于');

/** Behind a number they read naturally: 500人以上, 3天以内. */
export const TRAILING_OPERATORS = words('以上 以下 以内 之内 及以上 及以下');

/** In front of a number they say as little as no sign at all. */
export const EMPTY_OPERATORS = words('达 达到 为 是');

/** In a name, in front of a number, they make a target of it. */
export const TARGET_OPERATORS = words('达到 不低于 不少于 不高于 不超过 控制在 提高到 下降到');

/** In front of a figure in a text, they say that it is one: 近三年平均值为52. */
export const FIGURE_INTRODUCTIONS = words('为 是 达 约 数 值');

/** An indicator's direction as the library's own tables write it. */
export const OWN_DIRECTION_NAMES = words('正向 反向 定值');

/** An indicator's direction as the column of a form names it. */
export const DIRECTION_NAMES = words('正向 反向 逆向 负向 适度');
