import { readWorkbookFile } from '../host/file/read-workbook-file';
import { check } from '../lint/check';
import { checkedFile, type CheckedFile } from '../report/checked-file';
import { NOT_AS_SAVED } from '../report/words';
import { carriedText } from '../lint/settings/carried-settings';
import { correctionWarnings, type WithWarnings } from './with-warnings';
import { isShown, type RuleChoice } from './rule-choice';

export interface CheckFileOptions {
  readonly choice: RuleChoice;
  readonly showsFixes: boolean;
  readonly identifies: boolean;
  readonly listsImportRows: boolean;
}

/**
 * Reads and checks one file. The result is plain data.
 * @throws {WorkbookFileError}
 */
export async function checkFile(
  path: string,
  { choice, ...wishes }: CheckFileOptions,
): Promise<WithWarnings<CheckedFile>> {
  const checked = check(await readWorkbookFile(path), choice);
  const carried = carriedText(checked.carried);
  const read = checkedFile(path, checked, { ...wishes, isShown: (finding) => isShown(finding, choice) });
  return {
    read: { ...read, unmatched: read.unmatched.filter(({ rule }) => choice.rules?.has(rule) ?? true) },
    warnings: [
      ...correctionWarnings(checked),
      ...checked.problems,
      ...(carried === null ? [] : [`${carried}${NOT_AS_SAVED}`]),
    ],
  };
}
