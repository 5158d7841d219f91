import '../set-up';
import { act, screen, within } from '@testing-library/react';
import { savedOptions } from '../../../src/lint/memory/saved-options';
import { texts } from '../../../src/taskpane/basics/texts';
import { mendTexts as say } from '../../../src/taskpane/findings/mend-texts';
import { cellContent, type SheetSnapshot } from '../../../src/workbook/snapshot';
import { sheetOf, type FakeHost } from '../fake-host';
import { EMPTY_VALUE, OVER_100, formSheet, formWith } from '../forms';
import { openPane } from '../open-pane';

/** Errors at D5 (no value) and D6 (120 %). */
const TWO_ERRORS = formWith('表一', EMPTY_VALUE, OVER_100);
/** Six placeholders, D5 to D10. */
const PLACEHOLDERS = formSheet(
  '表一',
  Array.from('一二三四五六', (nth) => ['产出指标', '数量指标', `第${nth}类活动次数`, 'XX次'] as const),
);

/** Three indicators with these weights in E5 to E7. */
function weighted(name: string, weights: readonly string[]): SheetSnapshot {
  return sheetOf(name, [
    ['项目支出绩效目标表'],
    ['（2024年度）'],
    ['项目名称', '示例项目'],
    ['一级指标', '二级指标', '三级指标', '指标值', '权重'],
    ...weights.map((weight, nth) => ['产出指标', '数量指标', `第${'一二三'.charAt(nth)}类活动次数`, '≥5次', weight]),
  ]);
}

async function checked(workbook: FakeHost['workbook']) {
  const pane = await openPane(workbook);
  const press = (name: string | RegExp): Promise<void> => pane.user.click(screen.getByRole('button', { name }));
  await press(texts.check.action);
  await screen.findAllByRole('button', { name: /^\S* ?[A-Z]\d/ });
  return {
    ...pane,
    press,
    value: (row: number, sheet = 0) => {
      const found = pane.host.workbook.sheets[sheet];
      return found && cellContent(found, row - 1, 3).text;
    },
  };
}

const input = (cell: string) => screen.getByRole('textbox', { name: `${cell} 改为` });

