import Big from 'big.js';
import type { Column, ColumnRole, GoalTable } from '../goals/goal-table';
import type { Area, CellAddress } from '../workbook/area';
import { applyEdits } from '../workbook/apply-edits';
import type { Edit } from '../workbook/edit';
import { isPermitted, keepsInsertedRow } from '../workbook/protection';
import { cellContent, findSheet } from '../workbook/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { staysText, textEntry } from '../workbook/typed-entry';
import { groupAt, groupsFor, groupsOf, nearest, sameGroup } from './groups';
import type { GroupName, IndicatorGroup } from './groups';
import { grownSums } from './grown-sums';
import { refusalMessage } from './insertion-messages';
import type { RefusalReason } from './insertion-messages';
import { isNewGroup, newGroupFor } from './new-group';
import type { NewGroup } from './new-group';
import { centredNames, isReadAgain } from './middle-names';
import { lookOf } from './model-row';
import { columnOf, indicatorsOf, newRowIn } from './new-row';
import type { NewRow } from './new-row';
import { ESSENTIAL, rowContent } from './row-contents';
import type { RowContent } from './row-contents';
import { renumberedRows } from './row-numbers';
import { hidesContent, rowMerges } from './row-merges';
import type { RowMerges } from './row-merges';
import type { IndicatorTemplate } from './schema';
import { tableBeside } from './selected-table';

export interface InsertionOptions {
  /** An alias of the template to write instead of its standard name. */
  readonly name?: string;
  /** The group that the user chose, of the form's groups or the new one offered with a refusal. */
  readonly group?: GroupName;
  /** Row of the user's selection, from 0. The new row is added below it when its group fits the template. */
  readonly selectedRow?: number;
  /** All tables of the workbook. A row is not inserted where it would split a table beside this one. */
  readonly tables?: readonly GoalTable[];
  /** True when the user accepts an empty row in the table beside. */
  readonly tearsBeside?: boolean;
}

interface PreviewColumn {
  readonly role: ColumnRole;
  readonly heading: string;
  /** The text as it will read in the sheet; for shared labels the name of the group. */
  readonly text: string;
  readonly cell: CellAddress;
}

export interface InsertionPlan {
  readonly kind: 'plan';
  /** Inserts the row, extends merged areas and sums to it, and writes its cells. */
  readonly edits: readonly Edit[];
  /** Row of the new indicator after the edits, from 0. */
  readonly row: number;
  /** True when an empty row of the form is filled and none is inserted. */
  readonly isFilled: boolean;
  /** True when undoing can only empty the new row, because the protection of the sheet does not let it be deleted. */
  readonly staysWhenUndone: boolean;
  readonly name: string;
  /** The cell that the user edits next, because most values are examples. */
  readonly valueCell: CellAddress;
  readonly group: GroupName;
  readonly preview: readonly PreviewColumn[];
  /**
   * The weights of the other rows, when the form has one per row; the user decides which of them to reduce for the new
   * row.
   */
  readonly weights: Weights | null;
  /** Sums in locked cells of other sheets that do not count the new row. */
  readonly lockedSums: readonly CellAddress[];
}

export interface Weights {
  readonly heading: string;
  /** "100" or "100%" */
  readonly sum: string;
}

export interface InsertionRefusal {
  readonly kind: 'refusal';
  readonly reason: RefusalReason;
  /** Tells the user what prevents the insertion and what to do. */
  readonly message: string;
  /** Groups that the user can choose from. */
  readonly groups: readonly IndicatorGroup[];
  /** The group that could be added to the form for the template; null when it exists already or cannot be added. */
  readonly newGroup: NewGroup | null;
}

/**
 * Plans the edits that insert the template: into an empty row of its group, else into a new row below the selected one
 * or the group's last. Fills every column except weight, history, actual value and note.
 */
