import type { Severity } from '../rules/kit/rule';

export type Colour = 'auto' | 'always' | 'never';
export type Format = 'text' | 'json';

/** What the user asks for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'inspect'; readonly paths: readonly string[]; readonly format: Format; readonly colour: Colour }
  | {
      readonly name: 'check';
      readonly paths: readonly string[];
      readonly format: Format;
      readonly colour: Colour;
      readonly failOn: Severity;
      /** Path of a settings file; null for none. */
      readonly settings: string | null;
      /** Show what the fixes would write. */
      readonly showFixes: boolean;
    };

/** `message` says in Chinese what is wrong with the command line. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

const FORMATS = ['text', 'json'] as const;
const COLOURS = ['auto', 'always', 'never'] as const;
const SEVERITIES = ['error', 'warning', 'hint'] as const;

/** Options that stand alone. */
const FLAGS = ['--fix-dry-run'];

const OPTIONS: Readonly<Record<'inspect' | 'check', readonly string[]>> = {
  inspect: ['--format', '--color'],
  check: ['--format', '--color', '--fail-on', '--settings', '--fix-dry-run'],
};

/**
 * Reads the words after the program's name. Options may stand anywhere, as "--format json" or "--format=json"; after
 * "--" everything is a file.
 * @throws {UsageError}
 */
export function parseCommand(words: readonly string[]): Command {
  const { options, paths, wantsHelp, wantsVersion } = sort(words);
  if (wantsHelp) return { name: 'help' };
  if (wantsVersion) return { name: 'version' };
  const [name, ...files] = paths;
  if (name === undefined) throw new UsageError('没有说明要做什么');
  if (name === 'help') return { name: 'help' };
  if (name !== 'inspect' && name !== 'check') throw new UsageError(`不认识的命令“${name}”`);
  const unknown = [...options.keys()].find((option) => !OPTIONS[name].includes(option));
  if (unknown !== undefined) throw new UsageError(`${name} 没有“${unknown}”这个选项`);
  if (files.length === 0) throw new UsageError(`${name} 后面要写工作簿文件${name === 'check' ? '或文件夹' : ''}`);
  const shared = {
    paths: files,
    format: choice(options, '--format', FORMATS, 'text'),
    colour: choice(options, '--color', COLOURS, 'auto'),
  };
  if (name === 'inspect') return { name, ...shared };
  return {
    name,
    ...shared,
    failOn: choice(options, '--fail-on', SEVERITIES, 'error'),
    settings: options.get('--settings') ?? null,
    showFixes: options.has('--fix-dry-run'),
  };
}

interface Sorted {
  readonly options: ReadonlyMap<string, string>;
  readonly paths: readonly string[];
  readonly wantsHelp: boolean;
  readonly wantsVersion: boolean;
}

function sort(words: readonly string[]): Sorted {
  const options = new Map<string, string>();
  const paths: string[] = [];
  let wantsHelp = false;
  let wantsVersion = false;
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--') {
      paths.push(...rest);
      break;
    }
    if (word === '--help' || word === '-h') wantsHelp = true;
    else if (word === '--version' || word === '-v') wantsVersion = true;
    else if (word.startsWith('-') && word !== '-') {
      const [, option = word, value] = /^(--[^=]+)=(.*)$/s.exec(word) ?? [];
      if (FLAGS.includes(option) && value !== undefined) throw new UsageError(`“${option}”后面不写值`);
      const given = FLAGS.includes(option) ? '' : (value ?? rest.shift());
      if (given === undefined) throw new UsageError(`“${option}”后面要写一个值`);
      options.set(option, given);
    } else paths.push(word);
  }
  return { options, paths, wantsHelp, wantsVersion };
}

function choice<T extends string>(
  options: ReadonlyMap<string, string>,
  option: string,
  values: readonly T[],
  otherwise: T,
): T {
  const given = options.get(option);
  if (given === undefined) return otherwise;
  const found = values.find((value) => value === given);
  if (found === undefined) throw new UsageError(`“${option}”只能是 ${values.join('、')}，不能是“${given}”`);
  return found;
}
