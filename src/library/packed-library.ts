import type { InPieces } from '../workbook/pieces';
import { learnSaidWords } from './asked';
import type { SaidWords } from './asked';
import { packSyllables, unpackSyllables } from './packed-syllables';
import type { PackedSyllables } from './packed-syllables';
import { packText, unpackText } from './packed-text';
import type { PackedText } from './packed-text';
import { learnSyllables } from './pinyin';
import type { Syllables } from './pinyin';
import type { IndicatorTemplate, LibraryEntry } from './schema';
import { numberOf, signOf } from './signs';
import { withUsualLevels } from './usual-levels';

/** Fields stored template by template, because name, explanation and formula share words, which compresses well. */
const OWN = ['name', 'formula', 'explanation', 'aliases', 'seenAs', 'words'] as const;
/** Separator between these fields. */
const NEXT = '\t';
/** Separator between templates, and between words. */
const LINE = '\n';

/**
 * Fields with few different values, each of which is stored once. Fields that mostly follow from one another are stored
 * together.
 */
const SHARED = [
  ['domain', 'field', 'fieldWords'],
  ['level1', 'level2'],
  ['scope'],
  ['kind', 'nature', 'operator', 'direction'],
  ['value', 'valueKind'],
  ['unit'],
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
/** The values of fields that are stored together; the series of an id stands alone. */
type SharedValues = readonly Value<(typeof SHARED)[number][number]>[];

/** The different values, and for each template a sign with the number of its values. */
interface Column {
  readonly values: readonly SharedValues[];
  readonly chosen: string;
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
  /** For each column of `Values`: the signs of the values. Stored apart, because only repeated signs compress. */
  readonly chosen: readonly string[];
  /** How much larger the number in the id is than the last of its series: 1 for ny-p1-003 behind ny-p1-002. */
  readonly idSteps: readonly number[];
  /** The pinyin of the characters. */
  readonly syllables: PackedSyllables;
}

/** The different series of ids (“ny-p1”), followed by the values of the fields in `SHARED`. */
type Values = readonly (readonly SharedValues[])[];

export function packLibrary(entries: readonly LibraryEntry[], { syllables, saidWords }: Speech): PackedLibrary {
  const columns: readonly Column[] = [
    column(entries.map(({ id }) => [seriesOf(id)])),
    ...SHARED.map((fields) => column(entries.map((entry) => fields.map((field) => entry[field] ?? null)))),
  ];
  const lines = [
    ...entries.map((entry) => OWN.map((field) => ownValue(entry, field)).join(NEXT)),
    JSON.stringify(columns.map(({ values }) => values)),
    ...Object.entries(saidWords).map(([written, said]) => `${written} ${said}`),
  ];
  return {
    texts: packText(lines.join(LINE)),
    chosen: columns.map(({ chosen }) => chosen),
    idSteps: idSteps(entries),
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
  return {
    values: [...values.values()],
    chosen: all.map((one) => signOf(keys.indexOf(JSON.stringify(one)))).join(''),
  };
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
  const count = packed.idSteps.length;
  const said = lines.slice(count + 1).map((line) => /^(\S+) (.*)$/.exec(line) ?? []);
  return {
    templates: templatesOf(packed, lines.slice(0, count), JSON.parse(lines[count] ?? '') as Values),
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

function templatesOf(
  { chosen, idSteps }: PackedLibrary,
  own: readonly string[],
  values: Values,
): readonly IndicatorTemplate[] {
  const [idSeries = [], ...shared] = values.map((column, at) =>
    Array.from(chosen[at] ?? '', (sign) => column[numberOf(sign)] ?? []),
  );
  const last = new Map<string, number>();
  return own.map((row, template) => {
    const texts = row.split(NEXT);
    const entry = Object.fromEntries([
      ...OWN.map((field, at) => [field, unpacked(field, texts[at] ?? '')] as const),
      ...SHARED.flatMap((fields, at) =>
        fields.map((field, place) => [field, shared[at]?.[template]?.[place] ?? undefined] as const),
      ),
    ]) as unknown as Omit<LibraryEntry, 'explanation'> & { readonly explanation?: string };
    const series = idSeries[template]?.[0] as string;
    const number = (last.get(series) ?? 0) + (idSteps[template] ?? 0);
    last.set(series, number);
    return withUsualLevels({
      ...entry,
      id: series + String(number).padStart(ID_NUMBER.length, '0'),
      explanation: entry.explanation ?? shareIn(entry.formula) ?? '',
      operator: entry.operator ?? null,
    });
  });
}

function unpacked(field: (typeof OWN)[number], value: string): string | readonly string[] | undefined {
  if (value === '') return field === 'aliases' ? [] : undefined;
  return LISTS.includes(field) ? value.split(BETWEEN_NAMES) : value;
}
