/** Cache size, enough for the names of a large workbook. */
const MOST = 40_000;
/** Longer texts are rare; only the last one is cached, because it is asked about again and again in a row. */
const LONGEST = 400;

/** Caches the result of reading a text, because many rules read the same labels, names and descriptions. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  let lastLong: { readonly text: string; readonly result: T } | null = null;
  return (text) => {
    if (text.length > LONGEST) {
      if (lastLong?.text !== text) lastLong = { text, result: read(text) };
      return lastLong.result;
    }
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
