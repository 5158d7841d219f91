import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { Spinner } from '../basics/spinner';
import { texts } from '../basics/texts';
import { TroubleMessage } from '../basics/trouble-message';
import { useStore } from '../basics/use-store';
import type { ReasonsStore } from './rule-reasons';
import * as styles from './reason.module.css';

/** 为什么: loads the reason when first opened; cached afterwards. */
export function Reason({ of, store }: { readonly of: string; readonly store: ReasonsStore }): ReactElement {
  const { reasons, trouble } = useStore(store);
  useEffect(() => store.want(), [store]);
  if (trouble) return <TroubleMessage what={trouble} onRetry={store.want} />;
  if (!reasons) {
    return (
      <p className={styles.reason} role="status">
        <Spinner /> {texts.opening}
      </p>
    );
  }
  const { why, basis } = reasons[of] ?? { why: '', basis: [] };
  return (
    <>
      <p className={styles.reason}>{why}</p>
      {basis.length > 0 ? (
        <p className={styles.basis}>
          {texts.findings.basis}
          {basis.join('；')}
        </p>
      ) : null}
    </>
  );
}
