import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useKeptChoice } from './use-kept-choice';
import * as styles from './disclosure.module.css';

interface Props {
  readonly label: string;
  /** Names the thing that the label refers to, for screen readers. */
  readonly about?: string;
  /** Opens by itself when this becomes true; never closes by itself. */
  readonly opensItself?: boolean;
  /** Key under which the open or closed state is stored. */
  readonly keptAs?: string;
  readonly children: ReactNode;
}

const FOLDED = ['folded', 'open'] as const;

/** A label that unfolds its content; folded content is not in the document. */
export function Disclosure({ label, about, opensItself = false, keptAs, children }: Props): ReactElement {
  const [kept, keep] = useKeptChoice(keptAs, FOLDED);
  const [open, setOpen] = useState(opensItself || kept === 'open');
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
        onClick={() => {
          setOpen(!open);
          keep(open ? 'folded' : 'open');
        }}
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
