import { isFigure } from '../sheet/cell-target';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import type { TableRows } from '../tables/cut-tables';
import { isAmountHeading } from '../vocabulary/amount-labels';
import type { ReadBlock } from './read-blocks';

/** Rows of sums directly below indicators whose figures stand in no column of money. */
export function sumsOfPoints(view: SheetView, table: TableRows, blocks: readonly ReadBlock[]): ReadonlySet<number> {
  return new Set(
    table.blocks.flatMap(({ band, sumRow }) => {
      if (sumRow === null) return [];
      const columns = blocks.filter(({ headerRows }) => headerRows.first === band.first).flatMap((one) => one.columns);
      const money = columns.filter(({ role, heading }) => role === 'other' && isAmountHeading(heading));
      const isMoney = ({ column }: SeenCell): boolean => money.some((one) => one.column === column);
      const figures = view.row(sumRow).filter(({ text }) => isFigure(text));
      const isOfPoints = figures.length > 0 ? !figures.some(isMoney) : money.length === 0;
      return isOfPoints ? [sumRow] : [];
    }),
  );
}
