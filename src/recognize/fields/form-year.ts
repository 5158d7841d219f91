import type { Column, IndicatorBlock } from '../../goals/goal-table';
import type { Located } from '../../goals/located';
import { chineseNumberAt } from '../../wording/chinese-number';
import { pattern } from '../../wording/lexicon/family';
import { squeeze } from '../../wording/plain-text';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { mayLabelYear } from '../vocabulary/field-labels';
import { BEFORE_YEARS_MONEY, YEARS_MONEY } from '../vocabulary/amount-words';
import { isDayLabel } from '../vocabulary/closing-lines';
import { isYearHeading } from '../vocabulary/headings';
import { isGoalLabel, periodIn } from '../vocabulary/labels';
import { fieldsAt, fieldsInText } from './head-fields';

/** A line that is sure to be the form's year: "(2024 年度)", "2024年度", "（2024年）". */
const YEAR_LINE = /^[(（](20\d\d)[)）]?年?度?[)）]?$|^(20\d\d)年度$/;
/** A year without brackets, which can also be a column heading. */
const BARE_YEAR = /^(20\d\d)年?$/;
const YEAR = /(20\d\d)[)）]?年/;
const IN_BRACKETS = /[(（](20\d\d)[)）]/;
/** （2025—2027年）: the years of a plan, whose first one is the form's. */
const YEARS = /(20\d\d)年?[-—–~～至到]+20\d\d年/;
const WHOLE_YEAR = /^(20\d\d)(?:年度?|年份)?$/;
/** 填报单位：某县民政局  2019年度 */
const BEHIND_FIELD = /^[^:：]{2,10}[:：][^:：]*\s[(（]?(20\d\d)[)）]?\s*年度?$/;
/** 2024年预算数, 2021年金额 */
const YEAR_OF_MONEY = pattern`^(20\d\d)年度?${BEFORE_YEARS_MONEY}{0,2}${YEARS_MONEY}`;
/** A full date, which is not the form's year. */
const DAY = /20\d\d年\d{1,2}月/;
const SENTENCE = /[，。；;:：]/;
/** Number of rows searched for the sheet's own heading, and the heading's largest length. */
const HEADING_ROWS = 4;
const LONGEST_HEADING = 60;
/** Longer cells are running text. */
const LONGEST_FIELDS = 120;
/** From this month on, forms are filed for the next year. */
const NEXT_YEAR_FROM = 10;

export type Beside = (label: SeenCell) => Located<string> | null;

/** The year in the form's head: a line of its own, a field, the title, a goal's label or the headings of amounts. */
export function findYear(
  view: SheetView,
  cells: readonly SeenCell[],
  title: SeenCell | null,
  beside: Beside,
): Located<number> | null {
  const places: readonly ((cell: SeenCell) => Located<number> | null)[] = [
    (cell) => yearAt(view, cell, YEAR_LINE.exec(cell.plain)),
    (cell) => (isAlone(view, cell) ? yearAt(view, cell, BARE_YEAR.exec(cell.plain)) : null),
    (cell) => yearOfField(view, cell, beside),
    (cell) => (cell === title ? yearOfTitle(view, cell) : null),
    (cell) => yearOfGoal(view, cell),
    (cell) => yearBehindField(view, cell),
  ];
  for (const place of places) {
    for (const cell of cells) {
      const year = place(cell);
      if (year) return year;
    }
  }
  return latest(cells.flatMap((cell) => yearAt(view, cell, YEAR_OF_MONEY.exec(cell.plain)) ?? []));
}

/** 2025年…表, …表（2025—2027年）, …表（2025）, 二〇二五年…表 */
function yearOfTitle(view: SheetView, cell: SeenCell): Located<number> | null {
  const plain = inDigits(cell.plain);
  return yearAt(view, cell, YEARS.exec(plain) ?? YEAR.exec(plain) ?? IN_BRACKETS.exec(plain));
}

const YEAR_IN_CHINESE = /二[〇零○][〇零○一二三四五六七八九]{2}/g;

function inDigits(plain: string): string {
  return plain.replace(YEAR_IN_CHINESE, (year) => String(chineseNumberAt(year)?.value ?? year));
}

/** The year in the heading above all forms of a sheet: 某县2024年项目绩效目标汇总. */
export function yearOfSheet(view: SheetView): Located<number> | null {
  for (let row = view.top; row < view.top + HEADING_ROWS; row++) {
    for (const cell of view.row(row)) {
      const plain = inDigits(cell.plain);
      if (plain.length > LONGEST_HEADING || SENTENCE.test(plain) || DAY.test(plain) || !isAlone(view, cell)) continue;
      const year = yearAt(view, cell, YEARS.exec(plain) ?? YEAR.exec(plain));
      if (year) return year;
    }
  }
  return null;
}

