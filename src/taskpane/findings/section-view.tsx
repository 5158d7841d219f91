import { useContext, useState, type ReactElement } from 'react';
import { cellLabel } from '../check/cell-label';
import type { CheckResult, ListedFinding } from '../check/check-result';
import { classes } from '../basics/classes';
import { SeverityIcon } from '../basics/icons';
import { LightButton } from '../basics/light-button';
import { RefusalContext } from '../basics/place';
import { texts } from '../basics/texts';
import type { RuleGroup, Section, SectionTopic } from './arrange';
import type { FindingActions } from './finding-actions';
import { FindingItem } from './finding-item';
import { mendTexts } from './mend-texts';
import type { ReasonsStore } from './rule-reasons';
import * as styles from './section-view.module.css';
import { Disclosure } from '../basics/disclosure';
import { CellTable } from './cell-table';
import { FixPreview } from './fix-preview';
import { fixesTogether } from './fixes';
import { IgnoreForm } from './ignore-form';
import { placesTogether } from './mend-place';
import { Reason } from './reason';

/** The open finding. */
export interface Chosen {
  readonly key: string;
  /** {@link aboutOf} the finding. */
  readonly about: string;
  readonly takesFocus: boolean;
}

interface Shared {
  readonly result: CheckResult;
  readonly current: Chosen | null;
  readonly actions: FindingActions;
  readonly reasons: ReasonsStore;
}

/** The findings of a severity or of a table, by rule. */
export function SectionView({ section, ...shared }: Shared & { readonly section: Section }): ReactElement {
  const { topic, count, groups } = section;
  return (
    <section className={styles.section} aria-label={nameOf(topic, count)}>
      <h2 className={classes(styles.heading, topic.kind === 'severity' ? styles.forScreenReaders : undefined)}>
        {nameOf(topic, count)}
        <span className={styles.meaning}>{meaningOf(topic, shared.result.manySheets)}</span>
      </h2>
      {groups.map((group) => (
        <GroupView key={group.key} group={group} withSeverity={topic.kind !== 'severity'} {...shared} />
      ))}
    </section>
  );
}

function GroupView(props: Shared & { readonly group: RuleGroup; readonly withSeverity: boolean }): ReactElement {
  const { group, withSeverity, result, current, actions, reasons } = props;
  const [isFolded, setFolded] = useState(false);
  const [hasTools, setTools] = useState(false);
  const title = result.titles.get(group.rule) ?? group.rule;
  const say = texts.findings;
  const isMany = group.cells > 1;
  // What is typed stays with its finding when rows are inserted above, and never goes to the one that takes its place.
  const keys = numbered(group.findings.map(aboutOf));
  // Opens the group that contains the finding stepped to.
  const isOpen = !isFolded || group.findings.some(({ key }) => key === current?.key);
  return (
    <div className={styles.rule}>
      <div className={styles.ruleHead}>
        <h3 className={styles.ruleHeading}>
          <button type="button" className={styles.fold} aria-expanded={isOpen} onClick={() => setFolded(isOpen)}>
            <SeverityIcon of={group.severity} /> {withSeverity ? `${texts.severities[group.severity]}：` : null}
            {say.group(title, group.count, group.cells)}
          </button>
        </h3>
        {isMany ? (
          <LightButton
            className={styles.tools}
            aria-expanded={hasTools}
            aria-label={mendTexts.group.openNamed(title)}
            onClick={() => setTools(!hasTools)}
          >
            {mendTexts.group.open}
          </LightButton>
        ) : null}
      </div>
      {hasTools && isMany ? (
        <GroupTools group={group} title={title} result={result} actions={actions} reasons={reasons} />
      ) : null}
      {isOpen ? (
        <ul className={styles.list}>
          {group.findings.map((finding, index) => (
            <FindingItem
              key={keys[index]}
              finding={finding}
              title={title}
              isCurrent={finding.key === current?.key}
              takesFocus={finding.key === current?.key && current.takesFocus}
              result={result}
              actions={actions}
              reasons={reasons}
            />
          ))}
        </ul>
      ) : null}
    </div>
  );
}

/** What a finding is about, wherever its row is moved to. */
export function aboutOf({ rule, cell, message }: ListedFinding): string {
  return `${rule} ${cell.sheet} ${message}`;
}

/** The names, with a number where one is repeated. */
function numbered(names: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return `${name} ${String(nth)}`;
  });
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

interface GroupToolsProps {
  readonly group: RuleGroup;
  /** Title of the rule. */
  readonly title: string;
  readonly result: CheckResult;
  readonly actions: FindingActions;
  readonly reasons: ReasonsStore;
}

/** 批量: actions on all findings of a rule. */
function GroupTools({ group, title, result, actions, reasons }: GroupToolsProps): ReactElement {
  const say = mendTexts.group;
  const { all } = group;
  const isReadOnly = useContext(RefusalContext) !== null;
  const [asks, setAsks] = useState<'fix' | 'ignore' | 'fill' | null>(null);
  const plan = fixesTogether(isReadOnly ? [] : all, result.checked.workbook);
  const cells = isReadOnly ? 0 : placesTogether(result.checked, all).length;
  const close = (): void => setAsks(null);
  const toggle = (what: NonNullable<typeof asks>): void => setAsks(asks === what ? null : what);
  return (
    <div className={styles.groupTools}>
      <div className={styles.groupToolsButtons}>
        {cells > 1 ? (
          <LightButton aria-expanded={asks === 'fill'} onClick={() => toggle('fill')}>
            {say.fill(cells)}
          </LightButton>
        ) : null}
        {plan.cells > 1 ? (
          <LightButton aria-expanded={asks === 'fix'} onClick={() => toggle('fix')}>
            {say.fix(plan.cells)}
          </LightButton>
        ) : null}
        {isReadOnly || result.checked.isByStandard ? null : (
          <LightButton aria-expanded={asks === 'ignore'} onClick={() => toggle('ignore')}>
            {say.ignore}
          </LightButton>
        )}
      </div>
      {asks === 'fill' && cells > 0 ? (
        <CellTable findings={all} result={result} onWrite={actions.write} onCancel={close} />
      ) : null}
      {asks === 'fix' ? (
        <FixPreview
          title={texts.findings.fix.title(plan.cells)}
          changes={plan.findings.flatMap(({ changes }) => changes)}
          manySheets={result.manySheets}
          confirm={texts.findings.fix.confirm}
          onConfirm={() => {
            close();
            actions.fix(plan.findings);
          }}
          onCancel={close}
        />
      ) : null}
      {asks === 'ignore' ? (
        <IgnoreForm
          note={say.ignoreTitle(all.length)}
          formerReason={all.find(({ formerReason }) => formerReason !== undefined)?.formerReason}
          onIgnore={(reason) => actions.ignore(all, reason)}
          onCancel={close}
        />
      ) : null}
      <Disclosure label={texts.findings.why} about={title}>
        <Reason of={group.rule} store={reasons} />
      </Disclosure>
    </div>
  );
}
