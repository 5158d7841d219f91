import type { ColumnRole } from '../../goals/goal-table';
import type { HeadingBand } from '../rows/heading-bands';
import { headingStack, rolesOfStack } from '../rows/heading-stack';
import type { SheetView } from '../sheet/sheet-view';
import { describeColumn, type ColumnContent } from './content';
import { gradeColumns } from './grades';
import { placeColumns } from './places';

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

/** The columns of a block, left to right; blank ones under a wide heading belong to the column before. */
export function collectCandidates(
  view: SheetView,
  band: HeadingBand,
  bounds: { left: number; right: number },
  lines: readonly number[],
): Candidate[] {
  const candidates: Candidate[] = [];
  for (let column = bounds.left; column <= bounds.right; column++) {
    const stack = headingStack(view, band, column, bounds.left);
    const content = describeColumn(view, column, lines);
    const previous = candidates.at(-1);
    if (!stack.own && content.filled === 0) {
      if (previous) candidates[candidates.length - 1] = { ...previous, columns: previous.columns + 1 };
      continue;
    }
    const isUnderPrevious = !stack.own && previous !== undefined && view.areaAt(band.last, column).column < column;
    const headed = stack.own ? rolesOfStack(stack.texts) : isUnderPrevious ? previous.headed : {};
    const heading = stack.texts.join(' / ');
    candidates.push({ column, columns: 1, heading, headings: stack.texts, headed, content, place: null });
  }
  return placeColumns(gradeColumns(candidates));
}
