import type { GoalTable } from '../../../goals/goal-table';
import { indicatorsForPromise } from '../../../library/for-promise';
import type { IndicatorTemplate } from '../../../library/schema';
import type { SearchHit } from '../../../library/search';
import { selectedTable } from '../../../library/selected-table';
import { goalPromises } from '../../../rules/facts/goal-coverage';
import type { GoalPromise } from '../../../rules/facts/goal-coverage';
import { goalsOfPeriod } from '../../../rules/facts/goal-promises';
import { byProject } from '../../../rules/facts/project-groups';
import type { CellAddress } from '../../../workbook/area';
import { createStore } from '../../basics/store';
import type { Store } from '../../basics/store';
import { troubleOf } from '../../basics/trouble';
import type { PaneTrouble } from '../../basics/trouble';
import type { WorkbookSession } from '../../workbook/workbook-session';
import { tableNames } from '../labels';
import { firstCell } from '../propose';

export interface MappedPromise extends GoalPromise {
  /** Indicators that would cover the promise; empty when one does already. */
  readonly proposals: readonly SearchHit[];
}

/** The goals of one table with their promises. */
export interface GoalMap {
  readonly table: CellAddress;
  readonly inFigures: readonly MappedPromise[];
  readonly inWords: readonly MappedPromise[];
}

export interface GoalMapState {
  readonly isReading: boolean;
  /** The tables with goals, and their names. */
  readonly tables: readonly GoalTable[];
  readonly names: readonly string[];
  /** Null before the first reading, and when no table has goals. */
  readonly map: GoalMap | null;
  readonly trouble: PaneTrouble | null;
}

export interface GoalMapSession extends Store<GoalMapState> {
  /** Reads the workbook; shows the same table as before, else the one in which the user works. */
  readonly read: () => Promise<void>;
  readonly choose: (table: GoalTable) => void;
}

/** @param templates all templates for proposals, including the user's own */
export function createGoalMapSession(
  workbook: WorkbookSession,
  templates: () => readonly IndicatorTemplate[],
): GoalMapSession {
  const store = createStore<GoalMapState>({ isReading: false, tables: [], names: [], map: null, trouble: null });

  function choose(table: GoalTable): void {
    const promises = goalPromises(table).map((promise) => ({
      ...promise,
      proposals:
        promise.indicators.length > 0 ? [] : indicatorsForPromise(templates(), projectOf(table, promise), promise),
    }));
    const inFigures = promises.filter(({ figure }) => figure !== null);
    store.change({
      map: { table: firstCell(table), inFigures, inWords: promises.filter(({ figure }) => figure === null) },
    });
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    choose,
    async read() {
      store.change({ isReading: true, trouble: null });
      try {
        await workbook.run(async (turn) => {
          const [now, selection] = await Promise.all([turn.recognize(), turn.selection()]);
          const tables = now.tables.filter((table) => goalsOfPeriod(table).length > 0);
          const names = tableNames(tables);
          const last = store.get().map?.table;
          const shown =
            tables.find((table) => last && JSON.stringify(firstCell(table)) === JSON.stringify(last)) ??
            selectedTable(tables, selection) ??
            tables[0];
          store.change({ tables, names, ...(shown ? {} : { map: null }) });
          if (shown) choose(shown);
        });
      } catch (error) {
        store.change({ trouble: troubleOf(error) });
      } finally {
        store.change({ isReading: false });
      }
    },
  };
}

/** The part of a list that is about the promise's project; the whole table without a list. */
function projectOf(table: GoalTable, { goal }: GoalPromise): GoalTable {
  return byProject(table).find(({ goals }) => goals.includes(goal)) ?? table;
}
