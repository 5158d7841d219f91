import type { PaneEngine } from '../../../src/taskpane/check/check-session';
import * as engine from '../../../src/taskpane/check/engine';
import { FakeHost } from '../fake-host';
import { EMPTY_VALUE, formWith } from '../forms';
import { openWorkbook } from '../open-workbook';

function open(host = new FakeHost({ sheets: [formWith('表一', EMPTY_VALUE)] })) {
  return { host, ...openWorkbook(host) };
}

describe('取消', () => {
  /** A session whose checks can be paused. */
  function halting() {
    let halted = false;
    const turns = { now: () => performance.now(), next: () => new Promise<void>((resolve) => setTimeout(resolve)) };
    const halting: PaneEngine = {
      ...engine,
      *checkInPieces(...given) {
        while (halted) yield;
        return yield* engine.checkInPieces(...given);
      },
    };
    const host = new FakeHost({ sheets: [formWith('表一', EMPTY_VALUE)] });
    const { session } = openWorkbook(host, { engine: halting, turns });
    return { session, halt: () => void (halted = true) };
  }

  it('ends the reading at once, and keeps the result before', async () => {
    const { host, session } = open();
    await session.check();
    const before = session.get().result;
    const release = host.hold();
    const checking = session.check();
    session.cancel();
    await checking;
    expect(session.get()).toMatchObject({
      working: false,
      cancelled: true,
      stale: false,
      trouble: null,
      result: before,
    });
    release();
    await session.check();
    expect(session.get()).toMatchObject({ cancelled: false, result: { indicators: 6 } });
  });

  it('ends the checking at its next turn', async () => {
    const { session, halt } = halting();
    halt();
    const checking = session.check();
    setTimeout(session.cancel, 20);
    await checking;
    expect(session.get()).toMatchObject({ working: false, cancelled: true, result: null });
  });

  it('after something was changed first says that the result is old', async () => {
    const { session, halt } = halting();
    await session.check();
    halt();
    const checking = session.checkAfter((turn) => turn.saveState('<state/>'));
    setTimeout(session.cancel, 20);
    await checking;
    expect(session.get()).toMatchObject({ cancelled: true, stale: true, result: { counts: { error: 1 } } });
  });

  it('while something is found out first leaves the workbook alone', async () => {
    const { session, halt } = halting();
    await session.check();
    halt();
    let written = false;
    const checking = session.checkAfter(async (turn) => {
      await turn.read();
      session.cancel();
      await turn.check();
      written = true;
    });
    await checking;
    expect(written).toBe(false);
    expect(session.get()).toMatchObject({ cancelled: true, stale: false });
  });

  it('is no longer said of the result that follows an edit', async () => {
    jest.useFakeTimers();
    const { host, session } = open();
    await session.check();
    const release = host.hold();
    const checking = session.check();
    session.cancel();
    await checking;
    release();
    expect(session.get().cancelled).toBe(true);
    host.type({ sheet: '表一', row: 4, column: 3 }, '≥5次');
    await jest.advanceTimersByTimeAsync(1000);
    jest.useRealTimers();
    expect(session.get()).toMatchObject({ cancelled: false, stale: false, result: { counts: { error: 0 } } });
  });

  it('matters to nobody when no check runs', () => {
    const { session } = open();
    session.cancel();
    expect(session.get().cancelled).toBe(false);
  });
});
