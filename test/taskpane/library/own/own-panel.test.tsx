import '../../set-up';
import { FluentProvider } from '@fluentui/react-components';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { printOwnJson } from '../../../../src/library/own/own-json';
import { templates } from '../../../../src/library/templates';
import { createJournal } from '../../../../src/taskpane/journal/journal';
import { createLibraryPanel } from '../../../../src/taskpane/library/library-panel';
import { themes } from '../../../../src/taskpane/start/theme';
import { createStore } from '../../../../src/taskpane/basics/store';
import { one } from '../../../library/own/arbitrary';
import { xlsxOf } from '../../../forms/generate/write-xlsx';
import { workbookOf } from '../../../workbook/sheet-of';
import { FakeHost } from '../../fake-host';
import { OVER_100, formSheet, formWith } from '../../forms';
import { FakeSheets } from '../../fake-sheets';
import { openWorkbook } from '../../open-workbook';

const KEY = 'goal-table.own-library';

beforeEach(() => localStorage.clear());
afterEach(() => jest.restoreAllMocks());

async function open(sheet = formSheet('表一')) {
  const host = new FakeHost({ sheets: [sheet] });
  const { workbook, session } = openWorkbook(host);
  const Panel = createLibraryPanel(workbook, session, createJournal(), templates, createStore({ filter: null }), () =>
    Promise.resolve(new FakeSheets(host)),
  );
  const { container } = render(
    <FluentProvider theme={themes.light}>
      <Panel />
    </FluentProvider>,
  );
  const user = userEvent.setup();
  const press = (name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }));
  await press(/^我的指标/);
  await screen.findByRole('heading', { name: /^我的指标/ });
  const select = (row: number): void => {
    host.cursor = { sheet: '表一', area: { row, column: 2, rows: 1, columns: 1 } };
  };
  const choose = (name: string, content: string): Promise<void> =>
    user.upload(screen.getByLabelText(/^选择要导入的文件/), new File([content], name));
  return { host, container, user, press, select, choose };
}

const names = (): readonly (string | null)[] =>
  screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const library = (...all: Parameters<typeof one>[0][]): string => printOwnJson(all.map(one));

