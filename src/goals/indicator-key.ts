import { squeeze } from './plain-text';

/**
 * For telling whether two names are the same indicator: without white space, quotation marks, 的, a number in front
 * ("指标1：") and a unit or remark in brackets or behind.
 */
export function indicatorKey(name: string): string {
  return squeeze(name)
    .replace(/^指标\d+[:：.、]/, '')
    .replace(/\([^()]*\)/g, '')
    .replace(/[“”„"‘’'`「」『』《》的%‰:]/g, '')
    .replace(/比率$/, '率');
}
