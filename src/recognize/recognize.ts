import type { Amount, Column, GoalTable, IndicatorBlock, Period, Scope } from '../goals/goal-table';
import type { RowByUser } from '../goals/left-out-rows';
import { isLevel1Name, isLevel2Name } from '../goals/levels';
import type { Located } from '../goals/located';
import type { MoneyUnit } from '../wording/money-unit';
import { areaEnd, type Area } from '../workbook/area';
import { atOnce, type InPieces } from '../workbook/pieces';
import { isReportSheet } from '../workbook/own-sheets';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { NO_SUMS, readSums, withPartsOf, withSeries, type BudgetSums } from './amounts/budget-sums';
import { unreadKinds } from './amounts/unread-kinds';
import { withUncompared } from './amounts/uncompared';
import { readAmounts } from './amounts/read-amounts';
import { seriesSums } from './amounts/series-sums';
import { sumsOfPoints } from './fields/points-below';
import { readBlocks, type ReadBlock } from './fields/read-blocks';
import { ColumnCorrections, type ColumnCorrection } from './corrections';
import { NO_DETAILS, readDetails, type Details } from './fields/details';
import { withoutLineOfLevels, writingOf } from './fields/unread-writing';
import { partArea, wholeArea } from './fields/table-area';
import { departmentOfColumn, readFormHead, type FormHead } from './fields/form-head';
import { readProjectAmounts } from './amounts/project-amounts';
import { goalsOfTable } from './fields/project-goals';
import { yearOfColumns, yearOfSheet } from './fields/form-year';
import { SheetView, type SeenCell } from './sheet/sheet-view';
import { RowCorrections, wordsOf, type RowCorrection } from './row-corrections';
import { rowAboveBand, type HeadingBand } from './rows/heading-bands';
import { labelRows } from './rows/label-rows';
import { isFilingTitle, isReportTitle, reportNameOf, scopeOfTitle } from './rows/titles';
import { belowHeadingsOf, tableOfPage, type Headed } from './tables/bare-pages';
import { cutTables, type TableRows } from './tables/cut-tables';
import { isListOfProjects, isSummaryOfProjects } from './tables/project-lists';
import { onlyProject } from './fields/projects-of-list';
import { nameInLine } from './tables/project-lines';
import { joinPages } from './tables/next-pages';
import { panelsOf, type PanelBands } from './tables/panels';
import { ENOUGH_RESULTS } from './vocabulary/report-headings';
import { amountRole } from './vocabulary/amount-labels';
import { isGoalLabel } from './vocabulary/labels';

/**
 * Finds and reads the 绩效目标表 of a workbook: titles, heads, amounts and indicators, each with its cell. Sheets without a
 * goal table give none. Hidden sheets are read as well, because they are submitted with the file. `corrections` and
 * `rows` are the user's corrections of misread columns and rows.
 */
export function recognizeGoalTables(
  workbook: WorkbookSnapshot,
  corrections: readonly ColumnCorrection[] = [],
  rows: readonly RowCorrection[] = [],
): GoalTable[] {
  return atOnce(recognizeInPieces(workbook, corrections, rows));
}

/** {@link recognizeGoalTables}, with a pause before every sheet and within large ones. */
export function* recognizeInPieces(
  workbook: WorkbookSnapshot,
  corrections: readonly ColumnCorrection[] = [],
  rows: readonly RowCorrection[] = [],
): InPieces<GoalTable[]> {
  const tables: GoalTable[] = [];
  for (const [done, sheet] of workbook.sheets.entries()) {
    yield { doing: 'recognize', done, of: workbook.sheets.length };
    if (isReportSheet(sheet)) continue;
    for (const panel of yield* panelsOf(new SheetView(sheet))) {
      tables.push(...(yield* recognizeForms(panel, saidOf(panel, corrections, rows))));
    }
  }
  return yield* withPages(workbook, tables, corrections, rows);
}

