import type { Located } from '../../goals/located';
import type { Column, GoalText } from '../../goals/goal-table';
import type { MoneyUnit } from '../../wording/money-unit';
import { LabelValues } from '../amounts/label-values';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import {
  departmentRank,
  isDepartmentLabel,
  isFundLabel,
  isNumberedProject,
  isNumberedProjectWithName,
  isProjectCodeLabel,
  isProjectLabel,
} from '../vocabulary/field-labels';
import { isGoalLabel, isMoneyUnitLabel, moneyUnitIn, periodIn } from '../vocabulary/labels';
import { squeeze } from '../../wording/plain-text';
import { pattern } from '../../wording/lexicon/family';
import { HEADINGS_BESIDE_GOALS } from '../../wording/lexicon/form-words';
import { findYear, yearOfFiling, type Beside } from './form-year';
import { fieldsAt, fieldsInText } from './head-fields';

/** Head fields above and between the indicator blocks, without amounts. */
export interface FormHead {
  readonly year: Located<number> | null;
  /** The year derived from the filing date; used only when nothing else names a year. */
  readonly yearOfFiling: Located<number> | null;
  readonly department: Located<string> | null;
  readonly project: Located<string> | null;
  readonly projectCode: Located<string> | null;
  readonly isFund: boolean;
  readonly moneyUnit: Located<MoneyUnit> | null;
  readonly goals: readonly GoalText[];
}

/** The department of a flat list of projects, from its column 项目单位. */
export function departmentOfColumn(view: SheetView, columns: readonly Column[], row: number): Located<string> | null {
  const column = columns.find(({ heading, role }) => role !== 'unit' && isDepartmentLabel(heading));
  if (!column) return null;
  const area = view.areaAt(row, column.column);
  const name = withoutCode(view.text(row, column.column));
  return name === '' ? null : locate(view, area, name);
}

export function readFormHead(view: SheetView, rows: readonly number[], title: SeenCell | null): FormHead {
  const cells = rows.flatMap((row) => view.row(row));
  const values = new LabelValues(view, rows);
  const beside = (label: SeenCell): Located<string> | null => textBeside(view, label, values);
  return {
    year: findYear(view, cells, title, beside),
    yearOfFiling: yearOfFiling(view, cells),
    department: findDepartment(view, cells, beside),
    project:
      findBeside(view, cells, isProjectLabel, beside) ?? inShort(view, cells) ?? onlyNumbered(view, cells, beside),
    projectCode: findBeside(view, cells, isProjectCodeLabel, beside),
    isFund: cells.some((cell) => isFundLabel(cell.text)),
    moneyUnit: findMoneyUnit(view, cells),
    goals: readGoals(view, cells, title),
  };
}

function locate<T>(view: SheetView, cell: { row: number; column: number }, value: T): Located<T> {
  return { value, text: view.rawText(cell.row, cell.column), cell: view.address(cell.row, cell.column) };
}

function findDepartment(view: SheetView, cells: readonly SeenCell[], beside: Beside): Located<string> | null {
  let best: Located<string> | null = null;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const cell of cells) {
    for (const { label, text } of fieldsAt(view, cell)) {
      if (!isDepartmentLabel(label) || moneyUnitIn(`${label}：${text}`)) continue;
      const found = text ? locate(view, cell, text) : beside(cell);
      const rank = departmentRank(label);
      if (!found || rank >= bestRank) continue;
      best = { ...found, value: withoutCode(found.value.replace(YEAR_BEHIND, '')) };
      bestRank = rank;
    }
  }
  return best;
}

/** Removes codes and seals around a name: "[169]国家林业和草原局", "776001-扎赉特旗人民检察院", "（盖章）某县民政局", "某局（510001）". */
function withoutCode(name: string): string {
  return name
    .replace(/[(（][盖公]章[)）]/, '')
    .replace(/^(?:[[【(（]\w+[\]】)）]|[\d.]+[-—_\s])\s*/, '')
    .replace(/\s*(?:[[【(（]\d{3,}[\]】)）]|[-—_/\s]\d{3,})$/, '')
    .trim();
}

/** The form's year after the department in the same line: 某县民政局  2019年度. */
const YEAR_BEHIND = /\s+[(（]?20\d\d[)）]?\s*年度?$/;

function findBeside(
  view: SheetView,
  cells: readonly SeenCell[],
  isLabel: (text: string) => boolean,
  beside: Beside,
): Located<string> | null {
  let found: Located<string> | null = null;
  for (const cell of cells) {
    for (const { label, text } of fieldsAt(view, cell)) {
      if (isLabel(label)) found = (text ? locate(view, cell, text) : beside(cell)) ?? found;
    }
  }
  return found;
}

