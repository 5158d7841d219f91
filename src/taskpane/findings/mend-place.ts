import type { ColumnRole, GoalTable, Indicator } from '../../goals/goal-table';
import type { Checked } from '../../lint/check';
import { areaContains, sameCell } from '../../workbook/area';
import type { CellAddress } from '../../workbook/area';
import { computedFormula } from '../../workbook/formula';
import { isLocked } from '../../workbook/protection';
import { cellAt, findSheet, mergedAreaAt } from '../../workbook/snapshot';
import type { ListedFinding } from '../check/check-result';
import { libraryWishFor } from '../check/library-wish-for';

/** A cell in which the user can fix a finding by typing. */
export interface MendPlace {
  readonly cell: CellAddress;
  /** The present text. */
  readonly text: string;
  /** The rule's proposal for this cell, if it has one. */
  readonly proposed: string | null;
  /** True when the cell has a formula, which the typed text would replace. */
  readonly isComputed: boolean;
  /** True when the cell is protected. */
  readonly isLocked: boolean;
  /** What the cell is of: its indicator's name, or the label beside it (年度资金总额); '' for a name itself. */
  readonly name: string;
  /** The indicator of the cell's row, and the role of its column. */
  readonly indicator: {
    readonly name: string;
    readonly role: ColumnRole;
    /** True when the operator has its own column. */
    readonly hasOperator: boolean;
    readonly hasUnit: boolean;
  } | null;
}

/**
 * The cells in which typing another text fixes a finding. Empty for headings, titles and missing indicators, and where
 * only the rule's own edits of several cells together fix it.
 */
export function mendPlaces(checked: Checked, finding: ListedFinding): readonly MendPlace[] {
  if (libraryWishFor(finding)) return [];
  const proposed = new Map(
    finding.changes.flatMap((change) =>
      change.kind === 'cell' ? [[keyOf(change.cell), { cell: change.cell, text: change.after }] as const] : [],
    ),
  );
  const { mendAt = finding.cells } = finding;
  if (proposed.size > mendAt.length) return [];
  const [only] = proposed.size === 1 && mendAt.length === 1 ? [...proposed.values()] : [];
  const cells = only ? [only.cell] : mendAt;
  return cells.flatMap((cell): MendPlace[] => {
    const content = contentAt(checked, cell);
    if (!content) return [];
    const now = cellAt(checked.workbook, cell);
    return [
      {
        cell,
        text: now.text,
        proposed: proposed.get(keyOf(cell))?.text ?? null,
        isComputed: computedFormula(now) !== null,
        isLocked: isLocked(checked.workbook, cell),
        ...content,
      },
    ];
  });
}

/** A cell to fill in together with others. */
export interface PlaceOf {
  readonly finding: ListedFinding;
  readonly place: MendPlace;
}

/** The cells to fill in together for these findings, each once; {@link leftOut} tells of the others. */
export function placesTogether(checked: Checked, findings: readonly ListedFinding[]): readonly PlaceOf[] {
  return allPlaces(checked, findings).filter(isOpen);
}

/** Number of cells that cannot be written, or have a formula, which would be lost without a question. */
export function leftOut(checked: Checked, findings: readonly ListedFinding[]): number {
  return allPlaces(checked, findings).filter((one) => !isOpen(one)).length;
}

function isOpen({ place }: PlaceOf): boolean {
  return !place.isLocked && !place.isComputed;
}

function allPlaces(checked: Checked, findings: readonly ListedFinding[]): readonly PlaceOf[] {
  const known = new Set<string>();
  return findings
    .flatMap((finding) => mendPlaces(checked, finding).map((place) => ({ finding, place })))
    .filter(({ place: { cell } }) => !known.has(keyOf(cell)) && known.add(keyOf(cell)));
}

