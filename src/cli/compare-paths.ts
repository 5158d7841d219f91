import { basename, extname, relative } from 'node:path';
import { FILE_VERSIONS } from '../wording/lexicon/documents';
import { pattern } from '../wording/lexicon/family';
import { workbookPaths } from './workbook-paths';

interface PairedPaths {
  /** The old file of each new one, in the order of the new ones. */
  readonly pairs: ReadonlyMap<string, string>;
  /** In Chinese: what has no counterpart. */
  readonly notes: readonly string[];
}

/**
 * Two files, or the files of two folders: by their place in the folder, else by a name that only one of each has, else by that
 * name without year and version (水利局2024.xlsx and 水利局2025（定稿）.xlsx).
 */
export async function pairPaths(old: string, now: string): Promise<PairedPaths> {
  const [before, after] = [await workbookPaths([old]), await workbookPaths([now])];
  const oldFiles = before.found.map(({ path }) => path);
  const newFiles = after.found.map(({ path }) => path);
  if (oldFiles[0] === old && newFiles[0] === now) return { pairs: new Map([[now, old]]), notes: [] };
  const pairs = new Map<string, string>();
  const keys: readonly ((path: string, root: string) => string)[] = [
    (path, root) => relative(root, path),
    (path) => basename(path),
    (path) => plainName(path),
  ];
  for (const keyOf of keys) {
    const taken = new Set(pairs.values());
    const freeOld = byKey(
      oldFiles.filter((path) => !taken.has(path)),
      (path) => keyOf(path, old),
    );
    const freeNew = byKey(
      newFiles.filter((path) => !pairs.has(path)),
      (path) => keyOf(path, now),
    );
    for (const [key, [path, ...others]] of freeNew) {
      const [other, ...more] = freeOld.get(key) ?? [];
      if (path !== undefined && other !== undefined && others.length + more.length === 0) pairs.set(path, other);
    }
  }
  const taken = new Set(pairs.values());
  const alone = (path: string, where: string): string => `${path}：“${where}”里没有对应的文件，没有比较。`;
  return {
    pairs: new Map(newFiles.flatMap((path) => (pairs.has(path) ? [[path, pairs.get(path) ?? '']] : []))),
    notes: [
      ...before.notes,
      ...after.notes,
      ...newFiles.filter((path) => !pairs.has(path)).map((path) => alone(path, old)),
      ...oldFiles.filter((path) => !taken.has(path)).map((path) => alone(path, now)),
    ],
  };
}

function byKey(paths: readonly string[], keyOf: (path: string) => string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const path of paths) found.set(keyOf(path), [...(found.get(keyOf(path)) ?? []), path]);
  return found;
}

const DATES = /(?:19|20)\d\d(?:[-.年]?\d{1,2}(?:[-.月]?\d{1,2}日?)?)?(?:年度?|月)?/g;
const VERSIONS = pattern`(?:第?[\d一二三四五]*${FILE_VERSIONS}|[vV]?\d+)+$`;

/** The name without year, version and the like; what is left of 水利局2025（定稿2）.xlsx is 水利局. */
function plainName(path: string): string {
  let name = basename(path, extname(path))
    .replace(DATES, '')
    .replace(/[\s_\-—.()（）[\]【】]+/g, '');
  for (
    let shorter = name.replace(VERSIONS, '');
    shorter !== name && shorter !== '';
    shorter = name.replace(VERSIONS, '')
  )
    name = shorter;
  return name;
}
