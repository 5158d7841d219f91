import { useEffect, useRef, type ComponentType, type ReactElement } from 'react';
import type { GoalTable, GoalText } from '../../../goals/goal-table';
import type { IndicatorTemplate } from '../../../library/schema';
import type { CellAddress } from '../../../workbook/area';
import { Button } from '../../basics/button';
import { Select } from '../../basics/controls';
import { Disclosure } from '../../basics/disclosure';
import { Field } from '../../basics/field';
import { LightButton } from '../../basics/light-button';
import { TroubleMessage } from '../../basics/trouble-message';
import { useStore } from '../../basics/use-store';
import type { JournalSession } from '../../journal/journal-session';
import type { WorkbookSession } from '../../workbook/workbook-session';
import type { LibrarySession } from '../library-session';
import { templateValue } from '../usual-value';
import { createGoalMapSession, type GoalMapSession, type MappedPromise } from './goal-map';
import { goalMapTexts as say } from './goal-map-texts';
import * as styles from './goal-map.module.css';

/** 从目标找指标, a chunk of its own. */
export function createGoalMapPanel(
  workbook: WorkbookSession,
  library: LibrarySession,
  journal: JournalSession,
  templates: () => readonly IndicatorTemplate[],
  onClose: () => void,
): ComponentType {
  const session = createGoalMapSession(workbook, templates);
  return function GoalMapTab() {
    return <GoalMapPanel workbook={workbook} library={library} journal={journal} session={session} onClose={onClose} />;
  };
}

interface Props {
  readonly workbook: WorkbookSession;
  readonly library: LibrarySession;
  readonly journal: JournalSession;
  readonly session: GoalMapSession;
  readonly onClose: () => void;
}

function GoalMapPanel({ workbook, library, journal, session, onClose }: Props): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const { isReading, tables, names, map, trouble } = useStore(session);
  const { working } = useStore(library);
  const { entries } = useStore(journal.journal);
  useEffect(() => heading.current?.focus(), []);
  // Reads again after insertions and undo, which change what the goals lack.
  useEffect(() => void session.read(), [session, entries]);
  const open = map?.inFigures.filter(isOpen).length ?? 0;
  const shown = tables.findIndex((table) => isAt(table, map?.table));

  const list = (promises: readonly MappedPromise[]): ReactElement => (
    <ul className={styles.list}>
      {promises.map((promise, index) => (
        <Promised
          key={`${promise.clause} ${String(index)}`}
          promise={promise}
          isBusy={working !== null || isReading}
          onSelect={(cell) => void workbook.select(cell).catch(() => undefined)}
          onInsert={(hit) => (map ? void library.insertInto(hit, map.table, placeOf(promise.goal)) : undefined)}
        />
      ))}
    </ul>
  );

  return (
    <>
      <Button onClick={onClose}>{say.back}</Button>
      <h2 className={styles.heading} ref={heading} tabIndex={-1}>
        {say.title}
      </h2>
      <p className={styles.line}>{say.intro}</p>
      {trouble ? <TroubleMessage what={trouble} onRetry={() => void session.read()} /> : null}
      {tables.length > 1 ? (
        <Field label={say.table} className={styles.field}>
          <Select
            value={String(shown)}
            onChange={({ target: { value } }) => {
              const table = tables[Number(value)];
              if (table) session.choose(table);
            }}
          >
            {names.map((name, index) => (
              <option key={name} value={index}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
      <p className={styles.line} role="status">
        {map === null ? (isReading ? say.reading : trouble ? '' : say.none) : countsOf(map.inFigures.length, open)}
      </p>
      {map ? list(map.inFigures) : null}
      {map && map.inWords.length > 0 ? (
        <Disclosure label={say.inWords(map.inWords.length, map.inWords.filter(isOpen).length)}>
          {list(map.inWords)}
        </Disclosure>
      ) : null}
    </>
  );
}

function isAt({ sheet, area }: GoalTable, cell: CellAddress | undefined): boolean {
  return sheet === cell?.sheet && area.row === cell.row && area.column === cell.column;
}

function countsOf(all: number, open: number): string {
  return all === 0 ? say.noFigures : say.counts(all, open);
}

function isOpen({ indicators }: MappedPromise): boolean {
  return indicators.length === 0;
}

interface PromisedProps {
  readonly promise: MappedPromise;
  readonly isBusy: boolean;
  readonly onSelect: (cell: CellAddress) => void;
  readonly onInsert: (hit: MappedPromise['proposals'][number]) => void;
}

/** Where the project of a list begins whose goal it is. */
function placeOf({ project, cell }: GoalText): CellAddress | undefined {
  return project === undefined ? undefined : cell;
}

/** Number of indicators shown for one promise. */
const MOST_SHOWN = 3;

function Promised({ promise, isBusy, onSelect, onInsert }: PromisedProps): ReactElement {
  const { goal, clause, indicators, proposals } = promise;
  const left = indicators.length - MOST_SHOWN;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.clause}>{clause}</span>
        <LightButton aria-label={say.goalOf(clause)} onClick={() => onSelect(goal.cell)}>
          {say.goal}
        </LightButton>
      </div>
      {isOpen(promise) ? (
        <>
          <p className={styles.missing}>{say.missing}</p>
          <div className={styles.choices}>
            {proposals.map((hit) => (
              <Button key={hit.name} size="small" disabledFocusable={isBusy} onClick={() => onInsert(hit)}>
                {say.insert(hit.name, templateValue(hit.template))}
              </Button>
            ))}
            {proposals.length === 0 ? <span className={styles.quiet}>{say.nothing}</span> : null}
          </div>
        </>
      ) : (
        <div className={styles.choices}>
          <span className={styles.quiet}>{say.takenUp}</span>
          {indicators.slice(0, MOST_SHOWN).map(({ row, name }) => (
            <LightButton key={row} onClick={() => onSelect(name.cell)}>
              {say.indicator(row + 1, name.value)}
            </LightButton>
          ))}
          {left > 0 ? <span className={styles.quiet}>{say.moreIndicators(indicators.length)}</span> : null}
        </div>
      )}
    </li>
  );
}