describe('by the keyboard alone', () => {
  it('every finding is mended from the first to the last, and each step is said', async () => {
    const { user, value, host } = await checked({ sheets: [TWO_ERRORS] });
    expect(screen.getByRole('button', { name: /^D5/ })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(input('D5')).toHaveFocus();
    expect(screen.queryByText(/Ctrl\+Enter 修复/)).toBeNull();
    expect(host.selected.at(-1)).toMatchObject({ row: 4, column: 3 });
    await user.keyboard('≥5次{Enter}');
    expect(await screen.findByText(/改好 1 项，还差 1 项。$/)).toBeVisible();
    expect(value(5)).toBe('≥5次');
    expect(input('D6')).toHaveFocus();
    expect(input('D6')).toHaveValue('≥120%');
    await user.keyboard('≥95%{Enter}');
    expect(await screen.findByText(/改好 1 项，没有错误了。$/)).toBeVisible();
    expect(await screen.findByRole('heading', { name: '可以送审' })).toBeVisible();
  });

  it('steps to and fro, and asks for a reason to ignore', async () => {
    const { user } = await checked({ sheets: [TWO_ERRORS] });
    await user.keyboard('{Enter}{Control>}{ArrowDown}{/Control}');
    expect(input('D6')).toHaveFocus();
    await user.keyboard('{Control>}{ArrowUp}{/Control}');
    expect(input('D5')).toHaveFocus();
    await user.keyboard('{Control>}i{/Control}');
    expect(screen.getByRole('textbox', { name: /^忽略的理由/ })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: /^D5/ })).toHaveFocus();
  });

  it('what is safe is fixed', async () => {
    const { user, press, value } = await checked({
      sheets: [formWith('表一', ['产出指标', '质量指标', '活动验收通过率', '>=95%'])],
    });
    await press(/^D6/);
    expect(screen.getByText(/Ctrl\+Enter 修复/)).toBeVisible();
    await user.keyboard('{Control>}{Enter}{/Control}');
    await screen.findByText(/^已修复/);
    expect(value(6)).toBe('≥95%');
  });

  it('what is entered while a step is still running is written after it', async () => {
    const { user, value, host } = await checked({ sheets: [TWO_ERRORS] });
    const release = host.hold();
    await user.keyboard('{Enter}≥5次{Enter}');
    await user.click(screen.getByRole('button', { name: /^D6/ }));
    await user.clear(input('D6'));
    await user.type(input('D6'), '≥95%{Enter}');
    release();
    expect(await screen.findByRole('heading', { name: '可以送审' })).toBeVisible();
    expect([value(5), value(6)]).toEqual(['≥5次', '≥95%']);
  });

  it('Ctrl+Z takes back a value and an ignore, but in an input first what was typed there', async () => {
    const { user, value } = await checked({ sheets: [TWO_ERRORS] });
    await user.keyboard('{Enter}≥5次{Enter}');
    await screen.findByText(/改好 1 项/);
    await user.keyboard('≥9{Control>}z{/Control}');
    expect(value(5)).toBe('≥5次');
    await user.clear(input('D6'));
    await user.keyboard('≥120%{Control>}z{/Control}');
    expect(await screen.findByText(/^已撤销填写 D5/)).toBeVisible();
    expect(value(5)).toBe('');
    expect(input('D5')).toHaveFocus();
    await user.keyboard('{Control>}i{/Control}上级规定{Enter}');
    await screen.findByText(/^已忽略。/);
    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByText(/^已恢复检查。/)).toBeVisible();
  });

  it('Escape that closes something does not leave the pane', async () => {
    const { user } = await checked({ sheets: [TWO_ERRORS] });
    const heard = jest.fn();
    window.addEventListener('keydown', heard);
    await user.keyboard('{Enter}{Control>}i{/Control}');
    heard.mockClear();
    await user.keyboard('{Escape}');
    expect(heard).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(heard).toHaveBeenCalledTimes(1);
    window.removeEventListener('keydown', heard);
  });

  it('Enter without a change goes on and writes nothing', async () => {
    const { user, host } = await checked({ sheets: [TWO_ERRORS] });
    await user.keyboard('{Enter}{Enter}');
    expect(input('D6')).toHaveFocus();
    expect(host.calls).not.toContain('apply');
  });
});

