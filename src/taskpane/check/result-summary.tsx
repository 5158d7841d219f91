import type { ReactElement } from 'react';
import { SeverityIcon } from '../basics/icons';
import { texts } from '../basics/texts';
import { SEVERITIES } from '../../rules/kit/severity';
import type { CheckResult } from './check-result';
import * as styles from './result-summary.module.css';

/** The verdict, 可以送审 or 还差几项, and its basis. */
export function ResultSummary({ result }: { readonly result: CheckResult }): ReactElement {
  if (result.tables.length === 0) return <NoTable />;
  const { tables, indicators, amounts, counts, ignored, problems } = result;
  const { headline, note, read, ignored: notCounted } = texts.check;
  const worst = SEVERITIES.find((severity) => counts[severity] > 0);
  return (
    <>
      <h2 className={styles.headline}>
        <SeverityIcon of={counts.error > 0 ? 'error' : 'clean'} />
        {counts.error > 0 ? headline.lacking(counts.error) : headline.ready}
      </h2>
      <p className={styles.text}>{worst ? note[worst](counts[worst]) : note.clean}</p>
      <p className={styles.read}>
        {read(tables.length, indicators, amounts)}
        {ignored.length > 0 ? notCounted(ignored.length) : ''}
      </p>
      {problems.map((problem) => (
        <p key={problem} className={styles.problem}>
          {problem}
        </p>
      ))}
    </>
  );
}

function NoTable(): ReactElement {
  return (
    <>
      <h2 className={styles.headline}>{texts.check.none.title}</h2>
      <p className={styles.text}>{texts.check.none.what}</p>
      <p className={styles.text}>{texts.check.none.advice}</p>
    </>
  );
}
