import type { Period } from '../../goals/goal-table';
import type { InPieces } from '../../workbook/pieces';
import { findHeadingBands, levelHeading, type HeadingBand } from '../rows/heading-bands';
import { SheetView, type SeenCell } from '../sheet/sheet-view';
import { headFieldKind } from '../vocabulary/head-labels';
import { saysValue } from '../vocabulary/headings';
import { periodIn } from '../vocabulary/labels';
import { splitSideBySide, type BandPart } from './side-by-side';

/** How many rows above and below the headings are looked at. */
const REACH = 12;
const LONGEST_PERIOD_LABEL = 20;
/** Rows in which a title may be merged over all forms of a sheet. */
const OPENING_ROWS = 3;

/** Last column of a form, and first column of the next one beside it. */
interface Edge {
  readonly before: number;
  readonly after: number;
}

/** One of several forms beside each other, or the whole sheet, with its heading rows. */
export interface PanelBands {
  readonly view: SheetView;
  readonly bands: readonly HeadingBand[];
}

/**
 * The forms that stand beside each other on a sheet, each with a view of its own; the whole sheet where there is only one.
 * Parts of one form that share its head (长期 and 年度 beside each other) stay together.
 */
export function* panelsOf(sheet: SheetView): InPieces<readonly PanelBands[]> {
  const apart = yield* panelsApart(sheet);
  if (apart) return apart;
  const bands = yield* findHeadingBands(sheet);
  const whole = [{ view: sheet, bands }];
  const first = bands.find((band) => isRepeated(splitSideBySide(band)));
  if (!first) return whole;
  const edges = edgesOf(sheet, splitSideBySide(first));
  const isCrossed = bands.some((band) => edges.some((edge) => crosses(band, edge)));
  if (isCrossed || !areForms(sheet, first, edges)) return whole;
  const top = firstOwnRow(sheet, first, edges);
  return yield* panelsBetween(sheet, edges, top);
}

/** Forms with blank columns between them, whose rows need not be level with each other; null for any other sheet. */
function* panelsApart(sheet: SheetView): InPieces<readonly PanelBands[] | null> {
  const gaps = blankColumns(sheet);
  if (gaps.length === 0) return null;
  const top = firstSharedRow(sheet, gaps);
  const panels = yield* panelsBetween(sheet, gaps, top);
  const kept = gaps.filter((_, index) => hasForm(panels[index]) && hasForm(panels[index + 1]));
  const [first] = panels.flatMap(({ bands }) => bands[0] ?? []);
  if (kept.length === 0 || !first || !areForms(sheet, first, kept)) return null;
  return kept.length === gaps.length ? panels : yield* panelsBetween(sheet, kept, top);
}

function* panelsBetween(sheet: SheetView, edges: readonly Edge[], top: number): InPieces<readonly PanelBands[]> {
  const panels: PanelBands[] = [];
  for (const [index, right] of [...edges.map(({ before }) => before), sheet.right].entries()) {
    const view = new SheetView(sheet.sheet, { left: edges[index - 1]?.after ?? sheet.left, right, top });
    panels.push({ view, bands: yield* findHeadingBands(view) });
  }
  return panels;
}

function hasForm(panel: PanelBands | undefined): boolean {
  return panel?.bands.some(({ cells }) => cells.some((cell) => levelHeading(cell) !== null)) === true;
}

/** Runs of columns without ink, but for merged titles over all forms in the first rows. */
function blankColumns(sheet: SheetView): Edge[] {
  const lastInk = new Map<number, number>();
  for (let row = sheet.top; row <= sheet.bottom; row++) {
    for (const { area } of sheet.row(row)) {
      lastInk.set(area.column, sheet.bottom);
      for (let column = area.column + 1; column < area.column + area.columns; column++) {
        lastInk.set(column, Math.max(row, lastInk.get(column) ?? 0));
      }
    }
  }
  const isBlankAt = (column: number): boolean => (lastInk.get(column) ?? -1) < sheet.top + OPENING_ROWS;
  const gaps: Edge[] = [];
  for (let column = sheet.left + 1; column < sheet.right; column++) {
    if (!isBlankAt(column) || isBlankAt(column - 1)) continue;
    let after = column;
    while (after <= sheet.right && isBlankAt(after)) after++;
    if (after <= sheet.right) gaps.push({ before: column - 1, after });
  }
  return gaps;
}

