import { createJournal } from '../../../src/taskpane/journal/journal';
import type { About } from '../../../src/taskpane/journal/journal';
import { createJournalSession } from '../../../src/taskpane/journal/journal-session';
import { applyEdits } from '../../../src/workbook/apply-edits';
import { parseAddress } from '../../../src/workbook/area';
import type { Edit } from '../../../src/workbook/edit';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { workbookOf } from '../../workbook/sheet-of';
import { FakeHost } from '../fake-host';
import { openWorkbook } from '../open-workbook';

const form = workbookOf({
  rows: [
    ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
    ['', '质量指标', '活动验收通过率', '≥95%'],
    ['', '', '购置验收通过率', '=100 %'],
    ['满意度指标', '服务对象满意度', '企业满意度', '≥90%'],
    ['', '', '群众满意度', '≥90 %'],
  ],
  merges: ['A1:A3', 'B2:B3', 'A4:A5'],
});

const write = (address: string, ...texts: readonly string[]): Edit => ({
  kind: 'write',
  sheet: '表一',
  area: { ...parseAddress(address).area, columns: texts.length },
  cells: [texts.map((formula) => ({ formula, numberFormat: '@' }))],
});
const insert = (row: number): Edit => ({ kind: 'insert-rows', sheet: '表一', row: row - 1, count: 1 });
const merge = (kind: 'merge' | 'unmerge', address: string): Edit => ({
  kind,
  sheet: '表一',
  area: parseAddress(address).area,
});
const about = (name: string, kind: About['kind'] = 'insertion'): About => ({
  kind,
  names: [name],
  cell: { sheet: '表一', row: 0, column: 3 },
});

const INTO_QUALITY = [
  insert(4),
  merge('unmerge', 'A1:A3'),
  merge('merge', 'A1:A4'),
  merge('unmerge', 'B2:B3'),
  merge('merge', 'B2:B4'),
  write('C4', '采购验收合格率', '=100%'),
];
const INTO_SATISFACTION = [
  insert(6),
  merge('unmerge', 'A4:A5'),
  merge('merge', 'A4:A6'),
  write('C6', '职工满意度', '≥85%'),
];
const FIX_C3 = [write('D3', '=100%')];
const FIX_C5 = [write('D5', '≥90%')];

function open(workbook: WorkbookSnapshot = form) {
  const host = new FakeHost(applyEdits(workbook, [merge('unmerge', 'Z99')]));
  const { workbook: opened } = openWorkbook(host);
  const session = createJournalSession(opened, createJournal(), () => undefined);
  const change = (edits: readonly Edit[], name: string, kind?: About['kind']) =>
    opened.run(async (turn) => session.change(turn, await turn.read(), edits, about(name, kind)));
  const settle = () => opened.run(session.settle);
  const entry = (name: string) => {
    const found = session.journal.get().entries.find(({ names }) => names[0] === name);
    if (!found) throw new Error(`nothing to take back: ${name}`);
    return found;
  };
  const undo = async (name: string, force = false) => {
    await session.undo(entry(name), force);
    return session.get().notice?.kind;
  };
  return { host, session, before: host.workbook, change, settle, undo };
}

describe('a deletion on a protected sheet', () => {
  const rows = [
    ['产出指标', '培训人次'],
    ['效益指标', '满意度'],
    ['', ''],
    ['说明', '无'],
  ];
  const guarded = (open: readonly string[], inserting: boolean) =>
    workbookOf({ rows, isProtected: true, open, rowChanges: { inserting, deleting: true } });
  const DELETION: readonly Edit[] = [{ kind: 'delete-rows', sheet: '表一', row: 1, count: 1 }];

  it.each<[string, WorkbookSnapshot]>([
    ['no row could be inserted again', guarded(['A1:XFD4'], false)],
    ['the row above is locked', guarded(['A2:XFD2'], true)],
  ])('is refused where %s', async (_, workbook) => {
    const { host, change } = open(workbook);
    await expect(change(DELETION, '重复的行', 'fix')).rejects.toMatchObject({ trouble: 'sheet-protected' });
    expect(host.calls).not.toContain('apply');
  });

  it('is done and undone where both are allowed', async () => {
    const { host, before, change, undo } = open(guarded(['A1:XFD4'], true));
    await change(DELETION, '重复的行', 'fix');
    expect(host.workbook).not.toEqual(before);
    expect(await undo('重复的行')).toBe('undone');
    expect(host.workbook).toEqual(before);
  });
});

