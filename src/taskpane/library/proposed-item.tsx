import type { ReactElement } from 'react';
import { pastRange, type RememberedValue } from '../../library/own/past-values';
import { sameGroup, type GroupName } from '../../library/groups';
import { lockedSumsMessage } from '../../library/insertion-messages';
import type { InsertionPlan } from '../../library/plan-insertion';
import { Button } from '../basics/button';
import { Select } from '../basics/controls';
import { Disclosure } from '../basics/disclosure';
import { Field } from '../basics/field';
import { texts } from '../basics/texts';
import { groupLabel, groupOption, placeLabel } from './labels';
import { namesOf, type ProposedItem, type WishedItem } from './propose';
import { rowTexts } from './row-text';
import * as styles from './proposed-item.module.css';
import { classes } from '../basics/classes';

interface Props {
  readonly proposed: ProposedItem;
  /** Name of the table, when there are several. */
  readonly table: string | null;
  readonly past: readonly RememberedValue[];
  /** True for one of several templates, which has its name, a folded row and a button to leave it out. */
  readonly isOneOfSeveral: boolean;
  readonly onChoose: (choice: Partial<Pick<WishedItem, 'group' | 'name' | 'tearsBeside'>>) => void;
  readonly onDrop: () => void;
}

/** Shows where a template goes and how its row will look. */
export function ProposedItemView({ proposed, table, past, isOneOfSeveral, onChoose, onDrop }: Props): ReactElement {
  const { item, outcome, ifOpen, existing } = proposed;
  const plan = outcome.kind === 'plan' ? outcome : null;
  const { name, aliases, unit } = item.hit.template;
  const range = pastRange(past, [item.name, name, ...aliases], unit);
  const say = texts.library.proposal;
  const locked = lockedSumsMessage(plan?.lockedSums ?? []);
  const said = (number: string): string => number + unit;
  return (
    <>
      {isOneOfSeveral ? <h3 className={styles.name}>{item.name}</h3> : null}
      <div role="status">
        {plan ? <p className={styles.place}>{placeOf(plan, table, isOneOfSeveral)}</p> : null}
        {outcome.kind === 'refusal' ? <p className={styles.notice}>{outcome.message}</p> : null}
        {range ? (
          <p className={styles.line}>
            {say.past(range.years, range.tables, said(range.least), said(range.median), said(range.most))}
          </p>
        ) : null}
        {plan?.weights ? <p className={styles.line}>{say.weights(plan.weights.heading, plan.weights.sum)}</p> : null}
        {locked === null ? null : <p className={styles.notice}>{locked}</p>}
        {plan?.staysWhenUndone ? <p className={styles.notice}>{rowTexts.stays}</p> : null}
        {plan && existing.length > 0 ? (
          <p className={styles.notice}>
            {say.existing(existing[0]?.name.value ?? '', existing.map(({ row }) => row + 1).join('、'))}
          </p>
        ) : null}
      </div>
      <GroupChoice proposed={proposed} onChoose={onChoose} />
      {outcome.kind === 'refusal' && outcome.reason === 'beside' ? (
        <Button onClick={() => onChoose({ tearsBeside: true })}>{say.tearAnyway}</Button>
      ) : null}
      <NameChoice item={item} onChoose={onChoose} />
      {plan && !isOneOfSeveral ? <p className={styles.line}>{say.preview}</p> : null}
      {plan && !isOneOfSeveral ? <RowPreview plan={plan} /> : null}
      {ifOpen ? <p className={styles.line}>{rowTexts.closed}</p> : null}
      {ifOpen ? <RowPreview plan={ifOpen} /> : null}
      {plan && isOneOfSeveral ? (
        <Disclosure label={say.preview} about={item.name}>
          <RowPreview plan={plan} />
        </Disclosure>
      ) : null}
      {isOneOfSeveral ? (
        <Button size="small" appearance="subtle" aria-label={say.dropNamed(item.name)} onClick={onDrop}>
          {say.drop}
        </Button>
      ) : null}
    </>
  );
}

/** The place as text: for one indicator the row above it; for several its row after all insertions. */
function placeOf({ group, row, isFilled }: InsertionPlan, table: string | null, isOneOfSeveral: boolean): string {
  const say = texts.library.proposal;
  const place = placeLabel(group, table);
  if (isOneOfSeveral) return isFilled ? say.fillsOfSeveral(place, row + 1) : say.placeOfSeveral(place, row + 1);
  return isFilled ? say.fills(place, row + 1) : say.place(place, row);
}

type ChoiceProps = Pick<Props, 'proposed' | 'onChoose'>;

function GroupChoice({ proposed, onChoose }: ChoiceProps): ReactElement | null {
  const { item, outcome, groups, newGroup } = proposed;
  const say = texts.library.proposal;
  const options: readonly { readonly name: GroupName; readonly label: string }[] = [
    ...offeredGroups(outcome, groups).map((group) => ({ name: group, label: groupOption(group, null) })),
    ...(newGroup && !isClosed(outcome) ? [{ name: newGroup, label: say.newGroup(groupLabel(newGroup)) }] : []),
  ];
  const current = outcome.kind === 'plan' ? options.findIndex(({ name }) => sameGroup(name, outcome.group)) : -1;
  if (options.length <= (current < 0 ? 0 : 1)) return null;
  return (
    <Field label={say.group} className={styles.field}>
      <Select
        value={current < 0 ? '' : String(current)}
        aria-description={item.name}
        onChange={({ target: { value } }) => {
          const chosen = options[Number(value)];
          if (value !== '' && chosen) onChoose({ group: chosen.name });
        }}
      >
        {current < 0 ? <option value="">{say.chooseGroup}</option> : null}
        {options.map(({ label }, index) => (
          <option key={index} value={index}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function NameChoice({ item, onChoose }: { readonly item: WishedItem } & Pick<Props, 'onChoose'>): ReactElement | null {
  const names = namesOf(item.hit);
  if (names.length < 2) return null;
  return (
    <Field label={texts.library.proposal.name} className={styles.field}>
      <div role="radiogroup">
        {names.map((name) => (
          <label key={name} className={styles.option}>
            <input
              type="radio"
              className={styles.radio}
              name={item.hit.template.id}
              checked={name === item.name}
              onChange={() => onChoose({ name })}
            />
            {name}
          </label>
        ))}
      </div>
    </Field>
  );
}

/** Offer other groups unless the sheet is protected or missing. */
function offeredGroups(outcome: ProposedItem['outcome'], groups: ProposedItem['groups']): ProposedItem['groups'] {
  if (outcome.kind === 'plan') return groups;
  if (isClosed(outcome)) return [];
  if (outcome.reason === 'beside') return outcome.groups;
  return outcome.groups.length > 0 ? outcome.groups : groups;
}

function isClosed(outcome: ProposedItem['outcome']): boolean {
  return outcome.kind === 'refusal' && (outcome.reason === 'protected' || outcome.reason === 'sheet-missing');
}

/** The new row, column by column, as it will look in the sheet. */
function RowPreview({ plan }: { readonly plan: InsertionPlan }): ReactElement {
  const say = texts.library.proposal;
  return (
    <dl className={styles.preview}>
      {plan.preview.flatMap(({ role, heading, text, cell }) => [
        <dt key={`${String(cell.column)} heading`} className={styles.previewTerm}>
          {heading || say.noHeading}
        </dt>,
        <dd
          key={cell.column}
          className={classes(
            styles.previewCell,
            text === '' ? styles.previewBlank : undefined,
            role === 'value' ? styles.previewValue : undefined,
          )}
        >
          {text || say.blank}
        </dd>,
      ])}
    </dl>
  );
}
