import type { Column, ColumnRole } from '../goals/goal-table';
import { describeColumn, type ColumnContent } from './column-content';
import type { HeadingBand } from './heading-rows';
import type { SheetView } from './sheet-view';
import { headingRoles, isYearHeading } from './vocabulary/headings';

/** A role counts for what its heading says and, by this factor, for what the cells hold. */
const CONTENT_WEIGHT = 5;
/** What cells count that leave no doubt, and what is left of a heading that they contradict. */
const PLAIN_CONTENT = 9;
const CONTRADICTED = 0.3;
/** Without a heading the cells must speak clearly. */
const UNHEADED_MINIMUM = 2.5;
const HEADED_MINIMUM = 4;
/** Roles that several columns of one block may have. */
const REPEATABLE: ReadonlySet<ColumnRole> = new Set(['history', 'actual', 'other', 'note']);
/** Roles for which the cells are evidence; for the others only the heading is. */
const SHOWN_BY_CONTENT: ReadonlySet<ColumnRole> = new Set([
  'level1',
  'level2',
  'level3',
  'value',
  'operator',
  'unit',
  'nature',
  'direction',
  'standard',
  'scoring',
  'explanation',
  'weight',
]);

interface Candidate {
  readonly column: number;
  readonly columns: number;
  readonly heading: string;
  readonly headed: Partial<Record<ColumnRole, number>>;
  readonly content: ColumnContent;
}

/** Decides what each column of an indicator block holds, from its headings and from its cells. */
export function assignColumns(
  view: SheetView,
  band: HeadingBand,
  bounds: { left: number; right: number },
  body: { first: number; last: number },
): Column[] {
  const candidates = collectCandidates(view, band, bounds, body);
  const scores = candidates.flatMap((candidate) => scoresOf(candidate));
  scores.sort((a, b) => b.score - a.score || a.candidate.column - b.candidate.column);
  const roleOf = new Map<Candidate, ColumnRole>();
  const taken = new Set<ColumnRole>();
  for (const { candidate, role } of scores) {
    if (roleOf.has(candidate) || (taken.has(role) && !REPEATABLE.has(role))) continue;
    roleOf.set(candidate, role);
    taken.add(role);
  }
  if (!taken.has('level3')) giveNameColumn(candidates, roleOf);
  return candidates.map((candidate) => ({
    role: roleOf.get(candidate) ?? 'other',
    column: candidate.column,
    columns: candidate.columns,
    heading: candidate.heading,
  }));
}

function collectCandidates(
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
    if (text !== '' && !/^\d+$/.test(text)) texts.unshift(text);
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

function scoresOf(candidate: Candidate): { candidate: Candidate; role: ColumnRole; score: number }[] {
  const isHeaded = Object.keys(candidate.headed).length > 0;
  const roles = new Set(Object.keys(candidate.headed) as ColumnRole[]);
  const contradicts = contradictingRole(candidate);
  if (contradicts) roles.add(contradicts);
  if (!isHeaded) for (const role of Object.keys(candidate.content.fits) as ColumnRole[]) roles.add(role);
  const minimum = isHeaded ? HEADED_MINIMUM : UNHEADED_MINIMUM;
  return [...roles]
    .map((role) => ({ candidate, role, score: scoreOf(candidate, role, isHeaded) }))
    .filter(({ score }) => score >= minimum);
}

function scoreOf(candidate: Candidate, role: ColumnRole, isHeaded: boolean): number {
  const contradicts = contradictingRole(candidate);
  if (contradicts === role) return PLAIN_CONTENT;
  const said = (candidate.headed[role] ?? 0) * (contradicts ? CONTRADICTED : 1);
  if (!SHOWN_BY_CONTENT.has(role)) return said;
  const fit = candidate.content.fits[role] ?? 0;
  if (!isHeaded) return fit * CONTENT_WEIGHT;
  return candidate.content.filled === 0 ? said : said + fit * CONTENT_WEIGHT;
}

/**
 * One heading 指标值 may stand over operator and number, or over number and unit: a column of nothing but operators or
 * units is no value column, whatever its heading.
 */
function contradictingRole({ headed, content }: Candidate): 'operator' | 'unit' | null {
  if (!headed.value || content.filled === 0 || (content.fits.value ?? 0) > 0) return null;
  if ((content.fits.operator ?? 0) >= 0.8) return 'operator';
  return (content.fits.unit ?? 0) >= 0.8 ? 'unit' : null;
}

/**
 * A form may have no heading 三级指标: then the name stands in a column whose heading says another level, or none at
 * all. The best is the column that reads most like names.
 */
function giveNameColumn(candidates: readonly Candidate[], roleOf: Map<Candidate, ColumnRole>): void {
  const replaceable: ReadonlySet<ColumnRole> = new Set(['level2', 'level1', 'explanation', 'other']);
  let best: Candidate | null = null;
  let bestFit = 0.3;
  for (const candidate of candidates) {
    const role = roleOf.get(candidate);
    if (role !== undefined && !replaceable.has(role)) continue;
    const fit = candidate.content.fits.level3 ?? 0;
    if (fit > bestFit) {
      best = candidate;
      bestFit = fit;
    }
  }
  if (best) roleOf.set(best, 'level3');
}
