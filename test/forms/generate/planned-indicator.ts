import type { IndicatorSubject } from './subjects/subject';
import type { Meaning } from './values/meaning';

/** An indicator of a form, before drawing. */
export interface PlannedIndicator {
  readonly subject: IndicatorSubject;
  readonly meaning: Meaning;
  /** The fault in its target. */
  readonly fault: 'missing' | 'over-100' | null;
}
