import { partText, relationshipsOf } from '../package-parts';
import { openZip, storedEntries, type Zip } from '../zip';
import type { XmlElement } from './xml-tree';
import { parseXml, type XmlDocument } from './xml-tree';
import { changedZip } from './zip-copy';

/**
 * A relationship with everything the reader leaves out: the full type, and whether its target is outside the package.
 */
export interface Link {
  readonly id: string;
  /** Last segment of its type. */
  readonly type: string;
  readonly target: string;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT_TYPES = '[Content_Types].xml';

/** The parts of a workbook file while it is being changed. Unchanged parts are kept byte for byte. */
export class PackageDraft {
  readonly zip: Zip;
  private readonly trees = new Map<string, { readonly document: XmlDocument; readonly before: string | null }>();
  private readonly texts = new Map<string, string>();
  private readonly removed = new Set<string>();

  constructor(private readonly bytes: Uint8Array) {
    this.zip = openZip(bytes);
  }

  /** The name as stored in the file; lookups ignore upper and lower case. */
  private stored(name: string): string {
    const plain = name.toLowerCase();
    return this.zip.names.find((one) => one.toLowerCase() === plain) ?? name;
  }

  has(name: string): boolean {
    return !this.removed.has(this.stored(name)) && (this.zip.has(name) || this.texts.has(name) || this.trees.has(name));
  }

  text(name: string): string {
    const stored = this.stored(name);
    return this.texts.get(stored) ?? partText(this.zip, stored);
  }

  /** The present text of a part, including changes. */
  current(name: string): string {
    return this.trees.get(this.stored(name))?.document.print() ?? this.text(name);
  }

  setText(name: string, text: string): void {
    const stored = this.stored(name);
    this.removed.delete(stored);
    this.texts.set(stored, text);
  }

  /** The root element of a part; changes to it are written to the file. */
  root(name: string): XmlElement {
    const stored = this.stored(name);
    const known = this.trees.get(stored);
    if (known) return known.document.root;
    const text = this.text(stored);
    const document = parseXml(text, stored);
    this.trees.set(stored, { document, before: text });
    return document.root;
  }

  /** Adds an XML part. */
  add(name: string, xml: string): XmlElement {
    this.removed.delete(name);
    const document = parseXml(xml, name);
    this.trees.set(name, { document, before: null });
    return document.root;
  }

  /** Removes a part with its relationships and content type. */
  remove(name: string): void {
    for (const part of [this.stored(name), this.stored(relationshipList(name))]) {
      this.removed.add(part);
      this.texts.delete(part);
      this.trees.delete(part);
    }
    const types = this.root(CONTENT_TYPES);
    const own = types.all('Override').find((one) => one.get('PartName')?.toLowerCase() === `/${name}`.toLowerCase());
    if (own) types.remove(own);
  }

  /** The relationships of `part` with one of these types. */
  linked(part: string, ...types: readonly string[]): Link[] {
    if (!this.has(relationshipList(part))) return [];
    return relationshipsOf(this.zip, part).filter(({ type, target }) => types.includes(type) && this.has(target));
  }

  /** Removes a relationship of a part. */
  unlink(part: string, { id }: Link): void {
    const list = this.root(relationshipList(part));
    const own = list.all('Relationship').find((one) => one.get('Id') === id);
    if (own) list.remove(own);
  }

  /**
   * Adds a relationship, with the file's own namespace (strict or transitional).
   * @param type last segment of its type
   * @returns its id
   */
  link(part: string, type: string, target: string): string {
    const name = relationshipList(part);
    const list = this.has(name)
      ? this.root(name)
      : this.add(
          name,
          `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships"/>`,
        );
    const taken = new Set(list.all('Relationship').map((one) => one.get('Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    list.append(list.create('Relationship', { Id: id, Type: `${this.relationships}/${type}`, Target: target }));
    return id;
  }

  /** Sets the content type of a new part. */
  declare(name: string, contentType: string): void {
    const types = this.root(CONTENT_TYPES);
    types.append(types.create('Override', { PartName: `/${name}`, ContentType: contentType }));
  }

  /** Adds a content type for an extension ("xml") unless there is one. */
  declareExtension(extension: string, contentType: string): void {
    const types = this.root(CONTENT_TYPES);
    if (types.all('Default').some((one) => one.get('Extension')?.toLowerCase() === extension)) return;
    types.insert(0, types.create('Default', { Extension: extension, ContentType: contentType }));
  }

  /** Common beginning of relationship types in this file. */
  private get relationships(): string {
    return this.text('_rels/.rels').includes('http://purl.oclc.org/ooxml/officeDocument/relationships')
      ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
      : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  }

  /** The file with the changes; the original bytes when there are none. */
  print(): Uint8Array {
    const contents = new Map<string, Uint8Array>();
    for (const [name, text] of this.texts) contents.set(name, inUtf8(text));
    for (const [name, { document, before }] of this.trees) {
      const text = document.print();
      if (text !== before) contents.set(name, inUtf8(text));
    }
    if (contents.size === 0 && this.removed.size === 0) return this.bytes;
    return changedZip(storedEntries(this.bytes), { contents, removed: this.removed });
  }
}

/** Name of the relationships part of a part. */
function relationshipList(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The text as UTF-8, with a matching XML declaration. */
function inUtf8(text: string): Uint8Array {
  return new TextEncoder().encode(
    text.replace(
      /^(\s*<\?xml[^>]*\sencoding=)(["'])[^"']*\2/,
      (_, start: string, quote: string) => `${start}${quote}UTF-8${quote}`,
    ),
  );
}
