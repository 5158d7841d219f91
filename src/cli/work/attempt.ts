import { WorkbookFileError } from '../../host/file/workbook-file-error';
import { WorkbookWriteError } from '../../host/file/xlsx/write/write-error';
import { UsageError } from '../exit-status';
import type { WithWarnings } from '../with-warnings';
import { workOn, type FileTask, type WorkKind, type Works } from './work';

/** The result for a file, or the reason in Chinese why there is none. */
export type Attempt<Kind extends WorkKind> = WithWarnings<Works[Kind]['result']> | string;

/** Works on a file. Never throws: errors of the program are reported like those of the file. */
export async function attempt<Kind extends WorkKind>(
  path: string,
  task: FileTask<Kind>,
  work: typeof workOn = workOn,
): Promise<Attempt<Kind>> {
  try {
    return await work(path, task);
  } catch (failure) {
    const isToldAsItIs =
      failure instanceof WorkbookFileError || failure instanceof WorkbookWriteError || failure instanceof UsageError;
    return isToldAsItIs ? failure.message : ownFault(failure);
  }
}

export function ownFault(failure: unknown): string {
  return `本程序处理这个文件时出错（${String(failure)}）。请把文件发给开发者。`;
}
