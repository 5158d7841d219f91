import type { ReactElement } from 'react';
import type { Severity } from '../../rules/kit/rule';
import { classes } from './classes';
import * as styles from './icons.module.css';

const COLOURS = {
  error: styles.error,
  warning: styles.warning,
  hint: styles.hint,
  clean: styles.clean,
} satisfies Record<Severity | 'clean', string | undefined>;

/**
 * Different outlines for people who cannot distinguish the colours: cross in a disc, triangle, letter in a ring, tick.
 */
const SHAPES: Readonly<Record<Severity | 'clean', ReactElement>> = {
  error: (
    <>
      <circle cx="9" cy="9" r="7.5" fill="currentColor" />
      <path d="M6 6l6 6M12 6l-6 6" className={styles.inside} strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  warning: (
    <>
      <path d="M9 1.8 17 16H1z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
      <path d="M9 7v4.2M9 13.4v.2" className={styles.inside} strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  hint: (
    <>
      <circle cx="9" cy="9" r="7" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M9 8.2v4.2M9 5.4v.2" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />
    </>
  ),
  clean: (
    <>
      <circle cx="9" cy="9" r="7.5" fill="currentColor" />
      <path
        d="M5.5 9.3l2.5 2.4 4.6-5"
        fill="none"
        className={styles.inside}
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  ),
};

/** Hidden from screen readers, because a word beside it says the same. */
export function SeverityIcon({ of }: { readonly of: Severity | 'clean' }): ReactElement {
  return (
    <svg className={classes(styles.icon, COLOURS[of])} viewBox="0 0 18 18" aria-hidden="true">
      {SHAPES[of]}
    </svg>
  );
}
