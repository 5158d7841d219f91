import type { ChangeNotice } from '../../../src/host/port';
import type { WorkbookSession } from '../../../src/taskpane/workbook/workbook-session';
import { cellAt, type WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { sheetOf as computedSheet } from '../../workbook/sheet-of';
import { FakeHost, sheetOf } from '../fake-host';
import { openWorkbook } from '../open-workbook';

const CELL = { sheet: '表一', row: 0, column: 1 };
const write = (text: string, sheet = '表一') =>
  ({
    kind: 'write',
    sheet,
    area: { row: 0, column: 1, rows: 1, columns: 1 },
    cells: [[{ formula: text, numberFormat: '@' }]],
  }) as const;

/** 汇总 adds up cells of the other sheets. */
function open() {
  const total = { value: 8, text: '8', formula: '=表一!B1+表二!B1' };
  const host = new FakeHost({
    sheets: [
      sheetOf('表一', [['金额', '5']]),
      sheetOf('表二', [['金额', '3']]),
      sheetOf('表三', [['金额', '1']]),
      computedSheet({ name: '汇总', rows: [['合计', total]] }),
    ],
  });
  const { workbook } = openWorkbook(host, { turns: { now: () => 0, next: () => Promise.resolve() } });
  return { host, workbook };
}

const inBackground = (workbook: WorkbookSession): Promise<WorkbookSnapshot> =>
  workbook.run((turn) => turn.read(), true);
const tell = (host: FakeHost, change: Partial<ChangeNotice>): void =>
  host.tell({ sheet: '表二', by: 'user', ...change });

describe('a reading that nobody waits for', () => {
  test.each<[string, (host: FakeHost) => void, 'all' | readonly string[]]>([
    ['nothing', () => undefined, ['汇总']],
    ['an entry', (host) => host.type(CELL, '7'), ['表一', '汇总']],
    [
      'entries on two sheets',
      (host) => ['表一', '表二'].forEach((sheet) => host.type({ ...CELL, sheet }, '7')),
      ['表一', '表二', '汇总'],
    ],
    ['an entry of a co-author', (host) => host.type(CELL, '7', 'co-author'), ['表一', '汇总']],
    ['a change of sheets', (host) => tell(host, { by: 'unknown', isOfSheets: true }), 'all'],
    ['a change of which the host does not know whose it is', (host) => tell(host, { by: 'unknown' }), 'all'],
  ])('after %s', async (_what, act, read) => {
    const { host, workbook } = open();
    await workbook.run((turn) => turn.read());
    act(host);
    const now = await inBackground(workbook);
    expect(host.readings).toEqual(['all', read]);
    expect(now).toEqual(host.workbook);
  });

  test('is of the whole workbook when it is the first', async () => {
    const { host, workbook } = open();
    await inBackground(workbook);
    expect(host.readings).toEqual(['all']);
  });

  test('is of the whole workbook as long as the host tells no changes', async () => {
    const { host, workbook } = open();
    host.refuse('onChange', 'busy');
    await workbook.run((turn) => turn.read());
    await inBackground(workbook);
    await inBackground(workbook);
    expect(host.readings).toEqual(['all', 'all', ['汇总']]);
  });

  test('includes the sheets that the pane has written, foreseen or not', async () => {
    const { host, workbook } = open();
    await workbook.run(async (turn) => turn.write(await turn.read(), [write('9', '表三')], null));
    const now = await inBackground(workbook);
    expect(host.readings.at(-1)).toEqual(['表三', '汇总']);
    expect(cellAt(now, { ...CELL, sheet: '表三' }).text).toBe('9');
  });

  test('is of the whole workbook after changes that are no edits', async () => {
    const { host, workbook } = open();
    await workbook.run(async (turn) => {
      await turn.read();
      await turn.change(() => Promise.resolve());
    });
    await inBackground(workbook);
    expect(host.readings.at(-1)).toBe('all');
  });

  test('includes what a broken-off reading should have read, and what changed meanwhile', async () => {
    const { host, workbook } = open();
    await workbook.run((turn) => turn.read());
    host.type(CELL, '7');
    host.refuse('snapshot', 'editing');
    const brokenOff = inBackground(workbook);
    tell(host, {});
    await expect(brokenOff).rejects.toThrow('editing');
    const now = await inBackground(workbook);
    expect(host.readings.at(-1)).toEqual(['表一', '表二', '汇总']);
    expect(now).toEqual(host.workbook);
  });

  test('does not end the whole reading that the user asks for', async () => {
    const { host, workbook } = open();
    await workbook.run((turn) => turn.read());
    await inBackground(workbook);
    host.applySilently([write('4', '表三')]);
    const now = await workbook.run((turn) => turn.read());
    expect(host.readings.at(-1)).toBe('all');
    expect(now).toEqual(host.workbook);
  });
});
