import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../shell/button';
import { texts } from '../texts';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    bottom: '-12px',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    margin: '12px -12px -12px',
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly count: number;
  readonly working: boolean;
  readonly onInsert: () => void;
  readonly onClear: () => void;
}

/** What the user has marked, and what can be done with it. */
export function PickedBar({ count, working, onInsert, onClear }: Props): ReactElement | null {
  const styles = useStyles();
  const say = texts.library.picked;
  if (count === 0) return null;
  return (
    <div className={styles.bar} role="status">
      <Button appearance="primary" disabledFocusable={working} onClick={onInsert}>
        {say.insert(count)}
      </Button>
      <Button onClick={onClear}>{say.clear}</Button>
    </div>
  );
}