describe('what is typed', () => {
  it('is typed right after a press on the finding, also when it was open already', async () => {
    const { user, press, value } = await checked({ sheets: [TWO_ERRORS] });
    await press(/^D5/);
    await press(/^D5/);
    await user.keyboard('≥5次{Enter}');
    await screen.findByText(/^已填写 D5/);
    expect(value(5)).toBe('≥5次');
  });

  it('is one step that can be taken back', async () => {
    const { user, press, host } = await checked({ sheets: [TWO_ERRORS] });
    await press(/^D6/);
    await user.keyboard('≥95%{Enter}');
    await screen.findByText(/^已填写/);
    await press('撤销');
    await screen.findByText(/^已撤销填写/);
    expect(host.workbook.sheets).toEqual([TWO_ERRORS]);
    expect(host.selected.at(-1)).toMatchObject({ row: 5, column: 3 });
  });

  it('is listed among the earlier changes with what the cell held and holds', async () => {
    const { user, press } = await checked({ sheets: [TWO_ERRORS] });
    await press(/^D5/);
    await user.keyboard('≥5次{Enter}');
    await screen.findByText(/^已填写 D5：≥5次。/);
    await user.keyboard('≥95%{Enter}');
    await screen.findByText(/^已填写 D6/);
    await press('更早的改动（1）');
    expect(screen.getByText('D5 （空） → ≥5次')).toBeVisible();
    await press(/^撤销 D5：/);
    await screen.findByText(/^已撤销填写/);
  });

  it('says what has to be looked at once it is mended, and does not call that new afterwards', async () => {
    const sheet = formWith('表一', ['产出指标', '质量指标', '活动验收通过率', '>=120%']);
    const { user, press } = await checked({ sheets: [sheet] });
    await press(/^D6/);
    expect(screen.getByText(say.behind('比较符号不规范或混用'))).toBeVisible();
    await user.keyboard('>=95%{Enter}');
    expect(await screen.findByText(/^已填写 D6：>=95%。改好 1 项/)).not.toHaveTextContent('新出现');
    expect(screen.getByRole('button', { name: /^D6/ })).toBeVisible();
  });

  it('that is still wrong keeps the finding, and what is newly wrong is said to be new', async () => {
    const { user, press } = await checked({ sheets: [TWO_ERRORS] });
    await press(/^D5/);
    await user.keyboard('XX次{Enter}');
    expect(await screen.findByText(/^已填写 D5：XX次。还差 2 项。改后新出现 1 项：D5“/)).toBeVisible();
    expect(input('D5')).toHaveValue('XX次');
  });

  it('is not written where the cell has changed meanwhile', async () => {
    const { user, press, host, value } = await checked({ sheets: [TWO_ERRORS] });
    await press(/^D6/);
    act(() => host.type({ sheet: '表一', row: 5, column: 3 }, '≥130%'));
    await user.keyboard('≥95%{Enter}');
    expect(await screen.findByText(texts.findings.fix.moved)).toBeVisible();
    expect(value(6)).toBe('≥130%');
  });

  it('takes the place of a formula only when it is said twice', async () => {
    const sheet = formWith('表一', OVER_100);
    const formulas = sheet.formulas.map((row, r) => row.map((one, c) => (r === 5 && c === 3 ? '="≥120%"' : one)));
    const { user, press, host, value } = await checked({ sheets: [{ ...sheet, formulas }] });
    await press(/^D6/);
    await user.keyboard('≥95%{Enter}');
    expect(screen.getByText(say.computed)).toBeVisible();
    expect(host.calls).not.toContain('apply');
    await user.keyboard('{Enter}');
    await screen.findByText(/^已填写/);
    expect(value(6)).toBe('≥95%');
  });

  it('can be what other tables say, and goes into the twin as well', async () => {
    const sheets = [formWith('甲', OVER_100), formWith('乙', OVER_100), formSheet('丙')];
    const { user, press, value } = await checked({ sheets });
    await press(/^甲 D6/);
    await press(say.proposal(say.from.elsewhere, '≥95%'));
    expect(input('甲 D6')).toHaveValue('≥95%');
    await user.click(screen.getByRole('checkbox', { name: say.twins(1) }));
    await user.click(input('甲 D6'));
    await user.keyboard('{Enter}');
    await screen.findByText(/改好 2 项/);
    expect([value(6, 0), value(6, 1)]).toEqual(['≥95%', '≥95%']);
  });

  it('can be what the library has for an indicator of that name', async () => {
    const { press } = await checked({ sheets: [formSheet('表一', [['管理效率', '预算执行', '预算执行率', '']])] });
    await press(/^D5/);
    await press(new RegExp(`^${say.from.library}：`));
    expect((input('D5') as HTMLInputElement).value).toMatch(/\d/);
  });

  it('is not asked for at a heading', async () => {
    const { press } = await checked({ sheets: [formWith('表一', OVER_100)] });
    await press(/^C4/);
    expect(screen.queryByRole('textbox')).toBeNull();
  });
});

