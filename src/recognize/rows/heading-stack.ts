import type { ColumnRole } from '../../goals/goal-table';
import type { SheetView } from '../sheet/sheet-view';
import { headingRoles, isYearHeading } from '../vocabulary/headings';
import type { HeadingBand } from './heading-bands';

/** The headings over one column, from top to bottom. */
export interface HeadingStack {
  readonly texts: readonly string[];
  /** False for a column without a heading of its own, covered at most by a heading further left. */
  readonly own: boolean;
}

/**
 * The headings over a column. A blank cell above a lower heading belongs to the heading on its left (such as 近两年指标值
 * over two years), merged or not.
 */
export function headingStack(view: SheetView, band: HeadingBand, column: number, left: number): HeadingStack {
  const texts: string[] = [];
  let own = false;
  for (let row = band.lowest; row >= band.first; row--) {
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

/** 名称 under 一级指标 has the meaning of the heading above. */
const SAYS_NOTHING = /^名\s*称$/;

/**
 * Roles meant by the headings of a column together. The lowest one counts most; those above fill in what it leaves
 * open.
 */
export function rolesOfStack(texts: readonly string[]): Partial<Record<ColumnRole, number>> {
  const roles: Partial<Record<ColumnRole, number>> = {};
  let factor = 1;
  for (const text of [...texts].reverse()) {
    const said = isYearHeading(text) ? { history: 5 } : headingRoles(text);
    for (const [role, weight] of Object.entries(said) as [ColumnRole, number][]) {
      roles[role] = (roles[role] ?? 0) + weight * factor;
    }
    if (!SAYS_NOTHING.test(text)) factor *= 0.3;
  }
  return roles;
}
