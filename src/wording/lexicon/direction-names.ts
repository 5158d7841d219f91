import { words } from './family';

/** An indicator's direction as the library's own tables write it. */
export const OWN_DIRECTION_NAMES = words('正向 反向 定值');

/** An indicator's direction as the column of a form names it. */
export const DIRECTION_NAMES = words('正向 反向 逆向 负向 适度');
