import * as z from 'zod/mini';
import type { InPieces } from '../../workbook/pieces';
import type { Finding } from '../finding';
import type { Recognized } from '../recognized';
import { subjectsOf, type Subject, type SubjectOf } from './subjects';

/**
 * A finding that the user ignores, and why. It names what it is about by table and indicator, not by address, and holds
 * as long as the same is written there: what is changed is looked at again.
 */
export interface Suppression extends Subject {
  readonly rule: string;
  readonly reason: string;
}

const schema = z.array(
  z.object({ rule: z.string(), table: z.string(), place: z.string(), content: z.string(), reason: z.string() }),
);

/** Reads the ignores that a workbook carries; null when they are damaged. */
export function parseSuppressions(data: unknown): readonly Suppression[] | null {
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : null;
}

/** The suppressions without those of the others that are about the same, whatever their reasons. */
export function withoutThose(
  suppressions: readonly Suppression[],
  others: readonly Suppression[],
): readonly Suppression[] {
  const taken = new Set(others.map((other) => keyOf(other.rule, other)));
  return suppressions.filter((one) => !taken.has(keyOf(one.rule, one)));
}

export interface Suppressed {
  /** All findings; those that are ignored carry the reason. */
  readonly findings: readonly Finding[];
  /** What is ignored, but is no longer found: mended, or changed since. */
  readonly unmatched: readonly Suppression[];
}

/** The suppression of one rule's remark at a cell. */
export function suppressionOf(
  { workbook, tables }: Pick<Recognized, 'workbook' | 'tables'>,
  finding: Pick<Finding, 'rule' | 'cells'>,
  reason: string,
): Suppression[] {
  const subjectOf = subjectsOf(workbook, tables);
  return finding.cells.map((cell) => ({ rule: finding.rule, ...subjectOf(cell), reason }));
}

/** Marks the findings that the user ignores; each still stands on its own. */
export function* suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  subjectOf: SubjectOf,
): InPieces<Suppressed> {
  if (suppressions.length === 0) return { findings, unmatched: [] };
  const byKey = new Map(suppressions.map((suppression) => [keyOf(suppression.rule, suppression), suppression]));
  const matched = new Set<Suppression>();
  const marked: Finding[] = [];
  for (const finding of findings) {
    const suppression = byKey.get(keyOf(finding.rule, subjectOf(finding.cell)));
    if (suppression) matched.add(suppression);
    marked.push(suppression ? { ...finding, suppressed: { reason: suppression.reason } } : finding);
    yield;
  }
  return { findings: marked, unmatched: [...byKey.values()].filter((suppression) => !matched.has(suppression)) };
}

function keyOf(rule: string, { table, place, content }: Subject): string {
  return [rule, table, place, content].join('\n');
}
