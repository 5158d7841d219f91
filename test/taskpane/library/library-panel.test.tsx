import '../set-up';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { FluentProvider } from '@fluentui/react-components';
import { prepareSearch } from '../../../src/library/search';
import { templates } from '../../../src/library/templates';
import { createJournal } from '../../../src/taskpane/journal/journal';
import { createLibraryPanel } from '../../../src/taskpane/library/library-panel';
import type { LibraryWish } from '../../../src/taskpane/library/library-wish';
import { themes } from '../../../src/taskpane/start/theme';
import { parseAddress } from '../../../src/workbook/area';
import { createStore } from '../../../src/taskpane/basics/store';
import { atOnce } from '../../../src/workbook/pieces';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { FakeHost, sheetOf } from '../fake-host';
import { FakeSheets } from '../fake-sheets';
import { formSheet } from '../forms';
import { openWorkbook } from '../open-workbook';

beforeAll(() => atOnce(prepareSearch(templates)));

function open(content: WorkbookSnapshot = { sheets: [formSheet('表一')] }) {
  const host = new FakeHost(content);
  const { workbook, session } = openWorkbook(host);
  const wish = createStore<LibraryWish>({ filter: null });
  const sheets = new FakeSheets(host);
  const Panel = createLibraryPanel(workbook, session, createJournal(), templates, wish, () => Promise.resolve(sheets));
  const { container } = render(
    <FluentProvider theme={themes.light}>
      <Panel />
    </FluentProvider>,
  );
  const user = userEvent.setup();
  const search = (text: string) => user.type(screen.getByRole('searchbox', { name: '查找指标' }), text);
  const propose = async (name: string): Promise<void> => {
    await search(name);
    await user.click(screen.getByRole('button', { name: `插入：${name}` }));
    await screen.findByRole('heading', { name: `插入“${name}”` });
  };
  return { host, wish, container, user, search, propose };
}

