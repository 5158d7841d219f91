import type { GoalTable } from '../goals/goal-table';
import { areaContains, type CellAddress } from '../workbook/area';
import { squeeze } from '../wording/plain-text';

/** The unit whose form a cell belongs to, in workbooks with forms of several units; otherwise ''. */
export function unitsIn(tables: readonly GoalTable[]): (cell: CellAddress) => string {
  const unitOf = ({ department }: GoalTable): string => squeeze(department?.value ?? '');
  if (new Set(tables.map(unitOf).filter((unit) => unit !== '')).size < 2) return () => '';
  const bySheet = new Map<string, GoalTable[]>();
  for (const table of tables) {
    const ofSheet = bySheet.get(table.sheet);
    if (ofSheet) ofSheet.push(table);
    else bySheet.set(table.sheet, [table]);
  }
  return (cell) => {
    const table = bySheet.get(cell.sheet)?.find(({ area }) => areaContains(area, cell));
    return table ? unitOf(table) : '';
  };
}
