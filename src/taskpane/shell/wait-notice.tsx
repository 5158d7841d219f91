import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Waits } from '../host-waits';
import type { Store } from '../store';
import { texts } from '../texts';
import { useStore } from './use-store';

const useStyles = makeStyles({
  notice: {
    flexShrink: 0,
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    lineHeight: '1.5',
  },
});

/** Says why nothing happens when Excel takes its time; goes by itself. */
export function WaitNotice({ waits }: { readonly waits: Store<Waits> }): ReactElement {
  const styles = useStyles();
  const { slow } = useStore(waits);
  return <div role="status">{slow ? <div className={styles.notice}>{texts.waiting}</div> : null}</div>;
}
