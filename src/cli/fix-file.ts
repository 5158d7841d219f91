import { readBytes } from '../host/file/read-workbook-file';
import { readWorkbook } from '../host/file/read-workbook';
import { refuseUnwritable, writeWorkbook } from '../host/file/xlsx/write/write-workbook';
import { WorkbookWriteError } from '../host/file/xlsx/write/write-error';
import { check } from '../lint/check';
import { mend } from '../lint/mend';
import type { Finding } from '../lint/finding';
import { countLeft, type FixedFile } from '../report/fixed-file';
import type { FixKind } from '../rules/kit/rule';
import type { Edit } from '../workbook/edit';
import { correctionWarnings } from './correction-warnings';
import type { WithWarnings } from './with-warnings';
import { isShown, type RuleChoice } from './rule-choice';
import { placeFile, WriteFileError, type Target } from './write-file';

export interface FixOptions {
  readonly choice: RuleChoice;
  readonly kinds: readonly FixKind[];
  /** Where the mended file goes. */
  readonly targetOf: (path: string) => Target;
}

/** Mends one file and writes it to its target. @throws {WorkbookFileError} when it cannot be read */
export async function fixFile(path: string, { choice, kinds, targetOf }: FixOptions): Promise<WithWarnings<FixedFile>> {
  const bytes = await readBytes(path);
  const workbook = readWorkbook(bytes);
  const { settings, ignoresSaved } = choice;
  const isWanted = (finding: Finding): boolean => isShown(finding, choice);
  const checked = check(workbook, { settings, ignoresSaved });
  const warnings = [...correctionWarnings(checked), ...checked.problems];
  const unchanged = { file: path, out: null, applied: 0, left: countLeft(checked.findings.filter(isWanted)) };
  const refused = new Set<string>();
  const takes = (edits: readonly Edit[]): boolean => {
    try {
      writeWorkbook(bytes, { edits });
      return true;
    } catch (error) {
      if (!(error instanceof WorkbookWriteError)) throw error;
      refused.add(error.message);
      return false;
    }
  };
  try {
    refuseUnwritable(bytes);
    const { edits, applied } = mend(workbook, { settings, ignoresSaved, kinds, isWanted, takes });
    if (applied === 0)
      return { read: { ...unchanged, error: [...refused][0] ?? null }, warnings: [...warnings, ...refused] };
    const written = writeWorkbook(bytes, { edits });
    const after = check(readWorkbook(written), { settings, ignoresSaved });
    const out = await placeFile(targetOf(path), written);
    const left = countLeft(after.findings.filter(isWanted));
    return { read: { file: path, out, applied, left, error: null }, warnings: [...warnings, ...refused] };
  } catch (error) {
    if (!(error instanceof WorkbookWriteError || error instanceof WriteFileError)) throw error;
    return { read: { ...unchanged, error: error.message }, warnings: [...warnings, error.message] };
  }
}
