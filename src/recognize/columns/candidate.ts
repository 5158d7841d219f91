import type { ColumnRole } from '../../goals/goal-table';
import type { ColumnContent } from './content';

/** Weight of a heading that leaves no doubt, and weight from which on a heading means a role. */
export const PLAIN = 10;
export const LIKELY = 5;
/** Share of the cells that shows what a column holds, whatever its heading. */
export const MOSTLY = 0.8;
/** Share of the cells that must look like values below a heading that may mean them. */
export const LIKE_VALUES = 0.5;
/** Number of consecutive years from which on they are a plan; two are last year and this one. */
export const PLANNED = 3;

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
