import type { GoalTable } from '../../goals/goal-table';
import { areaEnd } from '../../workbook/area';
import { pattern } from '../../wording/lexicon/family';
import { PERIOD_LABELS } from '../../wording/lexicon/years';
import { squeeze, yearsIn } from '../../wording/plain-text';
import type { RuleContext } from '../kit/rule';

/** First and last year of a project, from the head of its form. */
export interface ProjectPeriod {
  readonly first: number;
  readonly last: number;
}

const LABEL = pattern`${PERIOD_LABELS}`;
/** Longest label; longer texts that mention a period are running text. */
const LONGEST_LABEL = 14;
/** Number of cells right of the label that may hold the period: 起, 2023年1月, 止, 2025年12月. */
const REACH = 6;
/** Largest number of rows in a form's head. */
const MOST_ROWS = 60;

/** The period under 项目期, 起止时间 or 完成日期 in the form's head; null when there is none or it is blank. */
export function projectPeriod(table: GoalTable, context: RuleContext): ProjectPeriod | null {
  const { row: top, column: left } = table.area;
  const blockRow = Math.min(...table.blocks.map(({ headerRows }) => headerRows.first), areaEnd(table.area).row + 1);
  const right = areaEnd(table.area).column;
  const years: number[] = [];
  for (let row = top; row < Math.min(blockRow, top + MOST_ROWS); row++) {
    let reach = 0;
    for (let column = left; column <= right; column++) {
      const text = squeeze(context.cell({ sheet: table.sheet, row, column }).text);
      const isLabel = text.length <= LONGEST_LABEL ? LABEL.test(text) : LABEL.test(text.slice(0, LONGEST_LABEL));
      if (isLabel) reach = REACH + 1;
      if (reach > 0) years.push(...yearsIn(text).map(({ year }) => year));
      reach--;
    }
  }
  if (years.length === 0) return null;
  const own = table.year?.value;
  return { first: Math.min(...years, ...(own === undefined ? [] : [own])), last: Math.max(...years) };
}
