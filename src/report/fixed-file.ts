import type { Finding } from '../lint/finding';

/** Counts of the remaining findings. */
export interface Left {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

/** The result of fixing one file. */
export interface FixedFile {
  readonly file: string;
  /** Path of the written file; null when there was nothing to fix, or writing failed. */
  readonly out: string | null;
  /** Number of findings fixed. */
  readonly applied: number;
  readonly left: Left;
  /** The reason in Chinese why nothing was written, with the remedy; null on success. */
  readonly error: string | null;
}

export const NOTHING_LEFT: Left = { errors: 0, warnings: 0, hints: 0 };

export function countLeft(findings: readonly Finding[]): Left {
  const count = (severity: Finding['severity']): number => findings.filter((one) => one.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), hints: count('hint') };
}
