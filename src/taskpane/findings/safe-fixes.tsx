import { useContext, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { CheckResult } from '../check/check-result';
import { LightButton } from '../basics/light-button';
import { RefusalContext } from '../basics/place';
import { texts } from '../basics/texts';
import type { FindingActions } from './finding-actions';
import { FixPreview } from './fix-preview';
import { allSafeFixes } from './fixes';
import * as styles from './safe-fixes.module.css';

interface Props {
  readonly result: CheckResult;
  readonly onFix: FindingActions['fix'];
}

/** 全部安全修复: previews every cell and writes them in one undoable step. */
export function SafeFixes({ result, onFix }: Props): ReactElement | null {
  const [asks, setAsks] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const plan = useMemo(() => allSafeFixes(result.findings, result.checked.workbook), [result]);
  const isReadOnly = useContext(RefusalContext) !== null;
  const say = texts.findings.fix;
  if (isReadOnly || plan.cells === 0) return null;
  const close = (): void => {
    setAsks(false);
    button.current?.focus();
  };
  return (
    <>
      <LightButton ref={button} className={styles.button} aria-expanded={asks} onClick={() => setAsks(!asks)}>
        {say.all(plan.cells)}
      </LightButton>
      {asks ? (
        <div className={styles.preview}>
          <FixPreview
            title={say.allTitle(plan.cells)}
            changes={plan.findings.flatMap(({ changes }) => changes)}
            manySheets={result.manySheets}
            confirm={say.allConfirm(plan.cells)}
            onConfirm={() => {
              setAsks(false);
              onFix(plan.findings);
            }}
            onCancel={close}
          />
        </div>
      ) : null}
    </>
  );
}
