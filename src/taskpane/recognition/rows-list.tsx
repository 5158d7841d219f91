import { useRef } from 'react';
import type { ReactElement } from 'react';
import { sameCell } from '../../workbook/area';
import type { CellAddress } from '../../workbook/area';
import type { RowsReading } from '../check/table-reading';
import { Button } from '../basics/button';
import { classes } from '../basics/classes';
import { texts } from '../basics/texts';
import type { ColumnActions } from './column-actions';
import * as styles from './column-row.module.css';

interface Props {
  readonly visited: CellAddress | null;
  readonly actions: ColumnActions;
}

/** Rows of a table that were left out, or that the user marked as indicators. */
export function RowsList({ rows, ...props }: Props & { readonly rows: readonly RowsReading[] }): ReactElement | null {
  if (rows.length === 0) return null;
  return (
    <ul className={styles.rows}>
      {rows.map((one) => (
        <Rows key={one.place.row} rows={one} {...props} />
      ))}
    </ul>
  );
}

function Rows({ rows, visited, actions }: Props & { readonly rows: RowsReading }): ReactElement {
  const name = useRef<HTMLButtonElement>(null);
  const { place, isByUser, text } = rows;
  const say = texts.recognition;
  const named = say.rows(place);
  // The pressed button disappears, so the focus moves to the name of the rows.
  const thenFocus = (action: (rows: RowsReading) => void) => () => {
    name.current?.focus();
    action(rows);
  };
  return (
    <li className={classes(styles.row, styles.wide, isByUser ? undefined : styles.unsure)}>
      <button
        ref={name}
        type="button"
        className={classes(styles.name, visited && sameCell(visited, place) ? styles.visited : undefined)}
        onClick={() => actions.goTo(place)}
      >
        <span className={styles.letters}>{named}</span>
        {isByUser ? say.rowsByUser : say.leftOut}
        {text}
      </button>
      {isByUser ? (
        <Button aria-label={say.restoreNamed(named)} onClick={thenFocus(actions.restoreRows)}>
          {say.restore}
        </Button>
      ) : (
        <Button aria-label={say.areIndicatorsNamed(named)} onClick={thenFocus(actions.takeRows)}>
          {say.areIndicators}
        </Button>
      )}
    </li>
  );
}
