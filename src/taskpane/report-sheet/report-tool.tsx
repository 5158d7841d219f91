import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import type { AddedSheet, SheetAdding } from '../../host/sheet-adding';
import type { CheckSession } from '../check/check-session';
import type { ResultTool } from '../check/result-actions';
import { Button } from '../shell/button';
import { LazyPanel } from '../shell/lazy-panel';
import { TroubleMessage } from '../shell/trouble-message';
import { useStore } from '../shell/use-store';
import { isDenied } from '../trouble';
import { createReportSession } from './report-session';
import type { ReportOutcome, ReportSession } from './report-session';
import { reportTexts as say } from './report-texts';

const useStyles = makeStyles({
  news: {
    margin: '4px 0 8px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    overflowWrap: 'anywhere',
  },
  done: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  caution: { backgroundColor: tokens.colorStatusWarningBackground1 },
  text: { margin: '0 0 4px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '6px' },
});

/** 校验报告: the button writes, the panel says what has come of it; a chunk of its own. */
export function createReportTool(
  sheets: SheetAdding,
  check: CheckSession,
  loadMemo: () => Promise<ComponentType>,
  today: () => Date = () => new Date(),
): ResultTool {
  const session = createReportSession(sheets, check, today);
  return {
    press: () => void session.write(),
    Panel: function Report() {
      return <ReportView session={session} loadMemo={loadMemo} />;
    },
  };
}

interface Props {
  readonly session: ReportSession;
  readonly loadMemo: () => Promise<ComponentType>;
}

function ReportView({ session, loadMemo }: Props): ReactElement {
  const styles = useStyles();
  const { busy, outcome, trouble } = useStore(session);
  const [asksMemo, setAsksMemo] = useState(false);
  return (
    <>
      <div role="status">
        {busy ? <p className={styles.news}>{busy === 'write' ? say.writing : say.removing}</p> : null}
        {outcome ? <Outcome outcome={outcome} session={session} /> : null}
      </div>
      {trouble ? (
        <div className={styles.text}>
          <TroubleMessage what={trouble.what} onRetry={() => void session.retry()} onDismiss={session.dismissTrouble}>
            {isDenied(trouble.what) ? <Button onClick={() => setAsksMemo(true)}>{say.memoInstead}</Button> : null}
          </TroubleMessage>
        </div>
      ) : null}
      {asksMemo ? <LazyPanel load={loadMemo} /> : null}
    </>
  );
}

interface OutcomeProps {
  readonly outcome: ReportOutcome;
  readonly session: ReportSession;
}

function Outcome({ outcome, session }: OutcomeProps): ReactElement {
  const styles = useStyles();
  switch (outcome.kind) {
    case 'written':
      return (
        <div className={`${styles.news} ${styles.done}`}>
          <p className={styles.text}>
            {say.written(outcome.sheet.name)}
            {outcome.sheet.isReadyToPrint ? say.print : say.noPrint}
          </p>
          <div className={styles.actions}>
            <Button size="small" onClick={() => void session.remove(outcome.sheet, false)}>
              {say.remove}
            </Button>
          </div>
        </div>
      );
    case 'changed':
      return <Question sheet={outcome.sheet} session={session} />;
    case 'removed':
      return <p className={`${styles.news} ${styles.done}`}>{say.removed}</p>;
    case 'missing':
      return <p className={`${styles.news} ${styles.caution}`}>{say.missing(outcome.sheet.name)}</p>;
    case 'not-ours':
      return <p className={`${styles.news} ${styles.caution}`}>{say.notOurs(outcome.sheet.name)}</p>;
    case 'no-check':
      return <p className={`${styles.news} ${styles.caution}`}>{say.noCheck}</p>;
  }
}

function Question({ sheet, session }: { readonly sheet: AddedSheet; readonly session: ReportSession }): ReactElement {
  const styles = useStyles();
  return (
    <div className={`${styles.news} ${styles.caution}`}>
      <p className={styles.text}>{say.changed(sheet.name)}</p>
      <div className={styles.actions}>
        <Button size="small" onClick={() => void session.remove(sheet, true)}>
          {say.removeAnyway}
        </Button>
        <Button size="small" onClick={() => session.keep(sheet)}>
          {say.keep}
        </Button>
      </div>
    </div>
  );
}
