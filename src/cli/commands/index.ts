import type { Command } from '../command';
import { checkCommand } from './check';
import { compareCommand } from './compare';
import { explainCommand } from './explain';
import { fixCommand } from './fix';
import { insertCommand } from './insert';
import { inspectCommand } from './inspect';
import { libraryCommand } from './library';
import { rulesCommand } from './rules';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [
  checkCommand,
  fixCommand,
  insertCommand,
  compareCommand,
  inspectCommand,
  explainCommand,
  rulesCommand,
  libraryCommand,
];
