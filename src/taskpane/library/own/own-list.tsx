import { useState } from 'react';
import type { ReactElement } from 'react';
import type { OwnIndicator } from '../../../library/own/own-indicator';
import { Button } from '../../basics/button';
import type { OwnSession } from './own-session';
import { ownTexts } from './own-texts';
import * as styles from './own.module.css';

const AT_ONCE = 50;

interface Props {
  readonly indicators: readonly OwnIndicator[];
  readonly session: OwnSession;
}

export function OwnList({ indicators, session }: Props): ReactElement {
  const [count, setCount] = useState(AT_ONCE);
  const left = indicators.length - count;
  return (
    <>
      <ul className={styles.list}>
        {indicators.slice(0, count).map((one) => (
          <li key={one.name} className={styles.item}>
            <h3 className={styles.name}>{one.name}</h3>
            <strong>{`${one.operator}${one.value}${one.unit}`}</strong>{' '}
            <span className={styles.term}>{ownTexts.belongs(one.level1, one.level2)}</span>
            <div className={styles.itemActions}>
              <Button size="small" aria-label={ownTexts.editNamed(one.name)} onClick={() => session.edit(one)}>
                {ownTexts.edit}
              </Button>
              <Button size="small" aria-label={ownTexts.removeNamed(one.name)} onClick={() => session.remove(one)}>
                {ownTexts.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <Button onClick={() => setCount(count + AT_ONCE)}>{ownTexts.more(Math.min(left, AT_ONCE))}</Button>
      ) : null}
    </>
  );
}
