import type { GoalTable, Indicator, IndicatorBlock } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import { areaContains, type CellAddress } from '../../workbook/area';
import { cellAt, type WorkbookSnapshot } from '../../workbook/snapshot';

/**
 * What a cell is, in words instead of an address, so that it is found again after rows and columns were inserted, sheets
 * renamed and other cells changed.
 */
export interface Subject {
  /** The goal table: its scope, period and project; of several alike, which. */
  readonly table: string;
  /** The place in it: an indicator and its column, an amount, a goal, a task. */
  readonly place: string;
  /** What is written there. */
  readonly content: string;
}

export type SubjectOf = (cell: CellAddress) => Subject;

/** Gives every cell of a workbook its subject. A sheet's tables are looked through, once, when one of its cells is asked for. */
export function subjectsOf(workbook: WorkbookSnapshot, tables: readonly GoalTable[]): SubjectOf {
  const named = tableNames(tables);
  const bySheet = new Map<string, SheetPlaces>();
  return (cell) => {
    const content = squeeze(cellAt(workbook, cell).text);
    const { places, tables } =
      bySheet.get(cell.sheet) ?? sheetPlaces(named.filter(({ table }) => table.sheet === cell.sheet));
    bySheet.set(cell.sheet, { places, tables });
    const known = places.get(cellKey(cell));
    if (known) return { ...known, content };
    const around = tables.find(({ table }) => areaContains(table.area, cell));
    return { table: around ? around.name : cell.sheet, place: `文字|${content}`, content };
  };
}

interface NamedTable {
  readonly table: GoalTable;
  readonly name: string;
}

interface SheetPlaces {
  readonly tables: readonly NamedTable[];
  readonly places: ReadonlyMap<string, Pick<Subject, 'table' | 'place'>>;
}

function sheetPlaces(tables: readonly NamedTable[]): SheetPlaces {
  const places = new Map<string, Pick<Subject, 'table' | 'place'>>();
  for (const { table, name } of tables) {
    for (const [cell, place] of placesIn(table)) {
      const key = cellKey(cell);
      if (!places.has(key)) places.set(key, { table: name, place });
    }
  }
  return { tables, places };
}

/** Tells what has the same name apart: the second "x" becomes "x#2". */
function counter(): (name: string) => string {
  const count = new Map<string, number>();
  return (name) => {
    const nth = (count.get(name) ?? 0) + 1;
    count.set(name, nth);
    return nth === 1 ? name : `${name}#${String(nth)}`;
  };
}

/** Projects are told apart by their code or name, departments by their name; what is alike is counted. */
function tableNames(tables: readonly GoalTable[]): readonly NamedTable[] {
  const counted = counter();
  return tables.map((table) => {
    const own = squeeze(table.projectCode?.value ?? table.project?.value ?? table.department?.value ?? '');
    return { table, name: counted([table.scope, table.period, own].join('|')) };
  });
}

function* placesIn(table: GoalTable): Iterable<readonly [CellAddress, string]> {
  const counted = counter();
  for (const indicator of table.indicators) {
    const { level1, level2, name } = indicator;
    yield* placesOfIndicator(
      table,
      indicator,
      counted(path('指标', level1?.value ?? '', level2?.value ?? '', name.value)),
    );
  }
  for (const { label, group, cell } of table.budget) yield [cell, counted(path('金额', group ?? '', label))];
  for (const { label, cell } of table.schedule) yield [cell, counted(path('支出计划', label))];
  for (const { label, cell } of table.fields) yield [cell, counted(path('表头', label))];
  for (const { label, cell } of table.figures) yield [cell, counted(path('数据', label))];
  for (const { label, cell } of table.goals) yield [cell, counted(path('目标', label))];
  for (const task of table.tasks) {
    const own = counted(path('任务', task.name?.text ?? ''));
    for (const part of [task.name, task.content, task.goal, task.amount]) {
      if (part) yield [part.cell, path(own, part.heading)];
    }
  }
  if (table.title) yield [table.title.cell, '标题'];
}

function* placesOfIndicator(
  table: GoalTable,
  indicator: Indicator,
  own: string,
): Iterable<readonly [CellAddress, string]> {
  const { name, row } = indicator;
  yield [name.cell, own];
  for (const [role, cell] of Object.entries(indicator.cells)) yield [cell, path(own, role)];
  for (const { role, column } of blockAt(table, row)?.columns ?? []) {
    yield [{ sheet: table.sheet, row, column }, path(own, role)];
  }
}

function blockAt(table: GoalTable, row: number): IndicatorBlock | undefined {
  return table.blocks.find(({ area }) => row >= area.row && row < area.row + area.rows);
}

function path(...parts: readonly string[]): string {
  return parts.map(squeeze).join('|');
}

function cellKey({ row, column }: CellAddress): string {
  return `${String(row)} ${String(column)}`;
}
