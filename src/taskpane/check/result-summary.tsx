import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellAddress } from '../../workbook/area';
import { Disclosure } from '../shell/disclosure';
import { SeverityIcon } from '../shell/icons';
import { texts } from '../texts';
import { cellLabel } from './cell-label';
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
  tables: { listStyleType: 'none', margin: '2px 0 0', padding: 0 },
  table: {
    padding: '4px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
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

interface TablesProps {
  readonly result: CheckResult;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** The tables that were read, each a way to its place. */
export function TablesRead({ result, onGoTo }: TablesProps): ReactElement {
  const styles = useStyles();
  return (
    <Disclosure label={texts.check.showTables}>
      <ul className={styles.tables}>
        {result.tables.map((table, index) => (
          <li key={index}>
            <button type="button" className={styles.table} onClick={() => onGoTo(table.cell)}>
              {texts.check.table(table.title, cellLabel(table.cell, result.manySheets), table.indicators)}
            </button>
          </li>
        ))}
      </ul>
    </Disclosure>
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
