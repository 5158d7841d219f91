import type { ReactElement } from 'react';
import { Button } from '../basics/button';
import { classes } from '../basics/classes';
import { texts } from '../basics/texts';
import type { RecognitionNotice } from './recognition-session';
import * as styles from './correction-notice.module.css';

interface Props {
  readonly notice: RecognitionNotice;
  readonly onSaveAgain: () => void;
  readonly onDismiss: () => void;
}

/** Outcome of a correction, and whether it was saved in the workbook. */
export function CorrectionNotice({ notice, onSaveAgain, onDismiss }: Props): ReactElement {
  const { done, unsaved } = notice;
  const say = texts.recognition;
  return (
    <div className={classes(styles.root, unsaved === null ? undefined : styles.unsaved)}>
      <p className={styles.text}>
        {done}
        {unsaved === null ? say.saved : say.unsaved(texts.troubles[unsaved].what)}
      </p>
      <div className={styles.actions}>
        {unsaved === null ? null : <Button onClick={onSaveAgain}>{say.saveAgain}</Button>}
        <Button appearance="subtle" onClick={onDismiss}>
          {texts.close}
        </Button>
      </div>
    </div>
  );
}
