import type { Column, ColumnRole, Indicator, PlaceValue, SpareRow } from '../../goals/goal-table';
import { isLevel1Name, isLevel2Name, levelKindOf } from '../../goals/levels';
import type { Located } from '../../goals/located';
import { isTemplateRowName } from '../../wording/placeholders';
import { squeeze } from '../../wording/plain-text';
import type { CellAddress } from '../../workbook/area';
import type { InPieces } from '../../workbook/pieces';
import type { RowLabel } from '../rows/row-label';
import { isFigure, isScoringText, isTargetLike } from '../sheet/cell-target';
import type { SheetView } from '../sheet/sheet-view';
import { joinedLevelColumns, mergedLevelColumns, namesByRow } from './names-by-row';
import { pastValues } from './past-values';
import { placeCells } from './place-cells';
import { withProjects } from './projects-of-list';
import { withHeading } from './remark-behind';
import { LevelCursor } from './row-levels';
import { targetOfRow } from './row-target';
import { valueUnderHeading } from './value-under-heading';

/** Shifts to the right or left that are tried for a row. */
const SHIFTS = [1, -1, 2] as const;
/** A shift is accepted only when the row fits its columns this much better. */
const SHIFT_GAIN = 5;
/** Number of rows read between two pauses. */
const ROWS_A_PIECE = 64;

interface Layout {
  readonly view: SheetView;
  readonly columns: readonly Column[];
  readonly section: string | null;
  /** The lowest row of the headings. */
  readonly lowest: number;
}

interface BlockContext {
  readonly lowest: number;
  /** Name of the block, where it has one. */
  readonly section: string | null;
  /** The last level names of the page before. */
  readonly carried: { readonly level1: Located<string> | null; readonly level2: Located<string> | null } | null;
}

interface ReadRows {
  readonly indicators: readonly Indicator[];
  readonly spareRows: readonly SpareRow[];
}

type Cells = Partial<Record<ColumnRole, CellAddress>>;

/** Reads the classified rows of an indicator block, top to bottom. */
export function* readIndicators(
  view: SheetView,
  columns: readonly Column[],
  body: readonly RowLabel[],
  { section, carried, lowest }: BlockContext,
): InPieces<ReadRows> {
  const layout: Layout = { view, columns, section, lowest };
  const merged = mergedLevelColumns(view, columns, body);
  const byRow = namesByRow({ view, columns, body, isContinued: carried !== null });
  const levels = new LevelCursor(view, {
    merged,
    joined: joinedLevelColumns(view, columns, body, carried),
    hasCaptions2: hasCaptions2(view, body),
    carried,
    spread: byRow,
  });
  const indicators: Indicator[] = [];
  const spareRows: SpareRow[] = [];
  const rests = restsOf(body);
  for (const [index, { row, kind, isCorrected }] of body.entries()) {
    if (index % ROWS_A_PIECE === 0) yield;
    if (kind === 'caption') levels.enterCaption(view.row(row), isLowerCaption(view, body[index + 1]));
    if (kind !== 'indicator' && kind !== 'spare') continue;
    const read = readRow(layout, levels, row, { isByUser: isCorrected, rest: rests.get(row) ?? [] });
    if (read?.kind === 'indicator' && kind === 'indicator') indicators.push(read.indicator);
    if (read?.kind === 'spare') spareRows.push(read.spare);
  }
  return { indicators: withProjects(layout, indicators), spareRows };
}

function hasCaptions2(view: SheetView, body: readonly RowLabel[]): boolean {
  return body.some(
    (label) => isLowerCaption(view, label) && view.row(label.row).every(({ text }) => !isLevel1Name(text)),
  );
}

/** True when the row holds only the name of a level 2. */
function isLowerCaption(view: SheetView, label: RowLabel | undefined): boolean {
  const last = label?.kind === 'caption' ? view.row(label.row).at(-1) : undefined;
  return last !== undefined && isLevel2Name(last.text);
}

type ReadRow =
  { readonly kind: 'indicator'; readonly indicator: Indicator } | { readonly kind: 'spare'; readonly spare: SpareRow };

/** The rows that go on with a broken name, by the row where it begins. */
function restsOf(body: readonly RowLabel[]): ReadonlyMap<number, readonly number[]> {
  const rests = new Map<number, number[]>();
  for (const { row, joinsTo } of body) {
    if (joinsTo !== undefined) rests.set(joinsTo, [...(rests.get(joinsTo) ?? []), row]);
  }
  return rests;
}

interface RowParts {
  /** True when the user marked the row as an indicator, even if it does not look like one. */
  readonly isByUser: boolean;
  /** The rows that go on with the name. */
  readonly rest: readonly number[];
}

