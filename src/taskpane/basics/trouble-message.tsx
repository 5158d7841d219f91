import { useContext } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button } from './button';
import { PlaceContext } from './place';
import { texts } from './texts';
import type { PaneTrouble } from './trouble';
import * as styles from './trouble-message.module.css';

interface Props {
  readonly what: PaneTrouble;
  /** Repeats the user's request; absent when trying again cannot help. */
  readonly onRetry?: (() => void) | undefined;
  /** For a message shown over other content. */
  readonly onDismiss?: () => void;
  /** Other ways to deal with the trouble. */
  readonly children?: ReactNode;
}

/** Announced to screen readers immediately. Never shows the text of an error. */
export function TroubleMessage({ what, onRetry, onDismiss, children }: Props): ReactElement {
  const onPage = useContext(PlaceContext) === 'page' ? texts.troubles[what].onPage : undefined;
  const text = onPage ?? texts.troubles[what];
  return (
    <div className={styles.root} role="alert">
      <p className={styles.what}>{text.what}</p>
      <p className={styles.advice}>{text.advice}</p>
      <div className={styles.actions}>
        {onRetry && !onPage ? <Button onClick={onRetry}>{texts.retry}</Button> : null}
        {children}
        {onDismiss ? (
          <Button appearance="subtle" onClick={onDismiss}>
            {texts.close}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
