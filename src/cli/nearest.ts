/**
 * The name that was probably meant: one that begins with the typed text, or the one with the fewest typing errors (a
 * wrong, missing, additional or swapped letter), at most one per three letters. Null when there is none.
 */
export function nearestName(typed: string, names: readonly string[]): string | null {
  const wanted = typed.toLowerCase();
  const started = names.filter((name) => wanted.length >= 2 && name.toLowerCase().startsWith(wanted));
  const [only] = started;
  if (only !== undefined && started.length === 1) return only;
  const most = Math.max(1, Math.floor(wanted.length / 3));
  let best: { readonly name: string; readonly errors: number } | null = null;
  for (const name of names) {
    if (Math.abs(name.length - wanted.length) > most) continue;
    const errors = typingErrors(wanted, name.toLowerCase());
    if (errors <= most && errors < (best?.errors ?? Infinity)) best = { name, errors };
  }
  return best?.name ?? null;
}

/** “。是不是“check”？”, or '' when no name is near. */
export function didYouMean(typed: string, names: readonly string[]): string {
  const name = nearestName(typed, names);
  return name === null ? '' : `。是不是“${name}”？`;
}

/** Optimal string alignment distance: single edits and exchanges of neighbours. */
function typingErrors(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isExchange = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isExchange ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
