import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** A file to be read, or a folder that leads to none, with the reason in Chinese. */
export interface FoundPath {
  readonly path: string;
  readonly error: string | null;
}

const WORKBOOK = /\.(?:xlsx|xlsm|xls|et)$/i;

/**
 * The workbooks at the paths, one after another and each once: files as they are named, folders with all below them, in
 * the order of their names. Lock files of an open workbook ("~$…") and hidden folders are left out.
 */
export async function* workbookPaths(paths: readonly string[]): AsyncGenerator<FoundPath> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const found of (await isFolder(path)) ? inFolder(path) : [{ path, error: null }]) {
      const place = resolve(found.path);
      if (seen.has(place)) continue;
      seen.add(place);
      yield found;
    }
  }
}

async function* inFolder(folder: string): AsyncGenerator<FoundPath> {
  let isEmpty = true;
  for await (const found of walk(folder)) {
    isEmpty = false;
    yield found;
  }
  if (isEmpty) yield { path: folder, error: '文件夹里没有工作簿（.xlsx、.xls、.et）。请检查是不是这个文件夹。' };
}

async function* walk(folder: string): AsyncGenerator<FoundPath> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    yield { path: folder, error: '文件夹打不开，可能没有权限。请换一个账户，或请文件夹的主人开放权限。' };
    return;
  }
  const inOrder = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of inOrder) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    // A link to a folder may lead round in a circle: only links to files are followed.
    if (entry.isDirectory()) yield* walk(path);
    else if (WORKBOOK.test(entry.name) && !entry.name.startsWith('~$')) yield { path, error: null };
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // What is not there is reported when it is read.
    return false;
  }
}
