import type { GoalTable, Indicator } from '../../goals/goal-table';
import { findExisting } from '../../library/existing';
import { groupsOf } from '../../library/groups';
import type { IndicatorGroup } from '../../library/groups';
import { planInsertion } from '../../library/plan-insertion';
import type { InsertionPlan, InsertionRefusal } from '../../library/plan-insertion';
import type { SearchHit } from '../../library/search';
import { areaContains } from '../../workbook/area';
import type { Area, CellAddress } from '../../workbook/area';
import { findSheet } from '../../workbook/snapshot';
import type { WorkbookSnapshot } from '../../workbook/snapshot';

export interface Selection {
  readonly sheet: string;
  readonly area: Area;
}

/** The workbook as it was read, and what the user wants put into it. */
export interface Wish {
  readonly hit: SearchHit;
  /** The template's own name, or the alias that it was found by. */
  readonly name: string;
  readonly selection: Selection;
  /** First cell of the table that the user chose; null leaves it to the selection. */
  readonly table: CellAddress | null;
  /** Null leaves it to the plan. */
  readonly group: IndicatorGroup | null;
}

export interface Proposal {
  readonly wish: Wish;
  readonly tables: readonly GoalTable[];
  /** Null when there is none, or when the user has to choose. */
  readonly table: GoalTable | null;
  readonly outcome: InsertionPlan | InsertionRefusal | null;
  /** The groups of the table that the user can choose from. */
  readonly groups: readonly IndicatorGroup[];
  /** Indicators of the table that are this template already. */
  readonly existing: readonly Indicator[];
}

/** Where the template would go, and how its row would look. Pure. */
export function propose(workbook: WorkbookSnapshot, tables: readonly GoalTable[], wish: Wish): Proposal {
  const table = chosenTable(tables, wish) ?? tableAtSelection(tables, wish.selection);
  const sheet = table && findSheet(workbook, table.sheet);
  if (!table || !sheet) return { wish, tables, table: null, outcome: null, groups: [], existing: [] };
  const { template } = wish.hit;
  return {
    wish,
    tables,
    table,
    outcome: planInsertion(workbook, table, template, {
      name: wish.name,
      ...(wish.group && { group: wish.group }),
      ...(wish.selection.sheet === table.sheet && { selectedRow: wish.selection.area.row }),
    }),
    groups: groupsOf(sheet, table),
    existing: findExisting(table, template),
  };
}

export function firstCell(table: GoalTable): CellAddress {
  return { sheet: table.sheet, row: table.area.row, column: table.area.column };
}

/** The names under which the template can be written, the likelier first. */
export function namesOf({ name, template }: SearchHit): readonly string[] {
  return name === template.name ? [name] : [name, template.name];
}

function chosenTable(tables: readonly GoalTable[], { table: cell }: Wish): GoalTable | null {
  if (!cell) return null;
  return (
    tables.find(({ sheet, area }) => sheet === cell.sheet && area.row === cell.row && area.column === cell.column) ?? null
  );
}

/**
 * The table with the selected cell, else the only one of its sheet, else the only one of all. Tables that share their
 * head are told apart by the block of indicators that holds the cell.
 */
function tableAtSelection(tables: readonly GoalTable[], { sheet, area }: Selection): GoalTable | null {
  const onSheet = tables.filter((table) => table.sheet === sheet);
  const around = onSheet.filter((table) => areaContains(table.area, area));
  const withBlock = around.filter(({ blocks }) => blocks.some((block) => areaContains(block.area, area)));
  return only(withBlock) ?? only(around) ?? only(onSheet) ?? only(tables);
}

function only<T>(items: readonly T[]): T | null {
  return items.length === 1 ? (items[0] ?? null) : null;
}
