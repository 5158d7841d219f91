import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import * as styles from './disclosure.module.css';

interface Props {
  readonly label: string;
  /** What the label refers to, for screen readers. */
  readonly about?: string;
  /** Opens by itself when this becomes true; never closes by itself. */
  readonly opensItself?: boolean;
  readonly children: ReactNode;
}

/** A label that unfolds its content; folded content is not in the document. */
export function Disclosure({ label, about, opensItself = false, children }: Props): ReactElement {
  const [open, setOpen] = useState(opensItself);
  const [hadReason, setHadReason] = useState(opensItself);
  if (opensItself !== hadReason) {
    setHadReason(opensItself);
    if (opensItself) setOpen(true);
  }
  const id = useId();
  return (
    <>
      <button
        type="button"
        className={styles.button}
        aria-expanded={open}
        aria-controls={id}
        aria-label={about === undefined ? undefined : `${label}：${about}`}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.mark} aria-hidden="true">
          {open ? '▾' : '▸'}
        </span>
        {label}
      </button>
      <div id={id}>{open ? children : null}</div>
    </>
  );
}
