import { useEffect, useRef, useState, type ComponentType, type ReactElement } from 'react';
import { Button } from '../basics/button';
import { classes } from '../basics/classes';
import { LazyPanel } from '../basics/lazy-panel';
import { Spinner } from '../basics/spinner';
import { StepNotice } from '../basics/step-notice';
import { TroubleMessage } from '../basics/trouble-message';
import { useStore } from '../basics/use-store';
import { texts } from '../basics/texts';
import type { Sample } from '../sample/sample';
import { SampleNewsSlot } from '../sample/sample-slots';
import type { CheckSession } from './check-session';
import { progressTexts } from './progress-texts';
import { ResultActions, type ResultAction } from './result-actions';
import { MoreOfResult, ReadingNotes, Verdict } from './result-summary';
import * as styles from './check-panel.module.css';
import type { Store } from '../basics/store';
import type { ShownProgress } from './check-progress';

interface Props {
  readonly session: CheckSession;
  readonly resultActions: readonly ResultAction[];
  /** 识别结果 */
  readonly loadRecognition: () => Promise<ComponentType>;
  readonly loadFindings: () => Promise<ComponentType>;
  readonly sample: Sample;
}

/** 一键校验 and its result: the verdict in one line, then the list; everything else is under 更多. */
export function CheckPanel({ session, resultActions, loadRecognition, loadFindings, sample }: Props): ReactElement {
  const action = useRef<HTMLButtonElement>(null);
  const [more, setMore] = useState(false);
  const moreParts = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The button stays visible while the list is scrolled, and opens its parts above the list.
    if (more) moreParts.current?.scrollIntoView({ block: 'nearest' });
  }, [more]);
  const { working, cancelled, result, stale, live, recheckAwaited, isSlow, trouble } = useStore(session);
  // A missing place stays missing until the next check.
  const isGone = trouble?.what === 'missing' && trouble.request.kind === 'go-to';
  const hasTables = result !== null && result.tables.length > 0;
  const check = (): void => {
    // Closes the other parts of the result, so that the list is visible.
    setMore(false);
    void session.check();
  };
  const cancel = (): void => {
    session.cancel();
    // The pressed button disappears, so the focus needs another place.
    action.current?.focus();
  };
  return (
    <>
      <div className={hasTables ? styles.buttons : undefined}>
        <Button
          ref={action}
          appearance="primary"
          size={hasTables ? 'small' : 'large'}
          className={hasTables ? styles.again : styles.action}
          disabledFocusable={working}
          icon={working ? <Spinner /> : undefined}
          onClick={check}
        >
          {working ? texts.check.working : texts.check.action}
        </Button>
        {result && hasTables ? <MoreOfResult result={result} isOpen={more} onToggle={() => setMore(!more)} /> : null}
      </div>
      <div className={styles.said} role="status" aria-busy={working}>
        {result ? (
          <Verdict result={result} onStandard={(byStandard) => void session.setByStandard(byStandard)} />
        ) : (
          <p>{texts.check.intro}</p>
        )}
      </div>
      <ProgressLine progress={session.progress} onCancel={cancel} />
      {cancelled ? (
        <p className={styles.cancelled} role="status">
          {result ? progressTexts.cancelled : progressTexts.cancelledFirst}
        </p>
      ) : null}
      {trouble ? (
        <div className={classes(styles.below, styles.trouble)}>
          <TroubleMessage
            what={trouble.what}
            onRetry={isGone ? undefined : () => void session.retry()}
            onDismiss={session.dismissTrouble}
          />
        </div>
      ) : null}
      {stale && !working && !recheckAwaited ? (
        <div className={styles.below} role="status">
          <StepNotice look="caution" text={live && isSlow ? texts.check.staleAndSlow : texts.check.stale}>
            <Button size="small" onClick={check}>
              {texts.check.again}
            </Button>
          </StepNotice>
        </div>
      ) : null}
      <SampleNewsSlot sample={sample} />
      {result ? (
        <div ref={moreParts} className={hasTables ? styles.more : undefined} hidden={hasTables && !more}>
          {hasTables ? (
            <>
              <ReadingNotes result={result} />
              <p className={styles.read}>{texts.check.read(result.tables.length, result.indicators, result.amounts)}</p>
            </>
          ) : null}
          <ResultActions result={result} actions={resultActions} />
          <label className={styles.live}>
            <input
              type="checkbox"
              className={styles.box}
              checked={live}
              onChange={(event) => session.setLive(event.target.checked)}
            />
            {texts.check.live}
          </label>
          <LazyPanel load={loadRecognition} />
        </div>
      ) : null}
      {result ? <LazyPanel load={loadFindings} /> : null}
    </>
  );
}

interface ProgressLineProps {
  readonly progress: Store<ShownProgress>;
  readonly onCancel: () => void;
}

/** Progress of a long check with a cancel button; nothing for a short one. */
function ProgressLine({ progress: store, onCancel }: ProgressLineProps): ReactElement {
  const { progress } = useStore(store);
  return (
    <>
      {progress ? (
        <div className={styles.progressLine}>
          <span className={styles.progressLineWords} data-progress="">
            {progressTexts.progress(progress)}
          </span>
          <Button className={styles.progressLineCancel} onClick={onCancel}>
            {progressTexts.cancel}
          </Button>
        </div>
      ) : null}
      <div className={styles.progressLineForScreenReaders} role="status">
        {progress ? progressTexts.heard(progress) : ''}
      </div>
    </>
  );
}
