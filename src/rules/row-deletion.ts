import type { GoalTable, Indicator } from '../goals/goal-table';
import { blockOf } from '../goals/indicator-cells';
import { squeeze } from '../goals/plain-text';
import { areaContains } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import { computedFormula } from '../workbook/formula';
import { isReferredTo } from '../workbook/referred-rows';
import { cellContent, findSheet, type CellContent, type SheetSnapshot } from '../workbook/snapshot';
import { mergesOfRow } from './own-cell';
import type { RuleContext } from './rule';

/** A name with its points: 群众满意度（10分）. */
const WITH_POINTS = /\d\s*分[)）\]】]?$/;

/** An indicator that says again what one above it says. */
export interface Repetition {
  readonly kept: Indicator;
  readonly repeated: Indicator;
  /** The indicator before the repeated one. */
  readonly above: Indicator | undefined;
}

/**
 * Deletes rows of a table that only repeat another one. Null where anything would be lost or come out otherwise: a cell
 * of its own, a level's name that rows below go by, points, formulas, the first row of a merged area.
 */
export function rowDeletions(table: GoalTable, context: RuleContext): (repetition: Repetition) => readonly Edit[] | null {
  const sheet = findSheet(context.workbook, table.sheet);
  const hidden = new Set(sheet?.hiddenRows);
  const labelsEachRow = table.indicators.every(({ row, level1, level2, cells }) =>
    [level1?.cell, level2?.cell, cells.project].every((cell) => !cell || cell.row === row),
  );
  return ({ kept, repeated, above }) => {
    const { row } = repeated;
    if (!sheet || hidden.has(row) || hidden.has(kept.row)) return null;
    if (!saysTheSame(kept, repeated) || !standsInOneRow(kept) || !standsInOneRow(repeated) || carriesPoints(repeated)) return null;
    // Else the rows below could lose the name that they go by, or a group its only indicator.
    if (!labelsEachRow && !(above?.row === row - 1 && isOfOneGroup(above, repeated))) return null;
    if (mergesOfRow(sheet, row).some((area) => area.rows > 1 && area.row === row)) return null;
    if (!isContained(table, sheet, kept, repeated) || isReferredTo(context.workbook, sheet.name, row)) return null;
    return [{ kind: 'delete-rows', sheet: sheet.name, row, count: 1 }];
  };
}

function saysTheSame(a: Indicator, b: Indicator): boolean {
  const told = ({ plainName, texts }: Indicator): string => [plainName, texts.value, texts.operator, texts.unit].map((text) => squeeze(text ?? '')).join('\n');
  return isOfOneGroup(a, b) && told(a) === told(b);
}

function isOfOneGroup(a: Indicator, b: Indicator): boolean {
  const group = ({ section, level1, level2, texts }: Indicator): string =>
    [section, level1?.value, level2?.value, texts.project].map((text) => squeeze(text ?? '')).join('\n');
  return group(a) === group(b);
}

/** A name or value that is merged over several rows belongs to all of them. */
function standsInOneRow({ row, name, cells }: Indicator): boolean {
  return [name.cell, cells.value, cells.operator, cells.unit].every((cell) => !cell || cell.row === row);
}

function carriesPoints({ name, texts }: Indicator): boolean {
  return Boolean(texts.weight ?? texts.actual) || WITH_POINTS.test(name.value);
}

/** All that the repeated row holds can be read in the kept one. */
function isContained(table: GoalTable, sheet: SheetSnapshot, kept: Indicator, repeated: Indicator): boolean {
  const { column: left, columns } = sheet.area ?? { column: 0, columns: 0 };
  const headed = blockOf(table, repeated)?.columns ?? [];
  return Array.from({ length: columns }, (_, index) => left + index).every((column) => {
    const content = cellContent(sheet, repeated.row, column);
    if (computedFormula(content) !== null) return false;
    if (isBlank(content)) return true;
    if (!headed.some((one) => column >= one.column && column < one.column + one.columns)) return false;
    return isLevelOf(repeated, column) || isSame(content, shownAt(sheet, kept.row, column));
  });
}

function isBlank({ value }: CellContent): boolean {
  return typeof value === 'string' && squeeze(value) === '';
}

/** The levels are known to be the same; the kept row may have them from a row above. */
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
