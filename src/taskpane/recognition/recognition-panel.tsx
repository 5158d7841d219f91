import { memo, useCallback, useMemo } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { ROLE_NAMES } from '../../goals/column-roles';
import type { CellOrArea } from '../../workbook/area';
import type { CorrectionsRead } from '../check/check-result';
import type { CheckSession } from '../check/check-session';
import { Button } from '../basics/button';
import { Disclosure } from '../basics/disclosure';
import { useStore } from '../basics/use-store';
import { texts } from '../basics/texts';
import type { ColumnActions } from './column-actions';
import { CorrectionNotice } from './correction-notice';
import { createRecognitionSession } from './recognition-session';
import type { RecognitionSession } from './recognition-session';
import { TableView } from './table-view';
import * as styles from './recognition-panel.module.css';

/** Number of unsure tables shown unfolded. */
const UNFOLDED = 3;

/** 识别结果, a chunk of its own. */
export function createRecognitionPanel(check: CheckSession): ComponentType {
  const session = createRecognitionSession(check);
  return function Recognition() {
    return <RecognitionPanel session={session} check={check} />;
  };
}

const Table = memo(TableView);

interface Props {
  readonly session: RecognitionSession;
  readonly check: CheckSession;
}

/** The tables that were read, with the role of each column, which the user can correct. */
function RecognitionPanel({ session, check }: Props): ReactElement | null {
  const { result, working, visited } = useStore(check);
  const { notice } = useStore(session);
  const goTo = useCallback((place: CellOrArea) => void check.goTo(place), [check]);
  const actions = useMemo<ColumnActions>(
    () => ({
      goTo,
      correct: (column, role) => void session.correct(column, role),
      restore: (column) => void session.restore(column),
      takeRows: (rows) => void session.takeRows(rows),
      restoreRows: (rows) => void session.restoreRows(rows),
    }),
    [goTo, session],
  );
  if (!result) return null;
  const { tables, corrections, manySheets } = result;
  const isUnused = corrections.unused.length + corrections.unusedRows.length > 0;
  const hasOpenRows = tables.some(({ rows }) => rows.some(({ isByUser }) => !isByUser));
  const unsure = tables.reduce((sum, table) => sum + table.unsure, 0);
  const say = texts.recognition;
  if (tables.length === 0 && !isUnused) return null;
  return (
    <>
      <div role="status" className={styles.news}>
        {notice ? (
          <CorrectionNotice
            notice={notice}
            onSaveAgain={() => void session.saveAgain()}
            onDismiss={session.dismissNotice}
          />
        ) : null}
      </div>
      <Disclosure label={say.show} keptAs="recognition" opensItself={unsure > 0 || hasOpenRows}>
        {tables.length > 0 ? <p className={styles.hint}>{say.hint}</p> : null}
        <ul className={styles.list}>
          {tables.map((table, index) => (
            <li key={`${table.place.sheet} ${table.place.row} ${table.place.column}`}>
              <Table
                table={table}
                isOnly={tables.length === 1}
                opensItself={table.unsure > 0 && index < UNFOLDED}
                manySheets={manySheets}
                visited={visited}
                working={working}
                actions={actions}
              />
            </li>
          ))}
        </ul>
        <Unused corrections={corrections} session={session} />
      </Disclosure>
    </>
  );
}

function Unused({
  corrections,
  session,
}: {
  readonly corrections: CorrectionsRead;
  readonly session: RecognitionSession;
}): ReactElement | null {
  const say = texts.recognition;
  const { unused, unusedRows } = corrections;
  if (unused.length + unusedRows.length === 0) return null;
  return (
    <>
      <p className={styles.hint}>{say.unused}</p>
      <ul className={styles.list}>
        {unused.map((correction) => (
          <li key={`${correction.sheet} ${correction.heading} ${correction.nth}`} className={styles.unused}>
            {say.unusedOne(correction.sheet, say.heading(correction.heading), ROLE_NAMES[correction.role])}
            <Button
              aria-label={say.removeNamed(say.heading(correction.heading))}
              onClick={() => void session.restore(correction)}
            >
              {say.remove}
            </Button>
          </li>
        ))}
        {unusedRows.map((correction) => {
          const place = { row: correction.row, rows: 1 };
          return (
            <li key={`${correction.sheet} ${correction.row} ${correction.cells.join('|')}`} className={styles.unused}>
              {say.unusedRow(correction.sheet, say.rows(place), correction.cells.join(' '))}
              <Button
                aria-label={say.removeRowNamed(say.rows(place))}
                onClick={() => void session.restoreRows({ place, corrections: [correction] })}
              >
                {say.remove}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
