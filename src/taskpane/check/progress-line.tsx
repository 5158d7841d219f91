import type { ReactElement } from 'react';
import { Button } from '../basics/button';
import { useStore } from '../basics/use-store';
import type { Store } from '../basics/store';
import type { ShownProgress } from './check-progress';
import { progressTexts } from './progress-texts';
import * as styles from './progress-line.module.css';

interface Props {
  readonly progress: Store<ShownProgress>;
  readonly onCancel: () => void;
}

/** Progress of a long check with a cancel button; nothing for a short one. */
export function ProgressLine({ progress: store, onCancel }: Props): ReactElement {
  const { progress } = useStore(store);
  return (
    <>
      {progress ? (
        <div className={styles.line}>
          <span className={styles.words} data-progress="">
            {progressTexts.progress(progress)}
          </span>
          <Button className={styles.cancel} onClick={onCancel}>
            {progressTexts.cancel}
          </Button>
        </div>
      ) : null}
      <div className={styles.forScreenReaders} role="status">
        {progress ? progressTexts.heard(progress) : ''}
      </div>
    </>
  );
}
