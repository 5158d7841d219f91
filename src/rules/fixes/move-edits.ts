import type { GoalTable, Indicator, IndicatorBlock } from '../../goals/goal-table';
import { blockOf, headedCell } from '../../goals/indicator-cells';
import { areaEnd, type CellAddress } from '../../workbook/area';
import type { CellWrite, Edit } from '../../workbook/edit';
import type { CellContent } from '../../workbook/snapshot';
import { staysText } from '../../workbook/typed-entry';
import { writeText } from './cell-edit';
import { isLooseCell } from './own-cell';
import type { RuleContext } from '../kit/rule';

/** Edits that exchange the contents and number formats of two cells. Null when one is computed or merged. */
export function swapEdits(one: CellAddress, other: CellAddress, context: RuleContext): readonly Edit[] | null {
  if (!isLooseCell(one, context) || !isLooseCell(other, context)) return null;
  return [writeContent(one, moved(context.cell(other))), writeContent(other, moved(context.cell(one)))];
}

/**
 * Edits that move a row's contents back by `shift` columns, below their headings. Null when something would be lost: a
 * target cell is filled, a cell is computed or merged, or parts of the row are shifted differently.
 */
export function shiftedBack(
  table: GoalTable,
  indicator: Indicator,
  block: IndicatorBlock,
  context: RuleContext,
): readonly Edit[] | null {
  const { shift, row, cells } = indicator;
  const known = Object.entries(cells).flatMap(([role, cell]) =>
    cell.row === row ? [{ role, column: cell.column }] : [],
  );
  const isUniform = known.every(({ role, column }) =>
    block.columns.some((one) => one.role === role && one.column + shift === column),
  );
  if (!isUniform || known.length === 0) return null;
  const first = Math.min(...known.map(({ column }) => column));
  const at = (column: number): CellAddress => ({ sheet: table.sheet, row, column });
  const filled = span(first, areaEnd(block.area).column + shift).filter(
    (column) => context.cell(at(column)).text !== '',
  );
  const last = filled.at(-1) ?? first;
  const left = Math.min(first, first - shift);
  const columns = span(left, Math.max(last, last - shift));
  const isSource = (column: number): boolean => column >= first && column <= last;
  const isFree = (column: number): boolean =>
    isLooseCell(at(column), context) && (isSource(column) || context.cell(at(column)).text === '');
  if (left < 0 || !columns.every(isFree)) return null;
  return columns.flatMap((column) => {
    const before = context.cell(at(column));
    const after = isSource(column + shift)
      ? moved(context.cell(at(column + shift)))
      : { formula: '', numberFormat: before.numberFormat };
    return after.formula === before.formula ? [] : [writeContent(at(column), after)];
  });
}

/**
 * Edits that move an indicator's name from the column of level 1 into its own, and fill in the levels of the row above.
 * Null when something would be lost.
 */
export function nameMovedBack(table: GoalTable, indicator: Indicator, context: RuleContext): readonly Edit[] | null {
  const [level1, level2, level3] = (['level1', 'level2', 'level3'] as const).map((role) =>
    headedCell(table, indicator, role),
  );
  if (!level1 || !level2 || !level3) return null;
  if (![level1, level2, level3].every((cell) => isLooseCell(cell, context))) return null;
  if ([level2, level3].some((cell) => context.cell(cell).text !== '')) return null;
  const above = table.indicators.filter(
    (one) => one.row < indicator.row && !one.levelsInferred && blockOf(table, one) === blockOf(table, indicator),
  );
  const { level1: upper, level2: lower } = above.at(-1) ?? {};
  const name = writeContent(level3, moved(context.cell(level1)));
  // Points belong to the group above (“产出指标（50分）”).
  if (!upper || !lower || /\d/.test(upper.text + lower.text)) return [name, writeText(level1, '', context)];
  return [name, writeText(level1, upper.text.trim(), context), writeText(level2, lower.text.trim(), context)];
}

function span(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The write that makes a cell look like another one; text that Excel would convert stays text. */
function moved(content: CellContent): CellWrite {
  const { formula, numberFormat, value } = content;
  return { formula, numberFormat: typeof value !== 'string' || staysText(value, numberFormat) ? numberFormat : '@' };
}

function writeContent({ sheet, row, column }: CellAddress, content: CellWrite): Edit {
  return { kind: 'write', sheet, area: { row, column, rows: 1, columns: 1 }, cells: [[content]] };
}
