import { squeeze } from './plain-text';
import { remembered } from './remembered';

/**
 * Key for comparing indicator names. Ignores white space, quotation marks, 的, a number in front ("指标1："), and a unit or
 * remark in brackets or at the end.
 */
export const indicatorKey = remembered((name) =>
  squeeze(name)
    .replace(/^指标\d+[:：.、]/, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/[“”„"‘’'`「」『』《》的%‰:]/g, '')
    .replace(/比率$/, '率'),
);
