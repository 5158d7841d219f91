import type { GoalText, Indicator, Period } from '../../goals/goal-table';
import { areaEnd, type Area, type CellAddress } from '../../workbook/area';
import { squeeze } from '../../wording/plain-text';
import type { SheetView } from '../sheet/sheet-view';
import { isGoalLabel, periodIn } from '../vocabulary/labels';
import type { ReadBlock } from './read-blocks';

/** The rows of one project of a list, with those above its first indicator that hold no other. */
interface ProjectRows {
  readonly project: string | undefined;
  readonly first: number;
  readonly last: number;
  /** The row of the first indicator. */
  readonly start: number;
}

interface Parts {
  readonly head: { readonly goals: readonly GoalText[] };
  readonly blocks: readonly ReadBlock[];
  readonly period: Period;
  /** True when the form is not divided into tables of different periods. */
  readonly isOnly: boolean;
}

/** The goals of the form's head for the table's period, and those beside its indicators. */
export function goalsOfTable(view: SheetView, { head, blocks, period, isOnly }: Parts): GoalText[] {
  const ofHead = isOnly ? head.goals : head.goals.filter((goal) => goal.period === period);
  return [...ofHead, ...blocks.flatMap((block) => readProjectGoals(view, block, period))];
}

/**
 * Reads the goals that stand in a column left of the names (项目名称 | 年度绩效目标 | 一级指标 | …), those of each project of a list. A
 * project without one has a blank goal, in the row of its first indicator.
 */
function readProjectGoals(view: SheetView, block: ReadBlock, tablePeriod: Period): GoalText[] {
  const { columns, headerRows, indicators } = block;
  const names = columns.findIndex(({ role }) => role === 'level3');
  const ofGoals = columns
    .slice(0, Math.max(0, names))
    .filter(({ role, heading }) => role === 'other' && isGoalLabel(heading));
  return ofGoals.flatMap(({ column, heading }) =>
    projectRows(indicators, headerRows.last + 1).flatMap(({ project, first, last, start }): GoalText[] => {
      const cells = goalCells(view, column, { first, last });
      // Without projects, a heading over blank cells is a label at the left edge of the indicators.
      const isBlank = project !== undefined && view.text(start, column) === '' && cells.length === 0;
      const found = isBlank ? [view.address(start, column)] : cells;
      return found.map((cell) => ({
        label: squeeze(heading).replace(/[:：]+$/, ''),
        labelCell: startOf(view, headerRows.last, column),
        period: periodIn(heading) ?? tablePeriod,
        text: view.rawText(cell.row, cell.column).trim(),
        cell,
        ...(project !== undefined && !isOfAll(view.areaAt(cell.row, cell.column), indicators) && { project }),
      }));
    }),
  );
}

function projectRows(indicators: readonly Indicator[], top: number): ProjectRows[] {
  const found: ProjectRows[] = [];
  for (const { row, texts } of indicators) {
    const before = found.at(-1);
    if (before && before.project === texts.project) found[found.length - 1] = { ...before, last: row };
    else found.push({ project: texts.project, first: before ? before.last + 1 : top, last: row, start: row });
  }
  return found;
}

/** The filled cells of the column in these rows; a text that is repeated in every row only once. */
function goalCells(
  view: SheetView,
  column: number,
  { first, last }: Pick<ProjectRows, 'first' | 'last'>,
): CellAddress[] {
  const cells = new Map<string, CellAddress>();
  for (let row = first; row <= last; row++) {
    const cell = startOf(view, row, column);
    const text = squeeze(view.text(row, column));
    // Not the heading itself or the goal of the project before, merged down over these rows.
    if (text !== '' && cell.row >= first && !cells.has(text)) cells.set(text, cell);
  }
  return [...cells.values()];
}

/** True for a goal merged over several projects. */
function isOfAll(area: Area, indicators: readonly Indicator[]): boolean {
  const beside = indicators.filter(({ row }) => area.row <= row && row <= areaEnd(area).row);
  return new Set(beside.map(({ texts }) => texts.project)).size > 1;
}

/** The cell itself, or the first of its merged area. */
function startOf(view: SheetView, row: number, column: number): CellAddress {
  const area = view.areaAt(row, column);
  return view.address(area.row, area.column);
}
