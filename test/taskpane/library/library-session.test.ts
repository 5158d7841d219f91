import { searchTemplates } from '../../../src/library/search';
import type { SearchHit } from '../../../src/library/search';
import { templates } from '../../../src/library/templates';
import { createLibrarySession } from '../../../src/taskpane/library/library-session';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { withSavedCorrections } from '../../../src/recognize/saved-corrections';
import { FakeHost, sheetOf } from '../fake-host';
import { formSheet } from '../forms';
import { UNKNOWN_FORM } from '../recognition/unknown-form';

const one: WorkbookSnapshot = { sheets: [formSheet('表一')] };
const two: WorkbookSnapshot = { sheets: [formSheet('表一'), formSheet('表二')] };
const none: WorkbookSnapshot = { sheets: [sheetOf('工资', [['姓名', '金额']])] };

function hit(query: string): SearchHit {
  const [first] = searchTemplates(templates, query);
  if (!first) throw new Error(`Not in the library: ${query}`);
  return first;
}
const RATE = hit('购置验收通过率');

function open(workbook = one) {
  const host = new FakeHost(workbook);
  let changes = 0;
  const session = createLibrarySession(host, templates, () => (changes += 1));
  return { host, session, changes: () => changes };
}

/** Names of the indicators, by sheet and from top to bottom. */
const names = (workbook: WorkbookSnapshot): string[] =>
  recognizeGoalTables(workbook).flatMap((table) => table.indicators.map(({ name }) => name.value));

async function openProposal(workbook = one) {
  const opened = open(workbook);
  await opened.session.propose(RATE);
  return opened;
}