/** The tables of a workbook, with those of pages that have no headings, and with the pages of a form joined. */
export function* withPages(
  workbook: WorkbookSnapshot,
  read: readonly GoalTable[],
  corrections: readonly ColumnCorrection[],
  rows: readonly RowCorrection[],
): InPieces<GoalTable[]> {
  const tables: GoalTable[] = [];
  let headed: Headed | null = null;
  let before: SheetSnapshot | null = null;
  for (const sheet of workbook.sheets) {
    if (isReportSheet(sheet)) continue;
    const own = read.filter((table) => table.sheet === sheet.name);
    const isBare = own.every(({ indicators }) => indicators.length === 0);
    const below: SheetView | null = headed && isBare ? belowHeadingsOf(headed, sheet) : null;
    const [panel] = below ? yield* panelsOf(below) : [];
    const found = panel ? yield* recognizeForms(panel, saidOf(panel, corrections, rows)) : [];
    const table = headed && before && tableOfPage(found, { headed, above: tables, before, page: sheet });
    if (table) tables.push({ ...table, isNextPage: true });
    else {
      tables.push(...own);
      const block = own.length === 1 ? own[0]?.blocks.at(-1) : undefined;
      headed = block ? { sheet, headerRows: block.headerRows } : null;
    }
    before = sheet;
  }
  return joinPages(tables);
}

function saidOf({ view }: PanelBands, corrections: readonly ColumnCorrection[], rows: readonly RowCorrection[]): Said {
  return { columns: new ColumnCorrections(corrections, view.name), rows: new RowCorrections(rows, view) };
}

/** The rows of one form, with facts about its blocks. */
interface Region extends Omit<TableRows, 'blocks'> {
  /** True below another goal form of the sheet, where a form needs no title of its own. */
  readonly isNext: boolean;
  /** The unit of money of the form above, used when this form follows it without a title: 项目一, 项目二. */
  readonly unitAbove: GoalTable['moneyUnit'];
  readonly blocks: readonly ReadBlock[];
  readonly bands: readonly HeadingBand[];
  readonly leftOut: readonly number[];
  readonly rowsByUser: readonly RowByUser[];
  /** Rows whose sums are points, not money. */
  readonly pointsBelow: ReadonlySet<number>;
}

interface Said {
  readonly columns: ColumnCorrections;
  readonly rows: RowCorrections;
}

function* recognizeForms({ view, bands }: PanelBands, said: Said): InPieces<GoalTable[]> {
  const rows = yield* labelRows(view, bands, said.rows);
  const tables: GoalTable[] = [];
  for (const table of cutTables(view, rows)) {
    yield;
    const blocks = yield* readBlocks(view, table.blocks, said.columns);
    const leftOut = table.blocks.flatMap((block) => block.leftOut.map(({ row }) => row));
    const pointsBelow = sumsOfPoints(view, table, blocks);
    const rowsByUser = table.blocks.flatMap(({ body }) => body.flatMap(({ row }) => byUser(view, row, said.rows)));
    const unitAbove = table.title === null ? (tables.at(-1)?.moneyUnit ?? null) : null;
    const isNext = tables.length > 0;
    tables.push(
      ...tablesOf(view, {
        ...table,
        blocks,
        bands: table.blocks.map(({ band }) => band),
        leftOut,
        rowsByUser,
        pointsBelow,
        isNext,
        unitAbove,
      }),
    );
  }
  return tables;
}

function byUser(view: SheetView, row: number, said: RowCorrections): RowByUser[] {
  const saved = said.of(row);
  return saved ? [{ row, text: textOfRow(view, row), saved: { row: saved.row, cells: saved.cells } }] : [];
}

function textOfRow(view: SheetView, row: number): string {
  return view
    .row(row)
    .map(({ text }) => text)
    .join(' ');
}

