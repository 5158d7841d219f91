import { useRef } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { Button } from '../basics/button';
import { classes } from '../basics/classes';
import { LazyPanel } from '../basics/lazy-panel';
import { Spinner } from '../basics/spinner';
import { TroubleMessage } from '../basics/trouble-message';
import { useStore } from '../basics/use-store';
import { texts } from '../basics/texts';
import type { Sample } from '../sample/sample';
import { SampleNewsSlot } from '../sample/sample-slots';
import type { CheckSession } from './check-session';
import { ProgressLine } from './progress-line';
import { progressTexts } from './progress-texts';
import { ResultActions } from './result-actions';
import type { ResultAction } from './result-actions';
import { ResultSummary } from './result-summary';
import * as styles from './check-panel.module.css';

interface Props {
  readonly session: CheckSession;
  readonly resultActions: readonly ResultAction[];
  /** 识别结果 */
  readonly loadRecognition: () => Promise<ComponentType>;
  readonly loadFindings: () => Promise<ComponentType>;
  readonly sample: Sample;
}

export function CheckPanel({ session, resultActions, loadRecognition, loadFindings, sample }: Props): ReactElement {
  const action = useRef<HTMLButtonElement>(null);
  const { working, cancelled, result, stale, live, recheckAwaited, trouble } = useStore(session);
  const check = (): void => void session.check();
  const cancel = (): void => {
    session.cancel();
    // The button that was pressed goes.
    action.current?.focus();
  };
  return (
    <>
      <Button
        ref={action}
        appearance="primary"
        size="large"
        className={styles.action}
        disabledFocusable={working}
        icon={working ? <Spinner /> : undefined}
        onClick={check}
      >
        {working ? texts.check.working : texts.check.action}
      </Button>
      <ProgressLine progress={session.progress} onCancel={cancel} />
      {cancelled ? (
        <p className={styles.cancelled} role="status">
          {result ? progressTexts.cancelled : progressTexts.cancelledFirst}
        </p>
      ) : null}
      {trouble ? (
        <div className={classes(styles.below, styles.trouble)}>
          <TroubleMessage what={trouble.what} onRetry={() => void session.retry()} onDismiss={session.dismissTrouble} />
        </div>
      ) : null}
      {stale && !working && !recheckAwaited ? (
        <div className={classes(styles.below, styles.stale)} role="status">
          {texts.check.stale}
          <Button onClick={check}>{texts.check.again}</Button>
        </div>
      ) : null}
      <div className={styles.below} role="status" aria-busy={working}>
        {result ? <ResultSummary result={result} /> : <p>{texts.check.intro}</p>}
      </div>
      <SampleNewsSlot sample={sample} />
      {result ? (
        <label className={styles.live}>
          <input
            type="checkbox"
            className={styles.box}
            checked={live}
            onChange={(event) => session.setLive(event.target.checked)}
          />
          {texts.check.live}
        </label>
      ) : null}
      {result ? <ResultActions result={result} actions={resultActions} /> : null}
      {result ? <LazyPanel load={loadRecognition} /> : null}
      {result ? <LazyPanel load={loadFindings} /> : null}
    </>
  );
}
