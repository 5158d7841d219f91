import { Button, Field, Radio, RadioGroup, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { sameGroup } from '../../library/groups';
import type { InsertionPlan } from '../../library/plan-insertion';
import { texts } from '../texts';
import { groupLabel, groupOption, tableOption } from './labels';
import { firstCell, namesOf } from './propose';
import type { Proposal, Wish } from './propose';

const useStyles = makeStyles({
  heading: {
    margin: '0 0 8px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  place: { margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  line: { margin: '0 0 4px' },
  notice: {
    margin: '0 0 8px',
    padding: '8px 10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  field: { margin: '8px 0', minWidth: 0 },
  // As wide as the pane, however long its options.
  select: { width: '100%', minWidth: 0 },
  preview: {
    display: 'grid',
    gridTemplateColumns: 'minmax(5em, 35%) 1fr',
    margin: '4px 0 0',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  term: { padding: '4px 8px', backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground2 },
  cell: { margin: 0, padding: '4px 8px', overflowWrap: 'anywhere' },
  value: { fontWeight: tokens.fontWeightSemibold },
  blank: { color: tokens.colorNeutralForeground3 },
  // Always in sight: the row's preview can be long.
  actions: {
    position: 'sticky',
    bottom: '-12px',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    margin: '12px -12px -12px',
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface Props {
  readonly proposal: Proposal;
  readonly changed: boolean;
  readonly inserting: boolean;
  readonly onChoose: (choice: Partial<Pick<Wish, 'table' | 'group' | 'name'>>) => void;
  readonly onInsert: () => void;
  /** Reads the workbook again: what was in the way may be gone. */
  readonly onRetry: () => void;
  readonly onCancel: () => void;
}

/** Where the template goes and how its row will look, before anything is written. */
export function ProposalView({ proposal, changed, inserting, onChoose, onInsert, onRetry, onCancel }: Props): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { wish, outcome, existing } = proposal;
  const plan = outcome?.kind === 'plan' ? outcome : null;
  const say = texts.library.proposal;

  useEffect(() => heading.current?.focus(), []);

  return (
    <>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {say.title(wish.name)}
      </h2>
      <div role="status">
        {changed ? <p className={styles.notice}>{say.changed}</p> : null}
        {plan ? <p className={styles.place}>{say.place(groupLabel(plan.group), plan.row)}</p> : null}
        {outcome?.kind === 'refusal' ? <p className={styles.notice}>{outcome.message}</p> : null}
        {proposal.table ? null : (
          <p className={styles.notice}>{proposal.tables.length > 0 ? say.manyTables : say.noTable}</p>
        )}
        {plan && existing.length > 0 ? (
          <p className={styles.notice}>
            {say.existing(existing[0]?.name.value ?? '', existing.map(({ row }) => row + 1).join('、'))}
          </p>
        ) : null}
      </div>
      <Choices proposal={proposal} onChoose={onChoose} />
      {plan ? <Preview plan={plan} /> : null}
      <div className={styles.actions}>
        {plan ? (
          <Button appearance="primary" disabledFocusable={inserting} onClick={onInsert}>
            {inserting ? say.inserting : say.confirm}
          </Button>
        ) : (
          <Button onClick={onRetry}>{texts.retry}</Button>
        )}
        <Button onClick={onCancel}>{say.cancel}</Button>
      </div>
    </>
  );
}

function Choices({ proposal, onChoose }: Pick<Props, 'proposal' | 'onChoose'>): ReactElement {
  const styles = useStyles();
  const { wish, tables, table, groups, outcome } = proposal;
  const names = namesOf(wish.hit);
  const offered = offeredGroups(outcome, groups);
  const current = outcome?.kind === 'plan' ? groups.findIndex((group) => sameGroup(group, outcome.group)) : -1;
  const say = texts.library.proposal;
  return (
    <>
      {tables.length > 1 ? (
        <Field label={say.table} className={styles.field}>
          <Select
            className={styles.select}
            select={{ className: styles.select }}
            value={table ? String(tables.indexOf(table)) : ''}
            onChange={(_event, { value }) => {
              const chosen = tables[Number(value)];
              if (value !== '' && chosen) onChoose({ table: firstCell(chosen) });
            }}
          >
            {table ? null : <option value="">{say.chooseTable}</option>}
            {tables.map((one, index) => (
              <option key={index} value={index}>
                {tableOption(one)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {offered.length > (current < 0 ? 0 : 1) ? (
        <Field label={say.group} className={styles.field}>
          <Select
            className={styles.select}
            select={{ className: styles.select }}
            value={current < 0 ? '' : String(current)}
            onChange={(_event, { value }) => {
              const group = offered[Number(value)];
              if (value !== '' && group) onChoose({ group });
            }}
          >
            {current < 0 ? <option value="">{say.chooseGroup}</option> : null}
            {offered.map((group, index) => (
              <option key={index} value={index}>
                {groupOption(group)}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      {names.length > 1 ? (
        <Field label={say.name} className={styles.field}>
          <RadioGroup value={wish.name} onChange={(_event, { value }) => onChoose({ name: value })}>
            {names.map((name) => (
              <Radio key={name} value={name} label={name} />
            ))}
          </RadioGroup>
        </Field>
      ) : null}
    </>
  );
}

/** Another group helps against everything but a sheet that is closed to writing, or gone. */
function offeredGroups(outcome: Proposal['outcome'], groups: Proposal['groups']): Proposal['groups'] {
  if (outcome?.kind !== 'refusal') return groups;
  if (outcome.reason === 'protected' || outcome.reason === 'sheet-missing') return [];
  return outcome.groups.length > 0 ? outcome.groups : groups;
}

function Preview({ plan }: { readonly plan: InsertionPlan }): ReactElement {
  const styles = useStyles();
  const say = texts.library.proposal;
  return (
    <>
      <p className={styles.line}>{say.preview}</p>
      <dl className={styles.preview}>
        {plan.preview.flatMap(({ role, heading, text, cell }) => [
          <dt key={`${cell.column} heading`} className={styles.term}>
            {heading || say.noHeading}
          </dt>,
          <dd key={cell.column} className={`${styles.cell} ${text === '' ? styles.blank : ''} ${role === 'value' ? styles.value : ''}`}>
            {text || say.blank}
          </dd>,
        ])}
      </dl>
    </>
  );
}
