import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { levelHeading, type HeadingBand } from '../rows/heading-bands';
import { isStrayLine, type LabelledRows } from '../rows/label-rows';
import { isHead, isLine, type RowLabel } from '../rows/row-label';
import { isContinuedTitle, isPageMark } from '../vocabulary/closing-lines';
import { isNumberedProject, isNumberedProjectWithName } from '../vocabulary/field-labels';
import { amountLabel } from '../vocabulary/amount-labels';
import { headFieldKind, isHeadLabel } from '../vocabulary/head-labels';
import { isTitleOfPart } from '../vocabulary/labels';
import { projectLines } from './project-lines';

/** The rows of one indicator block. */
export interface BlockRows {
  readonly band: HeadingBand;
  /** Rows below the headings, up to the last indicator or empty indicator row. */
  readonly body: readonly RowLabel[];
  /** Rows in or directly below the block that were not classified. */
  readonly leftOut: readonly RowLabel[];
  /** The row directly below with a sum: 合计. */
  readonly sumRow: number | null;
  /** The first row of a block below the headings of the form above; null for one with headings of its own. */
  readonly bareFrom: number | null;
  /** True for a block that continues after repeated headings, so that level names carry over. */
  readonly isNextPage: boolean;
}

/** The rows of one form, from its title or the first label of its head to the next form. */
export interface TableRows {
  readonly title: SeenCell | null;
  /** The line over the headings that names the project, on a sheet with one for each: （一）通村道路 120万元. */
  readonly projectLine: SeenCell | null;
  readonly first: number;
  readonly last: number;
  readonly blocks: readonly BlockRows[];
}

interface Start {
  readonly row: number;
  readonly title: SeenCell | null;
  readonly projectLine: SeenCell | null;
}

/** Divides the rows of a sheet into its forms, top to bottom. */
export function cutTables(view: SheetView, rows: LabelledRows): TableRows[] {
  const starts = startsOf(view, rows);
  return starts.map(({ title, row, projectLine }, index) => {
    const first = index === 0 ? view.top : row;
    const next = (starts[index + 1]?.row ?? view.bottom + 1) - 1;
    const bands = rows.bands.filter((band) => band.first >= first && band.first <= next);
    const last = beforeOtherTable(rows, bands.at(-1)?.last ?? next, next);
    const blocks = bands.map((band, nth) => {
      const end = (bands[nth + 1]?.first ?? last + 1) - 1;
      return blockRows(view, rows, { band, from: band.last + 1, end, before: bands[nth - 1] });
    });
    const above = bands.length === 0 ? rows.bands.filter((band) => band.last < first).at(-1) : undefined;
    const bare = firstLine(rows, first, last);
    if (above && bare !== undefined)
      blocks.push(blockRows(view, rows, { band: above, from: bare, end: last, before: undefined }));
    return { title, projectLine, first, last, blocks };
  });
}

/** Ends the form before a table without goals that follows the last indicators. */
function beforeOtherTable(rows: LabelledRows, from: number, end: number): number {
  for (let row = from + 1; row <= end; row++) if (rows.labelOf(row).kind === 'other-table') return row - 1;
  return end;
}

function startsOf(view: SheetView, rows: LabelledRows): Start[] {
  const starts: Start[] = [];
  let band = 0;
  for (let row = view.top; row <= view.bottom; row++) {
    const again = { row, start: starts.at(-1), band };
    if (rows.labelOf(row).kind === 'title' && !isPrintedAgain(view, rows, again) && !isPart(view, rows, again)) {
      const [title = null] = view.row(row);
      starts.push({ row: withPageHeads(rows, row, starts.at(-1)?.row ?? view.top), title, projectLine: null });
    }
    if (rows.bands[band]?.first !== row) continue;
    const before = rows.bands[band - 1];
    const from = starts.at(-1)?.row ?? view.top;
    const start = before && cutBetween(view, rows, { start: from, before, row });
    const lines = start === undefined ? linesOfProjects(view, rows, { from, band }) : undefined;
    if (start !== undefined) starts.push({ row: start, title: null, projectLine: null });
    if (lines) {
      const above = starts.pop() ?? { row: view.top, title: null };
      starts.push({ ...above, projectLine: lines.above });
      starts.push({ row: lines.below.row, title: null, projectLine: lines.below });
    }
    band++;
  }
  if (starts.length === 0) return rows.bands.length > 0 ? [{ row: view.top, title: null, projectLine: null }] : [];
  return starts;
}

