import type { Syllables } from './pinyin';
import type { IndicatorTemplate, LibraryEntry } from './schema';
import { withUsualLevels } from './usual-levels';

/** Fields kept template by template, because name, explanation and formula share their words, which compresses well. */
const OWN = ['id', 'name', 'aliases', 'seenAs', 'explanation', 'formula', 'basis'] as const;

/** Fields with few different values: each value is kept once. */
const SHARED = [
  'domain',
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
  'scoring',
  'advice',
  'management',
  'mapping',
] as const;

/** Null means that the template does not have the field. */
type Value<Field extends keyof LibraryEntry> = NonNullable<LibraryEntry[Field]> | null;
type OwnValue = Value<(typeof OWN)[number]>;
type SharedValue = Value<(typeof SHARED)[number]>;

/** The different values of a field, and the number of the value of each template. */
interface Column {
  readonly values: readonly SharedValue[];
  readonly chosen: readonly number[];
}

/** The library as the pane fetches it; compressed it is a seventh smaller than a list of templates. */
export interface PackedLibrary {
  /** A row for each template, in the order of `OWN`. */
  readonly own: readonly (readonly OwnValue[])[];
  /** In the order of `SHARED`. */
  readonly shared: readonly Column[];
  /** The pinyin of the characters. */
  readonly syllables: Syllables;
}

export function packLibrary(entries: readonly LibraryEntry[], syllables: Syllables): PackedLibrary {
  return {
    syllables,
    own: entries.map((entry) => OWN.map((field) => entry[field] ?? null)),
    shared: SHARED.map((field) => column(entries.map((entry) => entry[field] ?? null))),
  };
}

function column(all: readonly SharedValue[]): Column {
  const values = new Map(all.map((value) => [JSON.stringify(value), value]));
  const keys = [...values.keys()];
  return { values: [...values.values()], chosen: all.map((value) => keys.indexOf(JSON.stringify(value))) };
}

export function unpackLibrary({ own, shared }: PackedLibrary): readonly IndicatorTemplate[] {
  return own.map((values, template) => {
    const entry = Object.fromEntries([
      ...OWN.map((field, at) => [field, values[at] ?? undefined] as const),
      ...SHARED.map((field, at) => [field, sharedValue(shared[at], template) ?? undefined] as const),
    ]) as unknown as LibraryEntry;
    return withUsualLevels({ ...entry, operator: entry.operator ?? null });
  });
}

function sharedValue(column: Column | undefined, template: number): SharedValue | undefined {
  return column?.values[column.chosen[template] ?? -1];
}
