import type { InPieces } from '../workbook/pieces';
import { learnSaidWords } from './asked';
import type { SaidWords } from './asked';
import { packColumns, unpackColumns } from './packed-columns';
import type { Columns } from './packed-columns';
import { packSyllables, unpackSyllables } from './packed-syllables';
import type { PackedSyllables } from './packed-syllables';
import { packText, unpackText } from './packed-text';
import type { PackedText } from './packed-text';
import { learnSyllables } from './pinyin';
import type { Syllables } from './pinyin';
import type { IndicatorTemplate, LibraryEntry } from './schema';
import { withUsualLevels } from './usual-levels';

/** Fields stored template by template, because name, explanation and formula share words, which compresses well. */
const OWN = ['name', 'formula', 'explanation', 'aliases', 'seenAs', 'words'] as const;
/** Separator between these fields. */
const NEXT = '\t';
/** Separator between templates, and between words. */
const LINE = '\n';

/**
 * Fields with few different values, each of which is stored once. Fields that mostly follow from one another are stored
 * together; the first four foretell the others best (packed-columns.ts).
 */
const SHARED = [
  ['domain', 'field', 'fieldWords'],
  ['level1', 'level2'],
  ['kind', 'nature', 'operator', 'direction'],
  ['unit'],
  ['value', 'valueKind'],
  ['scope'],
  ['basis'],
  ['scoring'],
  ['advice'],
  ['management'],
  ['mapping'],
] as const;

/** Format of the number in an id: ny-p1-003. */
const ID_NUMBER = '000';

/** Fields of `OWN` that are lists of names. */
const LISTS: readonly string[] = ['aliases', 'seenAs', 'words'];
const BETWEEN_NAMES = '|';

/** Null when the template does not have the field. */
type Value<Field extends keyof LibraryEntry> = NonNullable<LibraryEntry[Field]> | null;
/** The values of fields that are stored together; the series of an id and its step stand alone. */
type SharedValues = readonly Value<(typeof SHARED)[number][number]>[];

/** The different values, and for each template the number of its values. */
interface Column {
  readonly values: readonly SharedValues[];
  readonly chosen: readonly number[];
}

/** Data for searching besides the templates. */
export interface Speech {
  readonly syllables: Syllables;
  readonly saidWords: SaidWords;
}

/** The library as loaded by the pane; a quarter smaller when compressed than a list of templates. */
export interface PackedLibrary {
  /** The texts of the templates, a line for each; then `Values` as JSON, and a line for each word with what is said for it. */
  readonly texts: PackedText;
  /** The number of templates. */
  readonly count: number;
  /** Which of the `Values` each template has. */
  readonly chosen: string;
  /** The pinyin of the characters. */
  readonly syllables: PackedSyllables;
}

/**
 * The values of the fields in `SHARED`, followed by the different series of ids (“ny-p1”) and by how much larger the
 * number in an id is than the last of its series: 1 for ny-p1-003 behind ny-p1-002.
 */
type Values = readonly (readonly SharedValues[])[];

export function packLibrary(entries: readonly LibraryEntry[], { syllables, saidWords }: Speech): PackedLibrary {
  const columns: readonly Column[] = [
    ...SHARED.map((fields) => column(entries.map((entry) => fields.map((field) => entry[field] ?? null)))),
    column(entries.map(({ id }) => [seriesOf(id)])),
    column(idSteps(entries).map((step) => [step])),
  ];
  const lines = [
    ...entries.map((entry) => OWN.map((field) => ownValue(entry, field)).join(NEXT)),
    JSON.stringify(columns.map(({ values }) => values)),
    ...Object.entries(saidWords).map(([written, said]) => `${written} ${said}`),
  ];
  return {
    texts: packText(lines.join(LINE)),
    count: entries.length,
    chosen: packColumns(columns.map(({ chosen }) => chosen)),
    syllables: packSyllables(syllables),
  };
}

/**
 * The field as text, lists joined. Explanations that only put the formula into words are left out, and generated again
 * on loading.
 */
