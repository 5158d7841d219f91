import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { COLUMN_ROLES, ROLE_NAMES } from '../../goals/column-roles';
import type { ColumnRole } from '../../goals/goal-table';
import { columnsName } from '../../workbook/area';
import type { ColumnReading } from '../check/table-reading';
import { Button } from '../basics/button';
import { classes } from '../basics/classes';
import { Select } from '../basics/controls';
import { texts } from '../basics/texts';
import type { ColumnActions } from './column-actions';
import * as styles from './column-row.module.css';

interface Props {
  readonly column: ColumnReading;
  readonly isVisited: boolean;
  readonly working: boolean;
  readonly actions: ColumnActions;
}

/** A column of the sheet with its role. */
export function ColumnRow({ column, isVisited, working, actions }: Props): ReactElement {
  const select = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState<{ readonly of: ColumnReading; readonly role: ColumnRole } | null>(null);
  const { place, role, isUnsure, isCorrected } = column;
  const letters = columnsName(place);
  const say = texts.recognition;
  const heading = say.heading(column.heading);
  // The chosen role, shown immediately until the check returns a new reading.
  const shown = working && chosen?.of === column ? chosen.role : role;
  // The pressed button disappears, so the focus moves to the choice.
  const thenFocus = (action: () => void): void => {
    select.current?.focus();
    action();
  };
  return (
    <li className={classes(styles.row, isUnsure ? styles.unsure : undefined)}>
      <button
        type="button"
        className={classes(styles.name, isVisited ? styles.visited : undefined)}
        onClick={() => actions.goTo(place)}
      >
        <span className={styles.letters}>{say.column(letters)}</span>
        {heading}
      </button>
      <Select
        ref={select}
        aria-label={say.roleOf(letters, heading)}
        value={shown}
        onChange={(event) => {
          const wanted = COLUMN_ROLES.find((one) => one === event.target.value);
          if (wanted === undefined) return;
          setChosen({ of: column, role: wanted });
          actions.correct(column, wanted);
        }}
      >
        {COLUMN_ROLES.map((one) => (
          <option key={one} value={one}>
            {ROLE_NAMES[one]}
          </option>
        ))}
      </Select>
      {isUnsure ? (
        <div className={styles.mark}>
          <strong>{say.notSure}</strong>
          <Button aria-label={say.confirmNamed(letters)} onClick={() => thenFocus(() => actions.correct(column, role))}>
            {say.confirm}
          </Button>
        </div>
      ) : null}
      {isCorrected ? (
        <div className={styles.mark}>
          {say.corrected}
          <Button
            aria-label={say.restoreNamed(say.column(letters))}
            onClick={() => thenFocus(() => actions.restore(column))}
          >
            {say.restore}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
