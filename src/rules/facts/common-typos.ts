import { FOREIGN_CHARACTERS, TYPOS } from '../../wording/lexicon/typos';
import { remembered } from '../../wording/remembered';

export interface FoundTypo {
  readonly wrong: string;
  readonly right: string;
}

const FOREIGN = new RegExp(`[${Object.keys(FOREIGN_CHARACTERS).join('')}]`, 'g');
/** All at once, for the many texts that have none. */
const ANY = new RegExp([FOREIGN.source, ...TYPOS.map(({ wrong }) => wrong.source)].join('|'));

/** The typos in a text, each once; empty for nearly every text. */
export const findTypos = remembered((text): readonly FoundTypo[] => {
  if (!ANY.test(text)) return [];
  const foreign = [...text.matchAll(FOREIGN)].map(([wrong]) => ({ wrong, right: FOREIGN_CHARACTERS[wrong] ?? wrong }));
  const words = TYPOS.flatMap(({ wrong, right }) =>
    [...text.matchAll(wrong)].map(([found, kept = '']) => ({ wrong: found, right: right.replace('$1', kept) })),
  );
  const unique = new Map([...foreign, ...words].map((typo) => [typo.wrong, typo]));
  return [...unique.values()];
});

/** The text with its typos mended. */
export function withoutTypos(text: string): string {
  const plain = text.replace(FOREIGN, (character) => FOREIGN_CHARACTERS[character] ?? character);
  return TYPOS.reduce((mended, { wrong, right }) => mended.replace(wrong, right), plain);
}
