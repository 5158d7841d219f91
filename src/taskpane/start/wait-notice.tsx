import type { ReactElement } from 'react';
import type { Waits } from './host-waits';
import type { Store } from '../basics/store';
import { texts } from '../basics/texts';
import { useStore } from '../basics/use-store';
import * as styles from './wait-notice.module.css';

/** Explains a long wait for Excel; disappears by itself. */
export function WaitNotice({ waits }: { readonly waits: Store<Waits> }): ReactElement {
  const { slow } = useStore(waits);
  return <div role="status">{slow ? <div className={styles.notice}>{texts.waiting}</div> : null}</div>;
}
