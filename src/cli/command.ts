import type { ExitStatus } from './exit-status';
import type { Option } from './option';
import type { Environment } from './environment';

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
