import { WorkbookFileError } from '../host/file/workbook-file-error';
import type { UnreadableFile } from '../report/checked-file';
import { visible } from '../report/text/visible';
import type { Surroundings } from './surroundings';
import { workbookPaths } from './workbook-paths';

/** What became of one file: `read` is null for a file that could not be read. */
export type FileOutcome<Read> =
  { readonly read: Read; readonly unreadable: null } | { readonly read: null; readonly unreadable: UnreadableFile };

/** A result and what the user should know of a file that was read all the same. */
export interface WithWarnings<Read> {
  readonly read: Read;
  readonly warnings: readonly string[];
}

/**
 * Reads the workbooks at the paths one after the other, so that a folder of any size fits into memory. Standard error
 * names each file that could not be read; the others go on, even when the fault is this program's.
 */
export async function* readFiles<Read>(
  paths: readonly string[],
  work: (path: string) => Promise<WithWarnings<Read>>,
  { stderr }: Surroundings,
  showsProgress: boolean,
): AsyncGenerator<FileOutcome<Read>> {
  const complain = (path: string, line: string): Promise<void> => stderr.write(`${visible(path)}：${visible(line)}\n`);
  for await (const { path, error } of workbookPaths(paths)) {
    if (showsProgress) await stderr.write(`正在读取 ${visible(path)}`);
    const outcome = error ?? (await attempt(path, work));
    if (showsProgress) await stderr.write('\r\u001b[K');
    if (typeof outcome === 'string') {
      await complain(path, outcome);
      yield { read: null, unreadable: { file: path, error: outcome } };
    } else {
      for (const warning of outcome.warnings) await complain(path, warning);
      yield { read: outcome.read, unreadable: null };
    }
  }
}

/** The result, or in Chinese why there is none. */
async function attempt<Read>(
  path: string,
  work: (path: string) => Promise<WithWarnings<Read>>,
): Promise<WithWarnings<Read> | string> {
  try {
    return await work(path);
  } catch (failure) {
    return failure instanceof WorkbookFileError
      ? failure.message
      : `本程序处理这个文件时出错（${String(failure)}）。请把文件发给开发者。`;
  }
}

/** Progress is shown on a terminal whose results go elsewhere. */
export function canShowProgress({ stderr }: Surroundings, output: { readonly isTTY: boolean }): boolean {
  return stderr.isTTY && !output.isTTY;
}