describe('指标库', () => {
  it('shows a page of all templates, and more on request', async () => {
    const { user } = open();
    const cards = () => screen.getAllByRole('button', { name: /^插入：/ });
    expect(cards()).toHaveLength(30);
    await user.click(screen.getByRole('button', { name: '再显示 30 个' }));
    expect(cards()).toHaveLength(60);
  });

  it('finds by alias and says so', async () => {
    const { search } = open();
    await search('购置验收通过率');
    expect(screen.getByRole('heading', { name: '采购验收合格率' })).toBeVisible();
    expect(screen.getByText(/^也叫：/)).toHaveTextContent('也叫：购置验收通过率');
    expect(screen.getByText('购置验收通过率', { selector: 'mark' })).toBeVisible();
  });

  it('finds by initials and marks what was found', async () => {
    const { search } = open();
    await search('sgjf');
    expect(screen.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
      '“三公经费”控制率',
      '“三公经费”变动率',
      '“三公经费”违规使用次数',
    ]);
    expect(screen.getAllByText('三公经费', { selector: 'mark' })).toHaveLength(3);
  });

  it('marks values that are examples, and no others', async () => {
    const { search } = open();
    await search('招商活动场次');
    expect(screen.getByText('示例值')).toBeVisible();
    await userEvent.clear(screen.getByRole('searchbox'));
    await search('采购验收合格率');
    expect(screen.queryByText('示例值')).toBeNull();
  });

  it('says what to do when nothing is found', async () => {
    const { search } = open();
    await search('呜哇呀哟');
    expect(screen.getByText('没有找到“呜哇呀哟”。')).toBeVisible();
    expect(screen.getByText(/^用拼音或首字母/)).toBeVisible();
  });

  it('shows only what fits the filter, and says so when it is folded', async () => {
    const { user } = open();
    await user.click(screen.getByRole('button', { name: '筛选' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '指标类别' }), '时效指标');
    await user.selectOptions(screen.getByRole('combobox', { name: '领域' }), '交通');
    await user.selectOptions(screen.getByRole('combobox', { name: '用在哪种表' }), '项目');
    await user.selectOptions(screen.getByRole('combobox', { name: '定量或定性' }), '定量');
    expect(screen.getByText('找到 2 个指标')).toBeVisible();
    expect(screen.getByRole('heading', { name: '水毁路段抢通时间' })).toBeVisible();
    expect(screen.getByRole('button', { name: '筛选：时效指标、交通、项目、定量' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(screen.getByText(new RegExp(`^共 ${templates.length} 个指标`))).toBeVisible();
  });

  it('offers to drop the filter when there is something without it', async () => {
    const { user, search } = open();
    await user.click(screen.getByRole('button', { name: '筛选' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '领域' }), '医保');
    await search('sgjf');
    await user.click(screen.getByRole('button', { name: '不限筛选条件，有 3 个' }));
    expect(screen.getByText('找到 3 个指标')).toBeVisible();
  });

  it('is worked with the keyboard alone', async () => {
    const { user, search } = open();
    await search('sgjf');
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: '插入：“三公经费”控制率' })).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(screen.getByRole('button', { name: '插入：“三公经费”变动率' })).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(screen.getByRole('searchbox')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: '插入“‘三公经费’控制率”' })).toBeVisible();
  });

  it('unfolds what the indicator means', async () => {
    const { user, search } = open();
    await search('采购设备数量');
    expect(screen.queryByText('购置设备的台（套）数')).toBeNull();
    await user.click(screen.getByRole('button', { name: '说明：采购设备数量' }));
    expect(screen.getByText('购置设备的台（套）数')).toBeVisible();
    expect(screen.getByText('指标值是示例，插入后请改成本单位的数。')).toBeVisible();
  });

  it('shows the place and the row, inserts, and takes it back', async () => {
    const { host, user, propose } = open();
    const before = host.workbook;
    await propose('采购验收合格率');
    expect(screen.getByText('插入到：产出指标 / 质量指标，第 6 行之后')).toBeVisible();
    expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
      '产出指标',
      '质量指标',
      '采购验收合格率',
      '=100%',
    ]);
    await user.click(screen.getByRole('button', { name: '插入这一行' }));
    expect(await screen.findByText(/^已插入“采购验收合格率”（第 7 行）/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await screen.findByText(/^已撤销/)).toBeVisible();
    expect(host.workbook).toEqual(before);
    await user.click(screen.getByRole('button', { name: '知道了' }));
    expect(screen.queryByText(/^已撤销/)).toBeNull();
  });

  it('lets the user choose another group', async () => {
    const { user, propose } = open();
    await propose('采购验收合格率');
    const groups = screen.getByRole('combobox', { name: '放在哪一类下面' });
    await user.selectOptions(groups, '产出指标 / 时效指标 · 第7行');
    expect(screen.getByText('插入到：产出指标 / 时效指标，第 7 行之后')).toBeVisible();
  });

  it('asks for a group where the form has none for it', async () => {
    const { user, propose } = open({
      sheets: [
        formSheet('表一', [
          ['产出指标', '数量指标', '组织活动次数', '≥5次'],
          ['产出指标', '时效指标', '完成时间', '12月底前'],
        ]),
      ],
    });
    await propose('采购验收合格率');
    expect(screen.getByText(/^这张表没有“产出指标—质量指标”这一类/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '插入这一行' })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: '放在哪一类下面' }), '产出指标 / 时效指标 · 第6行');
    expect(screen.getByRole('button', { name: '插入这一行' })).toBeEnabled();
  });

  it('asks which table when there are several', async () => {
    const { host, user, propose } = open({ sheets: [sheetOf('目录', [['目录']]), formSheet('甲'), formSheet('乙')] });
    await propose('采购验收合格率');
    expect(screen.getByText(/请选择放进哪一张/)).toBeVisible();
    await user.selectOptions(screen.getByRole('combobox', { name: '放进哪张表' }), '部门整体支出绩效目标表（乙 A1）');
    await user.click(screen.getByRole('button', { name: '插入这一行' }));
    await waitFor(() => expect(host.selected).toEqual([{ sheet: '乙', row: 6, column: 3 }]));
  });

  it('asks which name when it was found by an alias', async () => {
    const { user, search } = open();
    await search('设备购置数量');
    await user.click(screen.getByRole('button', { name: '插入：采购设备数量' }));
    const names = await screen.findByRole('radiogroup', { name: '写哪个名称' });
    await user.click(within(names).getByRole('radio', { name: '采购设备数量' }));
    expect(screen.getByRole('heading', { name: '插入“采购设备数量”' })).toBeVisible();
  });

  it('warns of what the table has already', async () => {
    const { propose } = open({ sheets: [formSheet('表一', [['产出指标', '质量指标', '采购验收合格率', '=100%']])] });
    await propose('采购验收合格率');
    expect(screen.getByText(/表里第 5 行已经有“采购验收合格率”/)).toBeVisible();
  });

  it('says what to do without a goal table', async () => {
    const { propose } = open({ sheets: [sheetOf('工资', [['姓名', '金额']])] });
    await propose('采购验收合格率');
    expect(screen.getByText(/^没有找到绩效目标表。/)).toBeVisible();
  });

  it('keeps the request through trouble', async () => {
    const { host, user, propose } = open();
    await propose('采购验收合格率');
    host.refuse('apply', 'editing');
    await user.click(screen.getByRole('button', { name: '插入这一行' }));
    const message = await screen.findByRole('alert');
    expect(message).toHaveTextContent('Excel 里有一个单元格正在编辑。');
    await user.click(within(message).getByRole('button', { name: '重试' }));
    expect(await screen.findByText(/^已插入/)).toBeVisible();
  });

  it('inserts what is marked at once', async () => {
    const { host, user, search } = open();
    await search('采购验收合格率');
    await user.click(screen.getByRole('checkbox', { name: '选上：采购验收合格率' }));
    await user.clear(screen.getByRole('searchbox'));
    await search('采购设备数量');
    await user.click(screen.getByRole('checkbox', { name: '选上：采购设备数量' }));
    await user.click(screen.getByRole('button', { name: '插入选上的 2 个' }));
    expect(await screen.findByRole('heading', { name: '插入 2 个指标' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '插入这 2 行' }));
    expect(await screen.findByText(/^已插入 2 个指标：“采购验收合格率”、“采购设备数量”/)).toBeVisible();
    expect(host.calls.filter((call) => call === 'apply')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /^插入选上的/ })).toBeNull();
  });

  it('asks before it takes back what the user has changed since', async () => {
    const { host, user, propose } = open();
    const before = host.workbook;
    await propose('采购验收合格率');
    await user.click(screen.getByRole('button', { name: '插入这一行' }));
    await screen.findByText(/^已插入/);
    host.type({ sheet: '表一', row: 6, column: 3 }, '≥98%');
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(await screen.findByText(/^D7 写入以后又改动过/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '不撤销' }));
    expect(host.workbook.sheets[0]?.text[6]?.[3]).toBe('≥98%');
    await user.click(screen.getByRole('button', { name: '更早的改动（1）' }));
    await user.click(screen.getByRole('button', { name: '撤销“采购验收合格率”' }));
    await user.click(await screen.findByRole('button', { name: '仍然撤销' }));
    expect(await screen.findByText(/^已撤销/)).toBeVisible();
    expect(host.workbook).toEqual(before);
  });

  it('shows what the check asks for', async () => {
    const { wish } = open();
    act(() => wish.change({ filter: { level1: '满意度指标' } }));
    expect(await screen.findByRole('button', { name: '筛选：满意度指标' })).toBeVisible();
  });

  it('searches for the words of a goal that no indicator takes up', async () => {
    const { wish } = open();
    act(() => wish.change({ filter: {}, clause: '培训500人次' }));
    expect(await screen.findByRole('searchbox')).toHaveValue('培训');
  });

  it('goes back to the same place of the list', async () => {
    const { user, propose } = open();
    await propose('采购验收合格率');
    expect(screen.getByRole('heading', { name: '插入“采购验收合格率”' })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: '返回指标库' }));
    expect(screen.getByRole('button', { name: '插入：采购验收合格率' })).toHaveFocus();
  });

  it('has no accessibility faults, with a proposal and without', async () => {
    const { container, propose } = open();
    expect((await axe(container)).violations).toEqual([]);
    await propose('采购验收合格率');
    expect((await axe(container)).violations).toEqual([]);
  });
});