function tablesOf(view: SheetView, region: Region): GoalTable[] {
  if (!isGoalForm(view, region)) return [];
  const headRows = rowsOutsideBlocks(view, region);
  const labelled = readFormHead(view, headRows, region.title);
  const year = labelled.year ?? yearOfSheet(view) ?? yearOfColumns(view, region.blocks) ?? labelled.yearOfFiling;
  const unit = labelled.moneyUnit ?? region.unitAbove;
  const form = { unit: unit?.value ?? null, year: year?.value ?? null };
  const { amounts, lines, unnamed } = readAmounts(view, headRows, form);
  const project = labelled.project ?? projectOfLine(view, region.projectLine) ?? onlyProject(region.blocks);
  const head = { ...labelled, project, moneyUnit: unit ?? unitOfAll(amounts) };
  const paired = withSeries(readSums(view, amounts, lines, unnamed), seriesSums(view, headRows, form.unit));
  const compared = withUncompared(paired, amounts, unnamed);
  const sums = { ...compared, unpaired: [...compared.unpaired, ...unreadKinds(view, headRows, amounts)] };
  const budget = withPartsOf(sums, amounts, unnamed);
  const hasNone = region.blocks.every(({ indicators }) => indicators.length === 0);
  const headings = region.blocks.map(({ headerRows }) => headerRows.first);
  const unread = hasNone ? writingOf(view, [...headRows, ...headings]) : null;
  const groups = blocksByPeriod(region.blocks);
  return groups.map(({ period, blocks }, index) => {
    const previous = groups[index - 1]?.blocks.at(-1);
    const isOnly = groups.length === 1;
    const isBudgetHolder = isOnly || period === 'annual';
    const area = isOnly ? wholeArea(view, region) : partArea(blocks, previous);
    const details = isBudgetHolder
      ? { budget, ...sums, ...readDetails(view, withoutLineOfLevels(view, headRows)) }
      : { budget: [], ...NO_SUMS, ...NO_DETAILS };
    return assemble(view, region, { period, blocks, area, head, year, isOnly, unread, ...details });
  });
}

/** The unit that all amounts of a form carry themselves, when nothing else names it: 资金总额：35万元. */
function unitOfAll(amounts: readonly Amount[]): Located<MoneyUnit> | null {
  const read = amounts.filter(({ value, unit }) => value !== null && unit !== '%');
  const [first] = read;
  if (!first?.unit || first.unit === '%' || read.some(({ unit }) => unit !== first.unit)) return null;
  return { value: first.unit, text: first.text, cell: first.cell };
}

function projectOfLine(view: SheetView, line: SeenCell | null): Located<string> | null {
  return (
    line && {
      value: nameInLine(line),
      text: view.rawText(line.row, line.column),
      cell: view.address(line.row, line.column),
    }
  );
}

interface Parts extends Details, BudgetSums {
  readonly period: Period;
  readonly blocks: readonly ReadBlock[];
  readonly area: Area;
  readonly head: FormHead;
  readonly year: Located<number> | null;
  readonly budget: readonly Amount[];
  readonly isOnly: boolean;
  readonly unread: GoalTable['unread'];
}

function assemble(view: SheetView, region: Region, parts: Parts): GoalTable {
  const { head, period, blocks } = parts;
  const { title } = region;
  return {
    sheet: view.name,
    area: parts.area,
    title: title && {
      value: title.text,
      text: view.rawText(title.row, title.column),
      cell: view.address(title.row, title.column),
    },
    scope: scopeOf(title, head, blocks),
    period,
    year: parts.year,
    department: head.department ?? departmentInBlocks(view, blocks),
    project: head.project,
    projectCode: head.projectCode,
    moneyUnit: head.moneyUnit,
    budget: [
      ...parts.budget,
      ...blocks.flatMap((block) => readProjectAmounts(view, block, head.moneyUnit?.value ?? null)),
    ],
    sums: parts.sums,
    unpaired: parts.unpaired,
    schedule: parts.schedule,
    fields: parts.fields,
    tasks: parts.tasks,
    figures: parts.figures,
    goals: goalsOfTable(view, parts),
    statements: parts.statements,
    blocks: blocks.map((block): IndicatorBlock => ({
      section: block.section,
      headerRows: block.headerRows,
      area: block.area,
      columns: block.columns,
      spareRows: block.spareRows,
    })),
    indicators: blocks.flatMap((block) => block.indicators),
    unread: parts.unread,
    leftOut: region.leftOut
      .filter((row) => blocks.some(({ headerRows }) => row > headerRows.last))
      .map((row) => ({ row, text: textOfRow(view, row), cells: wordsOf(view, row) })),
    rowsByUser: region.rowsByUser.filter(({ row }) =>
      blocks.some(({ area }) => row >= area.row && row <= areaEnd(area).row),
    ),
  };
}

