import { rules } from '../rules';
import { cellName } from '../workbook/area';
import type { Edit } from '../workbook/edit';
import type { InPieces } from '../workbook/pieces';
import type { Finding } from './finding';

/** Findings of one rule in a column are grouped from this many on (docs/domain.md#级别). */
const MANY = 5;
const SHOWN = 3;

const TITLES = new Map(rules.map(({ meta }) => [meta.id, meta.title]));

/**
 * Makes one finding of five or more of the same rule and severity in one column of a sheet. It stands where the first of
 * them stood, knows all their cells, and mends them all.
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
    if (group.length < MANY) grouped.push(finding);
    else if (group[0] === finding) grouped.push(mergeFindings(finding, group));
    yield;
  }
  return grouped;
}

function groupKey({ rule, severity, cell, fix, suppressed }: Finding): string {
  return [rule, severity, cell.sheet, cell.column, fix?.kind ?? '', suppressed?.reason ?? ''].join('\n');
}

function mergeFindings(first: Finding, group: readonly Finding[]): Finding {
  const cells = group.flatMap((finding) => finding.cells);
  const shown = cells.slice(0, SHOWN).map(cellName).join('、');
  const title = TITLES.get(first.rule) ?? first.rule;
  const edits = inTurn(group.flatMap(({ fix }) => fix?.edits ?? []));
  return {
    ...first,
    cells,
    related: [],
    message: `${title}：本列共${String(cells.length)}处（${shown}等）。如${cellName(first.cell)}：${first.message}`,
    fix: first.fix && { kind: first.fix.kind, edits },
  };
}

/** Rows are deleted last and from the bottom up: no edit moves what another one is for. */
function inTurn(edits: readonly Edit[]): readonly Edit[] {
  const deletions = edits.filter((edit) => edit.kind === 'delete-rows').sort((a, b) => b.row - a.row);
  return [...edits.filter(({ kind }) => kind !== 'delete-rows'), ...deletions];
}
