import type { ReactElement } from 'react';
import { cellLabel } from '../check/cell-label';
import type { CheckResult } from '../check/check-result';
import { Disclosure } from '../basics/disclosure';
import { LightButton } from '../basics/light-button';
import { texts } from '../basics/texts';
import type { FindingSession } from './finding-session';
import * as styles from './ignored-list.module.css';

interface Props {
  readonly result: CheckResult;
  readonly session: FindingSession;
}

/** 已忽略: ignored findings with reasons and a way back, and ignores without a matching finding. */
export function IgnoredList({ result, session }: Props): ReactElement {
  const { ignored, unmatched, titles, manySheets } = result;
  const { setAside } = result.checked;
  const say = texts.findings.ignore;
  const titleOf = (rule: string): string => titles.get(rule) ?? rule;
  return (
    <div className={styles.root}>
      {ignored.length > 0 ? (
        <Disclosure label={say.list(ignored.length)}>
          <ul className={styles.list}>
            {ignored.map((finding) => {
              const label = cellLabel(finding.cell, manySheets);
              return (
                <li key={finding.key} className={styles.item}>
                  <span>
                    <span className={styles.cell}>{label}</span>
                    {finding.message}
                    <span className={styles.reason}>{say.because(finding.suppressed?.reason ?? '')}</span>
                  </span>
                  <LightButton
                    className={styles.button}
                    aria-label={say.restoreNamed(label, titleOf(finding.rule))}
                    onClick={() => void session.restore(finding)}
                  >
                    {say.restore}
                  </LightButton>
                </li>
              );
            })}
          </ul>
        </Disclosure>
      ) : null}
      {unmatched.length > 0 ? (
        <>
          <p className={styles.text}>{say.unmatched(unmatched.length)}</p>
          <ul className={styles.list}>
            {unmatched.map((suppression, index) => (
              // Several ignores may concern the same cell.
              <li key={index} className={styles.item}>
                {say.unmatchedOne(titleOf(suppression.rule), suppression.content, suppression.reason)}
                <LightButton
                  className={styles.button}
                  aria-label={say.forgetNamed(titleOf(suppression.rule))}
                  onClick={() => void session.forget([suppression])}
                >
                  {say.forget}
                </LightButton>
              </li>
            ))}
          </ul>
          {unmatched.length > 1 ? (
            <LightButton onClick={() => void session.forget(unmatched)}>{say.forgetAll}</LightButton>
          ) : null}
        </>
      ) : null}
      {setAside > 0 ? (
        <>
          <p className={styles.text}>{say.setAside(setAside)}</p>
          <LightButton onClick={() => void session.discardSetAside()}>{say.discard}</LightButton>
        </>
      ) : null}
    </div>
  );
}
