import type { ColumnRole } from '../../goals/goal-table';
import { pattern, type Family } from '../../wording/lexicon/family';
import { QUALIFIERS } from './value-headings';

/** Names of the three levels. */
const ORDINALS: readonly (readonly [ColumnRole, Family])[] = [
  ['level1', ['一级', '1级', 'Ⅰ级', '第一级', '一层', '一类', '层级一', '级次一']],
  ['level2', ['二级', '2级', 'Ⅱ级', '第二级', '二层', '二类', '层级二', '级次二']],
  ['level3', ['三级', '3级', 'Ⅲ级', '第三级', '三层', '三类', '层级三', '级次三']],
];
const KINDS: Family = ['分类', '类别', '类型', '目录', '维度'];
/** For each level, its whole headings, and longer ones that begin with it: 三级指标及具体指标. */
export const LEVELS = ORDINALS.map(([role, words]) => ({
  role,
  plain: pattern`^(?:指标|${QUALIFIERS}{0,2})${words}(?:${QUALIFIERS}?(?:指标|目标)(?:名称|内容)?|名称|(?:指标)?${KINDS})?$`,
  loose: pattern`^${words}.*(?:指标|目标)`,
}));

/** Levels below the third, with their depth. The lowest one of a form is the indicator. */
const DEEPER: readonly (readonly [depth: number, words: Family])[] = [
  [4, ['四级', '4级', 'Ⅳ级', '第四级']],
  [5, ['五级', '5级', 'Ⅴ级', '第五级']],
];
const DEEPER_LEVELS = DEEPER.map(([depth, words]) => ({
  depth,
  words: pattern`^${QUALIFIERS}{0,2}${words}(?:指标|目标)?(?:名称|内容)?$`,
}));

/** Depth of a level below the third (4 for 四级指标); null for other headings. */
export function deeperLevel(words: string): number | null {
  return DEEPER_LEVELS.find((level) => level.words.test(words))?.depth ?? null;
}

/** The level that a heading names: 一级指标, 指标一级分类; null for other headings. */
export function levelIn(words: string): ColumnRole | null {
  return LEVELS.find(({ plain }) => plain.test(words))?.role ?? null;
}