function readRow(layout: Layout, levels: LevelCursor, row: number, { isByUser, rest }: RowParts): ReadRow | null {
  const { view } = layout;
  const shift = shiftOfRow(layout, row);
  const places = placeCells(layout, row, shift);
  const found = withRest(layout, locateCells(layout, row, shift), rest);
  const [main] = places;
  const cells = main ? { ...found, value: main.cell, ...main.parts } : found;
  const at = (role: ColumnRole): string => textOf(view, cells[role]);

  const strayName = isByUser ? nameAmongLevels(view, row, cells) : undefined;
  const nameInLevelColumn = strayName !== undefined || (shift === 0 && isNameInLevelColumn(layout, row, cells));
  const nameCell = strayName ?? (nameInLevelColumn ? cells.level1 : besideNumber(layout, cells.level3));
  const name = [textOf(view, nameCell), ...rest.map((next) => view.ownText(next, nameCell?.column ?? 0))].join('');
  const hasValue = at('value') !== '' || at('operator') !== '';
  if (!nameInLevelColumn) {
    const isBesideName = hasValue || !isTemplateRowName(name);
    levels.move(row, columnOf(cells.level1), columnOf(cells.level2), isBesideName);
  }
  if (!isByUser && !hasValue && isTemplateRowName(name)) {
    const isSpare = shift === 0 && !nameInLevelColumn && isFree(layout, cells, row);
    return isSpare ? { kind: 'spare', spare: { row, ...levels.current } } : null;
  }
  if (!nameCell || (!isByUser && isBanner(view, cells))) return null;

  const located = { ...cells, level3: nameCell };
  if (nameInLevelColumn) {
    delete located.level1;
    delete located.level2;
  }
  const { level1, level2: above } = levels.current;
  const { level2, name: plainName } = withLevelInName(above, nameCell, name, columnOf(cells.level2) !== null);
  const indicator: Indicator = {
    row,
    section: layout.section,
    level1,
    level2,
    levelsInferred: nameInLevelColumn,
    levelKind: levelKindOf(level1?.value ?? '', level2?.value ?? ''),
    name: {
      value: plainName,
      text: rest.length > 0 ? name : view.rawText(nameCell.row, nameCell.column),
      cell: nameCell,
    },
    plainName: squeeze(plainName),
    isNamed: !isTemplateRowName(name),
    target: withHeading(
      targetOfRow(view, located, restOfValue(layout, located, rest)),
      headingOver(layout, located.value),
    ),
    otherPlaces: places.slice(1).map(({ place, cell, parts }): PlaceValue => {
      const target = withHeading(targetOfRow(view, { ...located, value: cell, ...parts }), headingOver(layout, cell));
      return { place, cell, target };
    }),
    past: pastValues(view, layout.columns, row, shift),
    cells: located,
    texts: textsOf(view, located),
    ...(rest.length > 0 && { rest }),
    shift,
  };
  return { kind: 'indicator', indicator };
}

/** The cells of a broken name's rows: what its first row leaves blank may stand in the others. */
function withRest({ view, columns }: Layout, cells: Cells, rest: readonly number[]): Cells {
  const found = { ...cells };
  for (const { role, column } of columns) {
    if (textOf(view, found[role]) !== '') continue;
    const row = rest.find((next) => view.ownText(next, column) !== '');
    if (found[role] && row !== undefined) found[role] = view.address(row, column);
  }
  return found;
}

/** What the rows below add to a broken value. */
function restOfValue({ view }: Layout, { value }: Cells, rest: readonly number[]): string[] {
  if (!value) return [];
  return rest.filter((row) => row > value.row).map((row) => view.ownText(row, value.column));
}

/** The name right of 指标1：, in a column without a heading. */
function besideNumber({ view, columns }: Layout, cell: CellAddress | undefined): CellAddress | undefined {
  if (!cell || !isTemplateRowName(view.text(cell.row, cell.column))) return cell;
  const { column, columns: width } = view.areaAt(cell.row, cell.column);
  const next = column + width;
  const isFree = columns.every((one) => one.column !== next || one.role === 'other');
  const text = view.ownText(cell.row, next);
  return isFree && text !== '' && !isTemplateRowName(text) && !isFigure(text) ? view.address(cell.row, next) : cell;
}

const LEVEL_BEFORE_NAME = /^([^:：]{2,10})[:：](?=.)/;

/** 数量指标：培训人次 holds its level 2 with it, in a form without a column for them. */
function withLevelInName(
  above: Located<string> | null,
  cell: CellAddress,
  name: string,
  hasColumn: boolean,
): { readonly level2: Located<string> | null; readonly name: string } {
  const [lead = '', level = ''] = hasColumn ? [] : (LEVEL_BEFORE_NAME.exec(name) ?? []);
  if (!isLevel2Name(level)) return { level2: above, name };
  return { level2: { value: level, text: level, cell }, name: name.slice(lead.length).trim() };
}

