import { damaged } from '../../workbook-file-error';

/** A piece of XML: an element, or the text between elements exactly as written. */
export type XmlNode = XmlElement | string;

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** An XML element that prints as it was written, except for changes. Names are without prefix, as in the reader. */
export class XmlElement {
  readonly children: XmlNode[] = [];

  /**
   * @param tag the start tag as written, or that of an empty element ("<c r="A1"/>")
   * @param endTag as written; '' for an empty element
   */
  constructor(
    private tag: string,
    private endTag = '',
  ) {}

  get name(): string {
    const written = this.writtenName;
    return written.slice(written.indexOf(':') + 1);
  }

  /** Prefix of the element's name with its colon ("x:"), else "". */
  get prefix(): string {
    const written = this.writtenName;
    return written.slice(0, written.indexOf(':') + 1);
  }

  get elements(): XmlElement[] {
    return this.children.filter((child) => typeof child !== 'string');
  }

  /** The children with that name. */
  all(name: string): XmlElement[] {
    return this.elements.filter((child) => child.name === name);
  }

  first(name: string): XmlElement | undefined {
    return this.elements.find((child) => child.name === name);
  }

  /** This element and all its descendants, in document order. */
  *within(): Generator<XmlElement> {
    yield this;
    for (const child of this.elements) yield* child.within();
  }

  /** @param name as written, with its prefix */
  get(name: string): string | undefined {
    const value = this.attribute(name)?.[2];
    return value === undefined ? undefined : unescapeXml(value.slice(1, -1));
  }

  /** Names of the attributes, as written. */
  get attributeNames(): string[] {
    return [...this.tag.matchAll(ATTRIBUTE)].map(([, name = '']) => name);
  }

  /** @param value null removes the attribute */
  set(name: string, value: string | number | null): void {
    const old = this.attribute(name);
    const text = value === null ? '' : ` ${name}="${escapeXml(String(value)).replace(/["\n\r\t]/g, byNumber)}"`;
    if (old) {
      this.tag = this.tag.slice(0, old.index) + text + this.tag.slice(old.index + old[0].length);
      return;
    }
    const end = this.tag.endsWith('/>') ? -2 : -1;
    this.tag = this.tag.slice(0, end).trimEnd() + text + this.tag.slice(end);
  }

  /** The text directly inside the element. */
  get text(): string {
    return this.children.map((child) => (typeof child === 'string' ? plainText(child) : '')).join('');
  }

  set text(text: string) {
    this.children.length = 0;
    this.append(escapeXml(text));
  }

  append(...nodes: readonly XmlNode[]): void {
    this.insert(this.children.length, ...nodes);
  }

  /** @param index among the children, counting pieces of text */
  insert(index: number, ...nodes: readonly XmlNode[]): void {
    if (this.endTag === '') {
      this.tag = `${this.tag.slice(0, -2).trimEnd()}>`;
      this.endTag = `</${this.writtenName}>`;
    }
    this.children.splice(index, 0, ...nodes);
  }

  remove(child: XmlElement): void {
    const index = this.children.indexOf(child);
    if (index >= 0) this.children.splice(index, 1);
  }

  /** Inserts a child at its place in the schema: after the last child with one of the names `earlier`. */
  insertAfter(earlier: readonly string[], child: XmlElement): void {
    const last = this.elements.filter(({ name }) => earlier.includes(name)).at(-1);
    this.insert(last ? this.children.indexOf(last) + 1 : 0, child);
  }

  /** A new element with the same prefix. */
  create(name: string, attributes: Readonly<Record<string, string | number>> = {}): XmlElement {
    const child = new XmlElement(`<${this.prefix}${name}/>`);
    for (const [attribute, value] of Object.entries(attributes)) child.set(attribute, value);
    return child;
  }

  /** A copy of the element without children. */
  emptyCopy(): XmlElement {
    return new XmlElement(this.endTag === '' ? this.tag : `${this.tag.slice(0, -1)}/>`);
  }

  print(): string {
    return this.tag + this.children.map(printNode).join('') + this.endTag;
  }

  /** For the parser: sets the end tag as written. */
  close(endTag: string): void {
    this.endTag = endTag;
  }

  private attribute(name: string): RegExpExecArray | undefined {
    if (!this.tag.includes(name)) return undefined;
    for (const match of this.tag.matchAll(ATTRIBUTE)) if (match[1] === name) return match;
    return undefined;
  }

  private get writtenName(): string {
    return /^<([^\s/>]+)/.exec(this.tag)?.[1] ?? '';
  }
}

/** A complete part: its root element, and the text before and after it. */
export interface XmlDocument {
  readonly root: XmlElement;
  print(): string;
}

const ATTRIBUTE = /\s+([^\s=<>"']+)\s*=\s*("[^"]*"|'[^']*')/g;
const MARKUP =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?![!?])[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/g;

/**
 * Parses XML so that it can be printed again without any difference.
 * @throws {WorkbookFileError} when it is not well-formed, or has a document type, which no part of a workbook may have
 */
export function parseXml(xml: string, part: string): XmlDocument {
  const outside: XmlNode[] = [];
  const open: XmlElement[] = [];
  const add = (node: XmlNode): unknown => (open.at(-1)?.children ?? outside).push(node);
  let done = 0;
  for (const { 0: markup, index } of xml.matchAll(MARKUP)) {
    if (index > done) add(xml.slice(done, index));
    done = index + markup.length;
    if (markup.startsWith('<!') || markup.startsWith('<?')) add(markup);
    else if (markup.startsWith('</')) {
      const closed = open.pop();
      if (!closed) throw damaged(`${part}: ${markup}`);
      closed.close(markup);
    } else {
      const element = new XmlElement(markup);
      add(element);
      if (!markup.endsWith('/>')) open.push(element);
    }
  }
  if (done < xml.length) add(xml.slice(done));
  const root = outside.find((node) => typeof node !== 'string');
  if (!root || open.length > 0 || outside.some((node) => typeof node === 'string' && /<!DOCTYPE/i.test(node))) {
    throw damaged(`${part}: not well-formed`);
  }
  return { root, print: () => outside.map(printNode).join('') };
}

function printNode(node: XmlNode): string {
  return typeof node === 'string' ? node : node.print();
}

function byNumber(character: string): string {
  return `&#${String(character.charCodeAt(0))};`;
}

/** Text of a piece between elements; '' for comments and instructions. */
function plainText(piece: string): string {
  if (piece.startsWith('<![CDATA[')) return piece.slice(9, -3);
  return piece.startsWith('<') ? '' : unescapeXml(piece.replace(/\r\n?/g, '\n'));
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The text as written inside an element. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? character);
}

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal === undefined && hex === undefined) return NAMED[name ?? ''] ?? whole;
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
