import type { ColumnRole } from '../../goals/goal-table';
import { describeColumn, type ColumnContent } from './content';
import type { HeadingBand } from '../rows/heading-bands';
import type { SheetView } from '../sheet/sheet-view';
import { headingRoles, isYearHeading } from '../vocabulary/headings';

/** A column of an indicator block before its role is decided: what its heading says and what its cells hold. */
export interface Candidate {
  readonly column: number;
  readonly columns: number;
  readonly heading: string;
  /** Weights of the roles that the heading may mean; empty without a known heading. */
  readonly headed: Partial<Record<ColumnRole, number>>;
  readonly content: ColumnContent;
}

/** The columns of a block, left to right; blank ones under a wide heading belong to the column before. */
export function collectCandidates(
  view: SheetView,
  band: HeadingBand,
  bounds: { left: number; right: number },
  body: { first: number; last: number },
): Candidate[] {
  const candidates: Candidate[] = [];
  for (let column = bounds.left; column <= bounds.right; column++) {
    const stack = headingStack(view, band, column, bounds.left);
    const content = describeColumn(view, column, body);
    const previous = candidates.at(-1);
    if (!stack.own && content.filled === 0) {
      if (previous) candidates[candidates.length - 1] = { ...previous, columns: previous.columns + 1 };
      continue;
    }
    const isUnderPrevious = !stack.own && previous !== undefined && view.areaAt(band.last, column).column < column;
    const headed = stack.own ? headedRoles(stack.texts) : isUnderPrevious ? previous.headed : {};
    candidates.push({ column, columns: 1, heading: stack.texts.join(' / '), headed, content });
  }
  return candidates;
}

/**
 * The headings over a column from top to bottom. A blank cell above a lower heading belongs to the heading left of it
 * (a group heading such as 近两年指标值 over two years), merged or not.
 */
function headingStack(
  view: SheetView,
  band: HeadingBand,
  column: number,
  left: number,
): { texts: string[]; own: boolean } {
  const texts: string[] = [];
  let own = false;
  for (let row = band.last; row >= band.first; row--) {
    const area = view.areaAt(row, column);
    const isFromAbove = area.row < band.first && area.column === column;
    let text = isFromAbove ? view.text(row, column) : view.ownText(row, column);
    if (text !== '') own = true;
    else if (own && area.row >= band.first) {
      for (let c = column; c >= left && text === ''; c--) text = view.ownText(row, c);
    }
    if (text !== '' && (!/^\d+$/.test(text) || isYearHeading(text))) texts.unshift(text);
  }
  return { texts, own };
}

/** The lowest heading says most; those above give what it leaves open. */
function headedRoles(texts: readonly string[]): Partial<Record<ColumnRole, number>> {
  const roles: Partial<Record<ColumnRole, number>> = {};
  let factor = 1;
  for (const text of [...texts].reverse()) {
    const said = isYearHeading(text) ? { history: 5 } : headingRoles(text);
    for (const [role, weight] of Object.entries(said) as [ColumnRole, number][]) {
      roles[role] = (roles[role] ?? 0) + weight * factor;
    }
    factor *= 0.3;
  }
  return roles;
}
