import type { ReactElement, ReactNode } from 'react';
import type { AddedSheet } from '../../host/sheet-adding';
import { Button } from '../basics/button';
import { classes } from '../basics/classes';
import { TroubleMessage } from '../basics/trouble-message';
import { useStore } from '../basics/use-store';
import type { PaneTrouble } from '../basics/trouble';
import type { OwnSheetOutcome, OwnSheetSession } from './own-sheet-session';
import { ownSheetTexts as say } from './own-sheet-texts';
import type { OwnSheetWords } from './own-sheet-texts';
import * as styles from './own-sheet-view.module.css';

interface Props {
  readonly session: OwnSheetSession;
  readonly words: OwnSheetWords;
  /** Message about the sheet just written. */
  readonly written: (sheet: AddedSheet) => ReactNode;
  /** Other ways to deal with a trouble. */
  readonly instead?: (trouble: PaneTrouble) => ReactNode;
}

/** Shows the outcome of writing or removing a sheet. */
export function OwnSheetView({ session, words, written, instead }: Props): ReactElement {
  const { busy, rows, outcome, trouble } = useStore(session);
  const writing = rows === null ? undefined : words.writingRows?.(rows);
  return (
    <>
      <div role="status">
        {busy ? <p className={styles.news}>{busy === 'write' ? (writing ?? words.writing) : say.removing}</p> : null}
        {outcome?.kind === 'written' ? written(outcome.sheet) : null}
        {outcome && outcome.kind !== 'written' ? <Outcome outcome={outcome} words={words} session={session} /> : null}
      </div>
      {trouble ? (
        <div className={styles.text}>
          <TroubleMessage what={trouble.what} onRetry={() => void session.retry()} onDismiss={session.dismissTrouble}>
            {instead?.(trouble.what)}
          </TroubleMessage>
        </div>
      ) : null}
    </>
  );
}

interface OutcomeProps {
  readonly outcome: Exclude<OwnSheetOutcome, { readonly kind: 'written' }>;
  readonly words: OwnSheetWords;
  readonly session: OwnSheetSession;
}

function Outcome({ outcome, words, session }: OutcomeProps): ReactElement {
  switch (outcome.kind) {
    case 'changed':
      return (
        <SheetNews is="caution" text={say.changed(outcome.sheet.name)}>
          <Button size="small" onClick={() => void session.remove(outcome.sheet, true)}>
            {say.removeAnyway}
          </Button>
          <Button size="small" onClick={() => session.keep(outcome.sheet)}>
            {say.keep}
          </Button>
        </SheetNews>
      );
    case 'removed':
      return <SheetNews is="done" text={words.removed} />;
    case 'missing':
      return <SheetNews is="caution" text={say.missing(outcome.sheet.name)} />;
    case 'not-ours':
      return <SheetNews is="caution" text={say.notOurs(outcome.sheet.name)} />;
    case 'not-made':
      return <SheetNews is="caution" text={words.notMade} />;
  }
}

interface NewsProps {
  readonly is: 'done' | 'caution';
  readonly text: string;
  /** Ways to deal with it. */
  readonly children?: ReactNode;
}

export function SheetNews({ is, text, children }: NewsProps): ReactElement {
  return (
    <div className={classes(styles.news, is === 'done' ? styles.done : styles.caution)}>
      <p className={styles.text}>{text}</p>
      {children ? <div className={styles.actions}>{children}</div> : null}
    </div>
  );
}
