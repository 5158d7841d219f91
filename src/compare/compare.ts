import type { GoalTable, Indicator } from '../goals/goal-table';
import type { Checked } from '../lint/check';
import type { Finding } from '../lint/finding';
import { subjectsOf } from '../lint/memory/subjects';
import { areaContains, type CellAddress } from '../workbook/area';
import { differencesOf, tableDifferences, type Difference } from './differences';
import { pairIndicators } from './pair-indicators';
import { pairTables } from './pair-tables';

/** Two checked workbooks compared: last year's and this year's, or before and after a return. */
export interface Comparison {
  readonly differences: readonly Difference[];
  readonly findings: ComparedFindings;
}

export interface ComparedFindings {
  /** Findings of the old workbook that the new one lacks. */
  readonly gone: readonly Finding[];
  /** Findings of the new workbook that the old one has too. */
  readonly left: readonly Finding[];
  /** Findings of the new workbook only. */
  readonly new: readonly Finding[];
}

/**
 * Compares the goal tables and the findings of two workbooks. Tables and indicators are matched by their texts, not
 * their places, so that inserted rows, moved sheets and corrected names alone make no difference.
 */
export function compareWorkbooks(
  before: Checked,
  now: Checked,
  isShown: (finding: Finding) => boolean = () => true,
): Comparison {
  const tables = pairTables(before.tables, now.tables);
  const sameTables = new Map<GoalTable, GoalTable>();
  const sameIndicators = new Map<Indicator, Indicator>();
  const differences = tables.pairs.flatMap(([a, b]) => {
    const indicators = pairIndicators(a.indicators, b.indicators);
    sameTables.set(a, b);
    for (const [earlier, later] of indicators.pairs) sameIndicators.set(earlier, later);
    return differencesOf(a, b, indicators);
  });
  const oldKeys = keysIn(
    before,
    (table) => sameTables.get(table),
    (indicator) => sameIndicators.get(indicator),
  );
  const newKeys = keysIn(now, same, same);
  const [earlier, later] = [before.findings.filter(isShown), now.findings.filter(isShown)];
  const [oldOnes, newOnes] = [new Set(earlier.flatMap(oldKeys)), new Set(later.flatMap(newKeys))];
  return {
    differences: [
      ...differences,
      ...tables.added.flatMap((table) => tableDifferences('added', table)),
      ...tables.gone.flatMap((table) => tableDifferences('removed', table)),
    ],
    findings: {
      gone: earlier.filter((finding) => !oldKeys(finding).some((key) => newOnes.has(key))),
      left: later.filter((finding) => newKeys(finding).some((key) => oldOnes.has(key))),
      new: later.filter((finding) => !newKeys(finding).some((key) => oldOnes.has(key))),
    },
  };
}

const same = <Thing>(thing: Thing): Thing => thing;

/**
 * Keys by which a finding is matched in the other workbook: its rule, and for each of its cells the indicator, or else
 * the table and the place in it. The content of the cell is ignored, because a wrongly corrected fault is still the
 * same finding.
 */
function keysIn(
  { workbook, tables }: Checked,
  tableNow: (table: GoalTable) => GoalTable | undefined,
  indicatorNow: (indicator: Indicator) => Indicator | undefined,
): (finding: Finding) => readonly string[] {
  const subjects = subjectsOf(workbook, tables);
  const placeOf = (cell: CellAddress): string => {
    const table = tables.find((one) => one.sheet === cell.sheet && areaContains(one.area, cell));
    const indicator = table?.indicators.find(({ row }) => row === cell.row);
    if (indicator) return nameOf(indicator, indicatorNow(indicator));
    return `${table ? nameOf(table, tableNow(table)) : cell.sheet} ${subjects.of(cell).place}`;
  };
  return ({ rule, cells }) => cells.map((cell) => `${rule} ${placeOf(cell)}`);
}

/** Name by the place in the new workbook, which is unique there; what only the old one has gets a name of its own. */
function nameOf<Thing extends GoalTable | Indicator>(thing: Thing, now: Thing | undefined): string {
  const placed = now ?? thing;
  const { sheet, row, column } = 'area' in placed ? { sheet: placed.sheet, ...placed.area } : placed.name.cell;
  return `${now ? '' : 'gone '}${sheet}!${String(row)},${String(column)}`;
}
