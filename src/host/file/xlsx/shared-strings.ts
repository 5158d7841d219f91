import type { XmlReader } from './xml';

/** All texts of the workbook, which cells name by their place in this list. */
export function readSharedStrings(reader: XmlReader): string[] {
  const strings: string[] = [];
  for (let event = reader.next(); event; event = reader.next()) {
    if (event === 'open' && reader.name === 'si') strings.push(readRichText(reader));
  }
  return strings;
}

/** Text of the element just opened (`si` or `is`): its runs without their formats and without phonetic readings. */
export function readRichText(reader: XmlReader): string {
  const depth = reader.depth;
  let text = '';
  for (;;) {
    const event = reader.next();
    if (event === 'close' && reader.depth < depth) return text;
    if (event !== 'open') continue;
    if (reader.name === 't') text += unescapeCharacters(reader.text());
    else if (reader.name === 'rPh') reader.text();
  }
}

/** Characters that XML cannot carry are written "_x000D_"; a text that looks so itself is written "_x005F_x000D_". */
export function unescapeCharacters(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
