import { Button, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useCallback } from 'react';
import type { ComponentType, ReactElement } from 'react';
import type { CellAddress } from '../../workbook/area';
import { LazyPanel } from '../shell/lazy-panel';
import { TroubleMessage } from '../shell/trouble-message';
import { useStore } from '../shell/use-store';
import { texts } from '../texts';
import type { CheckSession } from './check-session';
import { FindingGroups } from './finding-groups';
import { ResultSummary } from './result-summary';

const useStyles = makeStyles({
  action: { width: '100%', minHeight: '44px', fontSize: tokens.fontSizeBase400 },
  below: { marginTop: '12px' },
  stale: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexWrap: 'wrap',
    gap: '6px 12px',
    padding: '8px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

const Groups = memo(FindingGroups);

interface Props {
  readonly session: CheckSession;
  /** 识别结果 */
  readonly loadRecognition: () => Promise<ComponentType>;
}

export function CheckPanel({ session, loadRecognition }: Props): ReactElement {
  const styles = useStyles();
  const { working, result, stale, visited, trouble } = useStore(session);
  const check = (): void => void session.check();
  const goTo = useCallback((cell: CellAddress) => void session.goTo(cell), [session]);
  return (
    <>
      <Button
        appearance="primary"
        size="large"
        className={styles.action}
        disabledFocusable={working}
        icon={working ? <Spinner size="tiny" appearance="inverted" /> : undefined}
        onClick={check}
      >
        {working ? texts.check.working : texts.check.action}
      </Button>
      {trouble ? (
        <div className={styles.below}>
          <TroubleMessage what={trouble.what} onRetry={() => void session.retry()} />
        </div>
      ) : null}
      {stale && !working ? (
        <div className={`${styles.below} ${styles.stale}`} role="status">
          {texts.check.stale}
          <Button onClick={check}>{texts.check.again}</Button>
        </div>
      ) : null}
      <div className={styles.below} role="status" aria-busy={working}>
        {result ? <ResultSummary result={result} /> : <p>{texts.check.intro}</p>}
      </div>
      {result ? <LazyPanel load={loadRecognition} /> : null}
      {result ? <Groups result={result} visited={visited} onGoTo={goTo} /> : null}
    </>
  );
}
