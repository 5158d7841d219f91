/** Cache size, enough for the names of a large workbook. */
const MOST = 40_000;
/** Longer texts are rare and are not cached. */
const LONGEST = 400;

/** Caches the result of reading a text, because many rules read the same labels, names and descriptions. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = read(text);
    if (text.length > LONGEST) return result;
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
