import type { GoalTable, Indicator } from '../../goals/goal-table';
import { findExisting } from '../../library/name-key';
import { groupAt, groupsOf, type GroupName, type IndicatorGroup } from '../../library/groups';
import { newGroupFor, type NewGroup } from '../../library/new-group';
import type { InsertionPlan, InsertionRefusal } from '../../library/plan-insertion';
import { planInsertions } from '../../library/plan-insertions';
import type { SearchHit } from '../../library/search';
import { isOutside, selectedTable, type Selection } from '../../library/selected-table';
import type { CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { findSheet, type WorkbookSnapshot } from '../../workbook/snapshot';

/** A template that the user wants to insert into a table. */
export interface WishedItem {
  readonly hit: SearchHit;
  /** The template's name, or the alias by which it was found. */
  readonly name: string;
  /** Null when the plan chooses the group. */
  readonly group: GroupName | null;
  /** True when the user accepts an empty row in a table beside this one. */
  readonly tearsBeside?: boolean;
}

export interface Wish {
  readonly items: readonly WishedItem[];
  readonly selection: Selection;
  /** First cell of the table that the user chose; null to use the selection. */
  readonly table: CellAddress | null;
}

export interface ProposedItem {
  readonly item: WishedItem;
  readonly outcome: InsertionPlan | InsertionRefusal;
  /** The plan that the protection of the sheet does not permit, for the user to copy. */
  readonly ifOpen: InsertionPlan | null;
  /** The table's groups, and the new one that could be added. */
  readonly groups: readonly IndicatorGroup[];
  readonly newGroup: NewGroup | null;
  /** Indicators of the table that equal this template. */
  readonly existing: readonly Indicator[];
}

export interface InsertProposal {
  readonly wish: Wish;
  readonly tables: readonly GoalTable[];
  /** Null when there is no table or the user must choose one; then there are no items. */
  readonly table: GoalTable | null;
  readonly items: readonly ProposedItem[];
  /** The edits of all items. */
  readonly edits: readonly Edit[];
}

/** Plans places and rows for the templates. Pure. */
export function propose(workbook: WorkbookSnapshot, tables: readonly GoalTable[], wish: Wish): InsertProposal {
  const atSelection = selectedTable(tables, wish.selection, workbook);
  const table = chosenTable(tables, wish) ?? atSelection;
  const sheet = table && findSheet(workbook, table.sheet);
  if (!table || !sheet) return { wish, tables, table: null, items: [], edits: [] };
  const isHere = wish.selection.sheet === table.sheet && (table === atSelection || isOutside(tables, wish.selection));
  const selectedRow = isHere ? wish.selection.area.row : undefined;
  const wishes = wish.items.map(({ hit, name, group, tearsBeside }) => ({
    template: hit.template,
    name,
    ...(group && { group }),
    ...(selectedRow !== undefined && { selectedRow }),
    ...(tearsBeside && { tearsBeside }),
  }));
  const { outcomes, edits } = planInsertions(workbook, table, wishes, tables);
  const opened = sheet.isProtected
    ? planInsertions(withoutProtection(workbook, sheet.name), table, wishes, tables).outcomes
    : [];
  const groups = groupsOf(sheet, table);
  const selected = groupAt(groups, selectedRow);
  const items = wish.items.flatMap((item, index): ProposedItem[] => {
    const outcome = outcomes[index];
    const { template } = item.hit;
    if (!outcome) return [];
    const open = opened[index];
    const ifOpen = outcome.kind === 'refusal' && open?.kind === 'plan' ? open : null;
    const newGroup = newGroupFor(table, groups, template, selected);
    return [{ item, outcome, ifOpen, groups, newGroup, existing: findExisting(table, template) }];
  });
  return { wish, tables, table, items, edits };
}

/** The plans of a proposal; null when the user must choose or fix something first. */
export function plansOf({ items }: InsertProposal): readonly InsertionPlan[] | null {
  const plans = items.flatMap(({ outcome }) => (outcome.kind === 'plan' ? [outcome] : []));
  return plans.length === items.length && plans.length > 0 ? plans : null;
}

/** Plans that the user must write by hand; empty when something must be chosen first. */
export function plansToCopy({ items }: InsertProposal): readonly InsertionPlan[] {
  const plans = items.flatMap(({ outcome, ifOpen }) => (outcome.kind === 'plan' ? [outcome] : ifOpen ? [ifOpen] : []));
  return plans.length === items.length ? plans : [];
}

export function firstCell(table: GoalTable): CellAddress {
  return { sheet: table.sheet, row: table.area.row, column: table.area.column };
}

/** The names under which the template can be written, the most likely first. */
export function namesOf({ name, template }: SearchHit): readonly string[] {
  return name === template.name ? [name] : [name, template.name];
}

function withoutProtection({ sheets, ...rest }: WorkbookSnapshot, name: string): WorkbookSnapshot {
  return { ...rest, sheets: sheets.map((sheet) => (sheet.name === name ? { ...sheet, isProtected: false } : sheet)) };
}

function chosenTable(tables: readonly GoalTable[], { table: cell }: Wish): GoalTable | null {
  if (!cell) return null;
  return (
    tables.find(({ sheet, area }) => sheet === cell.sheet && area.row === cell.row && area.column === cell.column) ??
    null
  );
}
