import { createLibrarySession } from '../../../src/taskpane/library/library-session';
import { searchTemplates } from '../../../src/library/search';
import { templates } from '../../../src/library/templates';
import type { PaneEngine } from '../../../src/taskpane/check/check-session';
import * as engine from '../../../src/taskpane/check/engine';
import { keepExample } from '../../../src/taskpane/check/keep-example';
import { createFindingSession } from '../../../src/taskpane/findings/finding-session';
import { createJournal } from '../../../src/taskpane/journal/journal';
import { createJournalSession } from '../../../src/taskpane/journal/journal-session';
import { createRecognitionSession } from '../../../src/taskpane/recognition/recognition-session';
import type { InPieces } from '../../../src/workbook/pieces';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { FakeHost } from '../fake-host';
import { OVER_100, formSheet, formWith } from '../forms';
import { openWorkbook } from '../open-workbook';

/** A safe fix at D6. */
const SPELLED = formWith('表一', ['产出指标', '质量指标', '活动验收通过率', '>=95%']);
const PERCENT = formWith('表一', OVER_100);
const OTHER = formSheet('表二');

/** Counts the cost of an action: readings of the workbook, recognised sheets, and runs of the rules. */
class Counter {
  readonly engine: PaneEngine;
  private recognized = 0;
  private ruleRuns = 0;

  constructor(private readonly host: FakeHost) {
    const counted = <Given extends readonly unknown[], R>(
      work: (...given: Given) => InPieces<R>,
    ): ((...given: Given) => InPieces<R>) => {
      const count = (doing: string | undefined, isFirst: boolean): void => {
        if (doing === 'recognize') this.recognized += 1;
        if (doing === 'check' && isFirst) this.ruleRuns += 1;
      };
      return function* (...given) {
        const pieces = work(...given);
        let isFirst = true;
        let piece = pieces.next();
        while (!piece.done) {
          count(piece.value?.doing, isFirst);
          isFirst &&= piece.value?.doing !== 'check';
          yield piece.value;
          piece = pieces.next();
        }
        return piece.value;
      };
    };
    this.engine = {
      resultOf: engine.resultOf,
      defaultsIn: engine.defaultsIn,
      standsAlone: engine.standsAlone,
      recognizeWorkbook: counted(engine.recognizeWorkbook),
      checkInPieces: counted(engine.checkInPieces),
    };
  }

  reset(): void {
    this.host.calls.length = 0;
    this.recognized = 0;
    this.ruleRuns = 0;
  }

  get cost(): { snapshots: number; recognized: number; ruleRuns: number } {
    const snapshots = this.host.calls.filter((call) => call === 'snapshot').length;
    return { snapshots, recognized: this.recognized, ruleRuns: this.ruleRuns };
  }
}

function open(...sheets: readonly SheetSnapshot[]) {
  const host = new FakeHost({ sheets });
  const counter = new Counter(host);
  const { workbook, session } = openWorkbook(host, {
    engine: counter.engine,
    // A stopped clock, so that readings never become too old on a busy machine.
    turns: { now: () => 0, next: () => Promise.resolve() },
  });
  const journal = createJournalSession(workbook, createJournal(), session.checkWithin);
  const findings = createFindingSession(session, journal);
  const recognition = createRecognitionSession(session);
  const library = createLibrarySession(workbook, journal, templates, () => Promise.resolve(), session.markStale);
  return { host, counter, session, journal, findings, recognition, library };
}

type Opened = ReturnType<typeof open>;

function findingAtD6({ session }: Opened) {
  const found = session.get().result?.findings.find(({ cell }) => cell.row === 5 && cell.column === 3);
  if (!found) throw new Error('nothing was found at D6');
  return found;
}

const check = ({ session }: Opened) => session.check();
const ignore = (opened: Opened) => opened.findings.ignore([findingAtD6(opened)], '上级文件规定');
const edit = ({ host }: Opened) => {
  host.type({ sheet: '表一', row: 5, column: 3 }, '≥96%');
  return Promise.resolve();
};
const fix = (opened: Opened) => opened.findings.fix([findingAtD6(opened)]);
const undo = async ({ journal }: Opened) => {
  const entry = journal.journal.get().entries.at(-1);
  if (entry) await journal.undo(entry);
};
const restore = async ({ findings, session }: Opened) => {
  const [ignored] = session.get().result?.ignored ?? [];
  if (ignored) await findings.restore(ignored);
};
const [RATE] = searchTemplates(templates, '购置验收通过率');
const propose = ({ library }: Opened) => library.propose(RATE ? [RATE] : []);

type Act = (opened: Opened) => Promise<unknown>;

test.each<[what: string, sheet: SheetSnapshot, before: readonly Act[], act: Act, cost: Counter['cost']]>([
  ['a first check', SPELLED, [], ({ session }) => session.check(), { snapshots: 1, recognized: 2, ruleRuns: 1 }],
  [
    'a check when nothing changed',
    SPELLED,
    [check],
    ({ session }) => session.check(),
    { snapshots: 1, recognized: 0, ruleRuns: 0 },
  ],
  [
    'a check after an edit',
    SPELLED,
    [check, edit],
    ({ session }) => session.check(),
    { snapshots: 1, recognized: 1, ruleRuns: 1 },
  ],
  ['a fix', SPELLED, [check], fix, { snapshots: 1, recognized: 1, ruleRuns: 1 }],
  // Undo is confirmed by reading the workbook again.
  ['taking a fix back', SPELLED, [check, fix], undo, { snapshots: 2, recognized: 1, ruleRuns: 1 }],
  ['an ignore', PERCENT, [check], ignore, { snapshots: 1, recognized: 0, ruleRuns: 0 }],
  ['restoring what was ignored', PERCENT, [check, ignore], restore, { snapshots: 1, recognized: 0, ruleRuns: 0 }],
  [
    'keeping an example',
    SPELLED,
    [check],
    ({ session }) => session.checkAfter((turn) => keepExample(turn, { sheet: '表一', row: 4, column: 3 })),
    { snapshots: 1, recognized: 0, ruleRuns: 0 },
  ],
  [
    'a corrected column',
    SPELLED,
    [check],
    ({ recognition }) => recognition.correct({ sheet: '表一', heading: '指标值', nth: 0 }, 'basis'),
    { snapshots: 1, recognized: 2, ruleRuns: 1 },
  ],
  ['a proposal from the library', SPELLED, [check], propose, { snapshots: 1, recognized: 0, ruleRuns: 0 }],
  ['a proposal before any check', SPELLED, [], propose, { snapshots: 1, recognized: 2, ruleRuns: 0 }],
  [
    'an insertion from the library, of which only Excel can tell the result',
    SPELLED,
    [propose],
    ({ library }) => library.insert(),
    { snapshots: 2, recognized: 1, ruleRuns: 0 },
  ],
])('%s costs no more than it must', async (_, sheet, before, act, cost) => {
  const opened = open(sheet, OTHER);
  for (const step of before) await step(opened);
  opened.counter.reset();
  await act(opened);
  expect(opened.counter.cost).toEqual(cost);
});
