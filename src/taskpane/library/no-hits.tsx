import type { ReactElement } from 'react';
import { Button } from '../basics/button';
import { texts } from '../basics/texts';
import * as styles from './no-hits.module.css';

interface Props {
  /** How many there are without the filter; 0 where none is set. */
  readonly withoutFilter: number;
  readonly onClearFilter: () => void;
}

/** Advice when nothing was found. */
export function NoHits({ withoutFilter, onClearFilter }: Props): ReactElement {
  const say = texts.library.nothing;
  if (withoutFilter > 0) return <Button onClick={onClearFilter}>{say.clearFilter(withoutFilter)}</Button>;
  return (
    <ul className={styles.advice}>
      {say.advice.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
