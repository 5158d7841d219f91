import { nameKey } from '../name-key';
import { OWN_FIELDS, fieldTexts } from './own-indicator';
import type { OwnField, OwnIndicator } from './own-indicator';

/** An indicator on its way into the library. */
export interface Incoming {
  readonly indicator: OwnIndicator;
  /** What its source says something of, if only that it is blank; of the rest, what the library has is kept. */
  readonly given: ReadonlySet<OwnField>;
}

export interface ChangedIndicator {
  readonly before: OwnIndicator;
  readonly after: OwnIndicator;
  readonly fields: readonly OwnField[];
}

/** What becomes of the library when indicators come in. */
export interface Merge {
  readonly added: readonly OwnIndicator[];
  readonly changed: readonly ChangedIndicator[];
  readonly same: readonly OwnIndicator[];
}

/** Indicators are the same when their names are, quotation marks, 的 and white space aside. */
export function planMerge(library: readonly OwnIndicator[], incoming: readonly Incoming[]): Merge {
  const known = new Map(library.map((one) => [nameKey(one.name), one]));
  const added: OwnIndicator[] = [];
  const changed: ChangedIndicator[] = [];
  const same: OwnIndicator[] = [];
  for (const { indicator, given } of incoming) {
    const before = known.get(nameKey(indicator.name));
    if (!before) {
      added.push(indicator);
      continue;
    }
    const kept = Object.fromEntries(
      OWN_FIELDS.filter((field) => !given.has(field)).map((field) => [field, before[field]]),
    );
    const after: OwnIndicator = { ...indicator, ...kept };
    const fields = differingFields(before, after);
    if (fields.length > 0) changed.push({ before, after, fields });
    else same.push(before);
  }
  return { added, changed, same };
}

function differingFields(before: OwnIndicator, after: OwnIndicator): readonly OwnField[] {
  const [old, now] = [fieldTexts(before), fieldTexts(after)];
  return OWN_FIELDS.filter((field) => old[field] !== now[field]);
}

/** The library after the merge: what is new stands at its end. */
export function merged(library: readonly OwnIndicator[], { added, changed }: Merge): readonly OwnIndicator[] {
  const after = new Map(changed.map((one) => [nameKey(one.before.name), one.after]));
  return [...library.map((one) => after.get(nameKey(one.name)) ?? one), ...added];
}

/** The library without what the merge brought. */
export function unmerged(library: readonly OwnIndicator[], { added, changed }: Merge): readonly OwnIndicator[] {
  const gone = new Set(added.map((one) => nameKey(one.name)));
  const before = new Map(changed.map((one) => [nameKey(one.after.name), one.before]));
  return library.flatMap((one) => (gone.has(nameKey(one.name)) ? [] : [before.get(nameKey(one.name)) ?? one]));
}
