import type { ColumnRole } from '../../goals/goal-table';
import type { ColumnContent } from './content';

/** A column of an indicator block before its role is decided: what its heading says and what its cells hold. */
export interface Candidate {
  readonly column: number;
  readonly columns: number;
  readonly heading: string;
  /** The headings over the column, from top to bottom. */
  readonly headings: readonly string[];
  /** Weights of the roles that the heading may mean; empty without a known heading. */
  readonly headed: Partial<Record<ColumnRole, number>>;
  readonly content: ColumnContent;
  /** 新罗区, where the form has a column of values for each place. */
  readonly place: string | null;
}