function headingOver({ columns }: Layout, cell: CellAddress | undefined): string {
  const over = columns.find(
    ({ role, place, column }) => column === cell?.column && (role === 'value' || place !== undefined),
  );
  return over?.heading ?? '';
}

/** Columns that a form may print before it is filled in. */
const PRINTED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'level1',
  'level2',
  'level3',
  'sequence',
  'weight',
  'project',
  'other',
]);

/** True for an empty row: labels only, but cells for a name and a value. */
function isFree({ view, columns }: Layout, cells: Cells, row: number): boolean {
  const isOwn = (cell: CellAddress | undefined): boolean => cell?.row === row;
  return (
    isOwn(cells.level3) &&
    isOwn(cells.value) &&
    !isBanner(view, cells) &&
    columns.every(({ role, column }) => PRINTED.has(role) || view.ownText(row, column) === '')
  );
}

/** True for a cell merged over the whole width, which is a caption and no indicator. */
function isBanner(view: SheetView, cells: Cells): boolean {
  const { level3, value } = cells;
  if (!level3 || !value) return false;
  const area = view.areaAt(level3.row, level3.column);
  return value.column < area.column + area.columns && value.column > area.column && value.row === area.row;
}

/** True when the name stands in the level 1 column, the level columns are blank and the value is in its place. */
function isNameInLevelColumn(layout: Layout, row: number, cells: Cells): boolean {
  const { view } = layout;
  const { level1, level2, level3, value } = cells;
  if (level1?.row !== row || !level3 || !value) return false;
  const candidate = view.ownText(row, level1.column);
  if (candidate === '' || isLevel1Name(candidate) || view.areaAt(row, level1.column).rows > 1) return false;
  const blank = (cell: CellAddress | undefined): boolean =>
    !cell || (cell.row === row && view.ownText(row, cell.column) === '');
  return blank(level2) && blank(level3) && view.ownText(row, value.column) !== '';
}

/** For a row without a name: the text in a level column that is not a level name. */
function nameAmongLevels(view: SheetView, row: number, { level1, level2, level3 }: Cells): CellAddress | undefined {
  if (level3 && view.ownText(row, level3.column) !== '') return undefined;
  return [level2, level1].find((cell) => {
    const text = cell?.row === row ? view.ownText(row, cell.column) : '';
    return text !== '' && !isLevel1Name(text) && !isLevel2Name(text);
  });
}

function locateCells({ view, columns, lowest }: Layout, row: number, shift: number): Cells {
  const cells: Cells = {};
  columns.forEach((column, index) => {
    const place = columns[index + shift];
    if (!place || cells[column.role] || column.role === 'other') return;
    const area = view.areaAt(row, place.column);
    cells[column.role] = view.address(area.row, area.column);
  });
  return cells.value ? { ...cells, value: valueUnderHeading(view, columns, lowest, cells.value) } : cells;
}

/** Number of columns by which the row's content is shifted to the right (+) or left (-) of its headings; 0 for none. */
function shiftOfRow(layout: Layout, row: number): number {
  const straight = fit(layout, row, 0);
  if (straight >= 0) return 0;
  let best = 0;
  let bestFit = straight + SHIFT_GAIN - 1;
  for (const shift of SHIFTS) {
    const shifted = fit(layout, row, shift);
    if (shifted > bestFit) {
      best = shift;
      bestFit = shifted;
    }
  }
  return best;
}

/** How well the row's cells fit their columns; negative when a cell cannot belong to its column. */
function fit(layout: Layout, row: number, shift: number): number {
  const { view, columns } = layout;
  let points = 0;
  columns.forEach((column, index) => {
    const place = columns[index + shift];
    const text = place ? view.ownText(row, place.column) : '';
    if (text === '') return;
    if (column.role === 'level1') points += isLevel1Name(text) ? 2 : 0;
    if (column.role === 'level2') points += isLevel2Name(text) ? 2 : 0;
    if (column.role === 'level3') points += isLevel2Name(text) && text.endsWith('指标') ? -2 : 0;
    if (column.role === 'value') points += isScoringText(text) ? -4 : isTargetLike(text) ? 3 : 0;
    if (column.role === 'scoring') points += isScoringText(text) ? 1 : 0;
    if (column.role === 'audit') points += isTargetLike(text) && /\d/.test(text) ? -2 : 0;
  });
  return points;
}

function columnOf(cell: CellAddress | undefined): number | null {
  return cell ? cell.column : null;
}

function textOf(view: SheetView, cell: CellAddress | undefined): string {
  return cell ? view.text(cell.row, cell.column) : '';
}

function textsOf(view: SheetView, cells: Cells): Partial<Record<ColumnRole, string>> {
  const texts: Partial<Record<ColumnRole, string>> = {};
  for (const [role, cell] of Object.entries(cells) as [ColumnRole, CellAddress][]) {
    const text = textOf(view, cell);
    if (text !== '') texts[role] = text;
  }
  return texts;
}
