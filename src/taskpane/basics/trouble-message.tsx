import { useContext } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { Button } from './button';
import { PlaceContext } from './place';
import { texts } from './texts';
import type { PaneTrouble } from './trouble';
import * as styles from './trouble-message.module.css';

interface Props {
  readonly what: PaneTrouble;
  /** Repeats what the user asked for; absent where trying again cannot help. */
  readonly onRetry?: (() => void) | undefined;
  /** For a message shown over other content. */
  readonly onDismiss?: () => void;
  /** What else can be done about it. */
  readonly children?: ReactNode;
}

/** Announced at once. Never shows the text of an error. */
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
