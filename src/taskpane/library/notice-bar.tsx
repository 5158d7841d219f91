import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { texts } from '../texts';
import type { Notice } from './library-session';

const useStyles = makeStyles({
  bar: {
    margin: '0 0 12px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  refused: { backgroundColor: tokens.colorStatusWarningBackground1 },
  text: { margin: '0 0 6px' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface Props {
  readonly notice: Notice;
  /** The insertion before, when the last one has been dealt with. */
  readonly previous: string | null;
  readonly working: boolean;
  readonly undoing: boolean;
  readonly onUndo: () => void;
  readonly onLook: () => void;
  readonly onDismiss: () => void;
}

/** What has just been done to the sheet, and the way back. */
export function NoticeBar({ notice, previous, working, undoing, onUndo, onLook, onDismiss }: Props): ReactElement {
  const styles = useStyles();
  const say = texts.library;
  return (
    <div className={`${styles.bar} ${notice.kind === 'undo-refused' ? styles.refused : ''}`}>
      <p className={styles.text}>{message(notice)}</p>
      <div className={styles.actions}>
        {notice.kind === 'inserted' || previous !== null ? (
          <Button disabledFocusable={working} onClick={onUndo}>
            {undoing ? say.undoing : previous === null ? say.undo : say.undoPrevious(previous)}
          </Button>
        ) : null}
        {notice.kind === 'undo-refused' ? <Button onClick={onLook}>{say.look}</Button> : null}
        {notice.kind === 'inserted' ? null : (
          <Button appearance="subtle" onClick={onDismiss}>
            {texts.close}
          </Button>
        )}
      </div>
    </div>
  );
}

function message({ kind, name, cell }: Notice): string {
  switch (kind) {
    case 'inserted':
      return texts.library.inserted(name, cell.row + 1);
    case 'undone':
      return texts.library.undone(name);
    case 'undo-refused':
      return texts.library.undoRefused(name, cell.row + 1);
  }
}
