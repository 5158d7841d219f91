import { forwardRef } from 'react';
import type { ReactNode } from 'react';
import { classes } from './classes';
import * as styles from './step-notice.module.css';

interface Props {
  /** `brief`: low, because it covers the list. */
  readonly look: 'brief' | 'plain' | 'caution';
  readonly text: string;
  /** The buttons. */
  readonly children: ReactNode;
}

const LOOKS = { brief: styles.brief, plain: undefined, caution: styles.caution } as const;

/** The outcome of the last step, with undo. */
export const StepNotice = forwardRef<HTMLDivElement, Props>(function StepNotice({ look, text, children }, ref) {
  return (
    <div ref={ref} tabIndex={-1} className={classes(styles.bar, LOOKS[look])}>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>{children}</div>
    </div>
  );
});
