import type { GoalTable, Indicator } from '../../goals/goal-table';
import { level1Key, levelKindOf } from '../../goals/levels';
import type { CellAddress } from '../../workbook/area';
import { squeeze } from '../../wording/plain-text';

/**
 * Marks the tables that go on with the form of the sheet before, as on a second page: the same columns, no head of
 * their own, and levels that the form had not named before. Levels left blank at the top are those of the page before.
 */
export function joinPages(read: readonly GoalTable[]): GoalTable[] {
  const tables = read.map(alone);
  tables.forEach((table, index) => {
    const first = lastFirst(tables, index);
    const before = tables[index - 1];
    const form = first?.table;
    if (!before || !form || !isAloneOnSheet(tables, index) || !goesOn(form, before, table)) return;
    const page = { ...table, isNextPage: true as const, indicators: withLevels(table, before.indicators.at(-1)) };
    tables[index] = page;
    tables[first.at] = { ...form, restOfForm: [...(form.restOfForm ?? []), ...page.indicators] };
  });
  return tables;
}

/** The table as its sheet was read, without what it has from other pages. */
function alone(table: GoalTable): GoalTable {
  const { isNextPage, restOfForm, ...own } = table;
  if (!isNextPage && !restOfForm) return table;
  return {
    ...own,
    indicators: own.indicators.map((one) => (isCarried(table, one) ? relevelled(one, null, null) : one)),
  };
}

function isCarried({ sheet }: GoalTable, { level1 }: Indicator): boolean {
  return level1 !== null && level1.cell.sheet !== sheet;
}

function relevelled(indicator: Indicator, level1: Indicator['level1'], level2: Indicator['level2']): Indicator {
  return { ...indicator, level1, level2, levelKind: levelKindOf(level1?.value ?? '', level2?.value ?? '') };
}

/** The nearest table before the one at the index that begins a form. */
export function lastFirst(tables: readonly GoalTable[], index: number): { at: number; table: GoalTable } | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const table = tables[at];
    if (table && !table.isNextPage) return { at, table };
  }
  return undefined;
}

/** True when neither the table's sheet nor the one before has another table. */
function isAloneOnSheet(tables: readonly GoalTable[], index: number): boolean {
  const sheet = tables[index]?.sheet;
  const before = tables[index - 1]?.sheet;
  return sheet !== before && tables.every((one, at) => at === index || one.sheet !== sheet) && isOnce(tables, before);
}

function isOnce(tables: readonly GoalTable[], sheet: string | undefined): boolean {
  return tables.filter((one) => one.sheet === sheet).length === 1;
}

/** True when the table goes on with a form whose last table so far is the one before. */
export function goesOn(form: GoalTable, before: GoalTable, next: GoalTable): boolean {
  const isHeadless =
    next.department === null &&
    next.project === null &&
    next.budget.length + next.goals.length + next.tasks.length === 0 &&
    next.fields.every(({ cell }) => isBelow(cell, next));
  const isSameTitle = next.title === null || squeeze(next.title.value) === squeeze(form.title?.value ?? '');
  return (
    isHeadless &&
    isSameTitle &&
    form.title !== null &&
    next.period === before.period &&
    rolesOf(before, -1) === rolesOf(next, 0) &&
    namesNewLevels([...form.indicators, ...(form.restOfForm ?? [])], next.indicators)
  );
}

/** True for what stands below the indicators, such as the name of who filled in the form. */
function isBelow({ row }: CellAddress, { indicators }: GoalTable): boolean {
  return indicators.every((indicator) => indicator.row < row);
}

function rolesOf({ blocks }: GoalTable, at: number): string | undefined {
  return blocks
    .at(at)
    ?.columns.map(({ role }) => role)
    .join(' ');
}

/** True when the form had none of the page's levels, except that the page may begin with the form's last one. */
function namesNewLevels(above: readonly Indicator[], below: readonly Indicator[]): boolean {
  const keysOf = (all: readonly Indicator[]): string[] =>
    all.flatMap(({ level1 }) => (level1 ? [level1Key(level1.value)] : []));
  const known = keysOf(above);
  const named = keysOf(below);
  const last = known.at(-1);
  return last !== undefined && named.every((key) => !known.includes(key) || (key === last && named[0] === last));
}

/** The indicators, with the levels of the page before at the top where they are blank. */
function withLevels({ indicators }: GoalTable, last: Indicator | undefined): readonly Indicator[] {
  const named = indicators.findIndex(({ level1 }) => level1 !== null);
  return indicators.map((one, index) => {
    const isAbove = named < 0 || index < named;
    return isAbove && last ? relevelled(one, last.level1, one.level2 ?? last.level2) : one;
  });
}