function ownValue(entry: LibraryEntry, field: (typeof OWN)[number]): string {
  const value = entry[field] ?? '';
  if (typeof value === 'object') return value.join(BETWEEN_NAMES);
  return field === 'explanation' && value === shareIn(entry.formula) ? '' : value;
}

/** The explanation of a formula with one division: 整改问题数÷发现问题数×100% → 整改问题数占发现问题数的比重; null for any other formula. */
function shareIn(formula: string): string | null {
  const [, part, whole] = /^([^÷（]+)÷([^÷（]+)×100%$/.exec(formula) ?? [];
  return part && whole ? `${part}占${whole}的比重` : null;
}

function column(all: readonly SharedValues[]): Column {
  const values = new Map(all.map((one) => [JSON.stringify(one), one]));
  const keys = [...values.keys()];
  return { values: [...values.values()], chosen: all.map((one) => keys.indexOf(JSON.stringify(one))) };
}

function seriesOf(id: string): string {
  return id.slice(0, -ID_NUMBER.length);
}

function idSteps(entries: readonly LibraryEntry[]): readonly number[] {
  const last = new Map<string, number>();
  return entries.map(({ id }) => {
    const number = Number(id.slice(-ID_NUMBER.length));
    const step = number - (last.get(seriesOf(id)) ?? 0);
    last.set(seriesOf(id), number);
    return step;
  });
}

export function* unpackLibrary(
  packed: PackedLibrary,
): InPieces<Speech & { readonly templates: readonly IndicatorTemplate[] }> {
  const lines = (yield* unpackText(packed.texts)).split(LINE);
  const { count } = packed;
  const values = JSON.parse(lines[count] ?? '') as Values;
  const sizes = values.map(({ length }) => length);
  const said = lines.slice(count + 1).map((line) => /^(\S+) (.*)$/.exec(line) ?? []);
  return {
    templates: templatesOf(lines.slice(0, count), values, yield* unpackColumns(packed.chosen, sizes, count)),
    syllables: unpackSyllables(packed.syllables),
    saidWords: Object.fromEntries(said.map(([, written = '', words = '']) => [written, words])),
  };
}

/** Unpacks the templates and prepares the data for searching them. */
export function* learnLibrary(packed: PackedLibrary): InPieces<readonly IndicatorTemplate[]> {
  const { templates, syllables, saidWords } = yield* unpackLibrary(packed);
  learnSyllables(syllables);
  learnSaidWords(saidWords);
  return templates;
}

function templatesOf(own: readonly string[], values: Values, chosen: Columns): readonly IndicatorTemplate[] {
  const columns = values.map((column, at) => (chosen[at] ?? []).map((number) => column[number] ?? []));
  const [series, steps] = columns.slice(SHARED.length);
  const last = new Map<string, number>();
  return own.map((row, template) => {
    const texts = row.split(NEXT);
    const entry = Object.fromEntries([
      ...OWN.map((field, at) => [field, unpacked(field, texts[at] ?? '')] as const),
      ...SHARED.flatMap((fields, at) =>
        fields.map((field, place) => [field, columns[at]?.[template]?.[place] ?? undefined] as const),
      ),
    ]) as unknown as Omit<LibraryEntry, 'explanation'> & { readonly explanation?: string };
    const ofId = series?.[template]?.[0] as string;
    const number = (last.get(ofId) ?? 0) + Number(steps?.[template]?.[0]);
    last.set(ofId, number);
    return withUsualLevels({
      ...entry,
      id: ofId + String(number).padStart(ID_NUMBER.length, '0'),
      explanation: entry.explanation ?? shareIn(entry.formula) ?? '',
      operator: entry.operator ?? null,
    });
  });
}

function unpacked(field: (typeof OWN)[number], value: string): string | readonly string[] | undefined {
  if (value === '') return field === 'aliases' ? [] : undefined;
  return LISTS.includes(field) ? value.split(BETWEEN_NAMES) : value;
}
