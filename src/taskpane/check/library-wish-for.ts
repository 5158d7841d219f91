import type { Finding } from '../../lint/finding';
import type { LibraryWish } from '../library/library-wish';

/** By rule, and by message where it has several: the part of the library that helps. */
const FILTERS: Readonly<Record<string, LibraryWish['filter']>> = {
  'completeness/required-output output': { level1: '产出指标' },
  'completeness/required-output benefit': { level1: '效益指标' },
  'completeness/required-output both': { level1: '产出指标' },
  'completeness/required-quantity-quality quantity': { level1: '产出指标', level2: '数量指标' },
  'completeness/required-quantity-quality quality': { level1: '产出指标', level2: '质量指标' },
  'completeness/required-quantity-quality both': { level1: '产出指标' },
  'completeness/cost-required': { level1: '成本指标' },
  'completeness/satisfaction-missing': { level1: '满意度指标' },
};

/** The library's part to show for the finding; null when it cannot help. */
export function libraryWishFor({
  rule,
  messageId,
  message,
}: Pick<Finding, 'rule' | 'messageId' | 'message'>): LibraryWish | null {
  // The message quotes goal clauses without indicators; the first is searched for.
  if (rule === 'relevance/goal-unsupported') return { filter: {}, clause: /“([^”]+)”/.exec(message)?.[1] };
  const filter = FILTERS[`${rule} ${messageId}`] ?? FILTERS[rule];
  return filter ? { filter } : null;
}
