import { parseArgs } from 'node:util';
import type { Command, Request } from './command';
import { UsageError } from './exit-status';
import { didYouMean } from './nearest';
import type { Option } from './option';

/** The parsed command line. */
export type ParsedArguments =
  | { readonly kind: 'help'; readonly command: Command | null }
  | { readonly kind: 'version' }
  | { readonly kind: 'command'; readonly command: Command; readonly request: Request };

const GLOBAL = ['help', 'version'];
const MORE = '。输入 goal-table --help 看用法';

/**
 * Parses the words after the program's name. Options may stand anywhere, as "--format json" or "--format=json"; after
 * "--" everything is an operand.
 * @throws {UsageError} with one line that names the nearest command or option, if any
 */
export function parseArguments(words: readonly string[], commands: readonly Command[]): ParsedArguments {
  const { given, positionals, unknown } = readWords(words, commands);
  const [name, ...operands] = positionals;
  const command = commands.find((one) => one.name === name) ?? null;
  if (given.has('version')) return { kind: 'version' };
  if (name === 'help') return { kind: 'help', command: commands.find((one) => one.name === operands[0]) ?? null };
  if (given.has('help') && (name === undefined || command !== null)) return { kind: 'help', command };
  if (name === undefined) throw new UsageError(`没有说明要做什么${MORE}`);
  if (command === null) {
    const meant = didYouMean(name, [...commands.map((one) => one.name), 'help']);
    throw new UsageError(`不认识的命令“${name}”${meant || MORE}`);
  }
  refuseUnknownOptions(command, [...unknown, ...given.keys()], commands);
  refuseMissingValues(command, given);
  checkOperands(command, operands);
  return { kind: 'command', command, request: requestOf(operands, given) };
}

/** By option name: its values; `undefined` for a missing value, and for one given to an option without values. */
type Given = ReadonlyMap<string, readonly GivenValue[]>;

interface GivenValue {
  readonly text: string | undefined;
  readonly isInline: boolean;
}

interface Words {
  readonly given: Given;
  readonly positionals: readonly string[];
  /** Unknown options, without dashes. */
  readonly unknown: readonly string[];
}

function readWords(words: readonly string[], commands: readonly Command[]): Words {
  const known = new Map(commands.flatMap(({ options }) => options.map((option) => [option.name, option] as const)));
  const { tokens, positionals } = parseArgs({
    args: [...words],
    // Not strict, because strict mode prints English messages and stops at the first mistake.
    strict: false,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
      ...Object.fromEntries(
        [...known.values()].map(({ name, placeholder }) => [
          name,
          { type: placeholder === null ? ('boolean' as const) : ('string' as const) },
        ]),
      ),
    },
  });
  const given = new Map<string, GivenValue[]>();
  const unknown: string[] = [];
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    if (!known.has(token.name) && !GLOBAL.includes(token.name)) unknown.push(token.rawName.replace(/^-+/, ''));
    else
      given.set(token.name, [
        ...(given.get(token.name) ?? []),
        { text: token.value, isInline: token.inlineValue === true },
      ]);
  }
  return { given, positionals, unknown };
}

function refuseUnknownOptions(command: Command, names: readonly string[], commands: readonly Command[]): void {
  const own = command.options.map(({ name }) => name);
  const wrong = names.find((name) => !own.includes(name) && !GLOBAL.includes(name));
  if (wrong === undefined) return;
  const others = commands.filter(({ options }) => options.some(({ name }) => name === wrong)).map(({ name }) => name);
  const written = wrong.length === 1 ? `-${wrong}` : `--${wrong}`;
  const meant = didYouMean(
    written,
    [...own, ...GLOBAL].map((name) => `--${name}`),
  );
  const hint =
    others.length > 0 ? `，${others.join('、')} 才有` : meant || `。输入 goal-table ${command.name} --help 看用法`;
  throw new UsageError(`${command.name} 没有“${written}”这个选项${hint}`);
}

function refuseMissingValues(command: Command, given: Given): void {
  for (const { name, placeholder } of command.options) {
    for (const { text, isInline } of given.get(name) ?? []) {
      if (placeholder === null && text !== undefined) throw new UsageError(`“--${name}”后面不写值`);
      if (placeholder !== null && (text === undefined || text === '' || (!isInline && text.startsWith('--'))))
        throw new UsageError(`“--${name}”后面要写一个值：${placeholder}`);
    }
  }
}

function checkOperands({ name, operands: shown, least, most }: Command, operands: readonly string[]): void {
  if (operands.length < least) throw new UsageError(`${name} 后面要写${shown.replace(/[<>…]/g, '')}`);
  if (operands.length > most)
    throw new UsageError(
      most === 0
        ? `${name} 后面不用写别的，多了“${String(operands[0])}”`
        : `${name} 后面只写一个${shown.replace(/[<>…]/g, '')}，多了“${String(operands[most])}”`,
    );
}

function requestOf(operands: readonly string[], given: Given): Request {
  return {
    operands,
    valueOf<Value>(option: Option<Value>): Value {
      return option.read((given.get(option.name) ?? []).map(({ text }) => text ?? ''));
    },
  };
}
