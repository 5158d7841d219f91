import { didYouMean } from './nearest';
import { UsageError } from './exit-status';

/** An option of the command line: its name, its help and its parser. */
export interface Option<Value> {
  /** Without the dashes. */
  readonly name: string;
  /** The value in the help: “文件”, “text|json”; null for an option without value. */
  readonly placeholder: string | null;
  readonly purpose: string;
  /**
   * @param given the values in the order of the command line, '' for each occurrence without value; empty when the
   * option is missing
   * @throws {UsageError}
   */
  read(given: readonly string[]): Value;
}

export function flag(name: string, purpose: string): Option<boolean> {
  return { name, placeholder: null, purpose, read: (given) => given.length > 0 };
}

/** An option with a text. The last occurrence counts; null when it is missing. */
export function textOption(name: string, placeholder: string, purpose: string): Option<string | null> {
  return { name, placeholder, purpose, read: (given) => given.at(-1) ?? null };
}

/** An option with one of several words; the first is the default. */
export function choice<Word extends string>(
  name: string,
  words: readonly [Word, ...Word[]],
  purpose: string,
): Option<Word> {
  return {
    name,
    placeholder: words.join('|'),
    purpose,
    read(given) {
      const written = given.at(-1) ?? words[0];
      const word = words.find((one) => one === written);
      if (word === undefined) throw notOneOf(`--${name}`, written, words);
      return word;
    },
  };
}

export function notOneOf(option: string, written: string, allowed: readonly string[]): UsageError {
  return new UsageError(`“${option}”只能是 ${allowed.join('、')}，不能是“${written}”${didYouMean(written, allowed)}`);
}
