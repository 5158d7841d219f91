import type { Syllables } from './pinyin';
import type { IndicatorTemplate, LibraryEntry } from './schema';
import { withUsualLevels } from './usual-levels';

/** Fields kept template by template, because name, explanation and formula share their words, which compresses well. */
const OWN = ['name', 'aliases', 'seenAs', 'words', 'explanation', 'formula'] as const;

/** Fields with few different values: each value is kept once. */
const SHARED = [
  'domain',
  'field',
  'fieldWords',
  'level1',
  'level2',
  'scope',
  'kind',
  'nature',
  'direction',
  'operator',
  'value',
  'unit',
  'valueKind',
  'basis',
  'scoring',
  'advice',
  'management',
  'mapping',
] as const;

/** How the number in an id is written: ny-p1-003. */
const ID_NUMBER = '000';

/** Own fields that are lists of names. */
const LISTS: readonly string[] = ['aliases', 'seenAs', 'words'];
const BETWEEN_NAMES = '|';

/** Null means that the template does not have the field. */
type Value<Field extends keyof LibraryEntry> = NonNullable<LibraryEntry[Field]> | null;
type SharedValue = Value<(typeof SHARED)[number]>;

/** The different values of a field, and the number of the value of each template. */
interface Column<Held = SharedValue> {
  readonly values: readonly Held[];
  readonly chosen: readonly number[];
}

/** The library as the pane fetches it; compressed it is a seventh smaller than a list of templates. */
export interface PackedLibrary {
  /** The ids in two parts: “ny-p1” as a column, 3 for each template. */
  readonly idSeries: Column<string>;
  readonly idNumbers: readonly number[];
  /** A row for each template, in the order of `OWN`. */
  readonly own: readonly (readonly (string | null)[])[];
  /** In the order of `SHARED`. */
  readonly shared: readonly Column[];
  /** The pinyin of the characters. */
  readonly syllables: Syllables;
}

export function packLibrary(entries: readonly LibraryEntry[], syllables: Syllables): PackedLibrary {
  return {
    syllables,
    idSeries: column(entries.map(({ id }) => id.slice(0, -ID_NUMBER.length))),
    idNumbers: entries.map(({ id }) => Number(id.slice(-ID_NUMBER.length))),
    own: entries.map((entry) => OWN.map((field) => ownValue(entry, field))),
    shared: SHARED.map((field) => column(entries.map((entry) => entry[field] ?? null))),
  };
}

/** Lists as one text; an explanation that only reads the formula out is left out. */
function ownValue(entry: LibraryEntry, field: (typeof OWN)[number]): string | null {
  const value = entry[field] ?? null;
  if (typeof value === 'object') return value?.join(BETWEEN_NAMES) ?? null;
  return field === 'explanation' && value === shareIn(entry.formula) ? null : value;
}

/** 整改问题数÷发现问题数×100% → 整改问题数占发现问题数的比重; null for a formula with more than a part and a whole. */
function shareIn(formula: string): string | null {
  const [, part, whole] = /^([^÷（]+)÷([^÷（]+)×100%$/.exec(formula) ?? [];
  return part && whole ? `${part}占${whole}的比重` : null;
}

function column<Held>(all: readonly Held[]): Column<Held> {
  const values = new Map(all.map((value) => [JSON.stringify(value), value]));
  const keys = [...values.keys()];
  return { values: [...values.values()], chosen: all.map((value) => keys.indexOf(JSON.stringify(value))) };
}

export function unpackLibrary({ idSeries, idNumbers, own, shared }: PackedLibrary): readonly IndicatorTemplate[] {
  return own.map((values, template) => {
    const entry = Object.fromEntries([
      ...OWN.map((field, at) => [field, unpacked(field, values[at] ?? null)] as const),
      ...SHARED.map((field, at) => [field, sharedValue(shared[at], template) ?? undefined] as const),
    ]) as unknown as Omit<LibraryEntry, 'explanation'> & { readonly explanation?: string };
    const number = String(idNumbers[template] ?? '').padStart(ID_NUMBER.length, '0');
    return withUsualLevels({
      ...entry,
      id: `${sharedValue(idSeries, template) ?? ''}${number}`,
      explanation: entry.explanation ?? shareIn(entry.formula) ?? '',
      operator: entry.operator ?? null,
    });
  });
}

function unpacked(field: string, value: string | null): string | readonly string[] | undefined {
  if (value === null) return undefined;
  if (!LISTS.includes(field)) return value;
  return value === '' ? [] : value.split(BETWEEN_NAMES);
}

function sharedValue<Held>(column: Column<Held> | undefined, template: number): Held | undefined {
  return column?.values[column.chosen[template] ?? -1];
}