/** 100 is not 80 and 10. */
const SUMS = sheetOf('表一', [
  ['项目支出绩效目标申报表'],
  ['（2024年度）'],
  ['项目名称', '招商活动', '', ''],
  ['项目资金（万元）', '年度资金总额', '', '100'],
  ['', '其中：财政拨款', '', '80'],
  ['', '其他资金', '', '10'],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
  ['效益指标', '社会效益指标', '新增招商企业', '≥3家'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
]);

describe('cells that belong together', () => {
  it('are filled in with the keyboard alone: Enter opens the finding, Enter again its cells', async () => {
    const { user, value } = await checked({ sheets: [SUMS] });
    screen.getByRole('button', { name: /^D4 ?“年度资金总额”/ }).focus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: say.group.fill(3) })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: say.table.input('D4') })).toHaveFocus();
    const rows = within(screen.getByRole('form', { name: say.table.label })).getAllByRole('row');
    expect(rows.map((row) => row.textContent)).toEqual([
      'D4年度资金总额：100',
      'D5其中：财政拨款：80',
      'D6其他资金：10',
    ]);
    await user.keyboard('{ArrowDown}{ArrowDown}20{Enter}');
    await screen.findByText(/^已填写 D6/);
    expect([4, 5, 6].map((row) => value(row))).toEqual(['100', '80', '20']);
  });
});

describe('all of a rule', () => {
  const rows = () => within(screen.getByRole('form', { name: say.table.label })).getAllByRole('row');

  it('is filled in from a pasted column, in one step', async () => {
    const { user, press, host, value } = await checked({ sheets: [PLACEHOLDERS] });
    await press(/^批量处理：残留/);
    await press(say.group.fill(6));
    expect(rows().map((row) => row.textContent)).toContain('D5第一类活动次数：XX次');
    await user.paste(['≥1次', '≥2次', '≥3次', '≥4次', '≥5次', '≥6次'].join('\r\n'));
    await press(say.table.write(6));
    await screen.findByText(/^已填写/);
    expect([5, 6, 7, 8, 9, 10].map((row) => value(row))).toEqual(['≥1次', '≥2次', '≥3次', '≥4次', '≥5次', '≥6次']);
    expect(host.calls.filter((call) => call === 'apply')).toHaveLength(1);
    await press('撤销');
    await screen.findByText(/^已撤销/);
    expect(host.workbook.sheets).toEqual([PLACEHOLDERS]);
  });

  it('says so when more is pasted than there are cells', async () => {
    const { user, press } = await checked({ sheets: [PLACEHOLDERS] });
    await press(/^批量处理：残留/);
    await press(say.group.fill(6));
    await user.keyboard('{ArrowDown}');
    await user.paste(Array.from({ length: 8 }, (_, index) => `≥${String(index)}次`).join('\n'));
    expect(screen.getByRole('alert')).toHaveTextContent(say.table.surplus(3));
    await user.keyboard('≥1次');
    expect(screen.queryByRole('alert')).toBeNull();
    await user.paste('≥1次\n≥2次');
    expect(screen.getByRole('alert')).toHaveTextContent(say.table.lacking(3));
  });

  it('is filled down from one cell', async () => {
    const { user, press, value } = await checked({ sheets: [PLACEHOLDERS] });
    await press(/^批量处理：残留/);
    await press(say.group.fill(6));
    await user.clear(screen.getByRole('textbox', { name: say.table.input('D7') }));
    await user.keyboard('≥3次');
    await press(say.table.down);
    await press(say.table.write(4));
    await screen.findByText(/^已填写/);
    expect([5, 6, 7, 10].map((row) => value(row))).toEqual(['XX次', 'XX次', '≥3次', '≥3次']);
  });

  it('is typed cell by cell, in place of what stands there, with Enter going down', async () => {
    const { user, press, value } = await checked({ sheets: [PLACEHOLDERS] });
    await press(/^批量处理：残留/);
    await press(say.group.fill(6));
    await user.keyboard('≥1次{Enter}≥2次{Escape}');
    expect(rows()).toHaveLength(6);
    await press(say.table.write(2));
    await screen.findByText(/^已填写/);
    expect([5, 6, 7].map((row) => value(row))).toEqual(['≥1次', '≥2次', 'XX次']);
    // Texts written for the fixed cells are not used for the rows that follow.
    expect(rows()).toHaveLength(4);
    expect(screen.getByRole('button', { name: say.table.write(0) })).toBeVisible();
    expect(screen.getByRole('textbox', { name: say.table.input('D7') })).toHaveFocus();
  });

  it.each([
    ['points', ['30', '30', '20'], '现在合计 80，应当是', '5', '现在合计 55，应当是'],
    ['points with 分', ['30分', '30分', '20.5分'], '现在合计 80.5，应当是', '40分', '现在合计 90.5，应当是'],
    ['shares of 1, whose sum is not in points', ['0.3', '0.3', '0.2'], null, '0.4', null],
  ])('says what weights add up to while they are typed: %s', async (_, weights, before, text, after) => {
    const { user, press } = await checked({ sheets: [weighted('表一', weights)] });
    await press(/^E7/);
    await press(say.group.fill(3));
    expect(screen.getByRole('textbox', { name: say.table.input('E5') })).toHaveFocus();
    const sum = () => screen.queryByText(/^现在合计/)?.textContent ?? null;
    expect(sum()?.slice(0, before?.length) ?? null).toBe(before);
    await user.keyboard(text);
    expect(sum()?.slice(0, after?.length) ?? null).toBe(after);
  });

  it('is ignored for one reason, and that is taken back', async () => {
    const { press, host } = await checked({ sheets: [formWith('甲', OVER_100), formWith('乙', OVER_100)] });
    const ignored = (): number => savedOptions(host.workbook.savedState).suppressions.length;
    await press(/^批量处理：不可能/);
    await press(say.group.ignore);
    await press('上级文件规定');
    await press('确定忽略');
    expect(await screen.findByText(/^已忽略。/)).not.toHaveTextContent('改好');
    expect(ignored()).toBe(2);
    expect(screen.getByText('另有 2 项错误已说明理由。')).toBeVisible();
    await press('撤销');
    await screen.findByText(/^已恢复检查/);
    expect(ignored()).toBe(0);
  });
});

