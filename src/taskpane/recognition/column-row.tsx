import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { COLUMN_ROLES, ROLE_NAMES } from '../../goals/column-roles';
import type { ColumnRole } from '../../goals/goal-table';
import { columnsName } from '../../workbook/area';
import type { ColumnReading } from '../check/table-reading';
import { Button } from '../shell/button';
import { Select } from '../shell/controls';
import { texts } from '../texts';
import type { ColumnActions } from './column-actions';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 168px)',
    alignItems: 'center',
    gap: '0 8px',
    padding: '4px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  unsure: {
    margin: '0 -6px',
    padding: '4px 6px',
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  name: {
    padding: '4px',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  visited: { backgroundColor: tokens.colorNeutralBackground1Selected },
  letters: { marginRight: '6px', fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForegroundLink },
  mark: { gridColumn: '1 / -1', display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', padding: '2px 0 2px 4px' },
});

interface Props {
  readonly column: ColumnReading;
  readonly isVisited: boolean;
  readonly working: boolean;
  readonly actions: ColumnActions;
}

/** A column of the sheet, and what it is read as. */
export function ColumnRow({ column, isVisited, working, actions }: Props): ReactElement {
  const styles = useStyles();
  const select = useRef<HTMLSelectElement>(null);
  const [chosen, setChosen] = useState<{ readonly of: ColumnReading; readonly role: ColumnRole } | null>(null);
  const { place, role, isUnsure, isCorrected } = column;
  const letters = columnsName(place);
  const say = texts.recognition;
  const heading = say.heading(column.heading);
  // Shown at once; the check brings a new reading.
  const shown = working && chosen?.of === column ? chosen.role : role;
  // The button that was pressed goes away, so the keyboard goes on from the choice.
  const thenFocus = (action: () => void): void => {
    select.current?.focus();
    action();
  };
  return (
    <li className={mergeClasses(styles.row, isUnsure ? styles.unsure : undefined)}>
      <button
        type="button"
        className={mergeClasses(styles.name, isVisited ? styles.visited : undefined)}
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
          <Button aria-label={say.restoreNamed(letters)} onClick={() => thenFocus(() => actions.restore(column))}>
            {say.restore}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