describe('a protected sheet that lets rows be inserted', () => {
  const rowChanges = { inserting: true, deleting: false };
  const guarded = () => ({
    sheets: [{ ...formSheet('表一'), isProtected: true, rowChanges, openCells: [parseAddress('A5:D10').area] }],
  });

  it('takes one; before it is said that undoing leaves the row, and after undoing that it has', async () => {
    const { host, user, propose } = open(guarded());
    await propose('招商活动场次');
    expect(screen.getByText(/不允许删除行：以后撤销只能清空这一行/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '插入这一行' }));
    expect(await screen.findByText(/^已插入/)).toBeVisible();
    expect(host.workbook.sheets[0]?.text[5]?.[2]).toBe('招商活动场次');
    await user.click(screen.getByRole('button', { name: '撤销' }));
    expect(
      await screen.findByText(/写入的内容已全部去掉。这张表受保护，不允许删除行，插入的空行还在。$/),
    ).toBeVisible();
    expect(host.workbook.sheets[0]?.text[5]).toEqual(['', '', '', '']);
    expect(host.workbook.sheets[0]?.text[6]).toEqual(formSheet('表一').text[5]);
    expect(screen.queryByRole('button', { name: '撤销' })).toBeNull();
  });

  it('says when writing broke off that the empty row has stayed', async () => {
    const { host, user, propose } = open(guarded());
    await propose('招商活动场次');
    host.breakOff(1, 'unknown');
    await user.click(screen.getByRole('button', { name: '插入这一行' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('插入的空行还在');
    expect(host.workbook.sheets[0]?.text[5]).toEqual(['', '', '', '']);
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText(/^已插入/)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a row that cannot be written', () => {
  const COPIED = ['工作表“表一”：', '三级指标：招商活动场次'];

  it('into a protected sheet is shown and can be copied; the protection stays', async () => {
    const { host, user, propose } = open({ sheets: [{ ...formSheet('表一'), isProtected: true }] });
    await propose('招商活动场次');
    expect(screen.getByText(/工作表“表一”受保护/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '复制要填的内容' }));
    await screen.findByText('已复制。');
    const copied = await navigator.clipboard.readText();
    for (const part of COPIED) expect(copied).toContain(part);
    expect(host.calls).not.toContain('apply');
    host.workbook = { sheets: [formSheet('表一')] };
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('button', { name: '插入这一行' })).toBeVisible();
    expect(screen.queryByRole('button', { name: '复制要填的内容' })).toBeNull();
  });

  it('because a cell to be filled is locked is shown, and other groups are offered', async () => {
    const rowChanges = { inserting: true, deleting: false };
    const { propose } = open({
      sheets: [{ ...formSheet('表一'), isProtected: true, rowChanges, openCells: [parseAddress('C7:D7').area] }],
    });
    await propose('招商活动场次');
    expect(screen.getByText(/受保护：允许插入行，但新行里有要填的单元格是锁定的/)).toBeVisible();
    expect(screen.getByRole('combobox', { name: '放在哪一类下面' })).toBeVisible();
    expect(screen.getByRole('button', { name: '复制要填的内容' })).toBeVisible();
  });

  it('into a read-only file can be copied, and is written on retry', async () => {
    const { host, user, propose } = open();
    await propose('招商活动场次');
    host.refuse('apply', 'read-only');
    await user.click(screen.getByRole('button', { name: '插入这一行' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('这个文件是只读的');
    await user.click(screen.getByRole('button', { name: '复制要填的内容' }));
    await screen.findByText('已复制。');
    for (const part of COPIED) expect(await navigator.clipboard.readText()).toContain(part);
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText(/^已插入/)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