/** Texts in the same column of other indicators with this name in the workbook, the most frequent first. */
export function writtenElsewhere({ tables, workbook, all }: Checked, place: MendPlace): readonly string[] {
  const { indicator, cell } = place;
  if (!indicator || indicator.name === '' || indicator.role === 'level3') return [];
  const faulty = new Set(all.filter(({ severity }) => severity === 'error').flatMap((one) => one.cells.map(keyOf)));
  const seen = new Map<string, number>();
  for (const table of tables) {
    for (const other of table.indicators) {
      const there = other.plainName === indicator.name ? other.cells[indicator.role] : undefined;
      if (!there || sameCell(there, cell) || faulty.has(keyOf(there))) continue;
      const text = cellAt(workbook, there).text.trim();
      if (text !== '' && text !== place.text.trim()) seen.set(text, (seen.get(text) ?? 0) + 1);
    }
  }
  return [...seen].sort(([, a], [, b]) => b - a).map(([text]) => text);
}

/**
 * Other findings of the rule at an indicator with the same name and content, usually in a copy of the table. A protected
 * one would hold up the others, and a formula would be lost without a question.
 */
export function twinsOf(
  checked: Checked,
  findings: readonly ListedFinding[],
  finding: ListedFinding,
  place: MendPlace,
): readonly PlaceOf[] {
  if (!place.indicator) return [];
  return findings
    .filter((other) => other.key !== finding.key && other.rule === finding.rule && other.cells.length === 1)
    .filter((other) => cellAt(checked.workbook, other.cell).text === cellAt(checked.workbook, finding.cell).text)
    .flatMap((other) => {
      const [twin, ...more] = mendPlaces(checked, other);
      const isTwin =
        twin !== undefined &&
        more.length === 0 &&
        isOpen({ finding: other, place: twin }) &&
        twin.text === place.text &&
        twin.indicator?.name === place.indicator?.name &&
        twin.indicator?.role === place.indicator?.role;
      return isTwin ? [{ finding: other, place: twin }] : [];
    });
}

/** Content filled in by the user, not printed in the form; otherwise null. */
function contentAt({ tables, workbook }: Checked, cell: CellAddress): Pick<MendPlace, 'indicator' | 'name'> | null {
  const here = tables.filter(({ sheet, area }) => sheet === cell.sheet && areaContains(area, cell));
  for (const table of here) {
    const indicator = table.indicators.find((one) => one.row === cell.row && roleAt(one, cell) !== null);
    const role = indicator && roleAt(indicator, cell);
    if (indicator && role) {
      const { operator, unit } = indicator.cells;
      return {
        name: role === 'level3' ? '' : indicator.plainName,
        indicator: {
          name: indicator.plainName,
          role,
          hasOperator: operator !== undefined,
          hasUnit: unit !== undefined,
        },
      };
    }
  }
  const sheet = findSheet(workbook, cell.sheet);
  const area = sheet && mergedAreaAt(sheet, cell.row, cell.column);
  // A merged area displays its first cell.
  const shown = area ? { sheet: cell.sheet, row: area.row, column: area.column } : cell;
  const name = here.map((table) => labelAt(table, shown)).find((label) => label !== null);
  return name === undefined ? null : { indicator: null, name };
}

function roleAt({ cells }: Indicator, cell: CellAddress): ColumnRole | null {
  const found = Object.entries(cells).find(([, one]) => sameCell(one, cell));
  return found ? (found[0] as ColumnRole) : null;
}

/** The label of a cell to be filled in; '' for a level's name, null for other cells. */
function labelAt(table: GoalTable, cell: CellAddress): string | null {
  const { budget, schedule, fields, figures, goals, statements, tasks, indicators } = table;
  const ofTasks = tasks
    .flatMap(({ name, content, goal, amount }) => [name, content, goal, amount])
    .flatMap((one) => (one ? [{ label: one.heading, cell: one.cell }] : []));
  const found = [...budget, ...schedule, ...fields, ...figures, ...goals, ...statements, ...ofTasks].find((one) =>
    sameCell(one.cell, cell),
  );
  if (found) return found.label;
  const isLevel = indicators.some(({ level1, level2 }) =>
    [level1, level2].some((one) => one !== null && sameCell(one.cell, cell)),
  );
  return isLevel ? '' : null;
}

function keyOf({ sheet, row, column }: CellAddress): string {
  return `${sheet} ${String(row)} ${String(column)}`;
}
