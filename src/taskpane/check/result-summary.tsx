import type { ReactElement } from 'react';
import { LightButton } from '../basics/light-button';
import { SeverityIcon } from '../basics/icons';
import { texts } from '../basics/texts';
import { SEVERITIES } from '../../rules/kit/severity';
import type { CheckResult } from './check-result';
import * as styles from './result-summary.module.css';

/** The verdict, 可以送审 or 还差几项, and only what has to be known at once. */
export function Verdict({ result }: { readonly result: CheckResult }): ReactElement {
  if (result.tables.length === 0) return <NoTable />;
  const { counts, ignored } = result;
  const { headline, note, ignored: notCounted, explained } = texts.check;
  const errorsIgnored = ignored.filter(({ severity }) => severity === 'error').length;
  const others = ignored.length - errorsIgnored;
  const worst = SEVERITIES.find((severity) => counts[severity] > 0);
  return (
    <>
      <h2 className={styles.headline}>
        <SeverityIcon of={counts.error > 0 ? 'error' : 'clean'} />
        {counts.error > 0 ? headline.lacking(counts.error) : headline.ready}
      </h2>
      {counts.error > 0 ? null : <p className={styles.note}>{worst ? note(worst, counts[worst]) : note(null, 0)}</p>}
      {errorsIgnored > 0 ? <p className={styles.note}>{explained(errorsIgnored)}</p> : null}
      {others > 0 ? <p className={styles.note}>{notCounted(others)}</p> : null}
    </>
  );
}

interface MoreProps {
  readonly result: CheckResult;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** 更多: what can be done with the result, and how the tables were read. Marked where there is something to look at. */
export function MoreOfResult({ result, isOpen, onToggle }: MoreProps): ReactElement {
  const notes =
    result.problems.length +
    result.tables.reduce((sum, { unsure }) => sum + unsure, 0) +
    (result.corrections.isUnreadable ? 1 : 0) +
    (result.corrections.unused.length > 0 ? 1 : 0);
  return (
    <LightButton
      className={styles.more}
      aria-expanded={isOpen}
      aria-label={notes > 0 ? texts.check.moreWith(notes) : undefined}
      title={notes > 0 ? texts.check.moreWith(notes) : undefined}
      onClick={onToggle}
    >
      {notes > 0 ? <SeverityIcon of="warning" /> : null}
      {texts.check.more}
    </LightButton>
  );
}

function NoTable(): ReactElement {
  return (
    <>
      <h2 className={styles.headline}>{texts.check.none.title}</h2>
      <p className={styles.note}>{texts.check.none.what}</p>
      <p className={styles.note}>{texts.check.none.advice}</p>
    </>
  );
}
