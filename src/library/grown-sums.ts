import type { Indicator } from '../goals/goal-table';
import { areaEnd } from '../workbook/area';
import type { CellAddress } from '../workbook/area';
import type { CellWrite, Edit } from '../workbook/edit';
import { computedFormula } from '../workbook/formula';
import { isPermitted } from '../workbook/protection';
import { growReferences, isRunning, shiftReferences, type GrowingSpan } from '../workbook/shift-references';
import { cellContent } from '../workbook/snapshot';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';
import { formulasNaming } from './formulas-naming';
import { indicatorsOf, type NewRow } from './new-row';

export interface GrownSums {
  readonly edits: readonly Edit[];
  /** Sums in locked cells of other sheets, which stay as they are: Excel would refuse the whole insertion. */
  readonly locked: readonly CellAddress[];
}

/**
 * Edits that extend sums over the block's rows to the new row, for the workbook after the row was inserted; sums on other
 * sheets too. Excel itself extends a range only when a row is inserted inside it, and not when the range ends just above
 * the new row.
 */
export function grownSums(workbook: WorkbookSnapshot, newRow: NewRow): GrownSums {
  const { sheet: own, block, row } = newRow;
  const shift = { sheet: own.name, row, count: 1 };
  const span: GrowingSpan = {
    sheet: own.name,
    // A sum may begin with the heading above the numbers.
    first: block.headerRows.last,
    before: closedFrom(newRow),
    last: row - 1,
  };
  const locked: CellAddress[] = [];
  const edits = formulasNaming(workbook, own).flatMap(({ sheet, row: at, column }): Edit[] => {
    const isOwn = sheet === own;
    // A running total beside the last row ends there.
    if (isOwn && at === span.last) return [];
    const content = cellContent(sheet, at, column);
    const formula = computedFormula(content) ?? '';
    if (continues(sheet, at, column, formula, span)) return [];
    const shifted = shiftReferences(formula, sheet.name, shift);
    const grown = growReferences(shifted, sheet.name, span);
    if (grown === shifted) return [];
    const { value, text, numberFormat } = content;
    // The cell of the new row is still blank, so the sum keeps its value.
    const write: CellWrite = { formula: grown, numberFormat, shown: { value, text } };
    const area = { row: isOwn && at >= row ? at + 1 : at, column, rows: 1, columns: 1 };
    const edit: Edit = { kind: 'write', sheet: sheet.name, area, cells: [[write]], grows: true };
    if (isOwn || isPermitted(sheet, [edit])) return [edit];
    locked.push({ sheet: sheet.name, row: at, column });
    return [];
  });
  return { edits, locked };
}

/**
 * The row from which ranges do not take the new row in: the first of the group that ends above it, when the new row opens
 * another one. Subtotals of that group stay. A group without any other before it may be the whole, so its sums grow.
 */
function closedFrom({ table, block, row, opens }: NewRow): number {
  const above = indicatorsOf(table, block).filter((indicator) => indicator.row < row);
  const level1 = atEnd(above, ({ level1: label }) => label?.value);
  const [whole, group] = opens.includes('level1')
    ? [above, level1]
    : [level1, atEnd(level1, ({ level2 }) => level2?.value)];
  const isClosed = opens.length > 0 && group.length < whole.length;
  return (isClosed ? group[0]?.row : undefined) ?? Infinity;
}

/** The indicators at the end of the list that share the last one's label. */
function atEnd(
  indicators: readonly Indicator[],
  labelOf: (indicator: Indicator) => string | undefined,
): readonly Indicator[] {
  const labels = indicators.map(labelOf);
  let first = labels.length;
  while (first > 0 && labels[first - 1] === labels.at(-1)) first--;
  return indicators.slice(first);
}

/** True for the last of several running totals one below the other, as on a sheet that lists them: it ends with its row. */
function continues(sheet: SheetSnapshot, row: number, column: number, formula: string, span: GrowingSpan): boolean {
  if (!isRunning(formula) || !sheet.area || row <= sheet.area.row || row > areaEnd(sheet.area).row) return false;
  const above = computedFormula(cellContent(sheet, row - 1, column));
  return above !== null && growReferences(above, sheet.name, { ...span, last: span.last - 1 }) === formula;
}
