import { inTurns } from '../../../src/taskpane/workbook/in-turns';
import type { Turns } from '../../../src/taskpane/workbook/in-turns';
import type { InPieces, Progress } from '../../../src/workbook/pieces';

/** A clock that advances only while work is done, and counts turns. */
class CountedTurns implements Turns {
  time = 0;
  taken = 0;
  readonly now = (): number => this.time;
  next(): Promise<void> {
    this.taken += 1;
    return Promise.resolve();
  }
}

function* work(turns: CountedTurns, pieces: number, each: number): InPieces<string> {
  for (let done = 0; done < pieces; done++) {
    turns.time += each;
    yield { doing: 'check', done, of: pieces };
  }
  return 'done';
}

const run = (pieces: number, each: number, options: Parameters<typeof inTurns>[2] = {}) => {
  const turns = new CountedTurns();
  return { turns, result: inTurns(work(turns, pieces, each), turns, options) };
};

it.each([
  ['short work', 3, 1, 2],
  ['many small pieces: a dozen a turn', 120, 1, 12],
  ['pieces that are long themselves: one a turn', 5, 40, 7],
])('%s', async (_what, pieces, each, turnsTaken) => {
  const { turns, result } = run(pieces, each);
  expect(await result).toBe('done');
  // One before the work, and one before its result is used.
  expect(turns.taken).toBe(turnsTaken);
});

it('tells after every turn how far it is', async () => {
  const told: Progress[] = [];
  await run(36, 1, { onProgress: (progress) => told.push(progress) }).result;
  expect(told.map(({ done }) => done)).toEqual([11, 23, 35]);
});

it('goes no further when it is not wanted any more', async () => {
  const controller = new AbortController();
  const { turns, result } = run(100, 12, {
    signal: controller.signal,
    onProgress: ({ done }) => done === 4 && controller.abort(),
  });
  await expect(result).rejects.toMatchObject({ name: 'AbortError' });
  expect(turns.time).toBe(5 * 12);
});
