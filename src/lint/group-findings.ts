import { rules } from '../rules';
import { cellName, type CellAddress } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import type { InPieces } from '../workbook/pieces';
import type { Finding } from './finding';

/** Findings of one rule in a column are grouped from this many on (docs/domain.md#级别). */
const MANY = 5;
const SHOWN = 3;

const TITLES = new Map(rules.map(({ meta }) => [meta.id, meta.title]));

/** Largest number of different pieces of advice that a group lists, each with its cells. */
const MOST_ADVICE = 12;
/** Cells that are named for one advice. */
const MOST_NAMES = 10;

/**
 * Groups findings with the same cause, and five or more of the same rule and severity in one column of a sheet. The
 * grouped finding is shown at the first cell, names all cells, gives the advice for each and fixes all of them.
 * @param unitOf the unit whose form a cell belongs to; findings in forms of different units do not share a cause
 */
export function* groupFindings(
  findings: readonly Finding[],
  unitOf: (cell: CellAddress) => string = () => '',
): InPieces<Finding[]> {
  const groups = new Map<string, Finding[]>();
  const groupOf = new Map<Finding, Finding[]>();
  for (const finding of findings) {
    const key = groupKey(finding, unitOf(finding.cell));
    const group = groups.get(key) ?? [];
    group.push(finding);
    groups.set(key, group);
    groupOf.set(finding, group);
    yield;
  }
  const grouped: Finding[] = [];
  for (const [finding, group] of groupOf) {
    if (group.length < leastOf(finding)) grouped.push(finding);
    else if (group[0] === finding) grouped.push(mergeFindings(finding, group));
    yield;
  }
  return grouped;
}

function leastOf({ cause }: Finding): number {
  return cause === undefined ? MANY : 2;
}

function groupKey({ rule, severity, cell, fix, suppressed, cause }: Finding, unit: string): string {
  const place = cause === undefined ? `${cell.sheet} ${String(cell.column)}` : `${unit} ${cause}`;
  return [rule, severity, place, fix?.kind ?? '', suppressed?.reason ?? ''].join('\n');
}

function mergeFindings(first: Finding, group: readonly Finding[]): Finding {
  const cells = group.flatMap((finding) => finding.cells);
  const nameOf = namer(cells);
  const title = TITLES.get(first.rule) ?? first.rule;
  const where = spansSheets(cells) ? '各表' : first.cause === undefined ? '本列' : '本表';
  const behind = [...new Set(group.flatMap((finding) => finding.behind ?? []))];
  const edits = inTurn(group.flatMap(({ fix }) => fix?.edits ?? []));
  return {
    ...first,
    cells,
    ...(behind.length > 0 && { behind }),
    ...(group.some(({ mendAt }) => mendAt) && { mendAt: group.flatMap((one) => one.mendAt ?? one.cells) }),
    adding: undefined,
    related: relatedOf(group, cells),
    message: `${title}：${where}共${placesText(cells)}。如${nameOf(first.cell)}：${first.message}`,
    suggestion: adviceOf(group, nameOf),
    fix: first.fix && { kind: first.fix.kind, edits },
    formerReason: group.find(({ formerReason }) => formerReason !== undefined)?.formerReason,
  };
}

/** Cells that the findings refer to, each once, without those that they are about. */
function relatedOf(group: readonly Finding[], cells: readonly CellAddress[]): readonly CellAddress[] {
  const keyOf = ({ sheet, row, column }: CellAddress): string => `${String(row)} ${String(column)} ${sheet}`;
  const about = new Set(cells.map(keyOf));
  const others = group.flatMap(({ related }) => related).filter((cell) => !about.has(keyOf(cell)));
  return [...new Map(others.map((cell) => [keyOf(cell), cell])).values()];
}

/** The group's cells for messages: “17处（“项目1”F13、F14、“项目2”F16等）” */
function placesText(cells: readonly CellAddress[]): string {
  const nameOf = namer(cells);
  const names = cells
    .slice(0, SHOWN)
    .map((cell, index) => (cell.sheet === cells[index - 1]?.sheet ? cellName(cell) : nameOf(cell)))
    .join('、');
  return `${String(cells.length)}处（${cells.length > SHOWN ? `${names}等` : names}）`;
}

/** A function for names of cells, with the sheet when the cells are on several. */
function namer(cells: readonly CellAddress[]): (cell: CellAddress) => string {
  return spansSheets(cells) ? (cell) => `“${cell.sheet}”${cellName(cell)}` : cellName;
}

function spansSheets(cells: readonly CellAddress[]): boolean {
  return cells.some(({ sheet }) => sheet !== cells[0]?.sheet);
}

/** The advice common to all cells, or that for each of them: “D5：写成‘≥5场’。D6、D8：…”. */
function adviceOf(group: readonly Finding[], nameOf: (cell: CellAddress) => string): string | null {
  const cellsOf = new Map<string, string[]>();
  for (const { suggestion, cells } of group) {
    if (suggestion !== null) cellsOf.set(suggestion, [...(cellsOf.get(suggestion) ?? []), ...cells.map(nameOf)]);
  }
  const [common, ...others] = cellsOf.keys();
  if (common === undefined || others.length === 0) return common ?? null;
  const lines = [...cellsOf].slice(0, MOST_ADVICE).map(([suggestion, names]) => `${someOf(names)}：${suggestion}`);
  const rest = [...cellsOf.values()].slice(MOST_ADVICE).flat();
  return `各格分别改。${lines.join('')}${rest.length > 0 ? `其余${String(rest.length)}格照此按各自的内容改。` : ''}`;
}

/** “D5、D6、D7等12格” */
function someOf(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join('、');
  return names.length > MOST_NAMES ? `${shown}等${String(names.length)}格` : shown;
}

/** Deletes rows last and from the bottom up, so that no edit moves the cells of another one. */
function inTurn(edits: readonly Edit[]): readonly Edit[] {
  const deletions = edits.filter((edit) => edit.kind === 'delete-rows').sort((a, b) => b.row - a.row);
  return [...edits.filter(({ kind }) => kind !== 'delete-rows'), ...deletions];
}
