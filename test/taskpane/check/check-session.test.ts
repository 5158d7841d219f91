import { createCheckSession } from '../../../src/taskpane/check/check-session';
import * as engine from '../../../src/taskpane/check/engine';
import { createWorkbookSession } from '../../../src/taskpane/workbook/workbook-session';
import { FakeHost } from '../fake-host';
import { EMPTY_VALUE, formSheet, formWith } from '../forms';
import { openWorkbook, quickTurns } from '../open-workbook';

const VALUE_CELL = { sheet: '表一', row: 4, column: 3 };

function open(host = new FakeHost({ sheets: [formWith('表一', EMPTY_VALUE)] })) {
  return { host, ...openWorkbook(host) };
}

const snapshots = (host: FakeHost): number => host.calls.filter((call) => call === 'snapshot').length;

describe('a check', () => {
  it('reads the workbook once and counts what it found', async () => {
    const { host, session } = open();
    await session.check();
    expect(session.get()).toMatchObject({
      working: false,
      stale: false,
      trouble: null,
      result: { indicators: 6, counts: { error: 1 } },
    });
    expect(host.calls).toEqual(['onChange', 'snapshot']);
  });

  it('asked for twice at a time runs once', async () => {
    const { host, session } = open();
    const release = host.hold();
    const both = [session.check(), session.check()];
    expect(session.get().working).toBe(true);
    release();
    await Promise.all(both);
    expect(host.calls.filter((call) => call === 'snapshot')).toHaveLength(1);
  });

  it('keeps the last result while it fails, and repeats on retry', async () => {
    const { host, session } = open();
    await session.check();
    const before = session.get().result;
    host.refuse('snapshot', 'editing');
    await session.check();
    expect(session.get()).toMatchObject({
      working: false,
      result: before,
      trouble: { what: 'editing', request: { kind: 'check' } },
    });
    await session.retry();
    expect(session.get()).toMatchObject({ trouble: null, stale: false });
    expect(host.calls.filter((call) => call === 'snapshot')).toHaveLength(3);
  });

  it('after something else waits for the one that runs, and sees what was done', async () => {
    const { host, session } = open();
    const release = host.hold();
    const first = session.check();
    const order: string[] = [];
    const second = session.checkAfter(async (turn) => {
      order.push(session.get().result ? 'after the first' : 'at the same time');
      await turn.change(() => {
        host.workbook = { sheets: [formSheet('表一')] };
        return Promise.resolve();
      });
    });
    release();
    await Promise.all([first, second]);
    expect(order).toEqual(['after the first']);
    expect(session.get().result?.counts.error).toBe(0);
  });

  it('after something else does that again on retry', async () => {
    const { host, session } = open();
    let done = 0;
    host.refuse('snapshot', 'editing');
    await session.checkAfter(async (turn) => {
      await turn.read();
      done += 1;
    });
    expect(done).toBe(0);
    await session.retry();
    expect(done).toBe(1);
  });

  it('says that a part of the pane did not arrive', async () => {
    const { host } = open();
    const missing = Object.assign(new Error('Loading chunk 5 failed'), { name: 'ChunkLoadError' });
    const load = () => Promise.reject<typeof engine>(missing);
    const session = createCheckSession(createWorkbookSession(host, load, quickTurns), load, quickTurns);
    await session.check();
    expect(session.get().trouble?.what).toBe('not-loaded');
  });
});

describe('a change of the workbook', () => {
  it('makes the result old, until the next check', async () => {
    const { host, session } = open();
    await session.check();
    host.type(VALUE_CELL, '≥5次');
    expect(session.get().stale).toBe(true);
    await session.check();
    expect(session.get()).toMatchObject({ stale: false, result: { counts: { error: 0 } } });
  });

  it('during the reading for a check has it read again', async () => {
    const { host, session } = open();
    const release = host.hold();
    const checking = session.check();
    while (snapshots(host) < 1) await Promise.resolve();
    host.type(VALUE_CELL, '≥5次');
    release();
    await checking;
    expect(session.get()).toMatchObject({ stale: false, result: { counts: { error: 0 } } });
  });

  it('after the reading for a check makes its result old at once', async () => {
    const host = new FakeHost({ sheets: [formWith('表一', EMPTY_VALUE)] });
    const { session } = openWorkbook(host, {
      engine: {
        ...engine,
        resultOf(checked) {
          host.type(VALUE_CELL, '≥5次');
          return engine.resultOf(checked);
        },
      },
    });
    await session.check();
    expect(session.get()).toMatchObject({ stale: true, result: { counts: { error: 1 } } });
  });

  it('that concerns whole sheets or formats makes it old, too', async () => {
    const { host, session } = open();
    await session.check();
    host.rename('表一', '表二');
    host.tell({ sheet: '表二', by: 'unknown', isOfSheets: true });
    expect(session.get().stale).toBe(true);
    await session.check();
    expect(new Set(session.get().result?.findings.map(({ cell }) => cell.sheet))).toEqual(new Set(['表二']));
  });

  it('before any check matters to nobody', () => {
    const { session } = open();
    session.markStale();
    expect(session.get().stale).toBe(false);
  });

  it('is watched from the next check on, when Excel would not tell of it the first time', async () => {
    const { host, session } = open();
    host.refuse('onChange', 'editing');
    await session.check();
    expect(session.get().trouble).toBeNull();
    await session.check();
    host.type(VALUE_CELL, '≥5次');
    expect(session.get().stale).toBe(true);
  });
});