/** 项目：码头维护, where no other cell says 项目名称 and no second one says 项目. */
function inShort(view: SheetView, cells: readonly SeenCell[]): Located<string> | null {
  const found = cells.flatMap((cell) =>
    fieldsAt(view, cell)
      .filter(({ label, text, hasColon }) => hasColon && text !== '' && squeeze(label) === '项目')
      .map(({ text }) => locate(view, cell, text)),
  );
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** 项目二 | 馆库设备更新, only when no other numbered project follows; several of them are a list. */
function onlyNumbered(view: SheetView, cells: readonly SeenCell[], beside: Beside): Located<string> | null {
  const numbered = cells.filter(({ text }) => isNumberedProject(text) || isNumberedProjectWithName(text));
  return numbered.length === 1 ? findBeside(view, numbered, () => true, beside) : null;
}

function textBeside(view: SheetView, label: SeenCell, values: LabelValues): Located<string> | null {
  const place = values.of(label);
  const text = place ? view.text(place.row, place.column) : '';
  return place && text !== '' ? locate(view, place, text) : null;
}

function findMoneyUnit(view: SheetView, cells: readonly SeenCell[]): Located<MoneyUnit> | null {
  for (const cell of cells) {
    const unit = unitInFields(cell) ?? moneyUnitBeside(view, cell);
    if (unit) return locate(view, cell, unit);
  }
  return null;
}

/** Longer cells hold several fields: 申报单位：某局 申报日期：2024年10月8日 金额单位：万元; still longer ones are running text. */
const LONGEST_FIELD = 30;
const LONGEST_FIELDS = 120;

function unitInFields({ text, plain }: SeenCell): MoneyUnit | null {
  if (plain.length <= LONGEST_FIELD) return moneyUnitIn(text);
  if (text.length > LONGEST_FIELDS) return null;
  const fields = fieldsInText(text).filter((field) => field.hasColon && field.text.length <= LONGEST_FIELD);
  return fields.map((field) => moneyUnitIn(`${field.label}：${field.text}`)).find((unit) => unit !== null) ?? null;
}

/** “金额单位” in one cell, “万元” in the next. */
function moneyUnitBeside(view: SheetView, cell: SeenCell): MoneyUnit | null {
  if (!isMoneyUnitLabel(cell.plain)) return null;
  return moneyUnitIn(`单位：${view.text(cell.row, cell.area.column + cell.area.columns)}`);
}

function readGoals(view: SheetView, cells: readonly SeenCell[], title: SeenCell | null): GoalText[] {
  return cells.flatMap((label) => {
    if (!isGoalLabel(label.text)) return [];
    const text = goalBeside(view, label) ?? goalBelow(view, label) ?? blankBeside(view, label);
    // “部门整体绩效目标” above a form is its title, not an empty goal.
    if (!text || (label === title && view.text(text.row, text.column) === '')) return [];
    return [
      {
        label: label.plain.replace(/[:：]+$/, ''),
        labelCell: view.address(label.row, label.column),
        period: periodIn(label.text) ?? 'annual',
        text: view.rawText(text.row, text.column).trim(),
        cell: view.address(text.row, text.column),
      },
    ];
  });
}

function goalBeside(view: SheetView, label: SeenCell): { row: number; column: number } | null {
  const column = label.area.column + label.area.columns;
  if (column > view.right) return null;
  const text = view.text(label.row, column);
  if (text === '') {
    // When merged areas are unknown, blank cells lie between the label and its text.
    const next = view.row(label.row).find((cell) => cell.column > column);
    if (next && !isHeadingLike(next.text) && !isGoalLabel(next.text)) return { row: label.row, column: next.column };
    return view.ownText(label.area.row + label.area.rows, label.column) === '' ? { row: label.row, column } : null;
  }
  return isGoalLabel(text) || isHeadingLike(text) ? null : { row: label.row, column };
}

const LONGEST_HEADING = 12;

const BESIDE_GOALS = pattern`${HEADINGS_BESIDE_GOALS}`;

/** True for short words right of a goal label that are other headings of the row (部门职能 | 年度目标任务 | 支出项目名称). */
function isHeadingLike(text: string): boolean {
  return text.length <= LONGEST_HEADING && BESIDE_GOALS.test(text);
}

/**
 * The blank cell for the text of a goal label that is alone in its row. A caption above other goals has no such cell.
 */
function blankBeside(view: SheetView, { row, area }: SeenCell): { row: number; column: number } | null {
  const column = area.column + area.columns;
  const isAlone = view.row(row).every((cell) => cell.area.column <= area.column);
  const below = view.row(area.row + area.rows)[0];
  return column <= view.right && isAlone && below !== undefined && !isGoalLabel(below.text) ? { row, column } : null;
}

function goalBelow(view: SheetView, label: SeenCell): { row: number; column: number } | null {
  const row = label.area.row + label.area.rows;
  const text = view.ownText(row, label.column);
  return text !== '' && text.length > 8 && !isGoalLabel(text) ? { row, column: label.column } : null;
}
