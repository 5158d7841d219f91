import { access, chmod, constants, lstat, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pathFromSystem, systemPath } from '../host/file/system-path';
import { visible } from '../report/text/visible';

export interface Target {
  readonly path: string;
  /** True when an existing file may be replaced. */
  readonly replaces: boolean;
}

/** A file could not be written; an existing one is unchanged. `message` is Chinese. */
export class WriteFileError extends Error {
  override readonly name = 'WriteFileError';
}

/**
 * Writes a file completely or not at all: first under another name in the same folder, so that an existing file
 * survives a full disk or the end of the program.
 * @returns the written path
 * @throws {WriteFileError}
 */
export async function placeFile({ path, replaces }: Target, bytes: Uint8Array): Promise<string> {
  try {
    if (!replaces && (await exists(path))) {
      throw new WriteFileError(`“${visible(path)}”已经有这个文件，没有覆盖。请换一个位置，或先把它移走。`);
    }
    await makeFolder(dirname(path));
    // A link is kept, and its target is written.
    const place = replaces ? pathFromSystem(await realpath(systemPath(path), 'buffer')) : path;
    if (replaces) await access(systemPath(place), constants.W_OK);
    await replace(place, bytes, replaces ? (await stat(systemPath(place))).mode : null);
    return path;
  } catch (error) {
    throw error instanceof WriteFileError ? error : new WriteFileError(messageOf(path, error), { cause: error });
  }
}

/**
 * Creates the folder and its parents. Node's own function does not return for paths where folders cannot exist (/proc).
 */
async function makeFolder(path: string): Promise<void> {
  if (await exists(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(systemPath(path));
}

async function replace(place: string, bytes: Uint8Array, mode: number | null): Promise<void> {
  const draft = join(dirname(place), `.${basename(place)}.${String(process.pid)}.tmp`);
  try {
    const file = await open(systemPath(draft), 'wx');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    if (mode !== null) await chmod(systemPath(draft), mode);
    await rename(systemPath(draft), systemPath(place));
  } catch (error) {
    await rm(systemPath(draft), { force: true });
    throw error;
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(systemPath(path)).then(
    () => true,
    () => false,
  );
}

const TROUBLES: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满。请腾出空间后再试',
  EDQUOT: '磁盘配额已用完。请腾出空间后再试',
  EFBIG: '文件大小到了这个磁盘或账户的上限。请换一个位置',
  EACCES: '没有写的权限。请换一个位置，或请文件夹的主人开放权限',
  EPERM: '没有写的权限，或文件正被别的程序打开。请关闭它，或换一个位置',
  EROFS: '这个磁盘只能读，不能写。请换一个位置',
  EBUSY: '文件正被别的程序打开。请关闭它再试',
  ENOENT: '这里不能建文件夹。请换一个位置',
  ENOTDIR: '路径中间有一段是文件，不是文件夹。请换一个位置',
  EEXIST: '路径中间有一段是文件，不是文件夹，或有同名的临时文件。请换一个位置',
  EISDIR: '这是一个文件夹。请写一个文件名',
  ENAMETOOLONG: '文件名太长。请换一个短一些的文件夹名',
};

function messageOf(path: string, error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return `“${visible(path)}”写不了：${TROUBLES[code] ?? '磁盘或网络盘出错。请换一个位置再试'}。原来的文件没有动。`;
}
