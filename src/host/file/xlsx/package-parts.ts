import { damaged } from '../workbook-file-error';
import { readXml } from './xml';
import type { Zip } from './zip';

/** A reference from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last segment of its type: "worksheet", "styles", "sharedStrings" (strict and transitional files differ in the rest). */
  readonly type: string;
  /** Name of the part in the zip file. */
  readonly target: string;
}

/**
 * Text of a part, decoded by byte order mark or XML declaration, else as UTF-8.
 * @throws {WorkbookFileError} when the part is missing or damaged
 */
export function partText(zip: Zip, name: string): string {
  const bytes = zip.read(name);
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

/** The parts that `part` refers to ('' for the package itself); empty when it has no relationships part. */
export function relationshipsOf(zip: Zip, part: string): Relationship[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const list = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!zip.has(list)) return [];
  const found: Relationship[] = [];
  readXml(partText(zip, list), list, {
    Relationships: {
      children: {
        Relationship: {
          open({ Id = '', Type = '', Target = '', TargetMode }) {
            if (TargetMode === 'External') return;
            const relative = resolve(folder, Target);
            // Targets are relative to the folder of the referring part; some writers ignore that.
            const target = zip.has(relative) ? relative : resolve('', Target);
            found.push({ id: Id, type: Type.slice(Type.lastIndexOf('/') + 1), target });
          },
        },
      },
    },
  });
  return found;
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
