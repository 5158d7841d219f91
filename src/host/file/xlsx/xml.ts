import { damaged } from '../workbook-file-error';

/** Markup that is no element: what opens it and what closes it. */
const OTHER_MARKUP = [['<!--', '-->'], ['<![CDATA[', ']]>'], ['<?', '?>'], ['<!', '>']] as const;
const SLASH = 0x2f;

/**
 * Reads the elements of an XML part one after another. Namespace prefixes are dropped: some writers put "x:" before
 * every element of a sheet. Tags that do not match, or an end before the root is closed, mean a damaged file.
 */
export class XmlReader {
  /** Local name of the element last opened or closed. */
  name = '';
  private position = 0;
  private tagStart = 0;
  private attributeText = '';
  private selfClosing = false;
  private rootSeen = false;
  private readonly open: string[] = [];

  constructor(
    private readonly source: string,
    private readonly part: string,
  ) {}

  /** How many elements are open: 1 inside the root. Counts the element just opened, not the one just closed. */
  get depth(): number {
    return this.open.length;
  }

  /** Goes to the next start or end of an element; null at the end of the part. `<a/>` is opened and closed. */
  next(): 'open' | 'close' | null {
    if (this.selfClosing) {
      this.selfClosing = false;
      this.tagStart = this.position;
      this.open.pop();
      return 'close';
    }
    let start = this.source.indexOf('<', this.position);
    while (start >= 0) {
      const after = this.afterOtherMarkup(start);
      if (after === null) break;
      start = this.source.indexOf('<', after);
    }
    if (start < 0) {
      if (this.open.length > 0 || !this.rootSeen) throw damaged(this.part);
      return null;
    }
    const end = this.tagEnd(start);
    this.tagStart = start;
    this.position = end + 1;
    return this.source.charCodeAt(start + 1) === SLASH ? this.closed(start, end) : this.opened(start, end);
  }

  /** Value of an attribute of the element just opened, by its local name; null when it has none. */
  attribute(name: string): string | null {
    const { attributeText } = this;
    for (let at = 0; at < attributeText.length; ) {
      const equals = attributeText.indexOf('=', at);
      if (equals < 0) return null;
      let quote = equals + 1;
      while (attributeText.charCodeAt(quote) <= 0x20) quote += 1;
      const end = attributeText.indexOf(attributeText.charAt(quote), quote + 1);
      if (end < 0) throw damaged(this.part);
      if (localName(attributeText.slice(at, equals).trim()) === name) return decodeEntities(attributeText.slice(quote + 1, end));
      at = end + 1;
    }
    return null;
  }

  /** Reads on to the end of the element just opened and gives the text directly inside it, as written. */
  text(): string {
    const depth = this.depth;
    let text = '';
    for (;;) {
      const direct = this.depth === depth;
      const from = this.position;
      const event = this.next();
      if (event === null) throw damaged(this.part);
      if (direct) text += characters(this.source.slice(from, this.tagStart));
      if (this.depth < depth) return text;
    }
  }

  private opened(start: number, end: number): 'open' {
    this.selfClosing = this.source.charCodeAt(end - 1) === SLASH;
    const stop = this.selfClosing ? end - 1 : end;
    let nameEnd = start + 1;
    while (nameEnd < stop && this.source.charCodeAt(nameEnd) > 0x20) nameEnd += 1;
    const name = this.source.slice(start + 1, nameEnd);
    if (name === '' || (this.open.length === 0 && this.rootSeen)) throw damaged(this.part);
    this.rootSeen = true;
    this.open.push(name);
    this.name = localName(name);
    this.attributeText = this.source.slice(nameEnd, stop);
    return 'open';
  }

  private closed(start: number, end: number): 'close' {
    const name = this.source.slice(start + 2, end).trimEnd();
    if (this.open.pop() !== name) throw damaged(this.part);
    this.name = localName(name);
    this.attributeText = '';
    return 'close';
  }

  /** Where the comment, declaration or CDATA section that starts here ends; null when an element starts here. */
  private afterOtherMarkup(start: number): number | null {
    const second = this.source[start + 1];
    if (second !== '!' && second !== '?') return null;
    const [opening, closing] = OTHER_MARKUP.find(([text]) => this.source.startsWith(text, start)) ?? OTHER_MARKUP[3];
    const end = this.source.indexOf(closing, start + opening.length);
    if (end < 0) throw damaged(this.part);
    return end + closing.length;
  }

  /** The ">" of the tag; one inside an attribute's value does not end it. */
  private tagEnd(start: number): number {
    let quote = 0;
    for (let at = start + 1; at < this.source.length; at += 1) {
      const code = this.source.charCodeAt(at);
      if (quote === 0) {
        if (code === 0x3e) return at;
        if (code === 0x22 || code === 0x27) quote = code;
        else if (code === 0x3c) break;
      } else if (code === quote) quote = 0;
    }
    throw damaged(this.part);
  }
}

/** Text of a part: UTF-8 unless its byte order mark or its XML declaration says otherwise. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  const declared = /^\s*<\?xml[^>]*\sencoding=["']([\w-]+)["']/.exec(text.slice(0, 200))?.[1]?.toLowerCase();
  if (declared === undefined || declared.startsWith('utf')) return text;
  try {
    return new TextDecoder(declared).decode(bytes);
  } catch {
    return text;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function characters(raw: string): string {
  if (!raw.includes('<')) return decodeEntities(raw);
  return raw
    .split(/(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)/)
    .map((piece) => (piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : piece.startsWith('<') ? '' : decodeEntities(piece)))
    .join('');
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(\w+));/g, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED_ENTITIES[name] ?? whole;
    const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
