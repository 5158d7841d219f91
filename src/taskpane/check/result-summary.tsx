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
    margin: '0 0 6px',
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', listStyleType: 'none', margin: '0 0 6px', padding: 0 },
  count: { display: 'flex', alignItems: 'center', gap: '4px', fontVariantNumeric: 'tabular-nums' },
  text: { margin: '0 0 4px' },
});

/** The answer first, then what it rests on. */
export function ResultSummary({ result }: { readonly result: CheckResult }): ReactElement {
  const styles = useStyles();
  if (result.tables.length === 0) return <NoTable />;
  const worst = SEVERITIES.find((severity) => result.counts[severity] > 0) ?? 'clean';
  return (
    <>
      <h2 className={styles.headline}>
        <SeverityIcon of={worst} />
        {headline(result)}
      </h2>
      {worst === 'clean' ? (
        <p className={styles.text}>{texts.check.cleanNote}</p>
      ) : (
        <ul className={styles.counts} aria-label={texts.check.countsLabel}>
          {SEVERITIES.map((severity) => (
            <li key={severity} className={styles.count}>
              <SeverityIcon of={severity} />
              {texts.check.counts(severity, result.counts[severity])}
            </li>
          ))}
        </ul>
      )}
      <p className={styles.text}>{texts.check.read(result.tables.length, result.indicators)}</p>
    </>
  );
}

function headline({ counts }: CheckResult): string {
  const { headline: say } = texts.check;
  if (counts.error > 0) return say.errors(counts.error);
  if (counts.warning > 0) return say.warnings(counts.warning);
  return counts.hint > 0 ? say.hints(counts.hint) : say.clean;
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
