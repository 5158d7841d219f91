import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  button: {
    padding: '2px 4px',
    margin: '0 0 0 -4px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  mark: { display: 'inline-block', width: '1em', textAlign: 'center' },
});

interface Props {
  readonly label: string;
  /** What the label is about, for who hears it alone. */
  readonly about?: string;
  /** Opens by itself when this becomes true; never closes by itself. */
  readonly opensItself?: boolean;
  readonly children: ReactNode;
}

/** A word that unfolds more; what is folded is not in the document. */
export function Disclosure({ label, about, opensItself = false, children }: Props): ReactElement {
  const styles = useStyles();
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
