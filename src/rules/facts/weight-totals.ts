import Big from 'big.js';
import type { GoalTable } from '../../goals/goal-table';
import { areaEnd, type CellAddress } from '../../workbook/area';
import { pattern } from '../../wording/lexicon/family';
import { SHARE_LABELS, SUMS_OF_POINTS } from '../../wording/lexicon/scoring-words';
import { squeeze } from '../../wording/plain-text';
import type { RuleContext } from '../kit/rule';

/** A goal's share of the whole, in the goal's row: 40%. */
export interface GoalShare {
  readonly cell: CellAddress;
  readonly percent: Big;
}

/** A heading with the sum of the weights: 分值权重（90）, 权重（总分100分）. */
const STATED = pattern`[(（]${SUMS_OF_POINTS}?(\d{2,3})分?[)）]`;
const SHARE_LABEL = pattern`${SHARE_LABELS}`;
const SHARE = /^(\d{1,3}(?:\.\d+)?)%?$/;
/** Points of each goal in a form that gives every goal a share (湖北). */
const POINTS_OF_A_GOAL = 80;

/**
 * Allowed sums of a table's weights: the number in its heading; or 80 points per goal when the form prints the goals'
 * shares; or those of the settings.
 */
export function weightTotalsOf(table: GoalTable, context: RuleContext): readonly number[] {
  const stated = table.blocks
    .flatMap(({ columns }) => columns.filter(({ role }) => role === 'weight'))
    .flatMap(({ heading }) => STATED.exec(squeeze(heading))?.[1] ?? []);
  if (stated.length > 0) return [...new Set(stated.map(Number))];
  const goals = goalShares(table, context).length;
  return goals > 0 ? [...context.weightTotals, POINTS_OF_A_GOAL, POINTS_OF_A_GOAL * goals] : context.weightTotals;
}

/** The goals' shares, when the form's head prints them beside or after the goals. */
export function goalShares(table: GoalTable, context: RuleContext): readonly GoalShare[] {
  const { sheet, area } = table;
  const textAt = (row: number, column: number): string => squeeze(context.cell({ sheet, row, column }).text);
  // The goals of a list stand among the indicators, beside their weights.
  const isAmongIndicators = (row: number): boolean =>
    table.blocks.some((block) => block.area.row <= row && row <= areaEnd(block.area).row);
  const rows = new Set(table.goals.map(({ cell }) => cell.row).filter((row) => !isAmongIndicators(row)));
  const first = Math.min(...rows);
  const columns = Array.from({ length: area.columns }, (_, index) => area.column + index);
  const heads = columns.filter((column) => SHARE_LABEL.test(textAt(first - 1, column)));
  return [...rows].flatMap((row) => {
    const labelled = columns.filter((column) => SHARE_LABEL.test(textAt(row, column)));
    const places = [...heads, ...labelled.flatMap((column) => [column, column + 1])];
    for (const column of places.filter((one) => one <= areaEnd(area).column)) {
      const digits = SHARE.exec(textAt(row, column).replace(/^\D*[:：]/, ''))?.[1];
      if (digits !== undefined) return [{ cell: { sheet, row, column }, percent: new Big(digits) }];
    }
    return [];
  });
}
