import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { sameCell } from '../../workbook/area';
import type { CellAddress } from '../../workbook/area';
import { cellLabel } from '../check/cell-label';
import { isNoteworthy } from '../check/table-reading';
import type { ColumnReading, TableReading } from '../check/table-reading';
import { Button } from '../basics/button';
import { classes } from '../basics/classes';
import { Disclosure } from '../basics/disclosure';
import { texts } from '../basics/texts';
import type { ColumnActions } from './column-actions';
import { ColumnRow } from './column-row';
import { RowsList } from './rows-list';
import * as styles from './table-view.module.css';

interface Props {
  readonly table: TableReading;
  readonly isOnly: boolean;
  readonly opensItself: boolean;
  readonly manySheets: boolean;
  readonly visited: CellAddress | null;
  readonly working: boolean;
  readonly actions: ColumnActions;
}

export function TableView(props: Props): ReactElement {
  const { table, isOnly, opensItself, manySheets, visited, actions } = props;
  const { title, isNextPage, place, year, unit, period, indicators, amounts, unsure } = table;
  const say = texts.recognition;
  const facts = [
    isNextPage ? say.nextPage : null,
    unit || null,
    year === null ? null : say.year(year),
    say.period(period),
    say.counts(indicators, amounts),
  ];
  return (
    <div className={styles.table}>
      <button
        type="button"
        className={classes(styles.title, visited && sameCell(visited, place) ? styles.visited : undefined)}
        onClick={() => actions.goTo(place)}
      >
        {say.tableName(title)}
        <span className={styles.place}>{cellLabel(place, manySheets)}</span>
      </button>
      <p className={styles.facts}>{facts.filter((fact) => fact !== null).join('，')}</p>
      {table.unpaired.map(({ message, cell }) => (
        <button key={message} type="button" className={styles.title} onClick={() => actions.goTo(cell)}>
          {message}
        </button>
      ))}
      <RowsList rows={table.rows} visited={visited} actions={actions} />
      {isOnly ? (
        <Columns {...props} />
      ) : (
        <Disclosure label={say.columns(unsure)} about={say.tableName(title)} opensItself={opensItself}>
          <Columns {...props} />
        </Disclosure>
      )}
    </div>
  );
}

/** Shows unsure columns; the others on request, so that the list of findings is not pushed down. */
function Columns({ table, visited, working, actions }: Props): ReactNode {
  const [showsAll, setShowsAll] = useState(false);
  const say = texts.recognition;
  if (table.blocks.length === 0) return <p className={styles.facts}>{say.noColumns}</p>;
  const hasDoubtful = table.blocks.some(({ columns }) => columns.some(isNoteworthy));
  const isShown = (column: ColumnReading): boolean => showsAll || !hasDoubtful || isNoteworthy(column);
  const hidden = table.blocks.flatMap(({ columns }) => columns).filter((column) => !isShown(column)).length;
  return (
    <>
      {table.blocks.map(({ section, first, last, columns }) => {
        const shown = columns.filter(isShown);
        if (shown.length === 0) return null;
        return (
          <div key={`${first} ${columns[0]?.place.column ?? 0}`}>
            {table.blocks.length > 1 ? (
              <h3 className={styles.block}>{say.block(section, first + 1, last + 1)}</h3>
            ) : null}
            <ul className={styles.columns}>
              {shown.map((column) => (
                <ColumnRow
                  key={column.place.column}
                  column={column}
                  isVisited={visited !== null && sameCell(visited, column.place)}
                  working={working}
                  actions={actions}
                />
              ))}
            </ul>
          </div>
        );
      })}
      {hidden > 0 ? (
        <Button className={styles.more} appearance="subtle" onClick={() => setShowsAll(true)}>
          {say.showOthers(hidden)}
        </Button>
      ) : null}
    </>
  );
}
