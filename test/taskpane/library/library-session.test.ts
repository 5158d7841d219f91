import { searchTemplates } from '../../../src/library/search';
import type { SearchHit } from '../../../src/library/search';
import { templates } from '../../../src/library/templates';
import { createJournal } from '../../../src/taskpane/journal/journal';
import { createJournalSession } from '../../../src/taskpane/journal/journal-session';
import { createLibrarySession } from '../../../src/taskpane/library/library-session';
import { check } from '../../../src/lint/check';
import { savedInserted } from '../../../src/lint/memory/insert-record';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { withSavedCorrections } from '../../../src/recognize/saved-corrections';
import { FakeHost, sheetOf } from '../fake-host';
import { openWorkbook } from '../open-workbook';
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

function open(workbook = one, prepare = () => Promise.resolve()) {
  const host = new FakeHost(workbook);
  let changes = 0;
  const changed = (): void => void (changes += 1);
  const { workbook: opened } = openWorkbook(host);
  const journal = createJournalSession(opened, createJournal(), changed);
  const session = createLibrarySession(opened, journal, templates, prepare, changed);
  const entries = () => journal.journal.get().entries;
  /** Undoes the last change. */
  const undo = async (): Promise<void> => {
    const last = entries().at(-1);
    if (last) await journal.undo(last);
  };
  return { host, session, journal, entries, undo, changes: () => changes };
}

/** Names of the indicators, by sheet and from top to bottom. */
const names = (workbook: WorkbookSnapshot): string[] =>
  recognizeGoalTables(workbook).flatMap((table) => table.indicators.map(({ name }) => name.value));

async function openProposal(workbook = one) {
  const opened = open(workbook);
  await opened.session.propose([RATE]);
  return opened;
}

describe('a search', () => {
  it('waits until the library is prepared, and then shows what was typed last', async () => {
    let finish: () => void = () => undefined;
    const { session } = open(one, () => new Promise<void>((resolve) => (finish = resolve)));
    const all = session.get().hits.length;
    session.search('购置');
    session.search('购置验收通过率');
    expect(session.get()).toMatchObject({ query: '购置验收通过率', hits: { length: all } });
    finish();
    await new Promise((resolve) => setTimeout(resolve));
    expect(session.get().hits[0]?.template).toBe(RATE.template);
    session.search('购置');
    expect(session.get().hits).toEqual(searchTemplates(templates, '购置'));
  });

  it('works as well when preparing failed', async () => {
    const { session } = open(one, () => Promise.reject(new Error('stopped')));
    session.search('购置验收通过率');
    await new Promise((resolve) => setTimeout(resolve));
    expect(session.get().hits[0]?.template).toBe(RATE.template);
  });
});

describe('while the place is being chosen', () => {
  const clicked = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));

  it('follows the cursor into the other table, and stops when the proposal is left', async () => {
    const { host, session } = await openProposal(two);
    const stop = session.followSelection();
    host.click('表二', 5, 2);
    await clicked();
    expect(session.get().proposal?.table?.sheet).toBe('表二');
    const reads = host.calls.filter((call) => call === 'snapshot').length;
    host.click('表一', 5, 2);
    await clicked();
    expect(session.get().proposal?.table?.sheet).toBe('表一');
    expect(host.calls.filter((call) => call === 'snapshot')).toHaveLength(reads);
    stop();
    host.click('表二', 5, 2);
    await clicked();
    expect(session.get().proposal?.table?.sheet).toBe('表一');
  });

  it('keeps a group that the user chose, with its table', async () => {
    const { host, session } = await openProposal(two);
    const stop = session.followSelection();
    host.click('表二', 5, 2);
    await clicked();
    const group = session.get().proposal?.items[0]?.groups[0];
    if (!group) throw new Error('no group');
    session.choose(0, { group });
    host.click('表一', 5, 2);
    await clicked();
    stop();
    expect(session.get().proposal?.table?.sheet).toBe('表二');
    expect(session.get().proposal?.items[0]?.outcome).toMatchObject({ kind: 'plan', group: { level2: group.level2 } });
  });
});

