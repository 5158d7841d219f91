import type { ReactElement } from 'react';
import { Button } from '../taskpane/basics/button';
import type { KeptWork } from './save/kept-work';
import { pageTexts } from './page-texts';
import * as styles from './page-app.module.css';

const say = pageTexts.start;

interface Props {
  /** Unsaved changes of earlier sessions. */
  readonly kept: readonly KeptWork[];
  readonly onGoOn: (work: KeptWork) => void;
  readonly onDrop: (work: KeptWork) => void;
  readonly onChoose: () => void;
  readonly onNew: () => void;
}

/** Shown before a file is open: describes the page and how to begin. */
export function StartView({ kept, onGoOn, onDrop, onChoose, onNew }: Props): ReactElement {
  return (
    <main className={styles.start}>
      <h1 className={styles.title}>{say.title}</h1>
      {kept.length > 0 ? (
        <section className={styles.kept} aria-label={pageTexts.kept.title}>
          <h2 className={styles.keptTitle}>{pageTexts.kept.title}</h2>
          <p>{pageTexts.kept.what}</p>
          <ul className={styles.keptList}>
            {kept.map((work) => (
              <li key={work.id}>
                <span>{pageTexts.kept.when(work.name, new Date(work.at).toLocaleString('zh-CN'))}</span>
                <Button appearance="primary" size="small" onClick={() => onGoOn(work)}>
                  {pageTexts.kept.goOn}
                </Button>
                <Button size="small" onClick={() => onDrop(work)}>
                  {pageTexts.kept.drop}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
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
