import type { Period } from '../../goals/goal-table';
import { isLevel1Name, level1Key } from '../../goals/levels';
import type { InPieces } from '../../workbook/pieces';
import { findHeadingBands, levelHeading, type HeadingBand } from '../rows/heading-bands';
import { SheetView, type SeenCell } from '../sheet/sheet-view';
import { headFieldKind } from '../vocabulary/head-labels';
import { saysValue } from '../vocabulary/headings';
import { periodIn } from '../vocabulary/labels';
import { splitSideBySide, type BandPart } from './side-by-side';

/** Number of rows above and below the headings that are examined. */
const REACH = 12;
const LONGEST_PERIOD_LABEL = 20;
/** Number of rows in which a title may be merged over all forms of a sheet. */
const OPENING_ROWS = 3;

/** Last column of a form, and first column of the next one beside it. */
interface Edge {
  readonly before: number;
  readonly after: number;
}

/** The whole sheet, or one of several forms side by side, with its heading rows. */
export interface PanelBands {
  readonly view: SheetView;
  readonly bands: readonly HeadingBand[];
}

/**
 * The forms side by side on a sheet, each with a view of its own; otherwise the whole sheet. Parts of one form that
 * share its head (长期 and 年度 side by side) are not separated.
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

/** Forms separated by blank columns, whose rows need not be aligned; null for any other sheet. */
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

/** Runs of columns that are blank except for titles merged over all forms in the first rows. */
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

/** The first row in which every form has a filled cell and no cell spans a gap; the rows above belong to all forms. */
function firstSharedRow(sheet: SheetView, gaps: readonly Edge[]): number {
  for (let row = sheet.top; row < sheet.top + REACH; row++) {
    const cells = sheet.row(row);
    if (cells.length > 1 && !gaps.some((gap) => isSharedRow(cells, gap))) return row;
  }
  return sheet.top;
}

/** True when every part has the same levels of its own. */
function isRepeated(parts: readonly BandPart[]): boolean {
  const [first, ...others] = parts.map(({ headings }) => headings.map(levelHeading).join(' ').trim());
  return first !== undefined && others.length > 0 && others.every((levels) => levels === first);
}

/**
 * The edges between parts. A label of the whole block (绩效指标) at the end of a part belongs to the next one; blank
 * columns between parts belong to none.
 */
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

/** True when a block of the sheet spans the edge. */
function crosses(band: HeadingBand, { before, after }: Edge): boolean {
  return splitSideBySide(band).some(
    ({ headings }) =>
      headings.some(({ column }) => column <= before) &&
      headings.some((cell) => cell.column >= after && !(cell === headings.at(-1) && levelHeading(cell) === null)),
  );
}

/**
 * True when the parts are separate forms: separated by blank columns, or each with its own 项目名称; and not the long-term
 * and annual part of one form.
 */
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
  const isParted = edges.every(({ before, after }) => after > before + 1) && !shareLevels(sheet, band, edges);
  return isParted || sides.every((cells) => cells.some(({ text }) => isProject(text)));
}

/** True when the parts divide the levels of one form: 产出指标 on the left, 效益指标 and 满意度指标 on the right. */
function shareLevels(sheet: SheetView, band: HeadingBand, edges: readonly Edge[]): boolean {
  const [left = new Set(), ...others] = [...edges, null].map((edge, index) => {
    const names = new Set<string>();
    for (let row = band.first - 1; row <= sheet.bottom; row++) {
      for (const { column, text } of sheet.row(row)) {
        const isInside = column >= (edges[index - 1]?.after ?? sheet.left) && column <= (edge?.before ?? sheet.right);
        if (isInside && isLevel1Name(text)) names.add(level1Key(text));
      }
    }
    return names;
  });
  return left.size > 0 && others.every((names) => names.size > 0 && [...names].every((name) => !left.has(name)));
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

/** The first row from which on every filled row has cells on both sides of each edge, and none that spans it. */
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