describe('a proposal', () => {
  it('names the place and shows the row', async () => {
    const { session } = await openProposal();
    const outcome = session.get().proposal?.items[0]?.outcome;
    expect(outcome).toMatchObject({ kind: 'plan', row: 6, group: { level1: '产出指标', level2: '质量指标' } });
    expect(outcome?.kind === 'plan' && outcome.preview.map(({ heading, text }) => [heading, text])).toEqual([
      ['一级指标', '产出指标'],
      ['二级指标', '质量指标'],
      ['三级指标', '购置验收通过率'],
      ['指标值', '=100%'],
    ]);
  });

  it('writes into the columns as the user corrected them', async () => {
    const savedState = withSavedCorrections(undefined, [
      { sheet: '项目表', heading: '本期任务', nth: 0, role: 'value' },
    ]);
    const { session } = await openProposal({ sheets: [UNKNOWN_FORM], savedState });
    const outcome = session.get().proposal?.items[0]?.outcome;
    expect(outcome?.kind === 'plan' && outcome.preview.find(({ role }) => role === 'value')).toMatchObject({
      heading: '本期任务',
      text: '=100%',
    });
  });

  it.each([
    ['the sheet of the cursor', two, '表二', '表二'],
    [
      'the only one, wherever the cursor is',
      { sheets: [formSheet('表一'), sheetOf('工资', [['姓名']])] },
      '工资',
      '表一',
    ],
    ['to be chosen', { sheets: [...two.sheets, sheetOf('工资', [['姓名']])] }, '工资', undefined],
    ['none there', none, '工资', undefined],
  ])('is for %s', async (_what, workbook, cursor, table) => {
    const { host, session } = open(workbook);
    host.cursor = { sheet: cursor, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    await session.propose([RATE]);
    expect(session.get().proposal?.table?.sheet).toBe(table);
  });

  it('goes to the table and the group that the user chooses', async () => {
    const { session, host } = await openProposal(two);
    session.chooseTable({ sheet: '表二', row: 0, column: 0 });
    const group = session.get().proposal?.items[0]?.groups.find(({ level2 }) => level2 === '时效指标');
    session.choose(0, { group: group ?? null });
    await session.insert();
    const texts = host.workbook.sheets[1]?.text.map((row) => row[2]);
    expect(texts?.slice(6, 9)).toEqual(['活动完成时间', '购置验收通过率', '活动总成本']);
  });

  it('offers the name that was found beside the standard one', async () => {
    const { session } = open();
    await session.propose([hit('设备购置数量')]);
    expect(session.get().proposal?.items[0]?.outcome).toMatchObject({ kind: 'plan', name: '设备购置数量' });
    session.choose(0, { name: '采购设备数量' });
    expect(session.get().proposal?.items[0]?.outcome).toMatchObject({ kind: 'plan', name: '采购设备数量' });
  });

  it('tells what the table has already', async () => {
    const { session } = open({
      sheets: [
        formSheet('表一', [
          ['产出指标', '质量指标', '购置验收通过率', '=100%'],
          ['产出指标', '数量指标', '采购设备数量', '≥1台'],
        ]),
      ],
    });
    await session.propose([RATE]);
    expect(session.get().proposal?.items[0]?.existing.map(({ row }) => row)).toEqual([4]);
  });
});

describe('an insertion', () => {
  it('puts the row below its group, selects the value, and can be taken back exactly', async () => {
    const { host, session, journal, undo, entries, changes } = await openProposal();
    await session.insert();
    expect(names(host.workbook).slice(0, 4)).toEqual([
      '组织招商活动次数',
      '活动验收通过率',
      '购置验收通过率',
      '活动完成时间',
    ]);
    expect(host.selected).toEqual([{ sheet: '表一', row: 6, column: 3 }]);
    expect(session.get()).toMatchObject({ proposal: null, working: null });
    expect(journal.get().notice).toMatchObject({ kind: 'done', entry: { names: ['购置验收通过率'] } });

    await undo();
    expect(host.workbook).toEqual(one);
    expect(journal.get().notice?.kind).toBe('undone');
    expect(entries()).toEqual([]);
    expect(changes()).toBe(2);
  });

  it('of several templates is one step, there and back', async () => {
    const { host, session, undo, entries } = open();
    const wanted = [RATE, hit('采购设备数量'), hit('项目完成期限')];
    for (const one of wanted) session.pick(one);
    await session.propose(session.get().picked);
    expect(session.get().proposal?.items.map(({ outcome }) => outcome.kind === 'plan' && outcome.row)).toEqual([
      7, 5, 9,
    ]);
    await session.insert();
    expect(host.calls.filter((call) => call === 'apply')).toHaveLength(1);
    expect(names(host.workbook)).toHaveLength(9);
    expect(host.workbook.sheets[0]?.text[7]?.[2]).toBe('购置验收通过率');
    expect(host.selected).toEqual([{ sheet: '表一', row: 7, column: 3 }]);
    expect(session.get().picked).toEqual([]);
    expect(entries()).toHaveLength(1);
    await undo();
    expect(host.workbook).toEqual(one);
  });

  it('leaves out what the user drops', async () => {
    const { host, session } = open();
    await session.propose([RATE, hit('采购设备数量')]);
    session.drop(1);
    await session.insert();
    expect(names(host.workbook)).toHaveLength(7);
  });

  it('can begin a group that the form does not have', async () => {
    const { host, session } = open({
      sheets: [
        formSheet('表一', [
          ['产出指标', '数量指标', '组织活动次数', '≥5次'],
          ['产出指标', '时效指标', '完成时间', '12月底前'],
        ]),
      ],
    });
    await session.propose([RATE]);
    const group = session.get().proposal?.items[0]?.newGroup ?? null;
    expect(group).toMatchObject({ level1: '产出指标', level2: '质量指标' });
    session.choose(0, { group });
    await session.insert();
    const [table] = recognizeGoalTables(host.workbook);
    expect(table?.indicators.map(({ level2, name }) => [level2?.value, name.value])).toEqual([
      ['数量指标', '组织活动次数'],
      ['质量指标', '购置验收通过率'],
      ['时效指标', '完成时间'],
    ]);
  });

  it('is shown again when the table has changed since', async () => {
    const { host, session, entries } = await openProposal();
    await host.apply([{ kind: 'insert-rows', sheet: '表一', row: 0, count: 1 }]);
    await session.insert();
    expect(session.get()).toMatchObject({ proposalChanged: true, proposal: { items: [{ outcome: { row: 7 } }] } });
    expect(entries()).toEqual([]);
    await session.insert();
    expect(session.get().proposal).toBeNull();
    expect(entries()).toMatchObject([{ cell: { row: 7 } }]);
  });

  it('that Excel refuses leaves the sheet, and retry repeats it', async () => {
    const { host, session, entries, changes } = await openProposal();
    host.refuse('apply', 'editing');
    await session.insert();
    expect(host.workbook).toBe(one);
    expect(session.get().trouble).toMatchObject({ what: 'editing', request: { kind: 'insert' } });
    expect(entries()).toEqual([]);
    expect(changes()).toBe(0);
    await session.retry();
    expect(session.get().trouble).toBeNull();
    expect(entries()).toHaveLength(1);
  });

  it('is done, and can be undone, even when Excel does not answer afterwards', async () => {
    const { host, session, undo } = await openProposal();
    host.refuse('select', 'editing');
    await session.insert();
    expect(session.get().trouble).toBeNull();
    await undo();
    expect(host.workbook).toEqual(one);
  });
});

describe('the workbook remembers', () => {
  const kept = ({ savedState }: WorkbookSnapshot) =>
    savedInserted(savedState)?.map(({ name, value, isExample }) => [name, value, isExample]);

  it('what was inserted, until it is taken back', async () => {
    const { host, session, undo } = open();
    await session.propose([hit('招商活动场次')]);
    await session.insert();
    expect(kept(host.workbook)).toEqual([['招商活动场次', '≥5场', true]]);
    const { findings } = check(host.workbook);
    expect(findings.map(({ rule }) => rule)).toContain('library/example-value-unchanged');
    await session.propose([RATE]);
    await session.insert();
    await undo();
    expect(kept(host.workbook)).toEqual([['招商活动场次', '≥5场', true]]);
    await undo();
    expect(host.workbook).toEqual(one);
  });

  it('which of several tables alike it was put into', async () => {
    const { host, session } = open({ sheets: [formSheet('表一'), formSheet('表二'), formSheet('表三')] });
    host.cursor = { sheet: '表二', area: { row: 0, column: 0, rows: 1, columns: 1 } };
    await session.propose([hit('招商活动场次')]);
    await session.insert();
    const { findings } = check(host.workbook);
    expect(
      findings.filter(({ rule }) => rule === 'library/example-value-unchanged').map(({ cell }) => cell.sheet),
    ).toEqual(['表二']);
  });

  it('nothing where the workbook takes no state; the insertion is done all the same', async () => {
    const { host, session, entries } = await openProposal();
    host.refuse('saveState', 'protected');
    await session.insert();
    expect(entries()).toHaveLength(1);
    expect(session.get().trouble).toBeNull();
  });
});
