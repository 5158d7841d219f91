import type { ReactElement, ReactNode } from 'react';
import * as styles from './decision-bar.module.css';

interface Props {
  /** Screen readers are told when it appears or changes. */
  readonly isNews?: boolean;
  /** The buttons. */
  readonly children: ReactNode;
}

/** The buttons that end a view, always in sight. */
export function DecisionBar({ isNews, children }: Props): ReactElement {
  return (
    <div className={styles.bar} role={isNews ? 'status' : undefined}>
      {children}
    </div>
  );
}
