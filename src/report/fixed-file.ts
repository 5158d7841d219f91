import type { Finding } from '../lint/finding';

/** Counts of findings that are left. */
export interface Left {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

/** What became of one file that was to be mended. */
export interface FixedFile {
  readonly file: string;
  /** Path of what was written; null when there was nothing to mend, or it could not be written. */
  readonly out: string | null;
  /** Number of findings mended. */
  readonly applied: number;
  readonly left: Left;
  /** In Chinese why nothing was written, and what to do; null when all went well. */
  readonly error: string | null;
}

export const NOTHING_LEFT: Left = { errors: 0, warnings: 0, hints: 0 };

export function countLeft(findings: readonly Finding[]): Left {
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') };
}
