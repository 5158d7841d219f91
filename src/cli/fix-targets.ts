import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { visible } from '../report/text/visible';
import { UsageError } from './exit-status';
import type { Target } from './write-file';

/**
 * Target paths of fixed copies: inside the folder, with the same subfolders as the originals.
 * @param operands the files and folders to be fixed
 * @throws {UsageError} when the folder is a file, or lies inside a folder to be fixed
 */
export async function copiesIn(folder: string, operands: readonly string[]): Promise<(path: string) => Target> {
  if (await isKind(folder, 'file')) throw new UsageError(`“--out ${visible(folder)}”是一个文件，请写一个文件夹`);
  const folders: string[] = [];
  for (const operand of operands) if (await isKind(operand, 'folder')) folders.push(operand);
  const place = await realPlace(folder);
  for (const operand of folders) {
    if (isWithin(place, await realPlace(operand))) {
      throw new UsageError(`“--out ${visible(folder)}”不能在要修复的文件夹“${visible(operand)}”里面，请换一个文件夹`);
    }
  }
  return (path) => {
    const found = folders.find((operand) => isWithin(resolve(path), resolve(operand)));
    return { path: join(folder, found === undefined ? basename(path) : relative(found, path)), replaces: false };
  };
}

async function isKind(path: string, kind: 'file' | 'folder'): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory() === (kind === 'folder');
  } catch {
    return false;
  }
}

/** The path with links resolved, even if its end does not exist yet. */
async function realPlace(path: string): Promise<string> {
  const whole = resolve(path);
  try {
    return await realpath(whole);
  } catch {
    const parent = dirname(whole);
    return parent === whole ? whole : join(await realPlace(parent), basename(whole));
  }
}

function isWithin(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
