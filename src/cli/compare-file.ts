import { compareWorkbooks } from '../compare/compare';
import { readWorkbookFile } from '../host/file/read-workbook-file';
import { WorkbookFileError } from '../host/file/workbook-file-error';
import { check } from '../lint/check';
import type { ComparedFiles } from '../report/compared-files';
import { visible } from '../report/text/visible';
import { UsageError } from './exit-status';
import { isShown, type RuleChoice } from './rule-choice';
import type { WithWarnings } from './with-warnings';

export interface CompareFileOptions {
  readonly choice: RuleChoice;
  /** The old file of each new one, by path. */
  readonly oldOf: Readonly<Record<string, string>>;
}

/**
 * Checks a file and the old one that belongs to it, and compares them. The result is plain data.
 * @throws {WorkbookFileError} about the new file
 * @throws {UsageError} about the old one, which is named
 */
export async function compareFile(
  path: string,
  { choice, oldOf }: CompareFileOptions,
): Promise<WithWarnings<ComparedFiles>> {
  const old = oldOf[path] ?? path;
  const before = await readWorkbookFile(old).catch((error: unknown) => {
    if (!(error instanceof WorkbookFileError)) throw error;
    throw new UsageError(`要比较的“${visible(old)}”读不出来。${error.message}`, { cause: error });
  });
  const [earlier, now] = [check(before, choice), check(await readWorkbookFile(path), choice)];
  const problems = [...earlier.problems.map((problem) => `原来的文件：${problem}`), ...now.problems];
  return {
    read: { old, new: path, ...compareWorkbooks(earlier, now, (finding) => isShown(finding, choice)) },
    warnings: problems,
  };
}