describe('several changes', () => {
  it.each([
    ['the latest first', ['丙', '乙', '甲']],
    ['the oldest first, where they do not touch each other', ['甲', '乙', '丙']],
    ['in any order', ['乙', '丙', '甲']],
  ])('are taken back %s', async (_, order) => {
    const { host, before, change, undo } = open();
    await change(INTO_QUALITY, '甲');
    await change([write('D6', '≥91%')], '乙', 'fix');
    await change([insert(7), write('C7', '职工满意度', '≥85%')], '丙');
    for (const name of order) expect(await undo(name)).toBe('undone');
    expect(host.workbook).toEqual(before);
  });

  it('upon each other are taken back the latest first, and that is said', async () => {
    const { host, session, before, change, undo } = open();
    await change(INTO_QUALITY, '甲');
    await change(
      [
        insert(5),
        merge('unmerge', 'A1:A4'),
        merge('merge', 'A1:A5'),
        merge('unmerge', 'B2:B4'),
        merge('merge', 'B2:B5'),
        write('C5', '采购及时率'),
      ],
      '乙',
    );
    expect(await undo('甲')).toBe('later-first');
    expect(session.get().notice).toMatchObject({ later: { names: ['乙'] } });
    expect(await undo('乙')).toBe('undone');
    expect(await undo('甲')).toBe('undone');
    expect(host.workbook).toEqual(before);
  });

  it('of one cell are taken back the latest first', async () => {
    const { host, before, change, undo } = open();
    await change(FIX_C3, '甲', 'fix');
    await change([write('D3', '＝100%')], '乙', 'fix');
    expect(await undo('甲')).toBe('later-first');
    expect(await undo('乙')).toBe('undone');
    expect(await undo('甲')).toBe('undone');
    expect(host.workbook).toEqual(before);
  });
});

describe('when the user has gone on working', () => {
  it.each<[string, readonly Edit[]]>([
    ['elsewhere', [write('D1', '≥8次')]],
    ['and inserted rows above', [insert(1), insert(1)]],
    ['and deleted a row above', [{ kind: 'delete-rows', sheet: '表一', row: 0, count: 1 }]],
    ['in a row below', [write('D7', '≥92%')]],
  ])('%s, just the change is taken back', async (_, edits) => {
    const { host, before, change, undo } = open();
    await change(INTO_SATISFACTION, '甲');
    host.workbook = applyEdits(host.workbook, edits);
    expect(await undo('甲')).toBe('undone');
    // Cells below the inserted row are one row higher without it.
    const apart = edits.map((edit) => (edit.kind === 'write' && edit.area.row === 6 ? write('D6', '≥92%') : edit));
    expect(host.workbook).toEqual(applyEdits(before, apart));
  });

  it('in a cell of the change, the pane asks, and does as told', async () => {
    const { host, session, before, change, undo } = open();
    await change(INTO_QUALITY, '甲');
    host.type({ sheet: '表一', row: 3, column: 3 }, '≥98%');
    const edited = host.workbook;
    expect(await undo('甲')).toBe('changed');
    expect(session.get().notice).toMatchObject({ cells: [{ row: 3, column: 3 }] });
    expect(host.workbook).toBe(edited);
    expect(await undo('甲', true)).toBe('undone');
    expect(host.workbook).toEqual(before);
  });

  it('in a cell beside it in an inserted row, the pane asks as well', async () => {
    const { host, change, undo } = open();
    await change(INTO_QUALITY, '甲');
    host.type({ sheet: '表一', row: 3, column: 5 }, '见附件');
    expect(await undo('甲')).toBe('changed');
  });

  it("beside a cell that was filled, that is nobody's business", async () => {
    const { host, change, undo } = open();
    await change(FIX_C3, '甲', 'fix');
    host.type({ sheet: '表一', row: 2, column: 5 }, '见附件');
    expect(await undo('甲')).toBe('undone');
  });

  it.each<[string, readonly Edit[]]>([
    ['and deleted the row', [{ kind: 'delete-rows', sheet: '表一', row: 3, count: 1 }]],
    ['and taken the group apart', [merge('unmerge', 'B2:B4')]],
  ])('%s, nothing is taken back', async (_, edits) => {
    const { host, change, undo } = open();
    await change(INTO_QUALITY, '甲');
    host.workbook = applyEdits(host.workbook, edits);
    const edited = host.workbook;
    expect(await undo('甲')).toBe('lost');
    expect(host.workbook).toBe(edited);
  });
});