describe('on a protected sheet', () => {
  const guarded = { ...TWO_ERRORS, isProtected: true, openCells: [{ row: 4, column: 3, rows: 1, columns: 1 }] };

  it('a cell that is left open is filled in, and of a locked one it is said before anything is typed', async () => {
    const { press } = await checked({ sheets: [guarded] });
    await press(/^D5/);
    expect(input('D5')).toBeVisible();
    await press(/^D6/);
    expect(screen.getByText(say.locked)).toBeVisible();
    expect(screen.queryByRole('textbox', { name: 'D6 改为' })).toBeNull();
  });

  it('what Excel did not tell is tried', async () => {
    const sheet = { ...TWO_ERRORS, isProtected: true };
    const { press } = await checked({ sheets: [sheet] });
    await press(/^D6/);
    expect(input('D6')).toBeVisible();
  });

  it('全部安全修复 leaves locked cells out', async () => {
    const form = formWith('表一', ['产出指标', '质量指标', '活动验收通过率', '>=95%']);
    const openCells = [{ row: 4, column: 3, rows: 1, columns: 1 }];
    await checked({ sheets: [{ ...form, isProtected: true, openCells }] });
    expect(screen.queryByRole('button', { name: texts.findings.fix.all(1) })).toBeNull();
  });

  it('a twin that is locked does not hold up the other', async () => {
    const locked = { ...formWith('丙', OVER_100), isProtected: true, openCells: [] };
    const { press } = await checked({ sheets: [formWith('甲', OVER_100), formWith('乙', OVER_100), locked] });
    await press(/^甲 D6/);
    expect(screen.getByRole('checkbox', { name: say.twins(1) })).toBeVisible();
  });

  it('cells that cannot be filled in with the others are counted, and nothing stays open when only those are left', async () => {
    const locked = { ...formWith('丙', OVER_100), isProtected: true, openCells: [] };
    const { user, press } = await checked({ sheets: [formWith('甲', OVER_100), formWith('乙', OVER_100), locked] });
    await press(/^批量处理：.*100%/);
    await press(say.group.fill(2));
    expect(screen.getByText(new RegExp(say.table.leftOut(1)))).toBeVisible();
    await user.paste('≥95%\n≥95%');
    await press(say.table.write(2));
    await screen.findByText(/^已填写/);
    expect(screen.queryByRole('form', { name: say.table.label })).toBeNull();
  });
});
