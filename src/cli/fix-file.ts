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
import { correctionWarnings, type WithWarnings } from './with-warnings';
import { isShown, type RuleChoice } from './rule-choice';

export interface FixFileOptions {
  readonly choice: RuleChoice;
  readonly kinds: readonly FixKind[];
}

/** The result of fixing a file, before it is written. */
export interface MendedFile {
  /** The result if nothing is written. */
  readonly unchanged: FixedFile;
  /** Null when there was nothing to fix. */
  readonly mended: (Pick<FixedFile, 'applied' | 'left'> & { readonly bytes: Uint8Array }) | null;
}

/**
 * Fixes one file and returns its new bytes.
 * @throws {WorkbookFileError} when it cannot be read
 */
export async function fixFile(path: string, { choice, kinds }: FixFileOptions): Promise<WithWarnings<MendedFile>> {
  const bytes = await readBytes(path);
  const workbook = readWorkbook(bytes);
  const isWanted = (finding: Finding): boolean => isShown(finding, choice);
  const checked = check(workbook, choice);
  const warnings = [...correctionWarnings(checked), ...checked.problems];
  const left = countLeft(checked.findings.filter(isWanted));
  const unchanged = (error: string | null): MendedFile => ({
    unchanged: { file: path, out: null, applied: 0, left, error },
    mended: null,
  });
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
    const { edits, applied } = mend(workbook, { ...choice, kinds, isWanted, takes });
    if (applied === 0) return { read: unchanged([...refused][0] ?? null), warnings: [...warnings, ...refused] };
    const written = writeWorkbook(bytes, { edits });
    const after = countLeft(check(readWorkbook(written), choice).findings.filter(isWanted));
    return {
      read: { ...unchanged(null), mended: { applied, left: after, bytes: written } },
      warnings: [...warnings, ...refused],
    };
  } catch (error) {
    if (!(error instanceof WorkbookWriteError)) throw error;
    return { read: unchanged(error.message), warnings: [...warnings, error.message] };
  }
}