interface Again {
  readonly row: number;
  readonly start: Start | undefined;
  /** Index of the heading rows that come next. */
  readonly band: number;
}

/**
 * True when the title and parts of the head of the form above are printed again over its headings, as on a new page.
 * The form above must name its project or unit, and these rows must name no other.
 */
function isPrintedAgain(view: SheetView, rows: LabelledRows, { row, start, band }: Again): boolean {
  const before = rows.bands[band - 1];
  const next = rows.bands[band];
  if (!start?.title || !before || !next || textOf(view, start.title.row) !== textOf(view, row)) return false;
  if (!isSameHeading(view, before, next) || start.title.row > before.first) return false;
  const head = new Set<string>();
  let isNamed = false;
  for (let above = start.row; above < before.first; above++) {
    head.add(textOf(view, above));
    isNamed ||= namesForm(view, above, rows.labelOf(above).kind);
  }
  for (let below = row; below < next.first; below++) if (!head.has(textOf(view, below))) return false;
  const isWhole = head.size <= next.first - row;
  return isNamed && !isWhole;
}

/**
 * True for the title of a part: 年度绩效目标表 directly above headings, in a form whose own title and project or unit stand
 * further up.
 */
function isPart(view: SheetView, rows: LabelledRows, { row, start, band }: Again): boolean {
  const next = rows.bands[band];
  if (!start?.title || !next || !isOver(view, row, next.first) || !isTitleOfPart(view.row(row)[0]?.text ?? '')) {
    return false;
  }
  if (isTitleOfPart(start.title.text)) return false;
  for (let above = start.row; above < row; above++) {
    if (namesForm(view, above, rows.labelOf(above).kind)) return true;
  }
  return false;
}

function isOver(view: SheetView, row: number, headings: number): boolean {
  for (let between = row + 1; between < headings; between++) if (view.row(between).length > 0) return false;
  return true;
}

/** Page heads directly above a title belong to its form. */
function withPageHeads(rows: LabelledRows, row: number, limit: number): number {
  let start = row;
  while (start - 1 > limit && rows.labelOf(start - 1).kind === 'page-head') start--;
  return start;
}

/** The lines that name the projects of the headings at an index and of those before them, within one form so far. */
function linesOfProjects(
  view: SheetView,
  rows: LabelledRows,
  { from, band: index }: { readonly from: number; readonly band: number },
): ReturnType<typeof projectLines> {
  const before = rows.bands[index - 1];
  const band = rows.bands[index];
  if (!before || !band || from > before.first || !isSameHeading(view, before, band)) return undefined;
  return projectLines(view, rows, { start: from, before, last: lastLine(rows, before, band.first - 1), band });
}

interface Gap {
  /** First row of the form above. */
  readonly start: number;
  readonly before: HeadingBand;
  /** Row of the headings below. */
  readonly row: number;
}

/**
 * Row at which another form begins between two heading rows without a title: the first row of a head that names another
 * project or unit than the form above. The same head repeated on the next page begins no form.
 */
function cutBetween(view: SheetView, rows: LabelledRows, { start, before, row }: Gap): number | undefined {
  if (start > before.first) return undefined;
  const last = lastLine(rows, before, row - 1);
  const named: number[] = [];
  let head: number | undefined;
  for (let inside = last + 1; inside < row; inside++) {
    const { kind } = rows.labelOf(inside);
    if (isHead(kind)) head ??= inside;
    else if (kind !== 'blank' && named.length === 0) head = undefined;
    if (namesForm(view, inside, kind)) named.push(inside);
  }
  if (head === undefined || named.length === 0) return undefined;
  const known = new Set<string>();
  for (let above = start; above <= last; above++) known.add(fieldsOf(view, above));
  return named.every((inside) => known.has(fieldsOf(view, inside))) ? undefined : head;
}

