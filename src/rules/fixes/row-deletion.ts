import type { GoalTable, Indicator } from '../../goals/goal-table';
import { blockOf } from '../../goals/indicator-cells';
import { squeeze } from '../../wording/plain-text';
import { areaContains } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { computedFormula } from '../../workbook/formula';
import { isReferredTo } from '../../workbook/referred-rows';
import { cellContent, type CellContent, type SheetSnapshot } from '../../workbook/snapshot';
import { mergesOfRow } from './own-cell';
import type { RuleContext } from '../kit/rule';

/** A name with points: 群众满意度（10分）. */
const WITH_POINTS = /\d\s*分[)）\]】]?$/;

/** An indicator that repeats an earlier one. */
export interface Repetition {
  readonly kept: Indicator;
  readonly repeated: Indicator;
  /** The indicator before the repeated one. */
  readonly above: Indicator | undefined;
}

/**
 * Each function returns the edits, or null when the deletion would lose more than the indicator or change any result.
 */
export interface RowDeletions {
  /** For a row whose content is all in the kept one. */
  readonly ofRepetition: (repetition: Repetition) => readonly Edit[] | null;
  /** For an unwanted row, unless it is the last one of its 一级指标. */
  readonly ofUnwanted: (indicator: Indicator) => readonly Edit[] | null;
}

/**
 * Plans deletions of rows. Never deletes a row with a level name that other rows use, points, formulas, the first row
 * of a merged area, or text outside the table's columns.
 */
export function rowDeletions(table: GoalTable, context: RuleContext): RowDeletions {
  const sheet = context.sheet(table.sheet);
  const hidden = new Set(sheet?.hiddenRows);
  const names = namesByRow(table);
  const labelsEachRow = table.indicators.every(({ row, level1, level2, cells }) =>
    [level1?.cell, level2?.cell, cells.project].every((cell) => !cell || cell.row === row),
  );
  const counts = new Map<string, number>();
  for (const indicator of table.indicators) counts.set(partOf(indicator), (counts.get(partOf(indicator)) ?? 0) + 1);

  function deletionOf(indicator: Indicator): readonly Edit[] | null {
    const { row } = indicator;
    if (!sheet || hidden.has(row) || !standsInOneRow(indicator) || carriesPoints(indicator)) return null;
    if (mergesOfRow(sheet, row).some((area) => area.rows > 1 && area.row === row)) return null;
    if (!isPlainRow(table, sheet, indicator) || isReferredTo(context.workbook, sheet.name, row)) return null;
    return [{ kind: 'delete-rows', sheet: sheet.name, row, count: 1 }];
  }

  return {
    ofRepetition({ kept, repeated, above }) {
      if (!sheet || hidden.has(kept.row) || !saysTheSame(kept, repeated) || !standsInOneRow(kept)) return null;
      // Otherwise the rows below could lose their level name, or a group its only indicator.
      if (!labelsEachRow && !(above?.row === repeated.row - 1 && isOfOneGroup(above, repeated))) return null;
      return isContained(sheet, kept, repeated) ? deletionOf(repeated) : null;
    },
    ofUnwanted(indicator) {
      const namesOnlyItself = (names.get(indicator.row) ?? 0) <= 1;
      return namesOnlyItself && (counts.get(partOf(indicator)) ?? 0) > 1 ? deletionOf(indicator) : null;
    },
  };
}

/** By row: the number of indicators that use a level or project name written there. */
function namesByRow({ indicators }: GoalTable): ReadonlyMap<number, number> {
  const users = new Map<number, number>();
  for (const { level1, level2, cells } of indicators) {
    const rows = new Set([level1?.cell, level2?.cell, cells.project].flatMap((cell) => cell?.row ?? []));
    for (const row of rows) users.set(row, (users.get(row) ?? 0) + 1);
  }
  return users;
}

/** The 一级指标 of a project. */
function partOf({ level1, texts }: Indicator): string {
  return `${level1?.value ?? ''}\n${texts.project ?? ''}`;
}

function saysTheSame(a: Indicator, b: Indicator): boolean {
  const told = ({ plainName, texts }: Indicator): string =>
    [plainName, texts.value, texts.operator, texts.unit].map((text) => squeeze(text ?? '')).join('\n');
  return isOfOneGroup(a, b) && told(a) === told(b);
}

function isOfOneGroup(a: Indicator, b: Indicator): boolean {
  const group = ({ section, level1, level2, texts }: Indicator): string =>
    [section, level1?.value, level2?.value, texts.project].map((text) => squeeze(text ?? '')).join('\n');
  return group(a) === group(b);
}

/** False for a name or value that is merged over several rows, because it belongs to all of them. */
function standsInOneRow({ row, name, cells }: Indicator): boolean {
  return [name.cell, cells.value, cells.operator, cells.unit].every((cell) => !cell || cell.row === row);
}

function carriesPoints({ name, texts }: Indicator): boolean {
  return Boolean(texts.weight ?? texts.actual) || WITH_POINTS.test(name.value);
}

/** True when the row contains no formula, and no text outside the columns with headings. */
function isPlainRow(table: GoalTable, sheet: SheetSnapshot, indicator: Indicator): boolean {
  const headed = blockOf(table, indicator)?.columns ?? [];
  return columnsOf(sheet).every((column) => {
    const content = cellContent(sheet, indicator.row, column);
    if (computedFormula(content) !== null) return false;
    return isBlank(content) || headed.some((one) => column >= one.column && column < one.column + one.columns);
  });
}

/** True when the kept row contains everything in the repeated one. */
function isContained(sheet: SheetSnapshot, kept: Indicator, repeated: Indicator): boolean {
  return columnsOf(sheet).every((column) => {
    const content = cellContent(sheet, repeated.row, column);
    return isBlank(content) || isLevelOf(repeated, column) || isSame(content, shownAt(sheet, kept.row, column));
  });
}

function columnsOf({ area }: SheetSnapshot): readonly number[] {
  return Array.from({ length: area?.columns ?? 0 }, (_, index) => (area?.column ?? 0) + index);
}

function isBlank({ value }: CellContent): boolean {
  return typeof value === 'string' && squeeze(value) === '';
}

/** True for a cell with the row's level name; the kept row has the same levels, possibly from a row above. */
function isLevelOf({ row, level1, level2 }: Indicator, column: number): boolean {
  return [level1, level2].some((level) => level?.cell.row === row && level.cell.column === column);
}

function shownAt(sheet: SheetSnapshot, row: number, column: number): CellContent {
  const merge = mergesOfRow(sheet, row).find((area) => areaContains(area, { row, column }));
  return cellContent(sheet, merge?.row ?? row, merge?.column ?? column);
}

function isSame(a: CellContent, b: CellContent): boolean {
  const isText = typeof a.value === 'string' && typeof b.value === 'string';
  return squeeze(a.text) === squeeze(b.text) && (isText || a.value === b.value);
}
