import type { Family } from '../../wording/lexicon/family';
import { remembered } from '../../wording/remembered';
import { headingWords } from './heading-words';

/** Grades as column headings, the best first: 优 | 良 | 中 | 差. */
const RANKS: readonly Family[] = [
  ['优', '优秀', '很好', '好', 'A', 'A级', '一等', '一档', '满意'],
  ['良', '良好', '较好', 'B', 'B级', '二等', '二档', '较满意', '基本满意'],
  ['中', '中等', '一般', 'C', 'C级', '三等', '三档'],
  ['合格', '及格', '达标'],
  ['差', '较差', '不合格', '不及格', '不达标', '劣', '很差', 'D', 'D级', '四等', '四档', '不满意'],
];

/** Rank of a grade, 0 for the best; null for other text. */
export const gradeRank = remembered((text): { readonly rank: number | null } => {
  const words = headingWords(text);
  const rank = RANKS.findIndex((family) => family.includes(words));
  return { rank: rank < 0 ? null : rank };
});

export function isGrade(text: string): boolean {
  return gradeRank(text).rank !== null;
}
