import type { Column, ColumnRole, GoalTable } from '../goals/goal-table';
import type { Area, CellAddress } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import { findSheet } from '../workbook/snapshot';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { groupsFor, groupsOf, sameGroup } from './groups';
import type { IndicatorGroup } from './groups';
import { refusalMessage } from './insertion-messages';
import type { RefusalReason } from './insertion-messages';
import { columnOf, newRowBelow } from './new-row';
import type { NewRow } from './new-row';
import { ESSENTIAL, rowContent } from './row-contents';
import type { RowContent } from './row-contents';
import { hidesContent, rowMerges } from './row-merges';
import type { RowMerges } from './row-merges';
import type { IndicatorTemplate } from './schema';

export interface InsertionOptions {
  /** An alias of the template to write instead of its standard name. */
  readonly name?: string;
  /** Where the user wants it, out of the groups that a refusal offered. */
  readonly group?: IndicatorGroup;
  /** Row of the user's selection, from 0: tells the projects of a list apart. */
  readonly selectedRow?: number;
}

interface PreviewColumn {
  readonly role: ColumnRole;
  readonly heading: string;
  /** As it will be read in the sheet; labels that the new row shares show the name of its group. */
  readonly text: string;
  readonly cell: CellAddress;
}

export interface InsertionPlan {
  readonly kind: 'plan';
  /** Insert the row, let merged areas grow into it, write it. */
  readonly edits: readonly Edit[];
  /** Where the new row will be, from 0. */
  readonly row: number;
  readonly name: string;
  /** The cell to be edited next: most values are examples. */
  readonly valueCell: CellAddress;
  readonly group: IndicatorGroup;
  readonly preview: readonly PreviewColumn[];
}

export interface InsertionRefusal {
  readonly kind: 'refusal';
  readonly reason: RefusalReason;
  /** For the user: what is in the way and what to do. */
  readonly message: string;
  /** What the user can choose from when the form has no place, or several, for the template. */
  readonly groups: readonly IndicatorGroup[];
}

/**
 * The edits that put the template into a new row below the last indicator of its group, every column of the form
 * filled but weight, history, actual value, number and note. Sums of a weight column that end with the last indicator
 * of the table do not take the new row in: Excel extends such a formula only when the row comes inside its range.
 */
export function planInsertion(
  workbook: WorkbookSnapshot,
  table: GoalTable,
  template: IndicatorTemplate,
  options: InsertionOptions = {},
): InsertionPlan | InsertionRefusal {
  const sheet = findSheet(workbook, table.sheet);
  if (!sheet) return refusal('sheet-missing', table, template);
  if (sheet.isProtected) return refusal('protected', table, template);
  const all = groupsOf(sheet, table);
  if (all.length === 0) return refusal('no-indicators', table, template);
  const fitting = fittingGroups(all, template, options);
  const [group, ...others] = fitting;
  if (!group) return refusal('no-group', table, template, all);
  if (others.length > 0) return refusal('several-groups', table, template, fitting);
  const newRow = newRowBelow(sheet, table, group);
  return newRow ? planRow(newRow, template, options.name ?? template.name) : refusal('no-column', table, template);
}

function fittingGroups(
  all: readonly IndicatorGroup[],
  template: IndicatorTemplate,
  { group, selectedRow }: InsertionOptions,
): readonly IndicatorGroup[] {
  if (group) return all.filter((one) => sameGroup(one, group));
  const fitting = groupsFor(all, template);
  if (fitting.length < 2 || selectedRow === undefined) return fitting;
  const selected = all.find(({ indicators }) => indicators.some(({ row }) => row === selectedRow));
  if (!selected) return fitting;
  const near = fitting.filter(({ project, section }) => project === selected.project && section === selected.section);
  return near.length > 0 ? near : fitting;
}

function planRow(newRow: NewRow, template: IndicatorTemplate, name: string): InsertionPlan | InsertionRefusal {
  const { table, block, row, group } = newRow;
  const merges = rowMerges(newRow);
  const essential = ESSENTIAL.map((role) => columnOf(block, role));
  const value = columnOf(block, 'value');
  if (!value || essential.includes(undefined)) return refusal('no-column', table, template);
  if (essential.some((column) => column && merges.covered.has(column.column))) {
    return refusal('covered', table, template);
  }
  const cells = block.columns.map((column) => ({ column, content: rowContent(newRow, column, template, name) }));
  const labels: Readonly<Partial<Record<ColumnRole, string | null>>> = {
    level1: group.level1,
    level2: group.level2,
    project: group.project,
  };
  return {
    kind: 'plan',
    edits: [
      { kind: 'insert-rows', sheet: table.sheet, row, count: 1 },
      ...mergeEdits(newRow, merges),
      ...writeEdits(newRow, cells.filter(({ column }) => !merges.covered.has(column.column))),
    ],
    row,
    name,
    valueCell: { sheet: table.sheet, row, column: value.column },
    group,
    preview: cells.map(({ column, content }) => ({
      role: column.role,
      heading: column.heading,
      text: content.text || (labels[column.role] ?? ''),
      cell: { sheet: table.sheet, row, column: column.column },
    })),
  };
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

/** One write for each stretch of neighbouring cells. */
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

function refusal(
  reason: RefusalReason,
  table: GoalTable,
  template: IndicatorTemplate,
  groups: readonly IndicatorGroup[] = [],
): InsertionRefusal {
  return { kind: 'refusal', reason, message: refusalMessage(reason, table, template), groups };
}