export function planInsertion(
  workbook: WorkbookSnapshot,
  table: GoalTable,
  template: IndicatorTemplate,
  options: InsertionOptions = {},
): InsertionPlan | InsertionRefusal {
  const refuse = (reason: RefusalReason, groups: readonly IndicatorGroup[] = [], newGroup: NewGroup | null = null) =>
    ({ kind: 'refusal', reason, message: refusalMessage(reason, table, template), groups, newGroup }) as const;
  const sheet = findSheet(workbook, table.sheet);
  if (!sheet) return refuse('sheet-missing');
  const all = groupsOf(sheet, table);
  if (!takesRows(sheet, all)) return refuse('protected');
  if (all.length === 0) return refuse('no-indicators');
  const newGroup = newGroupFor(table, all, template, groupAt(all, options.selectedRow));
  const fitting = fittingGroups(all, newGroup, template, options);
  const [group, ...others] = fitting;
  if (!group) return refuse('no-group', all, newGroup);
  if (others.length > 0)
    return refuse(
      'several-groups',
      all.filter((one) => fitting.includes(one)),
    );
  const places = placesIn(sheet, table, group, options.selectedRow);
  if (places.length === 0) return refuse('no-column');
  const place = bestPlace(workbook, places, template, options.name ?? template.name);
  if (!place) return refuse(sheet.rowChanges?.inserting ? 'locked' : 'protected', all);
  const { newRow, plan } = place;
  const beside = newRow.isThere || options.tearsBeside ? null : tableBeside(options.tables ?? [], table, newRow.row);
  if (beside)
    return refuse(
      'beside',
      all.filter(({ spareRows }) => spareRows.length > 0),
    );
  return typeof plan === 'string' ? refuse(plan) : plan;
}

function editsOn({ name }: SheetSnapshot, edits: readonly Edit[]): readonly Edit[] {
  return edits.filter((edit) => edit.sheet === name);
}

/** False where the protection of the sheet lets no row be added and the form has none to be filled. */
function takesRows({ isProtected, openCells, rowChanges }: SheetSnapshot, all: readonly IndicatorGroup[]): boolean {
  if (!isProtected) return true;
  const canFill = all.some(({ spareRows }) => spareRows.length > 0);
  return openCells !== undefined && (canFill || rowChanges?.inserting === true);
}

/**
 * The place of the new row, and those higher up in the group: on a protected sheet, merged labels grow by themselves around a
 * row inside, while at their end they would have to be merged anew, which the protection forbids.
 */
function placesIn(
  sheet: SheetSnapshot,
  table: GoalTable,
  group: IndicatorGroup | NewGroup,
  selectedRow: number | undefined,
): readonly NewRow[] {
  const higher = !isNewGroup(group) ? group.indicators.map(({ row }) => row).reverse() : [];
  return [selectedRow, ...higher].flatMap((row) => newRowIn(sheet, table, group, row) ?? []);
}

interface Place {
  readonly newRow: NewRow;
  readonly plan: InsertionPlan | RefusalReason;
}

/** The first place that the protection permits and, where level names stand in the middle, in which all is read again. */
function bestPlace(
  workbook: WorkbookSnapshot,
  places: readonly NewRow[],
  template: IndicatorTemplate,
  name: string,
): Place | undefined {
  let unread: Place | undefined;
  for (const newRow of places) {
    for (const others of [0, 1, 2, 3]) {
      const centred = centredNames(newRow, others);
      const plan = planRow(workbook, newRow, template, name, centred ?? []);
      if (typeof plan === 'string') return { newRow, plan };
      if (!isPermitted(newRow.sheet, editsOn(newRow.sheet, plan.edits))) break;
      if (!centred || isReadAgain(newRow, applyEdits(workbook, plan.edits))) return { newRow, plan };
      unread ??= { newRow, plan };
    }
  }
  return unread;
}

function fittingGroups(
  all: readonly IndicatorGroup[],
  newGroup: NewGroup | null,
  template: IndicatorTemplate,
  { group, selectedRow }: InsertionOptions,
): readonly (IndicatorGroup | NewGroup)[] {
  if (group) return [...all, ...(newGroup ? [newGroup] : [])].filter((one) => sameGroup(one, group));
  return nearest(groupsFor(all, template), all, selectedRow);
}

