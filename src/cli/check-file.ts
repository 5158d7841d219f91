import { readWorkbookFile } from '../host/file/read-workbook-file';
import type { GoalTable } from '../goals/goal-table';
import { check } from '../lint/check';
import type { Finding } from '../lint/finding';
import { subjectsOf } from '../lint/memory/subjects';
import type { CheckedFile, CheckedTable } from '../report/checked-file';
import { carriedText } from '../lint/settings/carried-settings';
import { NOT_AS_SAVED } from '../report/words';
import { previewEdits } from '../workbook/preview-edits';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { correctionWarnings } from './correction-warnings';
import type { WithWarnings } from './with-warnings';
import { isShown, type RuleChoice } from './rule-choice';

export interface CheckFileOptions {
  readonly choice: RuleChoice;
  /** Adds what the fixes would change. */
  readonly showsFixes: boolean;
  /** Adds the descriptions by which a later check recognises the findings. */
  readonly identifies: boolean;
}

/** Reads and checks one file. The result is plain data. @throws {WorkbookFileError} */
export async function checkFile(
  path: string,
  { choice, showsFixes, identifies }: CheckFileOptions,
): Promise<WithWarnings<CheckedFile>> {
  const workbook = await readWorkbookFile(path);
  const checked = check(workbook, choice);
  const { tables } = checked;
  const findings = checked.all.filter((finding) => isShown(finding, choice));
  const unmatched = checked.unmatched.filter(({ rule }) => choice.rules?.has(rule) ?? true);
  const changes = new Map(
    findings.flatMap((finding) =>
      showsFixes && finding.fix ? [[finding, previewEdits(workbook, finding.fix.edits)] as const] : [],
    ),
  );
  const carried = carriedText(checked.carried);
  return {
    read: {
      file: path,
      tables: tables.map(tableFacts),
      findings,
      identities: identifies ? identitiesOf(workbook, tables, findings) : [],
      unmatched,
      unreadSheets: unreadSheetsOf(workbook),
      carried: checked.carried,
      changes,
    },
    warnings: [
      ...correctionWarnings(checked),
      ...checked.problems,
      ...(carried === null ? [] : [`${carried}${NOT_AS_SAVED}`]),
    ],
  };
}

function tableFacts({ title, department, indicators }: GoalTable): CheckedTable {
  return { title: title?.value ?? '', unit: department?.value ?? '', indicators: indicators.length };
}

/** By table, place and content instead of addresses, as ignores describe findings: inserted rows change nothing. */
function identitiesOf(
  workbook: WorkbookSnapshot,
  tables: readonly GoalTable[],
  findings: readonly Finding[],
): string[] {
  const subjects = subjectsOf(workbook, tables);
  return findings.map(({ rule, cell }) => {
    const { table, nth, place, content } = subjects.of(cell);
    return JSON.stringify([rule, table, nth, place, content]);
  });
}

function unreadSheetsOf({ omissions = [] }: WorkbookSnapshot): string[] {
  return omissions.filter(({ why }) => why !== 'far-cells').map(({ sheet }) => sheet);
}
