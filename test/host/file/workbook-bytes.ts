import { crc32, deflateRawSync } from 'node:zlib';

/** Parts of a package by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A zip file with these entries, as usual zip programs write it. */
export function zipFile(parts: Parts): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const title = Buffer.from(name);
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt16LE(8, 4);
    facts.writeUInt32LE(crc32(plain), 10);
    facts.writeUInt32LE(packed.length, 14);
    facts.writeUInt32LE(plain.length, 18);
    facts.writeUInt16LE(title.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('504b01021400', 'hex'), facts, place, title);
    const body = Buffer.concat([Buffer.from('504b0304', 'hex'), facts, title, packed]);
    bodies.push(body);
    offset += body.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(bodies.length, 8);
  end.writeUInt16LE(bodies.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listing, end]);
}

export interface Ingredients {
  /** Contents of `<worksheet>` per sheet; the sheets are named 表1, 表2 and so on. */
  readonly sheets: readonly string[];
  readonly styles?: string;
  readonly strings?: string;
  /** Elements before `<sheets>` in the workbook part. */
  readonly workbook?: string;
  readonly sheetAttributes?: readonly string[];
  /** Prefix that some writers put before every element: "x:". */
  readonly prefix?: string;
  readonly isStrict?: boolean;
  /** Custom XML parts, in order. */
  readonly customXml?: readonly string[];
}

/** The parts of a workbook with hand-written sheets, for content that no library writes. */
export function workbookParts(ingredients: Ingredients): Record<string, string> {
  const {
    sheets,
    styles = '',
    strings = '',
    workbook = '',
    sheetAttributes = [],
    prefix = '',
    isStrict = false,
    customXml = [],
  } = ingredients;
  const base = isStrict ? 'http://purl.oclc.org/ooxml' : 'http://schemas.openxmlformats.org';
  const main = isStrict ? `${base}/spreadsheetml/main` : `${base}/spreadsheetml/2006/main`;
  const relations = isStrict ? `${base}/officeDocument/relationships` : `${base}/officeDocument/2006/relationships`;
  const package_ = 'http://schemas.openxmlformats.org/package/2006';
  const prefixed = (xml: string): string => xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  const namespace = prefix === '' ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`;
  const root = (name: string, content: string): string =>
    '<?xml version="1.0" encoding="UTF-8"?>\r\n' +
    `<${prefix}${name} ${namespace} xmlns:r="${relations}">${prefixed(content)}</${prefix}${name}>`;
  const list = (rows: readonly (readonly [id: string, type: string, target: string])[]): string =>
    `<Relationships xmlns="${package_}/relationships">${rows
      .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`)
      .join('')}</Relationships>`;
  const named = sheets.map(
    (_, index) =>
      `<sheet name="表${String(index + 1)}" sheetId="${String(index + 1)}" r:id="s${String(index)}" ${sheetAttributes[index] ?? ''}/>`,
  );
  return {
    '[Content_Types].xml': `<Types xmlns="${package_}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': list([['w', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': root('workbook', `${workbook}<sheets>${named.join('')}</sheets>`),
    'xl/_rels/workbook.xml.rels': list([
      ...sheets.map((_, index) => [`s${String(index)}`, 'worksheet', `worksheets/sheet${String(index)}.xml`] as const),
      ['t', 'styles', 'styles.xml'],
      ['u', 'sharedStrings', '/xl/sharedStrings.xml'],
      ...customXml.map(
        (_, index) => [`x${String(index)}`, 'customXml', `../customXml/item${String(index + 1)}.xml`] as const,
      ),
    ]),
    ...Object.fromEntries(customXml.map((xml, index) => [`customXml/item${String(index + 1)}.xml`, xml])),
    'xl/styles.xml': root('styleSheet', styles),
    'xl/sharedStrings.xml': root('sst', strings),
    ...Object.fromEntries(
      sheets.map((content, index) => [`xl/worksheets/sheet${String(index)}.xml`, root('worksheet', content)]),
    ),
  };
}

/** Rows of a sheet with texts only, from A1 on. */
export function textRows(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string =>
    row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
  return `<sheetData>${rows.map((row) => `<row>${cells(row)}</row>`).join('')}</sheetData>`;
}

export function workbookFile(ingredients: Ingredients): Buffer {
  return zipFile(workbookParts(ingredients));
}