function planRow(
  workbook: WorkbookSnapshot,
  newRow: NewRow,
  template: IndicatorTemplate,
  name: string,
  moves: readonly Edit[],
): InsertionPlan | RefusalReason {
  const { table, block, row, group, isThere, opens } = newRow;
  const merges = rowMerges(newRow);
  const essential = ESSENTIAL.map((role) => columnOf(block, role));
  const value = columnOf(block, 'value');
  if (!value || essential.includes(undefined)) return 'no-column';
  const own = [...essential, ...opens.map((role) => columnOf(block, role))];
  if (own.some((column) => column && merges.covered.has(column.column))) return 'covered';
  const cells = block.columns.map((column) => ({
    column,
    content: inOwnFormat(newRow, column, rowContent(newRow, column, template, name)),
  }));
  const labels: Readonly<Partial<Record<ColumnRole, string | null>>> = {
    level1: group.level1,
    level2: group.level2,
    project: group.project,
  };
  const like = lookOf(newRow, merges, template);
  const sums = isThere ? { edits: [], locked: [] } : grownSums(workbook, newRow);
  return {
    kind: 'plan',
    edits: [
      ...(isThere
        ? []
        : [
            { kind: 'insert-rows', sheet: table.sheet, row, count: 1, ...(like && { like }) } as const,
            ...sums.edits,
            ...renumberedRows(newRow),
          ]),
      ...mergeEdits(newRow, merges),
      ...writeEdits(
        newRow,
        cells.filter(({ column }) => !merges.covered.has(column.column)),
      ),
      ...moves,
    ],
    row,
    isFilled: isThere,
    staysWhenUndone: !isThere && keepsInsertedRow(newRow.sheet, row),
    name,
    valueCell: { sheet: table.sheet, row, column: value.column },
    group,
    preview: cells.map(({ column, content }) => ({
      role: column.role,
      heading: column.heading,
      text: content.text || (labels[column.role] ?? ''),
      cell: { sheet: table.sheet, row, column: column.column },
    })),
    weights: weightsBeside(newRow, merges),
    lockedSums: sums.locked,
  };
}

/**
 * A protected sheet keeps the formats of its cells; a new row has those of the row above. A number in another format is
 * written as text.
 */
function inOwnFormat({ sheet, row, isThere }: NewRow, { column }: Column, content: RowContent): RowContent {
  const { text, write } = content;
  if (!sheet.isProtected || !write) return content;
  const { numberFormat } = cellContent(sheet, isThere ? row : row - 1, column);
  const isNumber = typeof write.formula === 'number' && write.numberFormat === numberFormat;
  const entry = staysText(text, numberFormat) ? text : textEntry(text, numberFormat);
  return isNumber ? content : { text, write: { formula: entry, numberFormat } };
}

const WEIGHT = /^(\d+(?:\.\d+)?)([%％]?)分?$/;

/** Null when the form has no weights, when one is shared by several rows, or when the empty row has its own. */
function weightsBeside({ sheet, table, block, row, isThere }: NewRow, { covered }: RowMerges): Weights | null {
  const column = columnOf(block, 'weight');
  if (!column || covered.has(column.column)) return null;
  if (isThere && cellContent(sheet, row, column.column).text.trim() !== '') return null;
  const weights = indicatorsOf(table, block).flatMap(({ texts }) => {
    const [, number = '', percent = ''] = WEIGHT.exec(texts.weight ?? '') ?? [];
    return number === '' ? [] : [{ number: new Big(number), percent }];
  });
  if (weights.length === 0) return null;
  const sum = weights.reduce((all, { number }) => all.plus(number), new Big(0));
  return { heading: column.heading, sum: sum.toString() + (weights[0]?.percent ?? '') };
}

function mergeEdits(newRow: NewRow, { grown, sideways }: RowMerges): readonly Edit[] {
  const { sheet } = newRow.table;
  const merge = (area: Area): Edit => ({ kind: 'merge', sheet, area });
  const grow = grown.flatMap(({ from, to }): Edit[] => {
    const isMerged = from.rows * from.columns > 1;
    return isMerged && !hidesContent(newRow, from) ? [{ kind: 'unmerge', sheet, area: from }, merge(to)] : [merge(to)];
  });
  return [...grow, ...sideways.map(merge)];
}

/** Groups adjacent cells into one write each. */
function writeEdits(
  { table, row }: NewRow,
  cells: readonly { readonly column: Column; readonly content: RowContent }[],
): readonly Edit[] {
  const writes = cells.flatMap(({ column, content: { write } }) => (write ? [{ column: column.column, write }] : []));
  const stretches: (typeof writes)[] = [];
  for (const cell of [...writes].sort((a, b) => a.column - b.column)) {
    const last = stretches.at(-1);
    if (last && last.at(-1)?.column === cell.column - 1) last.push(cell);
    else stretches.push([cell]);
  }
  return stretches.map((stretch) => ({
    kind: 'write',
    sheet: table.sheet,
    area: { row, column: stretch[0]?.column ?? 0, rows: 1, columns: stretch.length },
    cells: [stretch.map(({ write }) => write)],
  }));
}
