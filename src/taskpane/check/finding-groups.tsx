import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellAddress } from '../../workbook/area';
import { Disclosure } from '../shell/disclosure';
import { SeverityIcon } from '../shell/icons';
import { texts } from '../texts';
import type { CheckResult, RuleGroup } from './check-result';
import { FindingList } from './finding-list';

const useStyles = makeStyles({
  severity: { marginTop: '16px' },
  severityHeading: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '6px',
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  meaning: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  rule: {
    marginBottom: '10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
  },
  ruleHead: { padding: '8px 12px 6px', backgroundColor: tokens.colorNeutralBackground2 },
  ruleHeading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  reason: { margin: '2px 0 6px' },
  basis: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly result: CheckResult;
  readonly visited: CellAddress | null;
  readonly onGoTo: (cell: CellAddress) => void;
}

/** Findings by severity, then by rule, with the reason of each rule to unfold. */
export function FindingGroups({ result, visited, onGoTo }: Props): ReactElement {
  const styles = useStyles();
  return (
    <>
      {result.groups.map(({ severity, count, rules }) => (
        <section key={severity} className={styles.severity} aria-label={texts.check.counts(severity, count)}>
          <h2 className={styles.severityHeading}>
            <SeverityIcon of={severity} />
            {texts.check.counts(severity, count)}
            <span className={styles.meaning}>{texts.check.severityMeaning[severity]}</span>
          </h2>
          {rules.map((group) => (
            <div key={group.rule} className={styles.rule}>
              <RuleHead group={group} />
              <FindingList findings={group.findings} manySheets={result.manySheets} visited={visited} onGoTo={onGoTo} />
            </div>
          ))}
        </section>
      ))}
    </>
  );
}

function RuleHead({ group }: { readonly group: RuleGroup }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.ruleHead}>
      <h3 className={styles.ruleHeading}>{texts.check.group(group.title, group.findings.length)}</h3>
      <Disclosure label={texts.check.why} about={group.title}>
        <p className={styles.reason}>{group.why}</p>
        {group.basis.length > 0 ? (
          <p className={styles.basis}>
            {texts.check.basis}
            {group.basis.join('；')}
          </p>
        ) : null}
      </Disclosure>
    </div>
  );
}
