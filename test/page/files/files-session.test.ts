import type { CheckedFile } from '../../../src/report/checked-file';
import { createFilesSession, shownFiles, type FilesSession } from '../../../src/page/files/files-session';
import type { Found } from '../../../src/page/files/find-files';
import { JobError, type JobWorker } from '../../../src/page/work/worker';
import { finding, table } from '../../report/checked';

function checked(path: string, errors: number): CheckedFile {
  return {
    file: path,
    tables: [{ ...table('绩效目标表'), unit: `${path}单位`, importRows: [] }],
    findings: Array.from({ length: errors }, () => finding()),
    identities: [],
    unmatched: [],
    unreadSheets: [],
    carried: { off: [], changed: [] },
    changes: new Map(),
  };
}

function found(...paths: readonly string[]): Found {
  const files = paths.map((path) => ({ path, handle: null, get: () => Promise.resolve(new File(['x'], path)) }));
  return { files, passedOver: [], hasFolder: true };
}

/** Workers that answer by the path: “3 errors”, “broken”, “slow”. */
function workers() {
  const made: { ended: boolean }[] = [];
  const running = { now: 0, most: 0 };
  const waiting: (() => void)[] = [];
  const make = (): JobWorker => {
    const worker = { ended: false };
    made.push(worker);
    return {
      end: () => {
        worker.ended = true;
      },
      run: (async (_name: string, { path }: { path: string }, { signal }: { signal: AbortSignal }) => {
        running.now += 1;
        running.most = Math.max(running.most, running.now);
        try {
          if (path.startsWith('held')) {
            await new Promise<void>((resolve, reject) => {
              waiting.push(resolve);
              signal.addEventListener('abort', () => reject(new JobError('cancelled')));
            });
          }
          await Promise.resolve();
          if (path.startsWith('broken')) throw new JobError('failed', '文件已损坏。');
          if (path.startsWith('slow')) throw new JobError('too-long');
          if (path.startsWith('crash')) throw new JobError('failed');
          return checked(path, Number(path[0] ?? 0) || 0);
        } finally {
          running.now -= 1;
        }
      }) as JobWorker['run'],
    };
  };
  return { make, made, running, waiting };
}

async function finished(session: FilesSession): Promise<void> {
  while (session.get().isRunning) await new Promise((resolve) => setTimeout(resolve, 5));
}

const statesOf = (session: FilesSession): (string | undefined)[] =>
  session.get().files.map(({ row }) => row?.state.slice(0, 12));

test('checks all files, several at a time, and a broken or endless one is a line with its reason', async () => {
  const { make, made, running } = workers();
  const session = createFilesSession(undefined, make, 2);
  session.add(found('2a', 'broken', 'slow', 'crash', '0b'));
  await finished(session);
  expect(statesOf(session)).toEqual([
    '还差 2 项，改正后才能',
    '没能检查：文件已损坏。',
    '没能检查：检查这个文件用',
    '没能检查：读取中断了。请',
    '可以送审',
  ]);
  expect(session.get()).toMatchObject({ done: 5, isRunning: false });
  expect(running.most).toBe(2);
  expect(made.every(({ ended }) => ended)).toBe(true);
});

test('stops at once, keeps what is checked, and goes on where it was', async () => {
  const { make, made, waiting } = workers();
  const session = createFilesSession(undefined, make, 1);
  session.add(found('1a', 'held', '2b'));
  while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  session.stop();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(session.get()).toMatchObject({ done: 1, isRunning: false });
  expect(made.every(({ ended }) => ended)).toBe(true);
  session.goOn();
  while (waiting.length === 1) await new Promise((resolve) => setTimeout(resolve, 5));
  waiting.at(-1)?.();
  await finished(session);
  expect(session.get().done).toBe(3);
});

test('adds files to the list, each path once, and says what was passed over', async () => {
  const session = createFilesSession(undefined, workers().make, 1);
  session.add(found('1a'));
  session.add({ ...found('1a', '2b'), passedOver: ['甲/b.csv', 'c.ODS'] });
  await finished(session);
  expect(session.get().files.map(({ found: { path } }) => path)).toEqual(['1a', '2b']);
  expect(session.get().note).toContain('有 2 个文件的格式不检查（.csv、.ods）');
  session.clear();
  expect(session.get()).toMatchObject({ files: [], done: 0, note: null });
  session.add({ files: [], passedOver: [], hasFolder: true });
  expect(session.get().note).toContain('没有找到工作簿');
});

describe('what is shown', () => {
  const session = createFilesSession(undefined, workers().make, 1);
  const shown = (part: Parameters<FilesSession['show']>[0]): string[] => {
    session.show(part);
    return shownFiles(session.get()).map(({ found: { path } }) => path);
  };
  beforeAll(async () => {
    session.add(found('0十', '3a', 'broken', '1b'));
    await finished(session);
  });

  test('sorted by any column, either way', () => {
    expect(shown({ sort: { column: 'errors', isDescending: true } })).toEqual(['3a', '1b', '0十', 'broken']);
    expect(shown({ sort: { column: 'file', isDescending: false } })).toEqual(['0十', '1b', '3a', 'broken']);
  });

  test('by words and by state', () => {
    expect(shown({ filter: 'errors' })).toEqual(['1b', '3a']);
    expect(shown({ filter: 'failed' })).toEqual(['broken']);
    expect(shown({ filter: 'all', words: '3a单位 还差' })).toEqual(['3a']);
  });
});
