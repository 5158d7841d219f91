import { LOOK_ALIKES } from '../wording/lexicon/look-alikes';
import type { LibraryIndex, NameFound } from './library-index';
import { IN_OTHER_WORDS, RANK } from './matches';
import type { Ranked } from './matches';
import { soundsOf } from './pinyin';
import { TypedKey } from './typed-key';

const HAN = /\p{Script=Han}/u;
/** Shortest query in which any character may be mistyped, and the shortest where nothing else is found. */
export const LONG = 5;
export const LONG_ENOUGH = 4;
/** Two characters of other words often sound the same by chance. */
const LONG_WORD = 3;

/** Names with other characters of the same sounds, one for each typed. */
export function soundingAlike(index: LibraryIndex, key: string): readonly (Ranked | undefined)[] {
  const typed = Array.from(key, (character) => soundsOf(character)[0] ?? character).join('');
  return bestOf(
    [...index.sounds.heard(new TypedKey(typed))].filter(
      ({ matched }) =>
        matched.length === key.length &&
        // Somebody who chose the wrong word mostly got one of its characters right; short ones sound so by chance.
        (key.length > LONG_WORD || Array.from(matched).some((character, at) => character === key[at])) &&
        Array.from(matched).every((character, at) => sharesSound(character, key[at] ?? '')),
    ),
  );
}

function sharesSound(a: string, b: string): boolean {
  return a === b || soundsOf(a).some((sound) => soundsOf(b).includes(sound));
}

/** Names with another character in place of one typed: of a short query only in place of one that the library never uses. */
export function butOneCharacter(index: LibraryIndex, key: string, long: number): readonly (Ranked | undefined)[] {
  return bestOf(
    Array.from(key).flatMap((character, at) => {
      const isForeign = HAN.test(character) && soundsOf(character).length === 0;
      return key.length < 2 || (!isForeign && key.length < long) ? [] : [...index.keys.writtenBut(key, at)];
    }),
  );
}

/** The best match of each template among names that are not quite as typed. */
function bestOf(all: readonly NameFound[]): readonly (Ranked | undefined)[] {
  const best: (Ranked | undefined)[] = [];
  for (const { name, extent } of all) {
    const rank = IN_OTHER_WORDS + RANK[name.kind][extent];
    if (rank < (best[name.template]?.rank ?? Infinity)) best[name.template] = { rank, name };
  }
  return best;
}

/** The query with one character replaced by a similar-looking one. */
export function withLookAlikes(query: string): readonly string[] {
  return Array.from(query).flatMap((character, at) =>
    LOOK_ALIKES.filter((group) => group.includes(character))
      .flatMap((group) => Array.from(group).filter((other) => other !== character))
      .map((other) => query.slice(0, at) + other + query.slice(at + 1)),
  );
}
