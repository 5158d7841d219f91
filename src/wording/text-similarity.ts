/** Pairs of neighbouring characters of a text, with their number of occurrences. */
export function bigrams(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

export function sharedPairs(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [pair, count] of small) shared += Math.min(count, large.get(pair) ?? 0);
  return shared;
}

/** 0 for texts without a common pair of characters, 1 for equal ones (Dice coefficient). Linear in their lengths. */
export function similarity(a: string, b: string): number {
  if (a === b) return 1;
  const pairs = Math.max(0, a.length - 1) + Math.max(0, b.length - 1);
  return pairs === 0 ? 0 : (2 * sharedPairs(bigrams(a), bigrams(b))) / pairs;
}

/**
 * True when at least the share (0 … 1) of the first text is contained in the second, as {@link containment} measures
 * it.
 */
export function standsIn(part: string, whole: string, share: number): boolean {
  if (part.length < 2) return containment(part, whole) >= share;
  const pairs = part.length - 1;
  let possible = pairs;
  for (let i = 0; i < pairs && possible / pairs >= share; i++) if (!whole.includes(part.slice(i, i + 2))) possible--;
  return possible / pairs >= share;
}

/** Share (0 … 1) of the first text's character pairs that occur in the second. Meant for a short first text. */
export function containment(part: string, whole: string): number {
  if (part.length < 2) return whole.includes(part) ? 1 : 0;
  let found = 0;
  for (let i = 0; i + 1 < part.length; i++) if (whole.includes(part.slice(i, i + 2))) found++;
  return found / (part.length - 1);
}
