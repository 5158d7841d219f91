import { BitReader, BitWriter } from './bit-coder';
import { BitModel } from './bit-model';
import { hash } from './hash';
import type { InPieces } from '../workbook/pieces';
import { mostUsedCharacters } from './packed-syllables';
import { numberOf, signOf } from './signs';

/** Ends of a template and of one of its fields. */
const LINE_END = '\n';
const FIELD_END = '\t';
/** Characters read back in one piece: about a millisecond. */
const IN_A_PIECE = 128;

/** A text of which only what could not be foreseen is stored. */
export interface PackedText {
  /** For each character of GB 2312, level 1: the sign of the number of decisions that lead to it; 0 when it is not used. */
  readonly depths: string;
  /** The other characters, each before such a sign. */
  readonly others: string;
  readonly length: number;
  /** The decisions that lead from character to character. */
  readonly decisions: string;
}

/**
 * Compression of files knows the last 32 KiB only and repeats whole strings; Chinese characters are foreseen better from
 * the ones before them, and from those of the same template: a quarter smaller than the same text compressed.
 */
export function packText(text: string): PackedText {
  const characters = Array.from(text);
  const depths = depthsOf(characters);
  const paths = new Map(
    Array.from(pathsOf(depths), ([path, character]) => [character, path.toString(2).slice(1)] as const),
  );
  const writer = new BitWriter();
  const model = new TextModel();
  for (const character of characters) {
    let path = 1;
    for (const bit of Array.from(paths.get(character) ?? '', Number)) {
      writer.write(bit, model.predict(path));
      model.learn(bit);
      path = path * 2 + bit;
    }
    model.reached(character);
  }
  const listed = new Set(mostUsedCharacters());
  return {
    depths: [...listed].map((character) => signOf(depths.get(character) ?? 0)).join(''),
    others: [...depths].flatMap(([one, depth]) => (listed.has(one) ? [] : [one + signOf(depth)])).join(''),
    length: characters.length,
    decisions: writer.end(),
  };
}

/** Reads a packed text back. The whole library takes nearly a second of processor time. */
export function* unpackText({ depths, others, length, decisions }: PackedText): InPieces<string> {
  const all = new Map<string, number>();
  const signs = Array.from(depths);
  for (const [at, character] of mostUsedCharacters().entries()) {
    const depth = numberOf(signs[at] ?? '');
    if (depth > 0) all.set(character, depth);
  }
  const rest = Array.from(others);
  for (let at = 0; at < rest.length; at += 2) all.set(rest[at] ?? '', numberOf(rest[at + 1] ?? ''));
  const characters = pathsOf(all);
  const reader = new BitReader(decisions);
  const model = new TextModel();
  const text: string[] = [];
  while (text.length < length) {
    let path = 1;
    let character: string | undefined;
    while (character === undefined) {
      const bit = reader.read(model.predict(path));
      model.learn(bit);
      path = path * 2 + bit;
      character = characters.get(path);
    }
    model.reached(character);
    text.push(character);
    if (text.length % IN_A_PIECE === 0) yield;
  }
  return text.join('');
}

/** Foresees the decisions from the characters before, from those of the line, and from the place in the line. */
class TextModel {
  private readonly contexts = new Int32Array(CONTEXTS);
  private readonly bits = new BitModel(CONTEXTS);
  private readonly before = [0, 0, 0];
  private line = 0;
  private field = 0;
  private depth = 0;

  constructor() {
    this.reached('');
  }

  predict(path: number): number {
    return this.bits.predict(this.contexts, path, this.depth);
  }

  learn(bit: number): void {
    this.bits.learn(bit);
    this.depth++;
  }

  reached(character: string): void {
    this.depth = 0;
    if (character === LINE_END) [this.line, this.field] = [this.line + 1, 0];
    if (character === FIELD_END) this.field++;
    this.before.unshift(character.codePointAt(0) ?? 0);
    this.before.pop();
    const [last = 0, second = 0, third = 0] = this.before;
    const all = [[this.field], [last], [last, second], [last, second, third], [this.line], [this.line, last]];
    for (const [at, one] of all.entries()) this.contexts[at] = hash(at, one);
  }
}

const CONTEXTS = 6;

interface Branch {
  readonly count: number;
  readonly leaves: readonly string[];
}

/** The number of decisions for each character: the more frequent, the fewer (Huffman). */
function depthsOf(characters: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of characters) counts.set(character, (counts.get(character) ?? 0) + 1);
  // A single character needs a decision as well, because no decision means that it is not used.
  const depths = new Map([...counts.keys()].map((character) => [character, counts.size === 1 ? 1 : 0]));
  let branches: Branch[] = [...counts].map(([character, count]) => ({ count, leaves: [character] }));
  while (branches.length > 1) {
    branches.sort((a, b) => a.count - b.count);
    const [one, other] = branches.splice(0, 2);
    if (!one || !other) break;
    const leaves = [...one.leaves, ...other.leaves];
    for (const leaf of leaves) depths.set(leaf, (depths.get(leaf) ?? 0) + 1);
    branches = [...branches, { count: one.count + other.count, leaves }];
  }
  return depths;
}

/** The characters by the decisions that lead to them, after a leading 1: the shortest first, equal ones by code point. */
function pathsOf(depths: ReadonlyMap<string, number>): ReadonlyMap<number, string> {
  const sorted = [...depths].sort(
    ([a, depthOfA], [b, depthOfB]) => depthOfA - depthOfB || (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0),
  );
  const paths = new Map<number, string>();
  let [path, reached] = [0, 0];
  for (const [character, depth] of sorted) {
    path = path * 2 ** (depth - reached);
    reached = depth;
    paths.set(2 ** depth + path, character);
    path++;
  }
  return paths;
}
