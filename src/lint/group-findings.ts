import { rules } from '../rules';
import { cellName } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import type { InPieces } from '../workbook/pieces';
import type { Finding } from './finding';

/** Findings of one rule in a column are grouped from this many on (docs/domain.md#级别). */
const MANY = 5;
const SHOWN = 3;

const TITLES = new Map(rules.map(({ meta }) => [meta.id, meta.title]));

/** A group's advice names so many different ones, each with its cells. */
const MOST_ADVICE = 12;

/**
 * Groups findings that have one cause in a table, and five or more of the same rule and severity in one column of a
 * sheet. The grouped finding stands at the first cell, names all cells, gives the advice for each and fixes all of them.
 */
export function* groupFindings(findings: readonly Finding[]): InPieces<Finding[]> {
  const groups = new Map<string, Finding[]>();
  const groupOf = new Map<Finding, Finding[]>();
  for (const finding of findings) {
    const key = groupKey(finding);
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

function groupKey({ rule, severity, cell, fix, suppressed, cause }: Finding): string {
  const place = cause ?? `${cell.sheet} ${String(cell.column)}`;
  return [rule, severity, place, fix?.kind ?? '', suppressed?.reason ?? ''].join('\n');
}

function mergeFindings(first: Finding, group: readonly Finding[]): Finding {
  const cells = group.flatMap((finding) => finding.cells);
  const names = cells.slice(0, SHOWN).map(cellName).join('、');
  const shown = cells.length > SHOWN ? `${names}等` : names;
  const title = TITLES.get(first.rule) ?? first.rule;
  const where = first.cause === undefined ? '本列' : '本表';
  const edits = inTurn(group.flatMap(({ fix }) => fix?.edits ?? []));
  return {
    ...first,
    cells,
    related: [],
    message: `${title}：${where}共${String(cells.length)}处（${shown}）。如${cellName(first.cell)}：${first.message}`,
    suggestion: adviceOf(group),
    fix: first.fix && { kind: first.fix.kind, edits },
    formerReason: group.find(({ formerReason }) => formerReason !== undefined)?.formerReason,
  };
}

/** What all cells have in common, or what each is to become: “D5：写成‘≥5场’。D6、D8：…”. */
function adviceOf(group: readonly Finding[]): string | null {
  const cellsOf = new Map<string, string[]>();
  for (const { suggestion, cells } of group) {
    if (suggestion !== null) cellsOf.set(suggestion, [...(cellsOf.get(suggestion) ?? []), ...cells.map(cellName)]);
  }
  const [common, ...others] = cellsOf.keys();
  if (common === undefined || others.length === 0) return common ?? null;
  const lines = [...cellsOf].slice(0, MOST_ADVICE).map(([suggestion, names]) => `${names.join('、')}：${suggestion}`);
  const rest = [...cellsOf.values()].slice(MOST_ADVICE).flat();
  return `各格分别改。${lines.join('')}${rest.length > 0 ? `其余${String(rest.length)}格照此按各自的内容改。` : ''}`;
}

/** Deletes rows last and from the bottom up, so that no edit moves the cells of another one. */
function inTurn(edits: readonly Edit[]): readonly Edit[] {
  const deletions = edits.filter((edit) => edit.kind === 'delete-rows').sort((a, b) => b.row - a.row);
  return [...edits.filter(({ kind }) => kind !== 'delete-rows'), ...deletions];
}