/** True when the title or the level names show a form of goals, and it does not report results. */
function isGoalForm(view: SheetView, region: Region): boolean {
  const { title, blocks, isNext } = region;
  const isReport =
    (title === null ? isBelowReportTitle(view, region) : isReportTitle(title.text)) ||
    blocks.some((block) => resultColumns(block).length >= ENOUGH_RESULTS);
  // A form for both purposes (申报及自评表) is a goal form until results are filled in.
  const isFiledFirst = title !== null && isFilingTitle(title.text) && !blocks.some((block) => hasResults(view, block));
  if (isReport && !isFiledFirst) return false;
  if (blocks.length > 0) return title !== null || isNext || blocks.some(hasKnownLevels);
  const rows = rowsOutsideBlocks(view, region);
  if (title !== null && writingOf(view, rows) !== null) return true;
  if (isListOfProjects(view, rows) || isSummaryOfProjects(view, rows)) return false;
  return (
    title !== null &&
    rows.some((row) =>
      view.row(row).some((cell) => cell !== title && (isGoalLabel(cell.text) || amountRole(cell.text) !== undefined)),
    )
  );
}

/** True below the title of a report that is no title of a goal table in any way: 项目支出绩效评价指标体系. */
function isBelowReportTitle(view: SheetView, region: Region): boolean {
  const top = region.blocks[0]?.headerRows.first ?? region.first;
  const above = rowsOutsideBlocks(view, region).filter((row) => row < top);
  return above.some((row) => view.row(row).length === 1 && reportNameOf(view.row(row)[0]?.text ?? '') !== null);
}

function resultColumns({ columns }: ReadBlock): readonly Column[] {
  return columns.filter(({ role }) => role === 'actual');
}

function hasResults(view: SheetView, block: ReadBlock): boolean {
  return block.indicators.some(({ row }) => resultColumns(block).some(({ column }) => view.text(row, column) !== ''));
}

function hasKnownLevels(block: ReadBlock): boolean {
  const known = block.indicators.filter(
    ({ level1, level2 }) => isLevel1Name(level1?.value ?? '') || isLevel2Name(level2?.value ?? ''),
  );
  return known.length > 0 && known.length * 3 >= block.indicators.length;
}

function rowsOutsideBlocks(view: SheetView, region: Region): number[] {
  const rows: number[] = [];
  const headings = new Set(region.bands.flatMap((band) => rowAboveBand(view, band)));
  for (let row = region.first; row <= region.last; row++) {
    const inBlock = region.blocks.some((block) => row >= block.area.row && row <= areaEnd(block.area).row);
    if (!inBlock && !headings.has(row) && !region.pointsBelow.has(row) && view.row(row).length > 0) rows.push(row);
  }
  return rows;
}

/** The blocks of each period, which make one table. A form without indicators is one table too. */
function blocksByPeriod(blocks: readonly ReadBlock[]): { period: Period; blocks: readonly ReadBlock[] }[] {
  const isLong = (block: ReadBlock): boolean => block.period === 'long-term';
  const long = blocks.filter(isLong);
  const annual = blocks.filter((block) => !isLong(block));
  if (long.length === 0) return [{ period: 'annual', blocks: annual }];
  if (annual.length === 0) return [{ period: 'long-term', blocks: long }];
  return [
    { period: 'long-term', blocks: long },
    { period: 'annual', blocks: annual },
  ];
}

function scopeOf(title: SeenCell | null, head: FormHead, blocks: readonly ReadBlock[]): Scope {
  const named = title && scopeOfTitle(title.text);
  if (named) return named;
  if (head.isFund) return 'fund';
  const isList = blocks.some(({ columns }) => columns.some(({ role }) => role === 'project'));
  return head.project || isList ? 'project' : 'department';
}

function departmentInBlocks(view: SheetView, blocks: readonly ReadBlock[]): Located<string> | null {
  for (const block of blocks) {
    const first = block.indicators[0];
    const found = first ? departmentOfColumn(view, block.columns, first.row) : null;
    if (found) return found;
  }
  return null;
}
