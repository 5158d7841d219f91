import type { GoalTable, Indicator, IndicatorBlock } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import { areaContains, areaEnd, type Area, type CellAddress } from '../../workbook/area';
import { cellAt, findSheet, type WorkbookSnapshot } from '../../workbook/snapshot';
import { numbered, tableMarks, type TableMark } from './table-mark';

/**
 * Describes a cell in words instead of by address, so that it is found again after insertions, renamed sheets and
 * changes of other cells.
 */
export interface Subject extends TableMark {
  /**
   * The place in the table: an indicator and its column, an amount, a goal or a task. “#2/3” marks the second of three
   * with the same name.
   */
  readonly place: string;
  /** The cell's text. */
  readonly content: string;
}

/** Describes the cells of a workbook. */
export interface Subjects {
  /** The marks of all tables in order, and one per sheet for the cells outside its tables. */
  readonly marks: readonly TableMark[];
  of(cell: CellAddress): Subject;
}

/** Describes cells on demand; the tables of a sheet are read once, on the first request. */
export function subjectsOf(workbook: WorkbookSnapshot, tables: readonly GoalTable[]): Subjects {
  const marks = tableMarks(tables);
  const named = tables.map((table, index): MarkedTable => ({ table, mark: marks[index] ?? outside(table.sheet) }));
  const bySheet = new Map<string, SheetPlaces>();
  const placesOf = (sheet: string): SheetPlaces => {
    const places = bySheet.get(sheet) ?? sheetPlaces(workbook, sheet, named);
    bySheet.set(sheet, places);
    return places;
  };
  return {
    marks: [...marks, ...workbook.sheets.map(({ name }) => outside(name))],
    of(cell) {
      const content = squeeze(cellAt(workbook, cell).text);
      const { places, tables: ofSheet, textPlace } = placesOf(cell.sheet);
      const known = places.get(cellKey(cell));
      if (known) return { ...known.mark, place: known.place, content };
      const around = ofSheet.find(({ table }) => areaContains(table.area, cell));
      return { ...(around?.mark ?? outside(cell.sheet)), place: textPlace(cell, around?.table.area), content };
    },
  };
}

/** The place without the number that distinguishes places of the same name. */
export function placeName(place: string): string {
  return place.replace(/#\d+\/\d+/g, '');
}

function outside(sheet: string): TableMark {
  return { sheet, table: '', nth: '' };
}

interface MarkedTable {
  readonly table: GoalTable;
  readonly mark: TableMark;
}

interface SheetPlaces {
  readonly tables: readonly MarkedTable[];
  readonly places: ReadonlyMap<string, { readonly mark: TableMark; readonly place: string }>;
  /** Place of a cell outside all known places: its text or, when it is blank, the text before it. */
  readonly textPlace: (cell: CellAddress, within: Area | undefined) => string;
}

function sheetPlaces(workbook: WorkbookSnapshot, sheet: string, named: readonly MarkedTable[]): SheetPlaces {
  const tables = named.filter(({ table }) => table.sheet === sheet);
  const places = new Map<string, { mark: TableMark; place: string }>();
  for (const { table, mark } of tables) {
    for (const [cell, place] of placesIn(table)) {
      const key = cellKey(cell);
      if (!places.has(key)) places.set(key, { mark, place });
    }
  }
  const texts = new Map<Area | undefined, ReadonlyMap<string, string>>();
  return {
    tables,
    places,
    textPlace(cell, within) {
      const known = texts.get(within) ?? textPlaces(workbook, sheet, within);
      texts.set(within, known);
      return known.get(cellKey(cell)) ?? '文字|';
    },
  };
}

function textPlaces(workbook: WorkbookSnapshot, name: string, within: Area | undefined): ReadonlyMap<string, string> {
  const area = within ?? findSheet(workbook, name)?.area;
  if (!area) return new Map();
  const cells: { readonly key: string; readonly text: string }[] = [];
  for (let { row } = area; row <= areaEnd(area).row; row++) {
    let before = '';
    for (let { column } = area; column <= areaEnd(area).column; column++) {
      const text = squeeze(cellAt(workbook, { sheet: name, row, column }).text);
      if (text !== '') before = text;
      cells.push({ key: cellKey({ row, column }), text: text === '' ? path('空格', before) : path('文字', text) });
    }
  }
  const nth = numbered(cells.map(({ text }) => text));
  return new Map(cells.map(({ key, text }, index) => [key, withNumber(text, nth[index])]));
}

/** Cells of one item: an indicator with its columns, an amount. */
interface Thing {
  readonly name: string;
  readonly cells: readonly (readonly [cell: CellAddress, part: string | null])[];
}

function placesIn(table: GoalTable): readonly (readonly [CellAddress, string])[] {
  const things = thingsIn(table);
  const nth = numbered(things.map(({ name }) => name));
  return things.flatMap(({ name, cells }, index) => {
    const own = withNumber(name, nth[index]);
    return cells.map(([cell, part]) => [cell, part === null ? own : path(own, part)] as const);
  });
}

function withNumber(name: string, nth = ''): string {
  return nth === '' ? name : `${name}#${nth}`;
}

function thingsIn(table: GoalTable): readonly Thing[] {
  const one = (name: string, cell: CellAddress): Thing => ({ name, cells: [[cell, null]] });
  return [
    ...table.indicators.map((indicator) => indicatorThing(table, indicator)),
    ...table.budget.map(({ label, group, cell }) => one(path('金额', group ?? '', label), cell)),
    ...table.schedule.map(({ label, cell }) => one(path('支出计划', label), cell)),
    ...table.fields.map(({ label, cell }) => one(path('表头', label), cell)),
    ...table.figures.map(({ label, cell }) => one(path('数据', label), cell)),
    ...table.goals.map(({ label, cell }) => one(path('目标', label), cell)),
    ...table.tasks.map(({ name, content, goal, amount }) => ({
      name: path('任务', name?.text ?? ''),
      cells: [name, content, goal, amount].flatMap((part) => (part ? [[part.cell, part.heading] as const] : [])),
    })),
    ...(table.title ? [one('标题', table.title.cell)] : []),
  ];
}

function indicatorThing(table: GoalTable, { name, row, level1, level2, cells }: Indicator): Thing {
  const columns = blockAt(table, row)?.columns ?? [];
  const nth = numbered(columns.map(({ role }) => role));
  return {
    name: path('指标', level1?.value ?? '', level2?.value ?? '', name.value),
    cells: [
      [name.cell, null],
      ...Object.entries(cells).map(([role, cell]) => [cell, role] as const),
      ...columns.map(
        ({ role, column }, index) => [{ sheet: table.sheet, row, column }, withNumber(role, nth[index])] as const,
      ),
    ],
  };
}

function blockAt(table: GoalTable, row: number): IndicatorBlock | undefined {
  return table.blocks.find(({ area }) => row >= area.row && row < area.row + area.rows);
}

function path(...parts: readonly string[]): string {
  return parts.map(squeeze).join('|');
}

function cellKey({ row, column }: Pick<CellAddress, 'row' | 'column'>): string {
  return `${String(row)} ${String(column)}`;
}
