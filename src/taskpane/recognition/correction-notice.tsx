import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ROLE_NAMES } from '../../goals/column-roles';
import { Button } from '../shell/button';
import { texts } from '../texts';
import type { RecognitionNotice } from './recognition-session';

const useStyles = makeStyles({
  root: {
    margin: '6px 0',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  unsaved: { backgroundColor: tokens.colorStatusWarningBackground1 },
  text: { margin: '0 0 6px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly notice: RecognitionNotice;
  readonly onSaveAgain: () => void;
  readonly onDismiss: () => void;
}

/** What a correction has brought about, and whether the workbook remembers it. */
export function CorrectionNotice({ notice, onSaveAgain, onDismiss }: Props): ReactElement {
  const styles = useStyles();
  const { role, unsaved } = notice;
  const say = texts.recognition;
  const heading = say.heading(notice.heading);
  return (
    <div className={`${styles.root} ${unsaved === null ? '' : styles.unsaved}`}>
      <p className={styles.text}>
        {role === null ? say.restored(heading) : say.correctedTo(heading, ROLE_NAMES[role])}
        {unsaved === null ? say.saved : say.unsaved(texts.troubles[unsaved].what)}
      </p>
      <div className={styles.actions}>
        {unsaved === null ? null : <Button onClick={onSaveAgain}>{say.saveAgain}</Button>}
        <Button appearance="subtle" onClick={onDismiss}>{texts.close}</Button>
      </div>
    </div>
  );
}
