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
  /** The last day (2026-10-31), where the form names at least the month. */
  readonly end: string | null;
}

const MONTH = /(20\d\d)[年.\-/](\d{1,2})(?:[月.\-/](\d{1,2})(?!\d))?/g;

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
  const days: string[] = [];
  for (let row = top; row < Math.min(blockRow, top + MOST_ROWS); row++) {
    let reach = 0;
    for (let column = left; column <= right; column++) {
      const text = squeeze(context.cell({ sheet: table.sheet, row, column }).text);
      const isLabel = text.length <= LONGEST_LABEL ? LABEL.test(text) : LABEL.test(text.slice(0, LONGEST_LABEL));
      if (isLabel) reach = REACH + 1;
      if (reach > 0) {
        years.push(...yearsIn(text).map(({ year }) => year));
        days.push(...lastDaysIn(text));
      }
      reach--;
    }
  }
  if (years.length === 0) return null;
  const own = table.year?.value;
  return {
    first: Math.min(...years, ...(own === undefined ? [] : [own])),
    last: Math.max(...years),
    end: days.sort().at(-1) ?? null,
  };
}

/** The days that a text names; of a month its last one. */
export function lastDaysIn(text: string): string[] {
  return [...text.matchAll(MONTH)].flatMap(([, year = '', month = '', day]) => {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return Number(month) < 1 || Number(month) > 12
      ? []
      : [[year, month.padStart(2, '0'), (day ?? String(last)).padStart(2, '0')].join('-')];
  });
}
