import { useContext, useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { RememberedValue } from '../../library/own/past-values';
import { Button } from '../basics/button';
import { DecisionBar } from '../basics/decision-bar';
import { Select } from '../basics/controls';
import { Field } from '../basics/field';
import { CopyButton } from '../basics/copy-button';
import { RefusalContext } from '../basics/place';
import { texts } from '../basics/texts';
import { tableNames, tableOption } from './labels';
import type { LibrarySession } from './library-session';
import { firstCell, plansOf, plansToCopy } from './propose';
import type { InsertProposal } from './propose';
import { ProposedItemView } from './proposed-item';
import { rowText, rowTexts } from './row-text';
import * as styles from './proposal-view.module.css';

interface Props {
  readonly proposal: InsertProposal;
  readonly changed: boolean;
  /** Values of last years' tables. */
  readonly past: readonly RememberedValue[];
  readonly inserting: boolean;
  readonly session: Pick<
    LibrarySession,
    'chooseTable' | 'choose' | 'drop' | 'insert' | 'propose' | 'cancel' | 'followSelection'
  >;
}

/** Shows where the templates go and how their rows will look, before anything is written. */
export function ProposalView({ proposal, changed, past, inserting, session }: Props): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const { wish, items, table, tables } = proposal;
  const [first] = wish.items;
  const count = wish.items.length;
  const say = texts.library.proposal;
  const names = tables.length > 1 ? tableNames(tables) : [];
  const refusal = useContext(RefusalContext);
  const toCopy = refusal !== null || items.some(({ ifOpen }) => ifOpen) ? plansToCopy(proposal) : [];

  useEffect(() => heading.current?.focus(), []);
  const { followSelection } = session;
  useEffect(() => followSelection(), [followSelection]);

  return (
    <>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {count > 1 ? say.titleOfSeveral(count) : say.title(first?.name ?? '')}
      </h2>
      <div role="status">
        {refusal === null ? null : <p className={styles.notice}>{refusal}</p>}
        {changed ? <p className={styles.notice}>{say.changed}</p> : null}
        {table ? null : <p className={styles.notice}>{tables.length > 0 ? say.manyTables : say.noTable}</p>}
      </div>
      <TableChoice proposal={proposal} onChoose={session.chooseTable} />
      {items.map((proposed, index) => (
        <ProposedItemView
          key={proposed.item.hit.template.id}
          proposed={proposed}
          table={(table && names[tables.indexOf(table)]) ?? null}
          past={past}
          isOneOfSeveral={count > 1}
          onChoose={(choice) => session.choose(index, choice)}
          onDrop={() => session.drop(index)}
        />
      ))}
      <DecisionBar>
        {refusal !== null ? null : plansOf(proposal) ? (
          <Button appearance="primary" disabledFocusable={inserting} onClick={() => void session.insert()}>
            {inserting ? say.inserting : count > 1 ? say.confirmSeveral(count) : say.confirm}
          </Button>
        ) : (
          // Reads the workbook again, because the obstacle may have been removed.
          <Button onClick={() => void session.propose(wish.items.map(({ hit }) => hit))}>{texts.retry}</Button>
        )}
        {toCopy.length > 0 ? <CopyButton label={rowTexts.copy} text={rowText(toCopy)} /> : null}
        <Button onClick={session.cancel}>{say.cancel}</Button>
      </DecisionBar>
    </>
  );
}

interface TableChoiceProps {
  readonly proposal: InsertProposal;
  readonly onChoose: LibrarySession['chooseTable'];
}

function TableChoice({ proposal: { tables, table }, onChoose }: TableChoiceProps): ReactElement | null {
  const say = texts.library.proposal;
  if (tables.length < 2) return null;
  return (
    <Field label={say.table} className={styles.field}>
      <Select
        value={table ? String(tables.indexOf(table)) : ''}
        onChange={({ target: { value } }) => {
          const chosen = tables[Number(value)];
          if (value !== '' && chosen) onChoose(firstCell(chosen));
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
  );
}
