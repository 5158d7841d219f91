import { basename, relative } from 'node:path';
import { workbookPaths } from './workbook-paths';

interface PairedPaths {
  /** The old file of each new one, in the order of the new ones. */
  readonly pairs: ReadonlyMap<string, string>;
  /** In Chinese: what has no counterpart. */
  readonly notes: readonly string[];
}

/** Two files, or the files of two folders by their place in the folder, else by a name that is there once in both. */
export async function pairPaths(old: string, now: string): Promise<PairedPaths> {
  const [before, after] = [await workbookPaths([old]), await workbookPaths([now])];
  const [oldFiles, newFiles] = [before, after].map(({ found }) => found.map(({ path }) => path)) as [
    string[],
    string[],
  ];
  const [first] = oldFiles;
  const [only] = newFiles;
  const areFiles = first === old && only === now;
  if (areFiles) return { pairs: new Map([[now, old]]), notes: [] };
  const pairs = new Map<string, string>();
  const byPlace = new Map(oldFiles.map((path) => [relative(old, path), path]));
  for (const path of newFiles) pair(path, byPlace.get(relative(now, path)));
  const isFree = (path: string): boolean => ![...pairs.values()].includes(path);
  for (const path of newFiles) {
    if (pairs.has(path)) continue;
    const named = (paths: readonly string[]): readonly string[] =>
      paths.filter((one) => basename(one) === basename(path));
    const [one, ...others] = named(oldFiles).filter(isFree);
    if (others.length === 0 && named(newFiles).length === 1) pair(path, one);
  }
  const alone = (paths: readonly string[], where: string): string[] =>
    paths.map((path) => `${path}：${where}里没有同名的文件，没有比较。`);
  return {
    pairs: new Map(newFiles.flatMap((path) => (pairs.has(path) ? [[path, pairs.get(path) ?? '']] : []))),
    notes: [
      ...before.notes,
      ...after.notes,
      ...alone(
        newFiles.filter((path) => !pairs.has(path)),
        `“${old}”`,
      ),
      ...alone(oldFiles.filter(isFree), `“${now}”`),
    ],
  };

  function pair(path: string, other: string | undefined): void {
    if (other !== undefined) pairs.set(path, other);
  }
}