/** The row's text, with that of the row below where labels stand over their values: 项目名称 | 主管部门 over 河道清淤 | 某县水利局. */
function fieldsOf(view: SheetView, row: number): string {
  const areLabels = view.row(row).every(({ text }) => isHeadLabel(text) || amountLabel(text) !== null);
  return areLabels ? `${textOf(view, row)}|${textOf(view, row + 1)}` : textOf(view, row);
}

/** True for rows that identify a form: 项目名称, 单位名称 or 项目编码 with a value; 207101某法院 at the head of a page. */
function namesForm(view: SheetView, row: number, kind: RowLabel['kind']): boolean {
  const cells = view.row(row);
  if (kind === 'page-head') return cells.some(({ text }) => !isPageMark(text) && !isContinuedTitle(text));
  if (kind !== 'field') return false;
  return cells.some(({ text }) => {
    const field = headFieldKind(text.replace(/[:：].*$/, ''));
    if (isNumberedProject(text) || isNumberedProjectWithName(text)) return true;
    return field === 'project' || field === 'project-code' || field === 'department';
  });
}

function textOf(view: SheetView, row: number): string {
  return view
    .row(row)
    .map(({ plain }) => plain)
    .join('|');
}

function lastLine(rows: LabelledRows, band: HeadingBand, end: number): number {
  for (let row = end; row > band.last; row--) if (isLine(rows.labelOf(row).kind)) return row;
  return band.last;
}

/** Fewest rows that make a form below the headings of the form above: a title alone over notes makes none. */
const ENOUGH_LINES = 2;

/** The first indicator below a title without headings of its own, when the rows there look like those of the form above. */
function firstLine(rows: LabelledRows, first: number, end: number): number | undefined {
  const lines: number[] = [];
  for (let row = first; row <= end; row++) if (rows.labelOf(row).kind === 'indicator') lines.push(row);
  return lines.length >= ENOUGH_LINES ? lines[0] : undefined;
}

interface Extent {
  readonly band: HeadingBand;
  /** The first row below the headings. */
  readonly from: number;
  readonly end: number;
  readonly before: HeadingBand | undefined;
}

function blockRows(view: SheetView, rows: LabelledRows, { band, from, end, before }: Extent): BlockRows {
  const last = lastLine(rows, band, end);
  const labels: RowLabel[] = [];
  for (let row = from; row <= end; row++) labels.push(rows.labelOf(row));
  const body = labels.filter(({ row }) => row <= last);
  const after = labels.filter(({ row }) => row > last);
  const next = after.findIndex(({ kind }) => kind !== 'text');
  const far = new Set(next < 0 ? [] : after.slice(next));
  return {
    band,
    body,
    bareFrom: from > band.last + 1 ? from : null,
    leftOut: [...body, ...after].filter((label) => label.kind === 'text' && (!far.has(label) || isStrayLine(label))),
    sumRow: after[0]?.kind === 'total' ? after[0].row : null,
    isNextPage: before !== undefined && isSameHeading(view, before, band) && !hasHead(view, rows, before, band),
  };
}

/** True for the same headings, those of levels perhaps in other words: 一级 | 二级 below 一级指标 | 二级指标. */
function isSameHeading(view: SheetView, one: HeadingBand, other: HeadingBand): boolean {
  if (textOf(view, one.first) === textOf(view, other.first)) return true;
  const [cells, others] = [view.row(one.first), view.row(other.first)];
  return (
    cells.length === others.length &&
    cells.every((cell, index) => {
      const beside = others[index];
      if (beside?.column !== cell.column) return false;
      const level = levelHeading(cell);
      return beside.plain === cell.plain || (level !== null && level === levelHeading(beside));
    })
  );
}

/**
 * True when goals, labels or captions stand between two heading rows, so that the second block is a part of its own.
 */
function hasHead(view: SheetView, rows: LabelledRows, before: HeadingBand, band: HeadingBand): boolean {
  for (let row = lastLine(rows, before, band.first - 1) + 1; row < band.first; row++) {
    const { kind } = rows.labelOf(row);
    if (kind === 'goal' || kind === 'caption' || kind === 'amount') return true;
    if (kind === 'title' && isTitleOfPart(view.row(row)[0]?.text ?? '')) return true;
  }
  return false;
}
