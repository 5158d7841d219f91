import { useEffect } from 'react';
import type { ReactElement } from 'react';
import { cellLabel } from '../check/cell-label';
import type { CheckResult } from '../check/check-result';
import type { ReasonsStore } from './rule-reasons';
import { Disclosure } from '../basics/disclosure';
import { SeverityIcon } from '../basics/icons';
import { Spinner } from '../basics/spinner';
import { TroubleMessage } from '../basics/trouble-message';
import { useStore } from '../basics/use-store';
import { texts } from '../basics/texts';
import type { RuleGroup, Section, SectionTopic } from './arrange';
import type { FindingActions } from './finding-actions';
import { FindingItem } from './finding-item';
import * as styles from './section-view.module.css';

interface Props {
  readonly section: Section;
  readonly result: CheckResult;
  readonly current: string | null;
  readonly actions: FindingActions;
  readonly reasons: ReasonsStore;
}

/** The findings of a severity or table by rule; the reason of each rule can be unfolded. */
export function SectionView({ section, result, current, actions, reasons }: Props): ReactElement {
  const { topic, count, groups } = section;
  return (
    <section className={styles.section} aria-label={nameOf(topic, count)}>
      <h2 className={styles.heading}>
        {topic.kind === 'severity' ? <SeverityIcon of={topic.severity} /> : null}
        {nameOf(topic, count)}
        <span className={styles.meaning}>{meaningOf(topic, result.manySheets)}</span>
      </h2>
      {groups.map((group) => {
        const title = result.titles.get(group.rule) ?? group.rule;
        return (
          <div key={group.key} className={styles.rule}>
            <RuleHead group={group} reasons={reasons} title={title} withSeverity={topic.kind !== 'severity'} />
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
  readonly reasons: ReasonsStore;
  readonly title: string;
  readonly withSeverity: boolean;
}

function RuleHead({ group, reasons, title, withSeverity }: HeadProps): ReactElement {
  const say = texts.findings;
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
        <Reason of={group.rule} store={reasons} />
      </Disclosure>
    </div>
  );
}

/** Loads the reason on first expand; cached afterwards. */
function Reason({ of, store }: { readonly of: string; readonly store: ReasonsStore }): ReactElement {
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

function nameOf(topic: SectionTopic, count: number): string {
  switch (topic.kind) {
    case 'severity':
      return texts.check.counts(topic.severity, count);
    case 'table':
      return texts.findings.section(texts.recognition.tableName(topic.table.title), count);
    case 'sheet':
      return texts.findings.section(texts.findings.sheet(topic.sheet), count);
    case 'tables':
      return texts.findings.section(texts.findings.severalTables, count);
  }
}

function meaningOf(topic: SectionTopic, manySheets: boolean): string {
  switch (topic.kind) {
    case 'severity':
      return texts.check.severityMeaning[topic.severity];
    case 'table':
      return cellLabel(topic.table.place, manySheets);
    case 'sheet':
    case 'tables':
      return '';
  }
}
