import { damaged } from '../workbook-file-error';
import { decodeXml, XmlReader } from './xml';
import type { Zip } from './zip';

/** A part that another part refers to. */
export interface Relationship {
  readonly id: string;
  /** Last piece of its type: "worksheet", "styles", "sharedStrings" (strict and transitional files differ before it). */
  readonly type: string;
  /** Name of the part in the zip file. */
  readonly target: string;
}

/** The parts that `part` refers to ('' for the whole package); none when it has no list of them. */
export function relationshipsOf(zip: Zip, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!zip.has(list)) return [];
  const reader = openPart(zip, list);
  const found: Relationship[] = [];
  for (let event = reader.next(); event; event = reader.next()) {
    if (event !== 'open' || reader.name !== 'Relationship' || reader.attribute('TargetMode') === 'External') continue;
    const type = reader.attribute('Type') ?? '';
    const target = reader.attribute('Target') ?? '';
    const relative = resolve(folder, target);
    found.push({
      id: reader.attribute('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      // Some writers forget that a target counts from the folder of the part that names it.
      target: zip.has(relative) ? relative : resolve('', target),
    });
  }
  return found;
}

/** @throws {WorkbookFileError} when the part is missing or damaged */
export function openPart(zip: Zip, name: string): XmlReader {
  return new XmlReader(decodeXml(zip.read(name)), name);
}

function resolve(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target.replaceAll('\\', '/')}`.split('/')) {
    if (step === '..') {
      if (path.pop() === undefined) throw damaged(`relationship to ${target}`);
    } else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
