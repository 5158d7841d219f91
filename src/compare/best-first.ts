/** Paired items of two lists, and the unpaired ones of each in their order. */
export interface Paired<Thing> {
  readonly pairs: readonly (readonly [before: Thing, now: Thing])[];
  readonly gone: readonly Thing[];
  readonly added: readonly Thing[];
}

/**
 * Pairs the items of two lists, the pair with the highest score first; of equal scores the one with the most similar
 * positions.
 * @param score null for items that must not be paired
 */
export function bestFirst<Thing>(
  before: readonly Thing[],
  now: readonly Thing[],
  score: (before: Thing, now: Thing) => number | null,
): Paired<Thing> {
  const possible = before.flatMap((a, from) =>
    now.flatMap((b, to) => {
      const value = score(a, b);
      return value === null ? [] : [{ a, b, value, distance: Math.abs(from - to), from, to }];
    }),
  );
  possible.sort((x, y) => y.value - x.value || x.distance - y.distance || x.from - y.from || x.to - y.to);
  const [taken, used] = [new Set<number>(), new Set<number>()];
  const chosen = possible.filter(({ from, to }) => {
    if (taken.has(from) || used.has(to)) return false;
    taken.add(from);
    used.add(to);
    return true;
  });
  return {
    pairs: chosen.sort((x, y) => x.to - y.to).map(({ a, b }) => [a, b] as const),
    gone: before.filter((_, at) => !taken.has(at)),
    added: now.filter((_, at) => !used.has(at)),
  };
}
