import { FOREIGN_CHARACTERS, TYPOS, type Typo } from '../../wording/lexicon/typos';
import { remembered } from '../../wording/remembered';

export interface FoundTypo {
  readonly wrong: string;
  readonly right: string;
}

const FOREIGN = new RegExp(`[${Object.keys(FOREIGN_CHARACTERS).join('')}]`, 'g');
/** All patterns at once, to skip quickly the many texts without a typo. */
const ANY = new RegExp([FOREIGN.source, ...TYPOS.map(({ wrong }) => wrong.source)].join('|'));

/** The typos in a text, each once; mostly empty. */
export const findTypos = remembered((text): readonly FoundTypo[] => {
  if (!ANY.test(text)) return [];
  const foreign = [...text.matchAll(FOREIGN)].map(([wrong]) => ({ wrong, right: FOREIGN_CHARACTERS[wrong] ?? wrong }));
  const words = TYPOS.flatMap((typo) => foundIn(text, typo).map(({ wrong, right }) => ({ wrong, right })));
  const unique = new Map([...foreign, ...words].map((typo) => [typo.wrong, typo]));
  return [...unique.values()];
});

/** The text with its typos mended. */
export function withoutTypos(text: string): string {
  const plain = text.replace(FOREIGN, (character) => FOREIGN_CHARACTERS[character] ?? character);
  return TYPOS.reduce((before, typo) => {
    let mended = '';
    let end = 0;
    for (const { wrong, right, at } of foundIn(before, typo)) {
      mended += before.slice(end, at) + right;
      end = at + wrong.length;
    }
    return mended + before.slice(end);
  }, plain);
}

function foundIn(text: string, { wrong, right, rightBehind = '' }: Typo): (FoundTypo & { readonly at: number })[] {
  const found: (FoundTypo & { readonly at: number })[] = [];
  wrong.lastIndex = 0;
  for (let match = wrong.exec(text); match; match = wrong.exec(text)) {
    const at = match.index;
    if (at > 0 && rightBehind.includes(text.charAt(at - 1))) wrong.lastIndex = at + 1;
    else found.push({ wrong: match[0], right: right.replace('$1', match[1] ?? ''), at });
  }
  return found;
}
