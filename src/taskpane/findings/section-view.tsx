import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { cellLabel } from '../check/cell-label';
import type { CheckResult } from '../check/check-result';
import { Disclosure } from '../shell/disclosure';
import { SeverityIcon } from '../shell/icons';
import { texts } from '../texts';
import type { RuleGroup, Section, SectionTopic } from './arrange';
import type { FindingActions } from './finding-actions';
import { FindingItem } from './finding-item';

const useStyles = makeStyles({
  section: { marginTop: '12px' },
  heading: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '6px',
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  meaning: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  rule: {
    marginBottom: '10px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'clip',
  },
  ruleHead: { padding: '8px 12px 6px', backgroundColor: tokens.colorNeutralBackground2 },
  ruleHeading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  reason: { margin: '2px 0 6px' },
  basis: { margin: '0 0 4px', color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

interface Props {
  readonly section: Section;
  readonly result: CheckResult;
  readonly current: string | null;
  readonly actions: FindingActions;
}

/** The findings of a severity or of a table, by rule, with the reason of each rule to unfold. */
export function SectionView({ section, result, current, actions }: Props): ReactElement {
  const styles = useStyles();
  const { topic, count, groups } = section;
  return (
    <section className={styles.section} aria-label={nameOf(topic, count)}>
      <h2 className={styles.heading}>
        {topic.kind === 'severity' ? <SeverityIcon of={topic.severity} /> : null}
        {nameOf(topic, count)}
        <span className={styles.meaning}>{meaningOf(topic, result.manySheets)}</span>
      </h2>
      {groups.map((group) => {
        const title = result.rules.get(group.rule)?.title ?? group.rule;
        return (
          <div key={group.key} className={styles.rule}>
            <RuleHead group={group} result={result} title={title} withSeverity={topic.kind !== 'severity'} />
            <ul className={styles.list}>
              {group.findings.map((finding) => (
                <FindingItem
                  key={finding.key}
                  finding={finding}
                  title={title}
                  isCurrent={finding.key === current}
                  manySheets={result.manySheets}
                  actions={actions}
                />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

interface HeadProps {
  readonly group: RuleGroup;
  readonly result: CheckResult;
  readonly title: string;
  readonly withSeverity: boolean;
}

function RuleHead({ group, result, title, withSeverity }: HeadProps): ReactElement {
  const styles = useStyles();
  const say = texts.findings;
  const { why = '', basis = [] } = result.rules.get(group.rule) ?? {};
  return (
    <div className={styles.ruleHead}>
      <h3 className={styles.ruleHeading}>
        {withSeverity ? (
          <>
            <SeverityIcon of={group.severity} /> {texts.severities[group.severity]}：
          </>
        ) : null}
        {say.group(title, group.count, group.cells)}
      </h3>
      <Disclosure label={say.why} about={title}>
        <p className={styles.reason}>{why}</p>
        {basis.length > 0 ? (
          <p className={styles.basis}>
            {say.basis}
            {basis.join('；')}
          </p>
        ) : null}
      </Disclosure>
    </div>
  );
}

function nameOf(topic: SectionTopic, count: number): string {
  switch (topic.kind) {
    case 'severity':
      return texts.check.counts(topic.severity, count);
    case 'table':
      return texts.findings.section(texts.recognition.tableName(topic.table.title), count);
    case 'sheet':
      return texts.findings.section(texts.findings.sheet(topic.sheet), count);
  }
}

function meaningOf(topic: SectionTopic, manySheets: boolean): string {
  switch (topic.kind) {
    case 'severity':
      return texts.check.severityMeaning[topic.severity];
    case 'table':
      return cellLabel(topic.table.place, manySheets);
    case 'sheet':
      return '';
  }
}
