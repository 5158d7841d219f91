import type { ReactElement } from 'react';
import { Button } from './button';
import * as styles from './notice.module.css';

interface Props {
  readonly title: string;
  readonly advice: string;
  /** Label of a button that reloads the pane. */
  readonly reopen?: string;
}

/** Fills the whole pane when it cannot work. */
export function Notice({ title, advice, reopen }: Props): ReactElement {
  return (
    <div className={styles.root} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.advice}>{advice}</p>
      {reopen === undefined ? null : (
        <Button appearance="primary" onClick={() => location.reload()}>
          {reopen}
        </Button>
      )}
    </div>
  );
}
