import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { isOtherTableName, isWorkbookName } from '../host/file/file-names';
import { pathFromSystem, systemPath } from '../host/file/system-path';

/** A file to be read, or an unreadable folder with the reason in Chinese. */
export interface FoundPath {
  readonly path: string;
  readonly error: string | null;
}

export interface FoundPaths {
  readonly found: readonly FoundPath[];
  /** In Chinese: folders without workbooks, and skipped kinds of files. */
  readonly notes: readonly string[];
}

/**
 * The workbooks at the paths, each once: files as given, folders with everything below them, sorted by name. Left out
 * are lock files of open workbooks ("~$…"), hidden folders, pipes and devices.
 */
export async function workbookPaths(paths: readonly string[]): Promise<FoundPaths> {
  const seen = new Set<string>();
  const found: FoundPath[] = [];
  const notes: string[] = [];
  const passedOver: string[] = [];
  for (const path of paths) {
    let isEmpty = true;
    for await (const one of (await isFolder(path)) ? walk(path, passedOver) : [{ path, error: null }]) {
      isEmpty = false;
      const place = resolve(one.path);
      if (seen.has(place)) continue;
      seen.add(place);
      found.push(one);
    }
    if (isEmpty) notes.push(`${path}：文件夹里没有工作簿（.xlsx、.xls、.et）。请检查是不是这个文件夹。`);
  }
  if (passedOver.length > 0) notes.push(passedOverText(passedOver));
  return { found, notes };
}

function passedOverText(paths: readonly string[]): string {
  const kinds = [...new Set(paths.map((path) => extname(path).toLowerCase()))].sort().join('、');
  return `有 ${String(paths.length)} 个文件的格式不检查（${kinds}）。如果是绩效目标表，请用 Excel 或 WPS 打开，另存为 .xlsx。`;
}

async function* walk(folder: string, passedOver: string[]): AsyncGenerator<FoundPath> {
  let entries;
  try {
    const listed = await readdir(systemPath(folder), { withFileTypes: true, encoding: 'buffer' });
    entries = listed.map((entry) => ({ entry, name: pathFromSystem(entry.name) }));
  } catch {
    yield { path: folder, error: '文件夹打不开，可能没有权限。请换一个账户，或请文件夹的主人开放权限。' };
    return;
  }
  const inOrder = entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { entry, name } of inOrder) {
    const path = join(folder, name);
    if (name.startsWith('.') || name.startsWith('~$')) continue;
    // Links to folders may form circles, so only links to files are followed.
    if (entry.isDirectory()) yield* walk(path, passedOver);
    else if (!entry.isFile() && !entry.isSymbolicLink()) continue;
    else if (isWorkbookName(name)) yield { path, error: null };
    else if (isOtherTableName(name)) passedOver.push(path);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(systemPath(path))).isDirectory();
  } catch {
    // A missing path is reported when it is read.
    return false;
  }
}
