import { searchTemplates } from '../../../src/library/search';
import { templates } from '../../../src/library/templates';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import type { PaneEngine } from '../../../src/taskpane/check/check-session';
import * as engine from '../../../src/taskpane/check/engine';
import { createFindingSession } from '../../../src/taskpane/findings/finding-session';
import { createJournal } from '../../../src/taskpane/journal/journal';
import { createJournalSession } from '../../../src/taskpane/journal/journal-session';
import { createLibrarySession } from '../../../src/taskpane/library/library-session';
import type { Edit } from '../../../src/workbook/edit';
import { FakeHost } from '../fake-host';
import { formSheet } from '../forms';
import { openWorkbook } from '../open-workbook';

/** A repeated row (C6), and below it a value with a safe fix (D8). */
const FORM = formSheet('表一', [
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
  ['产出指标', '时效指标', '活动完成时间', '2024年12月31日前'],
  ['产出指标', '质量指标', '活动验收通过率', '>=95%'],
  ['成本指标', '经济成本指标', '活动总成本', '≤20万元'],
  ['效益指标', '社会效益指标', '新增招商企业', '≥3家'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
]);
const INSERT_ABOVE: Edit = { kind: 'insert-rows', sheet: '表一', row: 4, count: 1 };
const VALUE_CELL = { sheet: '表一', row: 6, column: 3 };

/** A clock that advances an hour per reading, so that every reading is too old for writing. */
function agingClock(): () => number {
  let time = 0;
  return () => (time += 3_600_000);
}

type Step = Exclude<keyof PaneEngine, 'defaultsIn'>;

/** The engine, with a call before one of its steps. */
function calledBefore(step: Step, call: () => void): PaneEngine {
  const at = (now: Step): void => (now === step ? call() : undefined);
  return {
    ...engine,
    recognizeWorkbook(...given) {
      at('recognizeWorkbook');
      return engine.recognizeWorkbook(...given);
    },
    checkInPieces(...given) {
      at('checkInPieces');
      return engine.checkInPieces(...given);
    },
    resultOf(...given) {
      at('resultOf');
      return engine.resultOf(...given);
    },
  };
}

interface Options {
  readonly engine?: PaneEngine;
  readonly now?: () => number;
}

function open({ engine: used = engine, now = () => 0 }: Options = {}) {
  const host = new FakeHost({ sheets: [FORM] });
  const turns = { now, next: () => Promise.resolve() };
  const { workbook, session } = openWorkbook(host, { engine: used, turns });
  const journal = createJournalSession(workbook, createJournal(), session.checkWithin);
  const findings = createFindingSession(session, journal);
  const library = createLibrarySession(workbook, journal, templates, () => Promise.resolve(), session.markStale);
  const finding = (rule: string) => {
    const found = session.get().result?.findings.find((one) => one.rule === rule);
    if (!found) throw new Error(`no finding of ${rule}`);
    return found;
  };
  return {
    host,
    session,
    journal,
    findings,
    library,
    spelling: () => finding('format/operator-nonstandard'),
    repeated: () => finding('consistency/duplicate-indicator'),
    undoLast: async () => {
      const entry = journal.journal.get().entries.at(-1);
      if (entry) await journal.undo(entry);
    },
    /** Excel moves its rows when the user inserts one. */
    insertRow: () => host.edit([INSERT_ABOVE]),
  };
}

/** The values beside each name. */
function values({ workbook }: FakeHost): Readonly<Record<string, string>> {
  return Object.fromEntries(
    recognizeGoalTables(workbook).flatMap(({ indicators }) =>
      indicators.map(({ name, target }) => [name.value, target.source] as const),
    ),
  );
}
const VALUES = {
  组织招商活动次数: '≥5次',
  活动完成时间: '2024年12月31日前',
  活动验收通过率: '>=95%',
  活动总成本: '≤20万元',
  新增招商企业: '≥3家',
  企业满意度: '≥95%',
};
const FIXED = { ...VALUES, 活动验收通过率: '≥95%' };

describe('a fix', () => {
  it.each(['the fix first', 'the undoing first'])(
    'beside the undoing of a deleted row writes nowhere else: %s',
    async (order) => {
      const { host, session, findings, spelling, repeated, undoLast, journal } = open();
      await session.check();
      await findings.fix([repeated()]);
      expect(host.workbook.sheets[0]?.text).toHaveLength(FORM.text.length - 1);
      const release = host.hold();
      const shown = spelling();
      const actions = [() => findings.fix([shown]), undoLast];
      const done = (order === 'the fix first' ? actions : [...actions].reverse()).map((act) => act());
      release();
      await Promise.all(done);
      expect(host.workbook.sheets[0]?.text).toHaveLength(FORM.text.length);
      expect(values(host)).toEqual(order === 'the fix first' ? FIXED : VALUES);
      expect(findings.get().notice?.kind).toBe(order === 'the fix first' ? undefined : 'moved');
      expect(journal.get().notice?.kind).toBe('undone');
      expect(session.get()).toMatchObject({ stale: false, working: false });
    },
  );

  it('that was pressed during a check waits for it', async () => {
    const { host, session, findings, spelling } = open();
    await session.check();
    const release = host.hold();
    const checking = session.check();
    const fixing = findings.fix([spelling()]);
    expect(findings.get().busy).toBe(true);
    host.workbook = { ...host.workbook };
    release();
    await Promise.all([checking, fixing]);
    expect(values(host)).toEqual(FIXED);
    expect(findings.get().busy).toBe(false);
  });

  const steps = ['recognizeWorkbook', 'checkInPieces', 'resultOf'] as const;

  it.each(steps.flatMap((step) => [true, false].map((isTold) => [step, isTold] as const)))(
    'writes nowhere else when the user inserts a row during %s (told: %s)',
    async (step, isTold) => {
      let strike = (): void => undefined;
      const struck = calledBefore(step, () => {
        const now = strike;
        strike = () => undefined;
        now();
      });
      const { host, session, findings, spelling, insertRow } = open({ engine: struck, now: agingClock() });
      session.setLive(false);
      await session.check();
      const shown = spelling();
      // Makes the shown result outdated, so that writing needs a check first.
      host.type(VALUE_CELL, '2024年11月30日前');
      strike = () => (isTold ? insertRow() : host.applySilently([INSERT_ABOVE]));
      await findings.fix([shown]);
      expect(values(host)).toEqual({ ...VALUES, 活动完成时间: '2024年11月30日前' });
      expect(findings.get().notice?.kind).toBe('moved');
      expect(session.get().trouble).toBeNull();
    },
  );

  it('is made when something else changed at the last moment', async () => {
    const { host, session, findings, spelling } = open();
    await session.check();
    const shown = spelling();
    host.type(VALUE_CELL, '2024年11月30日前');
    await findings.fix([shown]);
    expect(values(host)).toEqual({ ...FIXED, 活动完成时间: '2024年11月30日前' });
  });
});

describe('an insertion', () => {
  const [RATE] = searchTemplates(templates, '购置验收通过率');

  it('beside the undoing of a deleted row is shown again before it is made', async () => {
    const { host, session, findings, library, repeated, undoLast } = open();
    await session.check();
    await findings.fix([repeated()]);
    await library.propose(RATE ? [RATE] : []);
    const release = host.hold();
    const done = [undoLast(), library.insert()];
    release();
    await Promise.all(done);
    expect(library.get().proposalChanged).toBe(true);
    expect(values(host)).toEqual(VALUES);
    await library.insert();
    expect(values(host)).toEqual({ ...VALUES, 购置验收通过率: '=100%' });
  });

  it('asked for while a fix is written sees the fixed workbook', async () => {
    const { host, session, findings, library, spelling } = open();
    await session.check();
    const release = host.hold();
    const done = [findings.fix([spelling()]), library.propose(RATE ? [RATE] : [])];
    release();
    await Promise.all(done);
    await library.insert();
    expect(values(host)).toEqual({ ...FIXED, 购置验收通过率: '=100%' });
  });
});

describe('a result', () => {
  it('is that of the workbook after an undoing that was asked for during the check', async () => {
    const { host, session, findings, spelling, undoLast } = open();
    await session.check();
    await findings.fix([spelling()]);
    const release = host.hold();
    const done = [session.check(), undoLast()];
    release();
    await Promise.all(done);
    expect(values(host)).toEqual(VALUES);
    expect(session.get().stale).toBe(false);
    expect(spelling().message).toContain('>=');
  });

  it('of the first check is old when the user went on typing during the check', async () => {
    const host = new FakeHost({ sheets: [FORM] });
    const typing = calledBefore('checkInPieces', () => host.type(VALUE_CELL, '2024年11月30日前'));
    const { session } = openWorkbook(host, { engine: typing });
    session.setLive(false);
    await session.check();
    expect(session.get().stale).toBe(true);
  });
});

describe('right after an own write', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  async function fixed() {
    const opened = open({ now: () => performance.now() });
    await opened.session.check();
    await opened.findings.fix([opened.spelling()]);
    return opened;
  }

  it('an edit of the user makes the result old', async () => {
    const { host, session } = await fixed();
    host.type(VALUE_CELL, '2024年11月30日前', 'user');
    expect(session.get().stale).toBe(true);
  });

  it('an edit is noticed where the host cannot tell it from the echo of the write', async () => {
    const { host, session } = await fixed();
    host.type(VALUE_CELL, '', 'unknown');
    expect(session.get().stale).toBe(false);
    await jest.advanceTimersByTimeAsync(2000);
    expect(session.get().result?.findings.map(({ rule }) => rule)).toContain('completeness/value-missing');
  });

  it('the mere echo of the write changes nothing', async () => {
    const { host, session } = await fixed();
    const { result } = session.get();
    host.tell({ sheet: '表一', by: 'unknown' });
    await jest.advanceTimersByTimeAsync(2000);
    expect(session.get()).toMatchObject({ stale: false, recheckAwaited: false });
    expect(session.get().result).toBe(result);
  });

  it('later, what the host cannot tell counts as an edit', async () => {
    const { host, session } = await fixed();
    session.setLive(false);
    await jest.advanceTimersByTimeAsync(2000);
    host.tell({ sheet: '表一', by: 'unknown' });
    expect(session.get().stale).toBe(true);
  });
});
