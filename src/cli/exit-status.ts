/** The exit statuses of the contract in docs/command-line.md. */
export const EXIT = {
  /** Nothing at or above `--fail-on`. */
  ok: 0,
  /** Findings at or above `--fail-on`. */
  findings: 1,
  /** A wrong command line, or a file that could not be read or written. */
  failed: 2,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/** The command line is wrong, or a file that it names cannot be used. `message` says so in Chinese, without a full stop. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
