/** The exit statuses of the contract in docs/command-line.md. */
export const EXIT = {
  /** No findings at or above `--fail-on`. */
  ok: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** A mistake in the command line, or a file that could not be read or written. */
  failed: 2,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** A mistake in the command line, or an unusable file in it. `message` is Chinese, without a full stop. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
