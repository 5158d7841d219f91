import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SeverityIcon } from '../shell/icons';
import { texts } from '../texts';
import { SEVERITIES } from './check-result';
import type { CheckResult } from './check-result';

const useStyles = makeStyles({
  headline: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: '0 0 4px' },
  read: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  problem: {
    margin: '4px 0',
    padding: '6px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** 可以送审 or 还差几项, in one glance; then what that rests on. */
export function ResultSummary({ result }: { readonly result: CheckResult }): ReactElement {
  const styles = useStyles();
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
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.headline}>{texts.check.none.title}</h2>
      <p className={styles.text}>{texts.check.none.what}</p>
      <p className={styles.text}>{texts.check.none.advice}</p>
    </>
  );
}
