import type { Command } from '../command';
import { check } from './check';
import { explain } from './explain';
import { fix } from './fix';
import { insert } from './insert';
import { inspect } from './inspect';
import { library } from './library';
import { rules } from './rules';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [check, fix, insert, inspect, explain, rules, library];
