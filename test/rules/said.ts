import type { RuleExample } from '../../src/rules/kit/rule';
import { checkRule } from './check-rule';

export interface Outcome {
  readonly severity: string;
  /** Texts written by the fix, cell by cell; null without a fix. */
  readonly writes: readonly unknown[] | null;
}

export function outcomes(id: string, rows: RuleExample['rows']): Outcome[] {
  return checkRule(id, rows).map(({ severity, fix }) => ({
    severity,
    writes:
      fix?.edits.flatMap((edit) => (edit.kind === 'write' ? edit.cells.flat().map(({ formula }) => formula) : [])) ??
      null,
  }));
}

/**
 * A rule's first finding in short: the texts written by its fix ("6 万元" for two cells), its severity without a fix, or
 * null.
 */
export function said(id: string, rows: RuleExample['rows']): string | null {
  const [first] = outcomes(id, rows);
  return first ? (first.writes?.join(' ') ?? first.severity) : null;
}
