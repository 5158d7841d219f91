import { readWorkbookFile } from '../host/file/read-workbook-file';
import { check } from '../lint/check';
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
  const workbook = await readWorkbookFile(path);
  const { settings, ignoresSaved } = choice;
  const checked = check(workbook, { settings, ignoresSaved });
  const findings = checked.all.filter((finding) => isShown(finding, choice));
  const unmatched = checked.unmatched.filter(({ rule }) => choice.rules?.has(rule) ?? true);
  const changes = new Map(
    findings.flatMap((finding) =>
      showFixes && finding.fix ? [[finding, previewEdits(workbook, finding.fix.edits)] as const] : [],
    ),
  );
  return {
    read: {
      file: path,
      tables: checked.tables,
      findings,
      unmatched,
      unreadSheets: unreadSheetsOf(checked.workbook),
      changes,
    },
    warnings: [...correctionWarnings(checked), ...checked.problems],
  };
}

function unreadSheetsOf({ omissions = [] }: WorkbookSnapshot): string[] {
  return omissions.filter(({ why }) => why !== 'far-cells').map(({ sheet }) => sheet);
}
