import type { LibraryFilter } from '../../library/search-filter';
import type { Finding } from '../../lint/finding';

/** What of the library mends the findings of a rule, by the message where it has several. */
const FILTERS: Readonly<Record<string, Partial<LibraryFilter>>> = {
  'completeness/required-output output': { level1: '产出指标' },
  'completeness/required-output benefit': { level1: '效益指标' },
  'completeness/required-output both': { level1: '产出指标' },
  'completeness/required-quantity-quality quantity': { level1: '产出指标', level2: '数量指标' },
  'completeness/required-quantity-quality quality': { level1: '产出指标', level2: '质量指标' },
  'completeness/required-quantity-quality both': { level1: '产出指标' },
  'completeness/cost-required': { level1: '成本指标' },
  'completeness/satisfaction-missing': { level1: '满意度指标' },
};

/** The filter with which the library helps against the finding; null where it cannot. */
export function libraryFilter({ rule, messageId }: Pick<Finding, 'rule' | 'messageId'>): Partial<LibraryFilter> | null {
  return FILTERS[`${rule} ${messageId}`] ?? FILTERS[rule] ?? null;
}
