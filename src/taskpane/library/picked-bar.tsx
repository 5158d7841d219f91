import type { ReactElement } from 'react';
import { Button } from '../basics/button';
import { texts } from '../basics/texts';
import * as styles from './picked-bar.module.css';

interface Props {
  readonly count: number;
  readonly working: boolean;
  readonly onInsert: () => void;
  readonly onClear: () => void;
}

/** What the user has marked, and what can be done with it. */
export function PickedBar({ count, working, onInsert, onClear }: Props): ReactElement | null {
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