describe('a proposal', () => {
  it('names the place and shows the row', async () => {
    const { session } = await openProposal();
    const outcome = session.get().proposal?.outcome;
    expect(outcome).toMatchObject({ kind: 'plan', row: 6, group: { level1: '产出指标', level2: '质量指标' } });
    expect(outcome?.kind === 'plan' && outcome.preview.map(({ heading, text }) => [heading, text])).toEqual([
      ['一级指标', '产出指标'],
      ['二级指标', '质量指标'],
      ['三级指标', '购置验收通过率'],
      ['指标值', '=100%'],
    ]);
  });

  it('writes into the columns as the user corrected them', async () => {
    const savedState = withSavedCorrections(undefined, [{ sheet: '项目表', heading: '本期任务', nth: 0, role: 'value' }]);
    const { session } = await openProposal({ sheets: [UNKNOWN_FORM], savedState });
    const outcome = session.get().proposal?.outcome;
    expect(outcome?.kind === 'plan' && outcome.preview.find(({ role }) => role === 'value')).toMatchObject({ heading: '本期任务', text: '=100%' });
  });

  it.each([
    ['the sheet of the cursor', two, '表二', '表二'],
    ['the only one, wherever the cursor is', { sheets: [formSheet('表一'), sheetOf('工资', [['姓名']])] }, '工资', '表一'],
    ['to be chosen', { sheets: [...two.sheets, sheetOf('工资', [['姓名']])] }, '工资', undefined],
    ['none there', none, '工资', undefined],
  ])('is for %s', async (_what, workbook, cursor, table) => {
    const { host, session } = open(workbook);
    host.cursor = { sheet: cursor, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    await session.propose(RATE);
    expect(session.get().proposal?.table?.sheet).toBe(table);
  });

  it('goes to the table and the group that the user chooses', async () => {
    const { session, host } = await openProposal(two);
    session.choose({ table: { sheet: '表二', row: 0, column: 0 } });
    const group = session.get().proposal?.groups.find(({ level2 }) => level2 === '时效指标');
    session.choose({ group: group ?? null });
    await session.insert();
    const texts = host.workbook.sheets[1]?.text.map((row) => row[2]);
    expect(texts?.slice(6, 9)).toEqual(['活动完成时间', '购置验收通过率', '活动总成本']);
  });

  it('offers the name that was found beside the standard one', async () => {
    const { session } = open();
    await session.propose(hit('设备购置数量'));
    expect(session.get().proposal?.outcome).toMatchObject({ kind: 'plan', name: '设备购置数量' });
    session.choose({ name: '采购设备数量' });
    expect(session.get().proposal?.outcome).toMatchObject({ kind: 'plan', name: '采购设备数量' });
  });

  it('tells what the table has already', async () => {
    const { session } = open({
      sheets: [formSheet('表一', [['产出指标', '质量指标', '购置验收通过率', '=100%'], ['产出指标', '数量指标', '采购设备数量', '≥1台']])],
    });
    await session.propose(RATE);
    expect(session.get().proposal?.existing.map(({ row }) => row)).toEqual([4]);
  });
});

describe('an insertion', () => {
  it('puts the row below its group, selects the value, and can be taken back exactly', async () => {
    const { host, session, changes } = await openProposal();
    await session.insert();
    expect(names(host.workbook).slice(0, 4)).toEqual(['组织招商活动次数', '活动验收通过率', '购置验收通过率', '活动完成时间']);
    expect(host.selected).toEqual([{ sheet: '表一', row: 6, column: 3 }]);
    expect(session.get()).toMatchObject({ proposal: null, working: null, notice: { kind: 'inserted', name: '购置验收通过率' } });

    await session.undo();
    expect(host.workbook).toEqual(one);
    expect(session.get()).toMatchObject({ notice: { kind: 'undone' }, journal: [] });
    expect(changes()).toBe(2);
  });

  it('can be followed by another; both are taken back, the last first', async () => {
    const { host, session } = await openProposal();
    await session.insert();
    await session.propose(hit('采购设备数量'));
    await session.insert();
    expect(names(host.workbook)).toHaveLength(8);
    await session.undo();
    await session.undo();
    expect(host.workbook).toEqual(one);
  });

  it('is shown again when the table has changed since', async () => {
    const { host, session } = await openProposal();
    await host.apply([{ kind: 'insert-rows', sheet: '表一', row: 0, count: 1 }]);
    await session.insert();
    expect(session.get()).toMatchObject({ proposalChanged: true, proposal: { outcome: { row: 7 } }, journal: [] });
    await session.insert();
    expect(session.get()).toMatchObject({ proposal: null, journal: [{ cell: { row: 7 } }] });
  });

  it('that Excel refuses leaves the sheet, and retry repeats it', async () => {
    const { host, session, changes } = await openProposal();
    host.refuse('apply', 'editing');
    await session.insert();
    expect(host.workbook).toBe(one);
    expect(session.get()).toMatchObject({ trouble: { what: 'editing', request: { kind: 'insert' } }, journal: [] });
    expect(changes()).toBe(0);
    await session.retry();
    expect(session.get()).toMatchObject({ trouble: null, notice: { kind: 'inserted' } });
  });

  it('is done, and can be undone, even when Excel does not answer afterwards', async () => {
    const { host, session } = await openProposal();
    host.refuse('select', 'editing');
    await session.insert();
    expect(session.get()).toMatchObject({ trouble: null, notice: { kind: 'inserted' } });
    await session.undo();
    expect(host.workbook).toEqual(one);
  });
});

describe('undo', () => {
  it.each([
    ['the value was edited', { row: 6, column: 3 }],
    ['a neighbour in the row was filled', { row: 6, column: 5 }],
  ])('is refused when %s since', async (_what, place) => {
    const { host, session } = await openProposal();
    await session.insert();
    host.type({ sheet: '表一', ...place }, '≥98%');
    const edited = host.workbook;
    await session.undo();
    expect(host.workbook).toBe(edited);
    expect(session.get()).toMatchObject({ notice: { kind: 'undo-refused', cell: { row: 6 } }, journal: [] });
  });

  it('is refused when rows above have moved it', async () => {
    const { host, session } = await openProposal();
    await session.insert();
    await host.apply([{ kind: 'insert-rows', sheet: '表一', row: 0, count: 1 }]);
    await session.undo();
    expect(session.get().notice?.kind).toBe('undo-refused');
  });

  it('keeps what the user changed elsewhere', async () => {
    const { host, session } = await openProposal();
    await session.insert();
    host.type({ sheet: '表一', row: 4, column: 3 }, '≥9次');
    await session.undo();
    expect(host.workbook.sheets[0]?.text[4]?.[3]).toBe('≥9次');
    expect(names(host.workbook)).toEqual(names(one));
  });

  it('that fails can be tried again', async () => {
    const { host, session } = await openProposal();
    await session.insert();
    host.refuse('apply', 'protected');
    await session.undo();
    expect(session.get()).toMatchObject({ trouble: { what: 'protected', request: { kind: 'undo' } } });
    await session.retry();
    expect(host.workbook).toEqual(one);
  });
});