describe('a change that breaks off', () => {
  it.each([1, 2, 3, 4, 5])('after %i edits leaves the sheet as it was', async (done) => {
    const { host, session, before, change } = open();
    host.breakOff(done, 'unknown');
    await expect(change(INTO_QUALITY, '甲')).rejects.toMatchObject({ trouble: 'unknown' });
    expect(host.workbook).toEqual(before);
    expect(session.journal.get()).toEqual({ entries: [], unfinished: null });
  });

  it('with the host gone is cleared up before anything else is done', async () => {
    const { host, before, change, settle } = open();
    host.breakOff(3, 'no-answer');
    await expect(change(INTO_QUALITY, '甲')).rejects.toMatchObject({ trouble: 'no-answer' });
    expect(host.workbook).not.toEqual(before);
    expect(await settle()).toBe(false);
    expect(host.workbook).toEqual(before);
  });

  it('only in what Excel answers is done, and can be taken back', async () => {
    const { host, session, before, change, settle, undo } = open();
    host.breakOff(INTO_QUALITY.length, 'no-answer');
    await expect(change(INTO_QUALITY, '甲')).rejects.toMatchObject({ trouble: 'no-answer' });
    expect(await settle()).toBe(true);
    expect(session.get().notice).toMatchObject({ kind: 'done', entry: { names: ['甲'] } });
    expect(await undo('甲')).toBe('undone');
    expect(host.workbook).toEqual(before);
  });

  it('while others change the sheet is left alone, and that is said', async () => {
    const { host, change, settle } = open();
    host.breakOff(3, 'no-answer');
    await expect(change(INTO_QUALITY, '甲')).rejects.toMatchObject({ trouble: 'no-answer' });
    host.type({ sheet: '表一', row: 0, column: 3 }, '≥9次');
    const now = host.workbook;
    await expect(settle()).rejects.toMatchObject({ name: 'HalfDoneError' });
    expect(host.workbook).toBe(now);
  });

  it('of taking back leaves the change where it was; retry takes it back', async () => {
    const { host, session, before, change, undo } = open();
    await change(INTO_QUALITY, '甲');
    const changed = host.workbook;
    host.breakOff(2, 'protected');
    await undo('甲');
    expect(session.get().trouble).toMatchObject({ what: 'protected' });
    expect(host.workbook).toEqual(changed);
    await session.retry();
    expect(host.workbook).toEqual(before);
  });

  it('before anything is written says what is in the way', async () => {
    const { host, before, change } = open();
    await expect(change([merge('merge', 'A3:A4')], '甲')).rejects.toMatchObject({ name: 'EditError' });
    expect(host.workbook).toBe(before);
    expect(host.calls).not.toContain('apply');
  });
});

test('fixes in two places are two entries', async () => {
  const { session, change } = open();
  await change(FIX_C3, '甲', 'fix');
  await change(FIX_C5, '乙', 'fix');
  expect(session.journal.get().entries.map(({ kind, names }) => [kind, ...names])).toEqual([
    ['fix', '甲'],
    ['fix', '乙'],
  ]);
});

describe('what was written back', () => {
  it('is found on a sheet that was renamed since', async () => {
    const { host, before, change, undo } = open();
    await change(INTO_QUALITY, '甲');
    host.rename('表一', '汇总');
    expect(await undo('甲')).toBe('undone');
    host.rename('汇总', '表一');
    expect(host.workbook).toEqual(before);
  });

  it('is not said to be undone where Excel makes something else of it', async () => {
    const { host, session, change, undo } = open();
    await change(FIX_C3, '甲', 'fix');
    host.makeOf = (formula) => (formula === '=100 %' ? 1 : formula);
    expect(await undo('甲')).toBe('differs');
    expect(session.get().notice).toMatchObject({
      cells: [{ cell: { sheet: '表一', row: 2, column: 3 }, expected: '=100 %' }],
    });
  });

  it('is not said to be undone where Excel does not let itself be read', async () => {
    const { host, change, undo } = open();
    await change(FIX_C3, '甲', 'fix');
    const before = host.calls.length;
    host.afterApply = () => host.refuse('snapshot', 'editing');
    expect(await undo('甲')).toBe('unread');
    expect(host.calls.slice(before)).toContain('apply');
  });
});
