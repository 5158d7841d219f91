import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { Button } from '../../taskpane/basics/button';
import * as styles from './question.module.css';

/** A decision that the user must make before an action. */
export interface Question {
  readonly title: string;
  readonly text: string;
  /** The first is the usual one; the last one cancels. */
  readonly choices: readonly { readonly label: string; readonly act: () => void }[];
}

interface Props {
  readonly question: Question;
  readonly onDone: () => void;
}

export function QuestionDialog({ question, onDone }: Props): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = dialog;
    if (current && !current.open) current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="question-title" onClose={onDone}>
      <h2 id="question-title" className={styles.title}>
        {question.title}
      </h2>
      <p>{question.text}</p>
      <div className={styles.choices}>
        {question.choices.map(({ label, act }, index) => (
          <Button
            key={label}
            appearance={index === 0 ? 'primary' : 'secondary'}
            onClick={() => {
              dialog.current?.close();
              act();
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </dialog>
  );
}
