import { nameKey } from '../name-key';
import { OWN_FIELDS, fieldTexts } from './own-indicator';
import type { OwnField, OwnIndicator } from './own-indicator';

/** An indicator to be merged into the library. */
export interface Incoming {
  readonly indicator: OwnIndicator;
  /** Fields that the source has, even when they are blank there; the others keep the library's value. */
  readonly given: ReadonlySet<OwnField>;
}

export interface ChangedIndicator {
  readonly before: OwnIndicator;
  readonly after: OwnIndicator;
  readonly fields: readonly OwnField[];
}

/** The effect of merging indicators into the library. */
export interface Merge {
  readonly added: readonly OwnIndicator[];
  readonly changed: readonly ChangedIndicator[];
  readonly same: readonly OwnIndicator[];
}

/** The merge of the same indicators into the library as it is now, which another pane may have changed. */
export function replanned(library: readonly OwnIndicator[], { added, changed }: Merge): Merge {
  const given = new Set(OWN_FIELDS);
  return planMerge(
    library,
    [...added, ...changed.map(({ after }) => after)].map((indicator) => ({ indicator, given })),
  );
}

/** Indicators are the same when their names are, apart from quotation marks, 的 and white space. */
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

/** The library after the merge, with new indicators at the end. */
export function merged(library: readonly OwnIndicator[], { added, changed }: Merge): readonly OwnIndicator[] {
  const after = new Map(changed.map((one) => [nameKey(one.before.name), one.after]));
  return [...library.map((one) => after.get(nameKey(one.name)) ?? one), ...added];
}

/** The library with the merge undone. */
export function unmerged(library: readonly OwnIndicator[], { added, changed }: Merge): readonly OwnIndicator[] {
  const gone = new Set(added.map((one) => nameKey(one.name)));
  const before = new Map(changed.map((one) => [nameKey(one.after.name), one.before]));
  return library.flatMap((one) => (gone.has(nameKey(one.name)) ? [] : [before.get(nameKey(one.name)) ?? one]));
}
