import { searchKey, soundKey } from './name-key';
import { TypedKey } from './typed-key';

export interface TextPart {
  readonly text: string;
  readonly isFound: boolean;
}

/** The text in parts, with the parts that match the query marked. */
export function highlight(text: string, query: string): readonly TextPart[] {
  const characters = Array.from(text);
  const places = characters.flatMap((character, place) => (soundKey(character) === '' ? [] : [place]));
  const sounds = places.map((place) => soundKey(characters[place] ?? '')).join('');
  const isFound = new Set<number>();
  const keys = [searchKey(query), ...query.split(/\s+/).map(searchKey)].filter((key) => key !== '');
  for (const key of new Set(keys)) {
    const span = firstSpan(sounds, key);
    if (!span) continue;
    // Includes ignored characters between the matched ones.
    for (let place = places[span.begin] ?? 0; place <= (places[span.end - 1] ?? -1); place++) isFound.add(place);
    if (key === keys[0]) break;
  }
  const parts: { text: string; isFound: boolean }[] = [];
  for (const [place, character] of characters.entries()) {
    const last = parts.at(-1);
    if (last?.isFound === isFound.has(place)) last.text += character;
    else parts.push({ text: character, isFound: isFound.has(place) });
  }
  return parts;
}

function firstSpan(sounds: string, key: string): { readonly begin: number; readonly end: number } | null {
  const written = sounds.indexOf(key);
  if (written >= 0) return { begin: written, end: written + key.length };
  const typed = new TypedKey(key);
  for (let begin = 0; begin < sounds.length; begin++) {
    const end = typed.matchAt(sounds, begin);
    if (end !== null) return { begin, end };
  }
  return null;
}
