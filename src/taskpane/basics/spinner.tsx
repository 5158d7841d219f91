import type { ReactElement } from 'react';
import * as styles from './spinner.module.css';

/** A spinner in the colour of the text beside it. */
export function Spinner(): ReactElement {
  return <span className={styles.spinner} aria-hidden="true" />;
}