describe('going to a cell', () => {
  it('selects it and remembers it', async () => {
    const { host, session } = open(new FakeHost({ sheets: [formSheet('表一')] }));
    await session.goTo(VALUE_CELL);
    expect(host.selected).toEqual([VALUE_CELL]);
    expect(session.get().visited).toEqual(VALUE_CELL);
  });

  it('repeats just that on retry', async () => {
    const { host, session } = open();
    host.refuse('select', 'hidden');
    await session.goTo(VALUE_CELL);
    expect(session.get()).toMatchObject({ visited: null, trouble: { what: 'hidden' } });
    await session.retry();
    expect(host.calls).toEqual(['select', 'select']);
    expect(session.get()).toMatchObject({ visited: VALUE_CELL, trouble: null });
  });
});

describe('自动重新校验', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  async function checked() {
    const pane = open();
    await pane.session.check();
    return pane;
  }

  it('follows once after the last of several edits, without a word', async () => {
    const { host, session } = await checked();
    const worked: boolean[] = [];
    session.subscribe(() => worked.push(session.get().working));
    host.type(VALUE_CELL, '≥4次');
    await jest.advanceTimersByTimeAsync(400);
    host.type(VALUE_CELL, '≥5次');
    await jest.advanceTimersByTimeAsync(500);
    expect(session.get()).toMatchObject({ stale: true, recheckAwaited: true });
    expect(snapshots(host)).toBe(1);
    await jest.advanceTimersByTimeAsync(200);
    expect(session.get()).toMatchObject({ stale: false, recheckAwaited: false, result: { counts: { error: 0 } } });
    expect(snapshots(host)).toBe(2);
    expect(worked).not.toContain(true);
  });

  it('leaves what co-authors do to the user', async () => {
    const { host, session } = await checked();
    host.type(VALUE_CELL, '≥5次', 'co-author');
    await jest.advanceTimersByTimeAsync(5000);
    expect(session.get()).toMatchObject({ stale: true, recheckAwaited: false, result: { counts: { error: 1 } } });
  });

  it('is off when it is switched off, and makes up for it when it is switched on', async () => {
    const { host, session } = await checked();
    session.setLive(false);
    host.type(VALUE_CELL, '≥5次');
    await jest.advanceTimersByTimeAsync(5000);
    expect(session.get()).toMatchObject({ stale: true, recheckAwaited: false });
    session.setLive(true);
    await jest.advanceTimersByTimeAsync(0);
    expect(session.get()).toMatchObject({ stale: false, result: { counts: { error: 0 } } });
  });

  it('waits as long as the user goes on typing into a cell', async () => {
    const { host, session } = await checked();
    host.type(VALUE_CELL, '≥5次');
    host.refuse('snapshot', 'editing');
    await jest.advanceTimersByTimeAsync(700);
    expect(session.get()).toMatchObject({ stale: true, recheckAwaited: true, trouble: null });
    await jest.advanceTimersByTimeAsync(2000);
    expect(session.get()).toMatchObject({ stale: false, trouble: null });
  });

  it('that fails says only that the result is old', async () => {
    const { host, session } = await checked();
    host.type(VALUE_CELL, '≥5次');
    host.refuse('snapshot', 'no-answer');
    await jest.advanceTimersByTimeAsync(5000);
    expect(session.get()).toMatchObject({ stale: true, recheckAwaited: false, trouble: null });
  });

  it('is none when the user is quicker', async () => {
    const { host, session } = await checked();
    host.type(VALUE_CELL, '≥5次');
    await session.check();
    await jest.advanceTimersByTimeAsync(5000);
    expect(snapshots(host)).toBe(2);
  });

  it('gives way to the next edit, and follows that', async () => {
    const { host, session } = await checked();
    host.type(VALUE_CELL, '≥4次');
    const release = host.hold();
    await jest.advanceTimersByTimeAsync(700);
    expect(snapshots(host)).toBe(2);
    host.type(VALUE_CELL, '≥5次');
    release();
    await jest.advanceTimersByTimeAsync(100);
    expect(session.get()).toMatchObject({ stale: true, recheckAwaited: true });
    await jest.advanceTimersByTimeAsync(600);
    expect(session.get()).toMatchObject({ stale: false, cancelled: false, result: { counts: { error: 0 } } });
    expect(snapshots(host)).toBe(3);
  });

  it('is left to the user where a check takes long', async () => {
    const host = new FakeHost({ sheets: [formWith('表一', EMPTY_VALUE)] });
    const { session } = openWorkbook(host, {
      engine: {
        ...engine,
        resultOf(checked) {
          jest.advanceTimersByTime(3000);
          return engine.resultOf(checked);
        },
      },
    });
    await session.check();
    host.type(VALUE_CELL, '≥5次');
    expect(session.get()).toMatchObject({ stale: true, recheckAwaited: false, isSlow: true });
  });

  it.each([
    ['takes long', 3000, true],
    ['is quick', 0, false],
  ])(
    'is tried once where the first check of several sheets took long, and goes on where it %s',
    async (_, took, isSlow) => {
      let next = 3000;
      const host = new FakeHost({ sheets: [formWith('表一', EMPTY_VALUE), formWith('表二')] });
      const { session } = openWorkbook(host, {
        engine: {
          ...engine,
          resultOf(checked) {
            jest.advanceTimersByTime(next);
            return engine.resultOf(checked);
          },
        },
      });
      await session.check();
      next = took;
      host.type(VALUE_CELL, '≥5次');
      expect(session.get()).toMatchObject({ stale: true, recheckAwaited: true });
      await jest.advanceTimersByTimeAsync(1000);
      expect(session.get()).toMatchObject({ stale: false, result: { counts: { error: 0 } } });
      host.type(VALUE_CELL, '≥6次');
      expect(session.get()).toMatchObject({ stale: true, recheckAwaited: !isSlow, isSlow });
    },
  );
});
