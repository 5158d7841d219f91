import '../set-up';
import { act, cleanup, screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { withSavedCorrections, withSavedRows } from '../../../src/recognize/saved-corrections';
import { sheetOf } from '../fake-host';
import { setAsideTexts, withoutSetAside } from '../../../src/workbook/saved-state';
import type { FakeHost } from '../fake-host';
import { formSheet } from '../forms';
import { openPane } from '../open-pane';
import { UNKNOWN_FORM } from './unknown-form';

const CORRECTION = { sheet: '项目表', heading: '本期任务', nth: 0, count: 1, role: 'value' } as const;
const SAVED = withSavedCorrections(undefined, [CORRECTION]);

async function checked(workbook: FakeHost['workbook']) {
  const pane = await openPane(workbook);
  await act(() => pane.session.check());
  if (screen.queryByRole('button', { name: /^更多/ })) await pane.more();
  return pane;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const roleOf = (name: string) => screen.getByRole('combobox', { name });
const taskRole = () => roleOf('D 列“本期任务”读作');

describe('识别结果', () => {
  it('is folded when everything is sure, and lists the columns in their order', async () => {
    const { user } = await checked({ sheets: [formSheet('表一')] });
    const disclosure = button('识别结果：各列读作什么');
    expect(disclosure).toHaveAttribute('aria-expanded', 'false');
    await user.click(disclosure);
    expect(screen.getByText('示例市商务局，2024 年，年度目标，6 个指标，0 处金额')).toBeVisible();
    const columns = screen
      .getAllByRole('combobox', { name: /读作$/ })
      .map((one) => [one.getAttribute('aria-label'), (one as HTMLSelectElement).value]);
    expect(columns).toEqual([
      ['A 列“一级指标”读作', 'level1'],
      ['B 列“二级指标”读作', 'level2'],
      ['C 列“三级指标”读作', 'level3'],
      ['D 列“指标值”读作', 'value'],
    ]);
  });

  it('is open again when the user left it open, and folded when not', async () => {
    for (const expected of ['false', 'true', 'false']) {
      const { user } = await checked({ sheets: [formSheet('表一')] });
      expect(button('识别结果：各列读作什么')).toHaveAttribute('aria-expanded', expected);
      await user.click(button('识别结果：各列读作什么'));
      cleanup();
    }
  });

  it('opens by itself when a column is unsure, and puts that first', async () => {
    await checked({ sheets: [UNKNOWN_FORM] });
    expect(screen.getByText(/^有 1 列读得不太确定/)).toBeVisible();
    expect(button('识别结果：各列读作什么')).toHaveAttribute('aria-expanded', 'true');
    const [first] = screen.getAllByRole('combobox', { name: /读作$/ });
    expect(first).toBe(taskRole());
    expect(within(first?.closest('li') ?? document.body).getByText('不太确定，请核对')).toBeVisible();
  });

  it('shows only what wants a look until the other columns are asked for', async () => {
    const { user } = await checked({ sheets: [UNKNOWN_FORM] });
    const shown = (): number => screen.getAllByRole('combobox', { name: /读作$/ }).length;
    expect(shown()).toBe(1);
    await user.click(button(/^显示其余 \d+ 列$/));
    expect(shown()).toBeGreaterThan(3);
    expect(screen.queryByRole('button', { name: /^显示其余/ })).toBeNull();
  });

  it('of several tables unfolds the unsure one only, first', async () => {
    await checked({ sheets: [formSheet('表一'), UNKNOWN_FORM] });
    const folds = screen.getAllByRole('button', { name: /^各列读作什么/ });
    expect(folds.map((fold) => [fold.getAttribute('aria-label'), fold.getAttribute('aria-expanded')])).toEqual([
      ['各列读作什么（1 列不太确定）：项目支出绩效目标表', 'true'],
      ['各列读作什么：部门整体支出绩效目标表', 'false'],
    ]);
  });

  it('marks a column and a table on the sheet', async () => {
    const { host, user } = await checked({ sheets: [UNKNOWN_FORM] });
    await user.click(button(/^D 列 ?本期任务$/));
    await user.click(button(/^项目支出绩效目标表 ?A1$/));
    expect(host.selected).toEqual([
      { sheet: '项目表', row: 2, column: 3, rows: 3, columns: 1 },
      { sheet: '项目表', row: 0, column: 0, rows: 5, columns: 5 },
    ]);
  });

  it('is not there when nothing was read', async () => {
    await checked({
      sheets: [
        sheetOf('工资', [
          ['姓名', '金额'],
          ['张三', '100'],
        ]),
      ],
    });
    expect(screen.queryByRole('button', { name: /识别结果/ })).toBeNull();
  });

  it('has no accessibility faults, unsure, corrected and refused', async () => {
    const { host, container, user } = await checked({ sheets: [formSheet('表一'), UNKNOWN_FORM] });
    expect((await axe(container)).violations).toEqual([]);
    host.refuse('saveState', 'protected');
    await user.selectOptions(taskRole(), '指标值（目标值）');
    await screen.findByText(/没能记进工作簿/);
    expect((await axe(container)).violations).toEqual([]);
  });
});

const LEFT_OUT = sheetOf('项目表', [
  ['项目支出绩效目标表'],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '巡查次数', '≥12次'],
  ['效益指标', '社会效益指标', '投诉下降率', '≥5%'],
  ['县图书馆'],
  ['本级留用'],
]);

describe('rows that were left out', () => {
  it('are shown, read as indicators when the user says so, and left out again when that is taken back', async () => {
    const { host, user, container } = await checked({ sheets: [LEFT_OUT] });
    const facts = (count: number) => screen.findByText(new RegExp(`，${count} 个指标，`));
    expect(await facts(2)).toBeVisible();
    await user.click(button(/^第 5–6 行 ?没有当作指标：县图书馆$/));
    expect(host.selected).toEqual([{ sheet: '项目表', row: 4, column: 0, rows: 2, columns: 4 }]);
    expect((await axe(container)).violations).toEqual([]);
    await user.click(button('是指标：第 5–6 行'));
    expect(await screen.findByText(/^第 5–6 行现在当作指标，并已重新校验。这已记在工作簿里/)).toBeVisible();
    expect(await facts(4)).toBeVisible();
    expect(button(/^第 5–6 行 ?已按您说的当作指标：县图书馆$/)).toHaveFocus();
    expect((await axe(container)).violations).toEqual([]);
    await user.click(button('恢复自动识别：第 5–6 行'));
    expect(await screen.findByText(/^第 5–6 行已恢复自动识别/)).toBeVisible();
    expect(await facts(2)).toBeVisible();
    expect(host.workbook.savedState).toBeUndefined();
  });

  it('whose words are gone are listed, and can be forgotten', async () => {
    const savedState = withSavedRows(undefined, [{ sheet: '项目表', row: 9, cells: ['县文化馆'] }]);
    const { host, user } = await checked({ sheets: [formSheet('项目表')], savedState });
    await user.click(button('识别结果：各列读作什么'));
    expect(screen.getByText('项目表：第 10 行“县文化馆”当作指标')).toBeVisible();
    await user.click(button('去掉：第 10 行的更正'));
    await screen.findByText(/已恢复自动识别/);
    expect(host.workbook.savedState).toBeUndefined();
  });
});

describe('a correction', () => {
  it('is saved, checked at once and stays where it was', async () => {
    const { host, user } = await checked({ sheets: [UNKNOWN_FORM] });
    expect(screen.queryByRole('button', { name: /^D5/ })).toBeNull();
    await user.selectOptions(taskRole(), '指标值（目标值）');
    expect(
      await screen.findByText(
        '“本期任务”列现在读作“指标值（目标值）”，并已重新校验。这已记在工作簿里，保存文件后一直有效。',
      ),
    ).toBeVisible();
    expect(host.workbook.savedState).toBe(SAVED);
    expect(taskRole()).toHaveValue('value');
    expect(screen.getAllByRole('combobox', { name: /读作$/ })[0]).toBe(taskRole());
    expect(screen.getAllByRole('button', { name: /^D5/ }).length).toBeGreaterThan(0);
  });

  it('is taken back by one press, and leaves nothing in the workbook', async () => {
    const { host, user } = await checked({ sheets: [UNKNOWN_FORM], savedState: SAVED });
    await user.click(button('识别结果：各列读作什么'));
    await user.click(button('恢复自动识别：D 列'));
    expect(await screen.findByText(/^“本期任务”列已恢复自动识别/)).toBeVisible();
    expect(host.workbook.savedState).toBeUndefined();
    expect(taskRole()).not.toHaveValue('value');
    expect(taskRole()).toHaveFocus();
  });

  it('may say that the reading is right', async () => {
    const { host, user } = await checked({ sheets: [UNKNOWN_FORM] });
    const { value } = taskRole() as HTMLSelectElement;
    await user.click(button('读得对：D 列'));
    await screen.findByText(/已重新校验/);
    expect(host.workbook.savedState).toContain(value);
    expect(screen.queryByText('不太确定，请核对')).toBeNull();
    expect(taskRole()).toHaveValue(value);
  });

  it.each([
    ['read-only', /没能记进工作簿：这个文件是只读的/],
    ['unsupported', /没能记进工作簿：这个版本的 Excel 不支持/],
  ] as const)(
    'that cannot be saved (%s) holds as long as the pane is open, and can be saved later',
    async (trouble, said) => {
      const { host, user, more } = await checked({ sheets: [UNKNOWN_FORM] });
      host.refuse('saveState', trouble);
      await user.selectOptions(taskRole(), '指标值（目标值）');
      expect(await screen.findByText(said)).toBeVisible();
      expect(taskRole()).toHaveValue('value');
      await user.click(button('一键校验'));
      await more();
      expect(await screen.findByRole('combobox', { name: 'D 列“本期任务”读作' })).toHaveValue('value');
      expect(host.workbook.savedState).toBeUndefined();
      await user.click(button('再记一次'));
      expect(await screen.findByText(/这已记在工作簿里/)).toBeVisible();
      expect(host.workbook.savedState).toBe(SAVED);
    },
  );

  it('that could not be read from the workbook is tried again on request', async () => {
    const { host, user } = await checked({ sheets: [UNKNOWN_FORM] });
    host.refuse('snapshot', 'editing');
    await user.selectOptions(taskRole(), '指标值（目标值）');
    const message = await screen.findByRole('alert');
    expect(taskRole()).not.toHaveValue('value');
    await user.click(within(message).getByRole('button', { name: '重试' }));
    await screen.findByText(/已重新校验/);
    expect(taskRole()).toHaveValue('value');
  });

  it('of a column that is gone is named, and can be removed', async () => {
    const savedState = withSavedCorrections(undefined, [{ ...CORRECTION, sheet: '旧名' }]);
    const { host, user } = await checked({ sheets: [formSheet('表一')], savedState });
    await user.click(button('识别结果：各列读作什么'));
    expect(screen.getByText('旧名：“本期任务”列读作“指标值（目标值）”')).toBeVisible();
    await user.click(button('去掉：“本期任务”列的更正'));
    await screen.findByText(/已恢复自动识别/);
    expect(host.workbook.savedState).toBeUndefined();
  });

  it('sets aside what cannot be read, and says so before', async () => {
    const savedState = '<state xmlns="urn:goal-table:state">?</state>';
    const { host, user } = await checked({ sheets: [UNKNOWN_FORM], savedState });
    expect(screen.getByText(/^工作簿里以前记下的更正读不出来/)).toBeVisible();
    expect(host.workbook.savedState).toBe(savedState);
    await user.selectOptions(taskRole(), '指标值（目标值）');
    await screen.findByText(/已重新校验/);
    expect(setAsideTexts(host.workbook.savedState)).toEqual([savedState]);
    expect(withoutSetAside(host.workbook.savedState)).toBe(SAVED);
  });
});
