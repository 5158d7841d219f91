import type { ColumnRole } from '../../goals/goal-table';
import type { ColumnContent } from './content';

/** A column of an indicator block before its role is decided: its headings and what its cells look like. */
export interface Candidate {
  readonly column: number;
  readonly columns: number;
  readonly heading: string;
  /** The headings over the column, from top to bottom. */
  readonly headings: readonly string[];
  /** Weights of the roles that the heading can mean; empty when it is unknown. */
  readonly headed: Partial<Record<ColumnRole, number>>;
  readonly content: ColumnContent;
  /** The place (新罗区) in a form with one value column per place. */
  readonly place: string | null;
  /** The heading of values beside the form's own (中期指标值), in a form with a group of columns for each. */
  readonly variant?: string;
  /** The year named above the headings; null where none is. */
  readonly formYear: number | null;
}
