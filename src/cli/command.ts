import type { ExitStatus } from './exit-status';
import type { Option } from './option';
import type { Environment } from './environment';

/** Operands and options after a command's name. */
export interface Request {
  /** Files, folders or words: everything except options. */
  readonly operands: readonly string[];
  /** @throws {UsageError} when the option's value is not allowed */
  valueOf<Value>(option: Option<Value>): Value;
}

/** Texts of a command in the program's help. */
export interface CommandHead {
  readonly name: string;
  /** The operands in the help: “<文件或文件夹…>”; '' for none. */
  readonly operands: string;
  readonly purpose: string;
}

/** A command. Each has a file of its own, is listed in commands/index.ts, and has its head in commands/heads.ts. */
export interface Command extends CommandHead {
  /** Smallest and largest number of operands. */
  readonly least: number;
  readonly most: number;
  readonly options: readonly Option<unknown>[];
  /** Results go to stdout, progress and diagnostics to stderr. @throws {UsageError | OutputError} */
  run(request: Request, environment: Environment): Promise<ExitStatus>;
}
