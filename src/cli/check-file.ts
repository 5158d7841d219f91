import { readWorkbookFile } from '../host/file/read-workbook-file';
import { check } from '../lint/check';
import { withSettings, withSuppressions } from '../lint/memory/saved-options';
import { DEFAULT_SETTINGS } from '../lint/settings/settings';
import type { CheckedFile } from '../report/checked-file';
import { previewEdits } from '../workbook/preview-edits';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { correctionWarnings } from './correction-warnings';
import type { WithWarnings } from './read-files';
import { isShown, type RuleChoice } from './rule-choice';

/** Reads and checks one file. @throws {WorkbookFileError} */
export async function checkFile(
  path: string,
  choice: RuleChoice,
  showFixes: boolean,
): Promise<WithWarnings<CheckedFile>> {
  const read = await readWorkbookFile(path);
  const workbook = choice.ignoresSaved ? withoutSavedOptions(read) : read;
  const checked = check(workbook, { settings: choice.settings });
  const findings = checked.all.filter((finding) => isShown(finding, choice));
  const unmatched = checked.unmatched.filter(({ rule }) => choice.rules?.has(rule) ?? true);
  const changes = new Map(
    findings.flatMap((finding) =>
      showFixes && finding.fix ? [[finding, previewEdits(workbook, finding.fix.edits)] as const] : [],
    ),
  );
  return {
    read: { file: path, tables: checked.tables, findings, unmatched, changes },
    warnings: [...correctionWarnings(checked), ...checked.problems],
  };
}

/** The workbook without the settings and ignores that it carries; column corrections and insert records stay. */
function withoutSavedOptions(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const savedState = withSuppressions(withSettings(workbook.savedState, DEFAULT_SETTINGS), []);
  return { ...workbook, savedState };
}
