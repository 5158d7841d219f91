import JSZip from 'jszip';

/** The parts of an .xlsx needed for filling a grid. */
export interface XlsxPackage {
  readonly sheets: readonly XlsxSheet[];
  /** Null when the file has no such part. */
  readonly styles: Document | null;
  readonly strings: Document | null;
  readonly theme: Document | null;
  /** The custom XML parts, as written. */
  readonly customXml: readonly string[];
}

export interface XlsxSheet {
  readonly name: string;
  /** As written: "visible", "hidden", "veryHidden"; null means visible. */
  readonly state: string | null;
  readonly part: Document;
}

/** @throws when the bytes are not a zip file or contain no workbook */
export async function openPackage(bytes: Uint8Array): Promise<XlsxPackage> {
  // A copy of this realm: jsdom's Uint8Array is not Node's.
  const zip = await JSZip.loadAsync(Uint8Array.from(bytes));
  const read = async (name: string): Promise<Document | null> => {
    const file = zip.file(name);
    return file && parseXml(await file.async('string'));
  };
  const [root] = relations(await read('_rels/.rels'), '', 'officeDocument');
  const name = root?.target ?? 'xl/workbook.xml';
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const workbook = await read(name);
  if (!workbook) throw new Error('No workbook in the package');
  const links = await read(`${folder}_rels/${name.slice(folder.length)}.rels`);
  const first = async (type: string) => read(relations(links, folder, type)[0]?.target ?? '');
  const targets = new Map(relations(links, folder, 'worksheet').map(({ id, target }) => [id, target]));
  const sheets = elements(workbook, 'sheet').map(async (sheet) => ({
    name: sheet.getAttribute('name') ?? '',
    state: sheet.getAttribute('state'),
    part: await read(targets.get(relationId(sheet)) ?? ''),
  }));
  // Custom XML parts are outside the workbook's folder: "xl/../customXml/item1.xml".
  const linked = relations(links, folder, 'customXml').map(({ target }) => target.replace(/[^/]+\/\.\.\//, ''));
  // The product's reader of files takes parts by their names, so those without a link count here as well.
  const named = Object.keys(zip.files).filter((part) => /^customXml\/item\d+\.xml$/i.test(part));
  const customParts = [...new Set([...linked, ...named])].map((part) => zip.file(part));
  return {
    // Chart sheets have no cells.
    sheets: (await Promise.all(sheets)).flatMap(({ part, ...sheet }) => (part ? [{ ...sheet, part }] : [])),
    styles: await first('styles'),
    strings: await first('sharedStrings'),
    theme: await first('theme'),
    customXml: await Promise.all(customParts.flatMap((part) => part?.async('string') ?? [])),
  };
}

function parseXml(text: string): Document {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  if (elements(parsed, 'parsererror').length > 0) throw new Error('A part of the package is no XML');
  return parsed;
}

/** Elements by local name, with any namespace prefix. */
export function elements(parent: Document | Element | null | undefined, name: string): Element[] {
  return parent ? [...parent.getElementsByTagNameNS('*', name)] : [];
}

export function firstElement(parent: Document | Element | null | undefined, name: string): Element | undefined {
  return parent?.getElementsByTagNameNS('*', name)[0];
}

/** Booleans of XML Schema. */
export function isTrue(value: string | null | undefined): boolean {
  return value === '1' || value === 'true';
}

function relations(part: Document | null, folder: string, type: string): { id: string; target: string }[] {
  return elements(part, 'Relationship')
    .filter((link) => link.getAttribute('Type')?.endsWith(`/${type}`))
    .map((link) => {
      const target = link.getAttribute('Target') ?? '';
      return { id: link.getAttribute('Id') ?? '', target: target.startsWith('/') ? target.slice(1) : folder + target };
    });
}

function relationId(sheet: Element): string {
  return (
    [...sheet.attributes].find(({ localName, namespaceURI }) => localName === 'id' && namespaceURI !== null)?.value ??
    ''
  );
}
