import type { IndicatorSubject } from './subjects/subject';
import type { Meaning } from './values/meaning';

/** An indicator of a form, before it is drawn. */
export interface PlannedIndicator {
  readonly subject: IndicatorSubject;
  readonly meaning: Meaning;
  /** What is planted in its target. */
  readonly fault: 'missing' | 'over-100' | null;
}
