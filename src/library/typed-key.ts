import { beginsSyllable, isSyllable, soundsOf } from './pinyin';

/** Characters that have a sound in the name but are omitted as often as typed. */
const SILENT = new Set(['的', '地']);
const HAN = /^\p{Script=Han}$/u;
/** Typed for such a character where the name has none. */
const SILENT_TYPED = 'de';

/**
 * The user's input as a `nameKey`: characters, pinyin, initials or a mixture; the last syllable may be incomplete
 * ("三公jfkzl", "manyidu", "myd", "manyid").
 */
export class TypedKey {
  /** For each place in the key, the numbers of letters that each character can account for. */
  private readonly known: Map<string, readonly number[]>[];

  constructor(private readonly key: string) {
    this.known = Array.from({ length: key.length }, () => new Map<string, readonly number[]>());
  }

  canBeginWith(character: string): boolean {
    return this.lengths(character, 0).length > 0;
  }

  /** The exclusive end of the match that begins there in `sounds`; null when there is none. */
  matchAt(sounds: string, begin: number): number | null {
    return this.match(sounds, begin, 0);
  }

  private match(sounds: string, at: number, from: number): number | null {
    if (from === this.key.length) return at;
    const character = sounds[at];
    if (character === undefined) return null;
    for (const length of this.lengths(character, from)) {
      const end = this.match(sounds, at + 1, from + length);
      if (end !== null) return end;
    }
    if (from > 0 && SILENT.has(character)) return this.match(sounds, at + 1, from);
    return from > 0 && this.key.startsWith(SILENT_TYPED, from)
      ? this.match(sounds, at, from + SILENT_TYPED.length)
      : null;
  }

  /** Whole syllables before incomplete ones. */
  private lengths(character: string, from: number): readonly number[] {
    const known = this.known[from]?.get(character);
    if (known) return known;
    const readings = soundsOf(character);
    const lengths = [character, ...readings].flatMap((typed) => this.lengthsOf(typed, from));
    if (readings.length === 0 && HAN.test(character)) lengths.push(...this.anyLengths(from));
    const distinct = [...new Set(lengths)].sort((a, b) => b - a);
    this.known[from]?.set(character, distinct);
    return distinct;
  }

  /** The readings of rare characters in the user's own indicators are unknown here, so any syllable matches them. */
  private anyLengths(from: number): readonly number[] {
    const lengths: number[] = [];
    for (let end = from + 1; beginsSyllable(this.key.slice(from, end)); end++) {
      if (end === from + 1 || end === this.key.length || isSyllable(this.key.slice(from, end)))
        lengths.push(end - from);
      if (end === this.key.length) break;
    }
    return lengths;
  }

  private lengthsOf(typed: string, from: number): readonly number[] {
    let shared = 0;
    while (shared < typed.length && typed[shared] === this.key[from + shared]) shared += 1;
    if (shared === 0) return [];
    const isHeard = shared === typed.length || from + shared === this.key.length;
    return [
      ...(isHeard ? [shared] : []),
      ...(typed[1] === 'h' && shared > 1 ? [2] : []),
      ...(typed.length > 1 ? [1] : []),
    ];
  }
}