/** The form's year by its filing date (填报日期：2024年3月5日): the same year, or from autumn on the next one. */
export function yearOfFiling(view: SheetView, cells: readonly SeenCell[]): Located<number> | null {
  for (const cell of cells) {
    const at = cell.plain.search(/[:：]/);
    if (!isDayLabel(at < 0 ? cell.plain : cell.plain.slice(0, at))) continue;
    const column = cell.area.column + cell.area.columns;
    const day = at < 0 ? view.plain(cell.row, column) : cell.plain.slice(at + 1);
    const [, year, month] = /(20\d\d)[年./-](\d{1,2})/.exec(day) ?? [];
    if (year === undefined) continue;
    const place = at < 0 ? { row: cell.row, column } : cell;
    return locate(view, place, Number(year) + (Number(month) >= NEXT_YEAR_FROM ? 1 : 0));
  }
  return null;
}

function yearOfField(view: SheetView, cell: SeenCell, beside: Beside): Located<number> | null {
  if (cell.text.length > LONGEST_FIELDS) return null;
  const parts = fieldsAt(view, cell);
  const field = parts.find(({ label }) => mayLabelYear(label));
  if (!field) return null;
  if (field.text !== '') return yearAt(view, cell, WHOLE_YEAR.exec(squeeze(field.text)));
  const found = parts.length === 1 ? beside(cell) : null;
  const year = found && WHOLE_YEAR.exec(squeeze(found.value));
  return year ? { ...found, value: Number(year[1]) } : null;
}

function yearBehindField(view: SheetView, cell: SeenCell): Located<number> | null {
  if (cell.text.length > LONGEST_FIELDS) return null;
  const years = fieldsInText(cell.text).map(({ label, text }) => BEHIND_FIELD.exec(`${label}：${text}`));
  return yearAt(view, cell, years.find((year) => year !== null) ?? null);
}

/** 2025年度绩效目标, 年度目标（2025年） */
function yearOfGoal(view: SheetView, cell: SeenCell): Located<number> | null {
  if (!isGoalLabel(cell.text) || periodIn(cell.text) === 'long-term') return null;
  return yearAt(view, cell, /^(20\d\d)年|[(（](20\d\d)年?度?[)）]/.exec(cell.plain));
}

function yearAt(view: SheetView, cell: SeenCell, match: RegExpExecArray | null): Located<number> | null {
  return match ? locate(view, cell, Number(match[1] ?? match[2])) : null;
}

function isAlone(view: SheetView, { row }: SeenCell): boolean {
  return view.row(row).length === 1;
}

function latest(years: readonly Located<number>[]): Located<number> | null {
  return years.reduce<Located<number> | null>((best, one) => (best && best.value >= one.value ? best : one), null);
}

function locate(view: SheetView, cell: { row: number; column: number }, value: number): Located<number> {
  return { value, text: view.rawText(cell.row, cell.column), cell: view.address(cell.row, cell.column) };
}

/** 2026年, 2026年目标值 */
const YEAR_OF_VALUE = /^20\d\d年?度?(?:[^\d]{2,6}值)?/;

/**
 * The form's year by its value columns: the first year of a plan (2026年 | 2027年 | 2028年), or the year after 近两年
 * 2022、2023.
 */
export function yearOfColumns(view: SheetView, blocks: readonly IndicatorBlock[]): Located<number> | null {
  const years = blocks.flatMap(({ headerRows, columns }) => {
    const found: (Located<number> & { readonly isPast: boolean })[] = [];
    for (let row = headerRows.first; row <= headerRows.last; row++) {
      for (const cell of view.row(row)) {
        const isOver = ({ column, columns: wide }: Column): boolean =>
          cell.column >= column && cell.column < column + wide;
        const role = columns.find(isOver)?.role;
        const isOfYear = role === 'value' ? YEAR_OF_VALUE.test(cell.plain) : isYearHeading(cell.text);
        if (!isOfYear || (role !== 'history' && role !== 'value')) continue;
        const value = Number(cell.plain.slice(0, 4));
        found.push({ value, text: cell.text, cell: view.address(cell.row, cell.column), isPast: role === 'history' });
      }
    }
    return found;
  });
  const ascending = years.sort((a, b) => a.value - b.value);
  const planned = ascending.find(({ isPast }) => !isPast);
  const past = ascending.at(-1);
  return planned ?? (past ? { ...past, value: past.value + 1 } : null);
}
