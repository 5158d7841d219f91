import { createExcelHost } from '../../../src/host/excel/excel-host';
import { HostError } from '../../../src/host/port';
import type { HostTrouble, WorkbookHost } from '../../../src/host/port';
import type { GridWorkbook } from '../../excel-host/grid';
import { startExcel } from '../../excel-host/jsdom';
import type { ExcelOptions, RunningExcel } from '../../excel-host/jsdom';

const STATE = '<options xmlns="urn:goal-table:state"/>';

/** Two sheets with a text each. */
function workbook(second: { readonly isProtected?: boolean; readonly visibility?: 'Hidden' } = {}): GridWorkbook {
  const sheet = {
    visibility: 'Visible',
    isProtected: false,
    merges: [],
    rowHeights: {},
    columnWidths: {},
    hiddenRows: [],
    hiddenColumns: [],
  } as const;
  const cell = { row: 0, column: 0, value: '表', formula: null, numberFormat: '@', style: {} };
  return {
    sheets: [
      { ...sheet, name: '表一', cells: [cell] },
      { ...sheet, name: '表二', cells: [cell], ...second },
    ],
  };
}

const read = (host: WorkbookHost): Promise<unknown> => host.snapshot();
const write =
  (sheet: string) =>
  (host: WorkbookHost): Promise<unknown> =>
    host.apply([{ kind: 'insert-rows', sheet, row: 1, count: 1 }]);
const save = (host: WorkbookHost): Promise<unknown> => host.saveState(STATE);

let excel: RunningExcel;
afterEach(() => {
  expect(excel.refused).toEqual([]);
  excel.close();
});

async function open(options: ExcelOptions = {}): Promise<WorkbookHost> {
  excel = await startExcel({ workbook: workbook(), ...options });
  return createExcelHost();
}

describe('told apart', () => {
  type Failure = Parameters<RunningExcel['session']['failNext']>[0];

  it.each<[string, Failure, HostTrouble]>([
    ['a cell is being edited', 'InvalidOperationInCellEditMode', 'editing'],
    ['a dialog is open', 'WriteNotSupportedWhenModalDialogOpen', 'dialog'],
    ['the sheet is gone', { code: 'ItemNotFound' }, 'missing'],
    ['a filter is in the way', { code: 'FilteredRangeConflict' }, 'blocked'],
    ['a table is in the way', { code: 'InsertDeleteConflict' }, 'blocked'],
    ['too much is asked', { code: 'OperationCellsExceedLimit' }, 'too-large'],
    ['there is too much to do', 'ActivityLimitReached', 'busy'],
    ['the service is down', { code: 'ServiceNotAvailable' }, 'busy'],
    ['it was given up', { code: 'RequestAborted' }, 'busy'],
    ['the session is over', 'InvalidOrTimedOutSession', 'session-over'],
    ['Excel is too old', { code: 'ApiNotFound' }, 'unsupported'],
    ['the sheet is of another kind', { code: 'UnsupportedSheet' }, 'unsupported'],
    ['nobody knows why', 'GeneralException', 'unknown'],
    ['it is a code of tomorrow', { code: 'NeverHeardOf' }, 'unknown'],
  ])('when %s', async (_why, failure, trouble) => {
    const host = await open();
    excel.session.failNext(failure);
    await expect(write('表一')(host)).rejects.toMatchObject({ name: 'HostError', trouble });
    await write('表一')(host);
  });

  it.each<[string, ExcelOptions, (host: WorkbookHost) => Promise<unknown>, HostTrouble]>([
    ['a protected sheet', { workbook: workbook({ isProtected: true }) }, write('表二'), 'sheet-protected'],
    ['a read-only file', { readOnly: true }, write('表一'), 'read-only'],
    ['a read-only file, what is remembered', { readOnly: true }, save, 'read-only'],
    [
      'a read-only file in an Excel that knows no such property',
      { readOnly: true, excelApi: '1.6' },
      save,
      'read-only',
    ],
    [
      'a hidden sheet',
      { workbook: workbook({ visibility: 'Hidden' }) },
      (host) => host.select({ sheet: '表二', row: 0, column: 0 }),
      'hidden',
    ],
    ['a sheet of too many cells', { cellLimit: 0 }, read, 'too-large'],
    ['several sheets selected together, of a read', { facts: { front: 'grouped-sheets' } }, read, 'unknown'],
    ['several sheets selected together, of a write', { facts: { front: 'grouped-sheets' } }, write('表一'), 'unknown'],
    ['several sheets selected together, of a save', { facts: { front: 'grouped-sheets' } }, save, 'unknown'],
  ])('by what Excel says of %s', async (_what, options, ask, trouble) => {
    const host = await open(options);
    await expect(ask(host)).rejects.toMatchObject({ trouble });
  });

  it.each<[string, ExcelOptions, HostTrouble]>([
    ['the workbook', { structureProtected: true }, 'workbook-protected'],
    ['the workbook, where Excel cannot say so', { structureProtected: true, excelApi: '1.6' }, 'protected'],
    ['another sheet', { workbook: workbook({ isProtected: true }) }, 'sheet-protected'],
    ['nothing that Excel tells of', {}, 'protected'],
  ])('when access is denied and protected is %s', async (_what, options, trouble) => {
    const host = await open(options);
    excel.session.failNext('AccessDenied');
    const before = excel.syncCount();
    await expect(save(host)).rejects.toMatchObject({ trouble });
    expect(excel.syncCount() - before).toBe(2);
  });

  it('even when the reason for a denial cannot be asked', async () => {
    const host = await open();
    excel.session.failNext('AccessDenied');
    excel.session.failNext('GeneralException');
    await expect(save(host)).rejects.toMatchObject({ trouble: 'protected' });
  });
});

it('a cell that is being edited stops nothing for good', async () => {
  const host = await open();
  excel.grid.editing = true;
  await expect(host.snapshot()).rejects.toMatchObject({ trouble: 'editing' });
  excel.grid.editing = false;
  expect((await host.snapshot()).sheets).toHaveLength(2);
});

describe('an Excel that does not answer', () => {
  let host: WorkbookHost;
  beforeEach(async () => {
    host = await open();
    jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
  });
  afterEach(() => jest.useRealTimers());

  it('is given up after 30 seconds, and its late answer is told', async () => {
    const release = excel.session.hold();
    const asked = host.snapshot().catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(31_000);
    const error = await asked;
    if (!(error instanceof HostError)) throw new Error('No trouble');
    expect(error.trouble).toBe('no-answer');
    let isAnswered = false;
    void error.lateAnswer?.then(() => {
      isAnswered = true;
    });
    await jest.advanceTimersByTimeAsync(60_000);
    expect(isAnswered).toBe(false);
    release();
    await jest.advanceTimersByTimeAsync(100);
    expect(isAnswered).toBe(true);
    expect((await host.snapshot()).sheets).toHaveLength(2);
  });

  it('is waited for as long as it may still answer', async () => {
    const release = excel.session.hold();
    const asked = host.snapshot();
    await jest.advanceTimersByTimeAsync(20_000);
    release();
    await jest.advanceTimersByTimeAsync(100);
    expect((await asked).sheets).toHaveLength(2);
  });
});
