import type { Command } from '../command';
import { check } from './check';
import { inspect } from './inspect';

/** Every command, in the order of the help. */
export const COMMANDS: readonly Command[] = [check, inspect];
