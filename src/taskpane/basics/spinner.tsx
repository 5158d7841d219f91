import type { ReactElement } from 'react';
import * as styles from './spinner.module.css';

/** Turns while something is awaited, in the colour of the words that say so beside it. */
export function Spinner(): ReactElement {
  return <span className={styles.spinner} aria-hidden="true" />;
}
