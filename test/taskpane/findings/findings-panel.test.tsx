import '../set-up';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { savedOptions, withSuppressions } from '../../../src/lint/memory/saved-options';
import { texts } from '../../../src/taskpane/basics/texts';
import { setAsideTexts, withSection } from '../../../src/workbook/saved-state';
import { cellContent } from '../../../src/workbook/snapshot';
import type { FakeHost } from '../fake-host';
import { OVER_100, formSheet, formWith } from '../forms';
import { openPane } from '../open-pane';

/** Two safe fixes (D6, D10), and a finding on the number of indicators (C4). */
const SAFE = formWith(
  '表一',
  ['产出指标', '质量指标', '活动验收通过率', '>=95%'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥９5%'],
);
/** A fix to confirm at D6: “≥100%” becomes “=100%”. */
const CONFIRM = formWith('表一', ['产出指标', '质量指标', '活动验收通过率', '≥100%']);
/** One finding of seven cells, D5 to D11. */
const MANY = formSheet(
  '表一',
  Array.from('一二三四五六七', (nth) => ['产出指标', '数量指标', `第${nth}类活动次数`, '>=5次'] as const),
);

async function checked(workbook: FakeHost['workbook']) {
  const pane = await openPane(workbook);
  await act(() => pane.session.check());
  return {
    ...pane,
    press: (name: string | RegExp) => pane.user.click(screen.getByRole('button', { name })),
    text: (row: number) => {
      const [sheet] = pane.host.workbook.sheets;
      return sheet && cellContent(sheet, row - 1, 3).text;
    },
    ignored: () => savedOptions(pane.host.workbook.savedState).suppressions,
  };
}

const finding = (name: RegExp) => screen.queryByRole('button', { name });

describe('对照', () => {
  it('names the cell that is held against it, with what stands there, and leads to it', async () => {
    const TWICE = ['产出指标', '数量指标', '组织招商活动次数', '≥6次'] as const;
    const { host, user, press } = await checked({ sheets: [formSheet('表一', [TWICE, TWICE])] });
    await press(/^C6 ?“组织/);
    const [compared] = screen.getAllByRole('list', { name: '对照的单元格' });
    expect(compared).toHaveTextContent('对照：C5 组织招商活动次数');
    await user.click(screen.getByRole('button', { name: 'C5' }));
    expect(host.selected.at(-1)).toEqual({ sheet: '表一', row: 4, column: 2 });
  });
});

describe('a file that can only be checked', () => {
  it('lists the findings with their reasons, and offers nothing that would write into it', async () => {
    const pane = await openPane({ sheets: [SAFE] }, { refusal: '这是旧格式的工作簿。' });
    await act(() => pane.session.check());
    await pane.user.click(screen.getByRole('button', { name: /^D6/ }));
    expect(finding(/^批量处理/)).toBeNull();
    expect(screen.getAllByRole('button', { name: /^为什么/ })).not.toHaveLength(0);
    await pane.more();
    expect(screen.getByRole('button', { name: '复制退回意见' })).toBeVisible();
    expect(screen.queryAllByRole('button', { name: /修复|忽略|填写|写入|校验报告|警告说明/ })).toEqual([]);
    expect(screen.queryAllByRole('textbox')).toEqual([]);
  });
});

describe('修复', () => {
  it('of a safe fix is done by one press, said, and taken back', async () => {
    const { host, press, text } = await checked({ sheets: [SAFE] });
    await press(/^D6/);
    expect(finding(/^D6/)?.closest('li')).toHaveTextContent('原来：>=95% → 改为：≥95%');
    await press(/^修复 D6/);
    expect(await screen.findByText(/^已修复 [A-Z]\d+。改好 1 项提示，没有错误了。/)).toBeVisible();
    expect(text(6)).toBe('≥95%');
    expect(finding(/^D6/)).toBeNull();
    expect(screen.getByRole('textbox', { name: 'D10 改为' })).toHaveFocus();
    await press('撤销');
    expect(await screen.findByText(/^已撤销修复/)).toBeVisible();
    expect(host.workbook.sheets).toEqual([SAFE]);
    expect(await screen.findByRole('button', { name: /^D6/ })).toBeVisible();
  });

  it('says that it waits for Excel', async () => {
    const { host, press } = await checked({ sheets: [SAFE] });
    const release = host.hold();
    await press(/^修复 D6/);
    expect(screen.getByText('正在处理，请稍候…')).toBeInTheDocument();
    act(release);
    await screen.findByText(/^已修复/);
    expect(screen.queryByText('正在处理，请稍候…')).toBeNull();
  });

  it('of one to confirm shows before and after first, and asks', async () => {
    const { press, text } = await checked({ sheets: [CONFIRM] });
    await press(/^修复 D6/);
    const asked = screen.getByRole('group', { name: '将修改 1 处，请核对：' });
    expect(asked).toHaveTextContent('D6原来：≥100% → 改为：=100%');
    expect(text(6)).toBe('≥100%');
    await press('取消');
    expect(screen.queryByRole('group', { name: /请核对/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^修复 D6/ })).toHaveFocus();
    await press(/^修复 D6/);
    await press('确认修改');
    await screen.findByText(/^已修复/);
    expect(text(6)).toBe('=100%');
  });

  it('of all that are safe shows every pair first and is one step', async () => {
    const { host, press, text } = await checked({ sheets: [SAFE] });
    await press('全部安全修复（2 处）');
    const pairs = within(screen.getByRole('list', { name: /^下面 2 处只改写法/ })).getAllByRole('listitem');
    expect(pairs.map((pair) => pair.textContent)).toEqual([
      'D6原来：>=95% → 改为：≥95%',
      'D10原来：≥９5% → 改为：≥95%',
    ]);
    await press('修复这 2 处');
    await screen.findByText(/^已修复/);
    expect([text(6), text(10)]).toEqual(['≥95%', '≥95%']);
    expect(host.calls.filter((call) => call === 'apply')).toHaveLength(1);
    expect(screen.queryByRole('button', { name: /^全部安全修复/ })).toBeNull();
    await press('撤销');
    await screen.findByText(/^已撤销/);
    expect(host.workbook.sheets).toEqual([SAFE]);
  });

  it('writes nothing where the cell has changed meanwhile, and shows it as it is now', async () => {
    const { host, press, text } = await checked({ sheets: [SAFE] });
    act(() => host.type({ sheet: '表一', row: 5, column: 3 }, '>=90%'));
    await press(/^修复 D6/);
    expect(await screen.findByText(texts.findings.fix.moved)).toBeVisible();
    expect(text(6)).toBe('>=90%');
    expect(host.calls).not.toContain('apply');
    await press(/^D6/);
    expect(finding(/^D6/)?.closest('li')).toHaveTextContent('改为：≥90%');
  });

  it.each(['protected', 'editing', 'no-answer'] as const)(
    'met by "%s" says so plainly, and is done on retry',
    async (trouble) => {
      const { host, press, text } = await checked({ sheets: [SAFE] });
      host.refuse('apply', trouble);
      await press(/^修复 D6/);
      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent(texts.troubles[trouble].what);
      expect(text(6)).toBe('>=95%');
      await press('知道了');
      expect(screen.queryByRole('alert')).toBeNull();
      host.refuse('apply', trouble);
      await press(/^修复 D6/);
      await press('重试');
      await screen.findByText(/^已修复 D6。改好 1 项/);
      expect(text(6)).toBe('≥95%');
    },
  );
});

describe('a fix that a protected workbook refuses', () => {
  it.each(['sheet-protected', 'workbook-protected', 'read-only', 'protected'] as const)(
    '(%s) can be copied, and is done on retry',
    async (trouble) => {
      const { host, user, press, text } = await checked({ sheets: [SAFE] });
      host.refuse('apply', trouble);
      await press('全部安全修复（2 处）');
      await press('修复这 2 处');
      expect(await screen.findByRole('alert')).toHaveTextContent(texts.troubles[trouble].what);
      await press('复制要填的内容');
      expect(await screen.findByText('已复制。')).toBeVisible();
      expect(await navigator.clipboard.readText()).toBe('表一 D6：≥95%\n表一 D10：≥95%');
      await user.click(screen.getByRole('button', { name: '重试' }));
      await screen.findByText(/^已修复/);
      expect([text(6), text(10)]).toEqual(['≥95%', '≥95%']);
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  it('is shown where copying is forbidden', async () => {
    const { host, press } = await checked({ sheets: [SAFE] });
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('', 'NotAllowedError'));
    host.refuse('apply', 'sheet-protected');
    await press(/^修复 D6/);
    await press('复制要填的内容');
    expect(await screen.findByRole('textbox', { name: '要复制的内容' })).toHaveValue('表一 D6：≥95%');
  });
});

describe('a finding of many cells', () => {
  it('leads to each of them, and is mended at once', async () => {
    const { host, press, text } = await checked({ sheets: [MANY] });
    await press(/^D5/);
    const cells = screen.getByRole('group', { name: '共 7 处' });
    expect(cells).toHaveTextContent('D5 第 1 处，共 7 处');
    await press('下一处');
    await press('下一处');
    expect(cells).toHaveTextContent('D7 第 3 处，共 7 处');
    await press('上一处');
    expect(host.selected.map(({ row }) => row + 1)).toEqual([5, 6, 7, 6]);
    await press(/^修复 D5/);
    await screen.findByText(/^已修复/);
    expect([5, 6, 7, 8, 9, 10, 11].map(text)).toEqual(Array(7).fill('≥5次'));
  });

  it('is ignored as a whole', async () => {
    const { press, ignored } = await checked({ sheets: [MANY] });
    await press(/^D5/);
    await press(/^忽略 D5/);
    expect(screen.getByText('这一项的 7 处会一起忽略。')).toBeVisible();
    await press('上级文件规定');
    await press('确定忽略');
    await screen.findByText(/^已忽略。/);
    expect(ignored()).toHaveLength(7);
    expect(screen.getByRole('button', { name: '已忽略 1 项' })).toBeVisible();
  });
});

describe('忽略', () => {
  it('needs a reason, is remembered in the workbook, listed, and taken back', async () => {
    const { user, press, ignored } = await checked({ sheets: [formWith('表一', OVER_100)] });
    expect(screen.getByRole('heading', { name: '还差 1 项' })).toBeVisible();
    await press(/^D6/);
    await press(/^忽略 D6/);
    await press('确定忽略');
    expect(screen.getByText('请写明理由，或从下面选一个。')).toBeVisible();
    expect(screen.getByRole('textbox', { name: /^忽略的理由/ })).toHaveFocus();
    expect(ignored()).toEqual([]);
    await user.type(screen.getByRole('textbox', { name: /^忽略的理由/ }), '批复如此');
    await press('确定忽略');
    expect(await screen.findByText(/^已忽略。/)).toBeVisible();
    expect(ignored()).toMatchObject([{ rule: 'range/percent-over-100', content: '≥120%', reason: '批复如此' }]);
    expect(screen.getByRole('heading', { name: '可以送审' })).toBeVisible();
    expect(screen.getByText('另有 1 项错误已说明理由。')).toBeVisible();

    await press('已忽略 1 项');
    expect(screen.getByText('理由：批复如此')).toBeVisible();
    await press(/^恢复检查 D6/);
    expect(await screen.findByText(/^已恢复检查。/)).toBeVisible();
    expect(ignored()).toEqual([]);
    expect(screen.getByRole('heading', { name: '还差 1 项' })).toBeVisible();
  });

  it('that cannot be saved holds as long as the pane is open, and can be saved later', async () => {
    const { host, press, ignored } = await checked({ sheets: [formWith('表一', OVER_100)] });
    host.refuse('saveState', 'protected');
    await press(/^D6/);
    await press(/^忽略 D6/);
    await press('已与财政局核实');
    await press('确定忽略');
    expect(await screen.findByText(/没能记进工作簿：Excel 不允许改动这里/)).toBeVisible();
    expect(ignored()).toEqual([]);
    await press('一键校验');
    expect(screen.getByRole('heading', { name: '可以送审' })).toBeVisible();
    await press('再记一次');
    await screen.findByText(/^已忽略。/);
    expect(ignored()).toHaveLength(1);
  });

  it('is asked for again when what it rests on has changed, with the old reason offered', async () => {
    const { host, session, press, ignored } = await checked({ sheets: [formWith('表一', OVER_100)] });
    await press(/^D6/);
    await press(/^忽略 D6/);
    await press('上级文件规定');
    await press('确定忽略');
    await screen.findByText(/^已忽略。/);
    act(() => host.type({ sheet: '表一', row: 5, column: 3 }, '≥130%'));
    await act(() => session.check());
    expect(screen.getByRole('heading', { name: '还差 1 项' })).toBeVisible();
    await press(/^D6/);
    expect(screen.getByText(/^以前忽略过（理由：上级文件规定）/)).toBeVisible();
    await press(/^忽略 D6/);
    expect(screen.getByRole('textbox', { name: /^忽略的理由/ })).toHaveValue('上级文件规定');
    await press('确定忽略');
    expect(await screen.findByRole('heading', { name: '可以送审' })).toBeVisible();
    expect(ignored()).toMatchObject([{ content: '≥130%', reason: '上级文件规定' }]);
  });

  it('that no longer matches is reported, and can be removed', async () => {
    const gone = { rule: 'range/percent-over-100', table: '', place: '', content: '≥130%', reason: '旧' };
    const savedState = withSuppressions(undefined, [gone]);
    const { press, ignored } = await checked({ sheets: [formSheet('表一')], savedState });
    expect(screen.getByText(/^有 1 条忽略记录对不上了/)).toBeVisible();
    expect(screen.getByText(/原内容“≥130%”（理由：旧）/)).toBeVisible();
    await press(/^去掉忽略记录/);
    await screen.findByText(/^已去掉/);
    expect(ignored()).toEqual([]);
    expect(screen.queryByText(/对不上/)).toBeNull();
  });
});

describe('two ignores of one cell that no longer match', () => {
  it('are listed and removed one by one', async () => {
    const warned = jest.spyOn(console, 'error');
    const gone = { rule: 'range/percent-over-100', table: '', place: 'D6', content: '≥130%', reason: '旧' };
    const savedState = withSuppressions(undefined, [gone, { ...gone, content: '≥140%' }]);
    const { user, press, ignored } = await checked({ sheets: [formSheet('表一')], savedState });
    expect(screen.getAllByText(/原内容“≥1[34]0%”/)).toHaveLength(2);
    const [first] = screen.getAllByRole('button', { name: /^去掉忽略记录/ });
    if (first) await user.click(first);
    await screen.findByText(/^已去掉/);
    expect(ignored()).toMatchObject([{ content: '≥140%' }]);
    await press(/^去掉忽略记录/);
    await waitFor(() => expect(ignored()).toEqual([]));
    expect(warned).not.toHaveBeenCalled();
    warned.mockRestore();
  });
});

describe('what the workbook keeps of how to check', () => {
  it('is followed', async () => {
    const savedState = withSection(undefined, 'settings', '{"rules":{"range/percent-over-100":"off"}}');
    await checked({ sheets: [formWith('表一', OVER_100)], savedState });
    const verdict = screen.getByRole('heading', { name: '有规则没有检查' });
    expect(verdict).toBeVisible();
    expect(screen.getByText('还开着的规则没有报错误。')).toBeVisible();
    // A green tick would say that all is right.
    expect(verdict.querySelector('svg')).toHaveClass('warning');
  });

  it.each([
    ['a damaged section', '<state xmlns="urn:goal-table:state"><section name="ignored">?</section></state>', '?'],
    [
      'a damaged part',
      '<state xmlns="urn:goal-table:state">?</state>',
      '<state xmlns="urn:goal-table:state">?</state>',
    ],
  ])('is kept until the user agrees to drop it: %s', async (_what, savedState, text) => {
    const { host, press, ignored, more } = await checked({ sheets: [formWith('表一', OVER_100)], savedState });
    await more();
    expect(screen.getByText(/^工作簿里保存的忽略记录.*原文不会丢。$/)).toBeVisible();
    await press(/^D6/);
    await press(/^忽略 D6/);
    await press('上级文件规定');
    await press('确定忽略');
    await screen.findByText(/^已忽略。/);
    expect(setAsideTexts(host.workbook.savedState)).toEqual([text]);
    await press('删去读不出来的旧记录');
    await screen.findByText(/^已删去读不出来的旧记录/);
    expect(setAsideTexts(host.workbook.savedState)).toEqual([]);
    expect(ignored()).toHaveLength(1);
  });
});

describe('the list', () => {
  const TWO = { sheets: [formWith('整体', OVER_100), { ...SAFE, name: '项目' }] };

  it('is filtered by severity', async () => {
    const { press } = await checked(TWO);
    await press('错误 1');
    expect(screen.getAllByRole('button', { name: /^(整体|项目) [A-Z]\d+/ }).map((one) => one.textContent)).toEqual([
      expect.stringMatching(/^整体 D6/),
    ]);
    expect(screen.getByRole('button', { name: '错误 1' })).toHaveAttribute('aria-pressed', 'true');
    await press('错误 1');
    expect(finding(/^项目 D10/)).toBeVisible();
  });

  it('is grouped as it was when the pane is opened again, and hides nothing', async () => {
    const first = await checked(TWO);
    await first.user.selectOptions(screen.getByRole('combobox', { name: '排列' }), '按表格');
    await first.press('错误 1');
    cleanup();
    await checked(TWO);
    expect(screen.getByRole('combobox', { name: '排列' })).toHaveValue('table');
    expect(screen.getByRole('button', { name: '错误 1' })).toHaveAttribute('aria-pressed', 'false');
  });

  it('is grouped by table on request', async () => {
    const { user } = await checked(TWO);
    await user.selectOptions(screen.getByRole('combobox', { name: '排列' }), '按表格');
    const regions = screen
      .getAllByRole('region')
      .map((region) => [
        region.getAttribute('aria-label'),
        within(region).getAllByRole('button', { name: /^(整体|项目) [A-Z]\d+/ }).length,
      ]);
    expect(regions).toEqual([
      ['部门整体支出绩效目标表（2 项）', 2],
      ['部门整体支出绩效目标表（3 项）', 3],
    ]);
    expect(screen.getByRole('heading', { name: /^错误：不可能超过100%/ })).toBeVisible();
  });

  it('is walked through finding by finding', async () => {
    const { host, press } = await checked(TWO);
    const walk = screen.getByRole('group', { name: '逐项查看' });
    expect(walk).toHaveTextContent('共 5 项');
    await press('下一项');
    expect(walk).toHaveTextContent('第 1 / 5 项');
    expect(finding(/^整体 D6/)).toHaveAttribute('aria-current', 'true');
    await press('下一项');
    await press('上一项');
    await press('上一项');
    expect(walk).toHaveTextContent('第 1 / 5 项');
    expect(host.selected[0]).toMatchObject({ sheet: '整体', row: 5, column: 3 });
    expect(host.selected).toHaveLength(3);
  });

  it.each([
    ['a fix to confirm', { sheets: [CONFIRM] }, /^修复 D6/, null],
    ['a chosen finding', { sheets: [SAFE] }, /^D6/, null],
    ['a reason being asked for', { sheets: [MANY] }, /^D5/, /^忽略 D5/],
    ['all safe fixes', { sheets: [SAFE] }, /^全部安全修复/, null],
    ['a rule’s cells to fill in', { sheets: [MANY] }, /^批量处理：比较/, /^逐格填写/],
  ])('has no accessibility faults with %s', async (_what, workbook, opened, asked) => {
    const { container, press } = await checked(workbook);
    await press(opened);
    if (asked) await press(asked);
    expect((await axe(container)).violations).toEqual([]);
  });
});
