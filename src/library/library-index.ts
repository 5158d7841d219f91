import { levelKey } from '../goals/levels';
import type { InPieces } from '../workbook/pieces';
import { searchKey, soundKey } from './name-key';
import type { IndicatorTemplate } from './schema';
import type { TypedKey } from './typed-key';

/** The standard name, another proper name, a wording that is only searched for, or an informal word. */
export type NameKind = 'name' | 'alias' | 'seenAs' | 'word';

export interface IndexedName {
  /** The template's number. */
  readonly template: number;
  readonly kind: NameKind;
  readonly text: string;
}

/** How much of a name was typed. */
export type Extent = 'whole' | 'start' | 'part';

export interface NameFound {
  readonly name: IndexedName;
  readonly extent: Extent;
  /** The characters of the name that match. */
  readonly matched: string;
}

const LINE = '\n';

/**
 * All names of a library as one text with a line for each, so that one pass over it is fast enough while the user
 * types.
 */
class NameLines {
  private readonly text: string;
  private readonly starts: readonly number[];
  private readonly characters: readonly string[];

  constructor(
    private readonly names: readonly IndexedName[],
    keys: readonly string[],
  ) {
    const starts: number[] = [];
    let at = 0;
    for (const key of keys) {
      starts.push(at);
      at += key.length + 1;
    }
    this.starts = starts;
    this.text = keys.map((key) => key + LINE).join('');
    this.characters = [...new Set(this.text)].filter((character) => character !== LINE);
  }

  /** Names that contain the key. */
  *written(key: string): Iterable<NameFound> {
    for (let at = this.text.indexOf(key); at >= 0;) {
      const line = this.lineAt(at);
      yield this.found(line, at, at + key.length);
      at = this.text.indexOf(key, this.starts[line + 1] ?? this.text.length);
    }
  }

  /** Names that contain the key with any other character at that place. */
  *writtenBut(key: string, at: number): Iterable<NameFound> {
    const [before = '', behind = ''] = [key.slice(0, at), key.slice(at + 1)].map(literally);
    for (const { index } of this.text.matchAll(new RegExp(`${before}.${behind}`, 'g'))) {
      yield this.found(this.lineAt(index), index, index + key.length);
    }
  }

  /** Names that contain characters with the typed sounds. */
  *heard(typed: TypedKey): Iterable<NameFound> {
    const begins = new Uint8Array(0x10000);
    for (const character of this.characters) {
      if (typed.canBeginWith(character)) begins[character.charCodeAt(0)] = 1;
    }
    for (let at = 0; at < this.text.length; at++) {
      if (begins[this.text.charCodeAt(at)] !== 1) continue;
      const end = typed.matchAt(this.text, at);
      if (end === null) continue;
      const line = this.lineAt(at);
      yield this.found(line, at, end);
      at = (this.starts[line + 1] ?? this.text.length) - 1;
    }
  }

  private found(line: number, begin: number, end: number): NameFound {
    const name = this.names[line];
    if (!name) throw new Error(`no name in line ${String(line)}`);
    const isStart = begin === this.starts[line];
    const extent = !isStart ? 'part' : this.text[end] === LINE ? 'whole' : 'start';
    return { name, extent, matched: this.text.slice(begin, end) };
  }

  private lineAt(at: number): number {
    let [low, high] = [0, this.starts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function literally(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '\\$&');
}

/** A library prepared for searching. */
export interface LibraryIndex {
  readonly keys: NameLines;
  readonly sounds: NameLines;
  /** Numbers of the templates of each level, domain and field. */
  readonly classes: ReadonlyMap<string, readonly number[]>;
  /**
   * Numbers of the templates by the level names of forms. Only whole names are matched: a part such as 重点 of 重点工作任务完成
   * means nothing.
   */
  readonly formLevels: ReadonlyMap<string, readonly number[]>;
  /** The words of the fields; `template` is the field's number here. */
  readonly fieldWords: NameLines;
  /** By field: the numbers of its templates. */
  readonly inField: readonly (readonly number[])[];
}

/** Templates prepared in one piece: about a millisecond. */
const IN_A_PIECE = 16;

export function* indexLibrary(templates: readonly IndicatorTemplate[]): InPieces<LibraryIndex> {
  const [names, keys, sounds]: [IndexedName[], string[], string[]] = [[], [], []];
  const [classes, formLevels, fields] = [new Numbers(), new Numbers(), new Numbers()];
  for (const [template, entry] of templates.entries()) {
    for (const name of namesOf(entry, template)) {
      names.push(name);
      keys.push(searchKey(name.text));
      sounds.push(soundKey(name.text));
    }
    classes.add(template, [entry.level1, entry.level2, entry.domain, entry.field].map(searchKey));
    formLevels.add(
      template,
      Object.values(entry.mapping).flatMap((pair) => pair.split('/').map(levelKey)),
    );
    fields.add(template, entry.fieldWords.map(soundKey));
    if (template % IN_A_PIECE === 0) yield;
  }
  const fieldWords = [...fields.byKey.keys()];
  return {
    keys: new NameLines(names, keys),
    sounds: new NameLines(names, sounds),
    classes: classes.byKey,
    formLevels: formLevels.byKey,
    fieldWords: new NameLines(
      fieldWords.map((text, template) => ({ template, kind: 'word', text })),
      fieldWords,
    ),
    inField: [...fields.byKey.values()],
  };
}

function namesOf(
  { name, aliases, seenAs = [], words = [] }: IndicatorTemplate,
  template: number,
): readonly IndexedName[] {
  return [
    { template, kind: 'name', text: name },
    ...aliases.map((text) => ({ template, kind: 'alias' as const, text })),
    ...seenAs.map((text) => ({ template, kind: 'seenAs' as const, text })),
    ...words.map((text) => ({ template, kind: 'word' as const, text })),
  ];
}

/** The numbers of the templates by something they have. */
class Numbers {
  readonly byKey = new Map<string, number[]>();

  add(template: number, keys: readonly string[]): void {
    for (const key of new Set(keys)) {
      const members = this.byKey.get(key);
      if (members) members.push(template);
      else this.byKey.set(key, [template]);
    }
  }
}
