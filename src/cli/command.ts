import type { Option } from './option';
import type { Environment } from './environment';

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

/** What the user wrote after a command's name. */
export interface Request {
  /** Files, folders or words: everything that is no option. */
  readonly operands: readonly string[];
  /** @throws {UsageError} when the option's value is not allowed */
  valueOf<Value>(option: Option<Value>): Value;
}

/** A command of the command line. Each stands in a file of its own and is listed in commands/index.ts. */
export interface Command {
  readonly name: string;
  /** How the help shows what follows the name: “<文件或文件夹…>”; '' for nothing. */
  readonly operands: string;
  /** How many operands there may be. */
  readonly least: number;
  readonly most: number;
  readonly purpose: string;
  readonly options: readonly Option<unknown>[];
  /** Results go to stdout, progress and diagnostics to stderr. @throws {UsageError | OutputError} */
  run(request: Request, environment: Environment): Promise<ExitStatus>;
}

/** The command line is wrong, or a file that it names cannot be used. `message` says so in Chinese, without a full stop. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
