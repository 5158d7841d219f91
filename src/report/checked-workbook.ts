import type { Period } from '../goals/goal-table';
import type { Finding } from '../lint/finding';
import type { RuleSet } from '../lint/rule-set';
import { areaContains } from '../workbook/area';
import type { Area, CellAddress } from '../workbook/area';

/** A goal table, as a report names it. */
export interface ReportedTable {
  readonly title: string;
  readonly period: Period;
  readonly place: CellAddress & Area;
  readonly indicators: number;
  readonly amounts: number;
}

/** What a report on one workbook is made of. */
export interface CheckedWorkbook {
  readonly tables: readonly ReportedTable[];
  /** Those that count, in the order of the workbook. */
  readonly findings: readonly Finding[];
  /** Those that the user ignores, with the reason. */
  readonly ignored: readonly Finding[];
  readonly ruleSet: RuleSet;
}

/** The table that a cell belongs to: on a sheet that holds only one, that one. */
export function tableAt<T extends Pick<ReportedTable, 'place'>>(tables: readonly T[], cell: CellAddress): T | undefined {
  const onSheet = tables.filter(({ place }) => place.sheet === cell.sheet);
  return onSheet.length === 1 ? onSheet[0] : onSheet.find(({ place }) => areaContains(place, cell));
}