/** The first row in which every form has ink and nothing reaches over a gap; what stands above belongs to all. */
function firstSharedRow(sheet: SheetView, gaps: readonly Edge[]): number {
  for (let row = sheet.top; row < sheet.top + REACH; row++) {
    const cells = sheet.row(row);
    if (cells.length > 1 && !gaps.some((gap) => isSharedRow(cells, gap))) return row;
  }
  return sheet.top;
}

/** Every part has the same levels of its own. */
function isRepeated(parts: readonly BandPart[]): boolean {
  const [first, ...others] = parts.map(({ headings }) => headings.map(levelHeading).join(' ').trim());
  return first !== undefined && others.length > 0 && others.every((levels) => levels === first);
}

/** A label of a whole block (绩效指标) at the end of a part belongs to the next; blank columns between belong to none. */
function edgesOf(sheet: SheetView, parts: readonly BandPart[]): Edge[] {
  return parts.slice(1).map(({ left, band }, index) => {
    const last = parts[index]?.headings.at(-1);
    const isSection = last !== undefined && /(?:指标|情况)$/.test(last.plain) && levelHeading(last) === null;
    const after = isSection ? last.column : left;
    let before = after - 1;
    while (before > sheet.left && isBlank(sheet, band, before)) before--;
    return { before, after };
  });
}

function isBlank(sheet: SheetView, band: HeadingBand, column: number): boolean {
  for (let row = band.first; row <= sheet.bottom && row <= band.last + REACH; row++) {
    if (sheet.text(row, column) !== '') return false;
  }
  return true;
}

/** One block of the sheet reaches over the edge. */
function crosses(band: HeadingBand, { before, after }: Edge): boolean {
  return splitSideBySide(band).some(
    ({ headings }) =>
      headings.some(({ column }) => column <= before) &&
      headings.some((cell) => cell.column >= after && !(cell === headings.at(-1) && levelHeading(cell) === null)),
  );
}

/** Parted by blank columns, or each with a 项目名称 of its own; and not the long-term and the annual part of one form. */
function areForms(sheet: SheetView, band: HeadingBand, edges: readonly Edge[]): boolean {
  const head: SeenCell[] = [];
  for (let row = Math.max(sheet.top, band.first - REACH); row <= band.first; row++) head.push(...sheet.row(row));
  const sides = [...edges, null].map((edge, index) => {
    const left = edges[index - 1]?.after ?? sheet.left;
    const right = edge?.before ?? sheet.right;
    return head.filter(({ column }) => column >= left && column <= right);
  });
  const [first, ...others] = sides.map((cells) => periodsOf(cells));
  if (others.some((periods) => periods !== first)) return false;
  const isParted = edges.every(({ before, after }) => after > before + 1);
  return isParted || sides.every((cells) => cells.some(({ text }) => isProject(text)));
}

function periodsOf(cells: readonly SeenCell[]): string {
  const found = new Set<Period | null>(
    cells
      .filter(({ text }) => text.length <= LONGEST_PERIOD_LABEL && !saysValue(text))
      .map(({ text }) => periodIn(text)),
  );
  return [...found]
    .filter((period) => period !== null)
    .sort()
    .join(' ');
}

function isProject(text: string): boolean {
  return headFieldKind(text.replace(/[:：].*$/, '')) === 'project';
}

/** The first row from which every row with ink has cells on both sides of each edge, and none that reaches over it. */
function firstOwnRow(sheet: SheetView, band: HeadingBand, edges: readonly Edge[]): number {
  let top = band.first;
  for (let row = band.first - 1; row >= sheet.top; row--) {
    const cells = sheet.row(row);
    if (cells.length === 0) continue;
    if (edges.some((edge) => isSharedRow(cells, edge))) break;
    top = row;
  }
  return top;
}

function isSharedRow(cells: readonly SeenCell[], { before, after }: Edge): boolean {
  const reachesOver = cells.some(({ column, area }) => column <= before && column + area.columns - 1 >= after);
  return reachesOver || !cells.some(({ column }) => column <= before) || !cells.some(({ column }) => column >= after);
}
