import { readFile, stat } from 'node:fs/promises';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { LIMITS } from './limits';
import { readWorkbook } from './read-workbook';
import { systemPath } from './system-path';
import { tooLarge, WorkbookFileError, type WorkbookFileTrouble } from './workbook-file-error';

const MESSAGES: Readonly<Partial<Record<WorkbookFileTrouble, string>>> = {
  missing: '找不到这个文件。请检查路径和文件名，也可能已被移动、改名或删除。',
  directory: '这是一个文件夹，不是文件。请指明文件夹里的工作簿。',
  'no-file': '这不是普通文件（是管道或设备），不能当工作簿读。请指明工作簿文件。',
  'no-permission': '没有读取这个文件的权限。请换一个账户，或请文件的主人开放权限。',
  unreadable: '文件读不出来，可能正被别的程序占用，或磁盘、网络盘出错。请关闭打开它的程序后再试。',
};

const TROUBLES: Readonly<Record<string, WorkbookFileTrouble>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  EISDIR: 'directory',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
};

/**
 * Reads a workbook file from disk.
 * @throws {WorkbookFileError} and no other error
 */
export async function readWorkbookFile(path: string): Promise<WorkbookSnapshot> {
  return readWorkbook(await readBytes(path));
}

/**
 * The content of a file on disk.
 * @throws {WorkbookFileError}
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const facts = await stat(systemPath(path));
    if (facts.isDirectory()) throw fileError('directory');
    // A pipe or a device may never end.
    if (!facts.isFile()) throw fileError('no-file');
    if (facts.size > LIMITS.fileBytes) throw tooLarge('文件超过 256 MB');
    return await readFile(systemPath(path));
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    throw fileError(troubleOf(error), error);
  }
}

function troubleOf(error: unknown): WorkbookFileTrouble {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return TROUBLES[code] ?? 'unreadable';
}

function fileError(trouble: WorkbookFileTrouble, cause?: unknown): WorkbookFileError {
  return new WorkbookFileError(trouble, MESSAGES[trouble] ?? '', { cause });
}
