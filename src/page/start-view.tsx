import type { ReactElement } from 'react';
import { Button } from '../taskpane/basics/button';
import { pageTexts } from './page-texts';
import * as styles from './page-app.module.css';

const say = pageTexts.start;

interface Props {
  readonly onChoose: () => void;
  readonly onNew: () => void;
}

/** Before a file is open: what the page is, and how to begin. */
export function StartView({ onChoose, onNew }: Props): ReactElement {
  return (
    <main className={styles.start}>
      <h1 className={styles.title}>{say.title}</h1>
      <div className={styles.target}>
        <p>{say.drop}</p>
        <Button appearance="primary" size="large" onClick={onChoose}>
          {pageTexts.open}
        </Button>
      </div>
      <ol className={styles.steps}>
        {say.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <Button onClick={onNew}>{say.newForm}</Button>
      </p>
      <p className={styles.more}>{say.more}</p>
    </main>
  );
}