describe('我的指标', () => {
  it('takes the indicator at the selection, finds it in the library, and keeps it', async () => {
    const { press, select, user } = await open();
    select(4);
    await press('收藏选中的指标');
    expect(await screen.findByText(/^已收藏“组织招商活动次数”/)).toBeVisible();
    expect(localStorage.getItem(KEY)).toContain('组织招商活动次数');
    await press('返回指标库');
    expect(screen.getByRole('button', { name: '我的指标（1 个）' })).toHaveFocus();
    await user.type(screen.getByRole('searchbox'), 'zzzshdcs');
    const [first] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent(/^组织招商活动次数≥5次数量指标我的插入/);
    await press('插入：组织招商活动次数');
    expect(await screen.findByRole('heading', { name: '插入“组织招商活动次数”' })).toBeVisible();
  });

  it('says so where no indicator is selected', async () => {
    const { press, select } = await open();
    select(1);
    await press('收藏选中的指标');
    expect(await screen.findByText(/^选中的单元格不在指标行上/)).toBeVisible();
    expect(names()).toEqual([]);
  });

  it('takes what the check has nothing against, after showing it', async () => {
    const { press } = await open(formWith('表一', OVER_100));
    await press('收藏没有问题的指标');
    const heading = await screen.findByRole('heading', { name: '请核对要收藏的指标' }, { timeout: 5000 });
    expect(heading).toHaveFocus();
    expect(screen.queryByText('活动验收通过率')).toBeNull();
    await press('全部存入');
    expect(names()).toContain('活动总成本');
    await press('撤销');
    expect(names()).toEqual([]);
  });

  it('shows what taking it again would change, field by field', async () => {
    localStorage.setItem(
      KEY,
      library({ name: '组织招商活动次数', operator: '≥', value: '9', unit: '次', scoring: '按比例得分' }),
    );
    const { press, select } = await open();
    select(4);
    await press('收藏选中的指标');
    expect(await screen.findByText('改动 1 个。')).toBeVisible();
    expect(screen.getByText('现在：9')).toBeVisible();
    await press('全部存入');
    expect(screen.getByText('≥5次', { selector: 'strong' })).toBeVisible();
    expect(localStorage.getItem(KEY)).toContain('按比例得分');
  });

  it('deletes, and takes that back', async () => {
    localStorage.setItem(KEY, library({ name: '甲' }, { name: '乙' }, { name: '丙' }));
    const { press } = await open();
    await press('删除：乙');
    expect(names()).toEqual(['甲', '丙']);
    await press('撤销');
    expect(names()).toEqual(['甲', '乙', '丙']);
  });

  it('edits, and says beside each field what is wrong', async () => {
    localStorage.setItem(KEY, library({ name: '甲' }, { name: '乙' }));
    const { press, user } = await open();
    await press('修改：甲');
    await user.clear(screen.getByLabelText('指标值'));
    await press('保存');
    expect(screen.getByText('没有填，请写目标值，如 95 或 12月31日前。')).toBeVisible();
    await user.type(screen.getByLabelText('指标值'), '≥8场');
    await user.clear(screen.getByLabelText('三级指标'));
    await user.type(screen.getByLabelText('三级指标'), '乙');
    await press('保存');
    expect(screen.getByText('已经有同名的指标，请换一个名称。')).toBeVisible();
    await user.type(screen.getByLabelText('三级指标'), '的次数');
    await user.selectOptions(screen.getByLabelText('指标类别'), '质量指标');
    await press('保存');
    expect(names()).toEqual(['乙的次数', '乙']);
    expect(screen.getByText('≥8场', { selector: 'strong' })).toBeVisible();
    expect(screen.getByText('产出指标 / 质量指标')).toBeVisible();
  });

  it('takes an indicator that is written from nothing', async () => {
    const { press, user } = await open();
    await press('新写一个指标');
    await press('保存');
    expect(screen.getByText('有的地方要改，请看红字。')).toBeVisible();
    await user.type(screen.getByLabelText('三级指标'), '夜校开课班次');
    await user.type(screen.getByLabelText(/^指标值/), '12');
    await user.type(screen.getByLabelText('计量单位'), '班次');
    await press('保存');
    expect(names()).toEqual(['夜校开课班次']);
    expect(screen.getByText('≥12班次', { selector: 'strong' })).toBeVisible();
    await press('撤销');
    expect(names()).toEqual([]);
  });

  it('lets what comes from a workbook be chosen one by one', async () => {
    const { press, user } = await open();
    await press('收藏没有问题的指标');
    await screen.findByRole('heading', { name: '请核对要收藏的指标' });
    const boxes = screen.getAllByRole('checkbox');
    expect(boxes.length).toBeGreaterThan(1);
    const [first] = boxes;
    if (first) await user.click(first);
    await press(`存入选中的 ${String(boxes.length - 1)} 个`);
    expect(names()).toHaveLength(boxes.length - 1);
    expect(names()).not.toContain(first?.getAttribute('aria-label'));
  });

  it('reads files of past years at once, and says beside a proposal what they held', async () => {
    const { user, press } = await open();
    const file = async (year: number, value: string): Promise<File> => {
      const rows = [
        [`${String(year)}年项目支出绩效目标表`],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '质量指标', '采购验收合格率', value],
        ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
      ];
      return new File([new Uint8Array(await xlsxOf(workbookOf({ rows })))], `${String(year)}.xlsx`);
    };
    await press('读入往年的目标表');
    await user.upload(screen.getByLabelText('选择往年的目标表文件'), [
      await file(2024, '≥95%'),
      await file(2025, '≥98%'),
      new File(['不是表格'], '通知.xlsx'),
    ]);
    expect(
      await screen.findByText(/^读了 3 个文件：2 张目标表，4 个指标值。没有读出目标表的：通知.xlsx。/),
    ).toBeVisible();
    await press('返回指标库');
    await user.type(screen.getByRole('searchbox', { name: '查找指标' }), '采购验收合格率');
    await press('插入：采购验收合格率');
    expect(await screen.findByText('近2年：95%–98%，中间是 96.5%（2 张表）')).toBeVisible();
    expect(localStorage.getItem('goal-table.past-values')).toContain('2025');
    await press('返回指标库');
    await press(/^我的指标/);
    await press('读入往年的目标表');
    await press('清除往年的值');
    expect(localStorage.getItem('goal-table.past-values')).not.toContain('2025');
  });

  it('imports a backup, only what is new if the user wants so', async () => {
    localStorage.setItem(KEY, library({ name: '甲' }));
    const { press, choose } = await open();
    await press(/导入、导出/);
    await choose('备份.json', library({ name: '甲', value: '2' }, { name: '乙' }));
    expect(await screen.findByRole('heading', { name: '请核对要导入的指标' })).toBeVisible();
    await press('只存新增的 1 个');
    expect(names()).toEqual(['甲', '乙']);
    expect(localStorage.getItem(KEY)).not.toContain('"value": "2"');
  });

  it('imports nothing of a file with a mistake, and says where that is', async () => {
    const { press, choose } = await open();
    await press(/导入、导出/);
    await choose('备份.json', library({ name: '甲' }, { name: '乙', value: '待定' }));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('没有导入，“我的指标”没有变。请先改好下面 1 处');
    expect(alert).toHaveTextContent('第 2 个指标的“指标值”：写的是“待定”，不是目标值。');
    expect(localStorage.getItem(KEY)).not.toContain('甲');
    await choose('表.xlsx', '不是表格');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(/文件打不开/));
  });

  it('takes pasted text, where files cannot be had', async () => {
    localStorage.setItem(KEY, library({ name: '甲' }));
    const { press, user } = await open();
    await press(/导入、导出/);
    await press(/没有看到文件/);
    const text = screen.getByLabelText<HTMLTextAreaElement>('我的指标的全部内容').value;
    await press('删除：甲');
    await press(/^粘贴文字导入/);
    await user.click(screen.getByLabelText('把以前复制的文字粘贴在这里'));
    await user.paste(text);
    await press('导入这些文字');
    await press('全部存入');
    expect(names()).toEqual(['甲']);
  });

  it('says so when the browser keeps nothing, and works as long as the pane is open', async () => {
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const { press, select } = await open();
    expect(screen.getByText(/关闭以后“我的指标”就没有了/)).toBeVisible();
    select(4);
    await press('收藏选中的指标');
    await waitFor(() => expect(names()).toEqual(['组织招商活动次数']));
  });

  it('changes nothing when there is no room left', async () => {
    localStorage.setItem(KEY, library({ name: '甲' }));
    const { press } = await open();
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await press('删除：甲');
    expect(screen.getByText(/^没有存上/)).toBeVisible();
    expect(names()).toEqual(['甲']);
  });

  const damaged = `${library({ name: '甲' }).trim().slice(0, -3)}, {"name": 7}]}`;
  it.each([
    ['all of it', '{"version":9}', []],
    ['a part', damaged, ['甲']],
  ])(
    'leaves alone what it cannot read, and sets it aside when the user goes on: %s',
    async (_what, stored, readable) => {
      localStorage.setItem(KEY, stored);
      const { press, select } = await open();
      expect(screen.getByText(/读不出来/)).toBeVisible();
      expect(names()).toEqual(readable);
      select(4);
      await press('收藏选中的指标');
      await waitFor(() => expect(names()).toEqual([...readable, '组织招商活动次数']));
      expect(localStorage.getItem(KEY)).toBe(stored);
      await press('原文另外留着，接着用');
      expect(names()).toEqual([...readable, '组织招商活动次数']);
      await press('复制留着的原文');
      await screen.findByText('已复制。');
      expect(await navigator.clipboard.readText()).toBe(stored);
      await press('删去留着的原文');
      expect(screen.queryByText(/读不出来/)).toBeNull();
      expect(localStorage.getItem(KEY)).toContain('组织招商活动次数');
    },
  );

  it('stores once what two panes import at the same time, each time as confirmed last', async () => {
    const { press, choose } = await open();
    await press(/导入、导出/);
    await choose('备份.json', library({ name: '甲', value: '2' }, { name: '乙' }));
    await screen.findByRole('button', { name: '全部存入' });
    localStorage.setItem(KEY, library({ name: '甲', value: '1' }, { name: '乙' }, { name: '丙' }));
    await press('全部存入');
    expect(names()).toEqual(['甲', '乙', '丙']);
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toMatchObject({
      indicators: [{ name: '甲', value: '2' }, { name: '乙' }, { name: '丙' }],
    });
    await press('撤销');
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toMatchObject({
      indicators: [{ name: '甲', value: '1' }, { name: '乙' }, { name: '丙' }],
    });
  });

  it('reads a library that holds the same indicator twice', async () => {
    localStorage.setItem(KEY, library({ name: '甲' }, { name: '甲' }, { name: '乙' }));
    const { press } = await open();
    expect(names()).toEqual(['甲', '乙']);
    expect(screen.queryByText(/读不出来/)).toBeNull();
    await press('删除：乙');
    expect(JSON.parse(localStorage.getItem(KEY) ?? '')).toMatchObject({ indicators: [{ name: '甲' }] });
  });

  it('keeps what another pane has taken meanwhile', async () => {
    localStorage.setItem(KEY, library({ name: '甲' }));
    const { press } = await open();
    localStorage.setItem(KEY, library({ name: '甲' }, { name: '乙' }));
    await press('删除：甲');
    expect(names()).toEqual(['乙']);
  });

  it('keeps the request through trouble', async () => {
    const { host, press, select } = await open();
    select(4);
    host.refuse('snapshot', 'editing');
    await press('收藏选中的指标');
    const alert = await screen.findByRole('alert');
    await userEvent.click(within(alert).getByRole('button', { name: '重试' }));
    expect(await screen.findByText(/^已收藏/)).toBeVisible();
  });

  it('is accessible', async () => {
    localStorage.setItem(KEY, library({ name: '甲' }));
    const { container, press } = await open();
    await press(/导入、导出/);
    await press(/没有看到文件/);
    await press(/^粘贴文字导入/);
    expect((await axe(container)).violations).toEqual([]);
    await press('修改：甲');
    expect((await axe(container)).violations).toEqual([]);
  });
});
