import { type ComponentType, type ReactElement, memo, useEffect } from 'react';
import { cellLabel } from '../check/cell-label';
import type { CheckResult } from '../check/check-result';
import type { CheckSession } from '../check/check-session';
import type { Journal } from '../journal/journal';
import { JournalBar } from '../journal/journal-bar';
import { createJournalSession, type JournalSession } from '../journal/journal-session';
import { texts } from '../basics/texts';
import { useStore } from '../basics/use-store';
import type { WorkbookSession } from '../workbook/workbook-session';
import type { ReasonsStore } from './rule-reasons';
import type { FindingLoaders } from './finding-actions';
import { createFindingSession, type FindingSession, type FindingNotice } from './finding-session';
import { FindingView } from './finding-view';
import { IgnoredList } from './ignored-list';
import { mendTexts } from './mend-texts';
import type { Outcome } from './outcome';
import { NoticeBar } from './notice-bar';
import * as styles from './notice-bar.module.css';
import type { SheetChange } from '../../workbook/preview-edits';
import { CopyButton } from '../basics/copy-button';
import { TroubleMessage } from '../basics/trouble-message';

/** The findings of the last check with the user's actions; a chunk of its own. */
export function createFindingsPanel(
  workbook: WorkbookSession,
  check: CheckSession,
  journal: Journal,
  reasons: ReasonsStore,
  loaders: FindingLoaders,
): ComponentType {
  const journalSession = createJournalSession(workbook, journal, (turn, at) => {
    session.dismissNotice();
    session.takesBack(at);
    return check.checkWithin(turn);
  });
  const session = createFindingSession(check, journalSession);
  const news = <News check={check} session={session} journal={journalSession} />;
  return function Findings() {
    const { result } = useStore(check);
    // Loads the reasons early, so that 为什么 opens at once, even if the server is unreachable later.
    useEffect(() => reasons.want(), []);
    if (!result) return null;
    return (
      <>
        <View
          result={result}
          check={check}
          session={session}
          reasons={reasons}
          loaders={loaders}
          onSelect={workbook.onSelect}
          news={news}
        />
        <IgnoredList result={result} session={session} />
      </>
    );
  };
}

// Running checks and visited cells do not change the list.
const View = memo(FindingView);

const NOTHING_MENDED: Outcome['mended'] = { error: 0, warning: 0, hint: 0 };

interface NewsProps {
  readonly check: CheckSession;
  readonly session: FindingSession;
  readonly journal: JournalSession;
}

function News({ check, session, journal }: NewsProps): ReactElement {
  const { busy, notice, outcome } = useStore(session);
  const { result } = useStore(check);
  // Findings that return after an ignore was undone are not new.
  const isRestored = notice?.kind === 'restored';
  // An ignored finding does not count as fixed.
  const shown = outcome && notice?.kind === 'ignored' ? { ...outcome, mended: NOTHING_MENDED } : outcome;
  const also = shown ? said(isRestored ? { ...shown, fresh: [] } : shown, result) : '';
  return (
    <div role="status">
      {busy ? <p className={styles.busy}>{texts.findings.busy}</p> : null}
      <JournalBar session={journal} also={notice ? '' : also} manySheets={result?.manySheets ?? false} />
      {notice?.kind === 'denied' ? <DeniedFix notice={notice} session={session} /> : null}
      {notice && notice.kind !== 'denied' ? <NoticeBar notice={notice} also={also} session={session} /> : null}
    </div>
  );
}

function said({ mended, left, surfaced, fresh }: Outcome, result: CheckResult | null): string {
  const [first] = fresh;
  const title = first && (result?.titles.get(first.rule) ?? first.rule);
  const news =
    first && title ? mendTexts.fresh(fresh.length, cellLabel(first.cell, result?.manySheets ?? false), title) : '';
  return mendTexts.outcome(mended, left, surfaced) + news;
}

interface DeniedFixProps {
  readonly notice: Extract<FindingNotice, { readonly kind: 'denied' }>;
  readonly session: FindingSession;
}

function whatToDo(change: SheetChange): string {
  return change.kind === 'cell'
    ? change.after
    : texts.findings.change.deleteRow(change.cell.row + 1) + change.contents.join(texts.findings.change.between);
}

/** Shown for a fix that a protected workbook refuses: the text to enter by hand. The protection stays. */
export function DeniedFix({ notice: { what, changes, again }, session }: DeniedFixProps): ReactElement {
  const text = changes.map((change) => `${cellLabel(change.cell, true)}：${whatToDo(change)}`).join('\n');
  return (
    <TroubleMessage what={what} onRetry={() => void again()} onDismiss={session.dismissNotice}>
      <CopyButton label={texts.findings.fix.copy} text={text} />
    </TroubleMessage>
  );
}
