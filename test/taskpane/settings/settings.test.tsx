import '../set-up';
import { screen, within } from '@testing-library/react';
import { savedOptions, withSettings } from '../../../src/lint/memory/saved-options';
import type { KeptText } from '../../../src/taskpane/basics/kept-text';
import { keepFocus } from '../../../src/taskpane/basics/keep-focus';
import { texts } from '../../../src/taskpane/basics/texts';
import { mendTexts } from '../../../src/taskpane/findings/mend-texts';
import { settingsTexts as say } from '../../../src/taskpane/settings/settings-texts';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { EMPTY_VALUE, OVER_100, formWith } from '../forms';
import { openPane } from '../open-pane';

/** An error at D5 (no value) and one at D6 (120 %). */
const TWO_ERRORS: WorkbookSnapshot = { sheets: [formWith('表一', EMPTY_VALUE, OVER_100)] };

function kept(first: string | null = null): KeptText & { text: string | null } {
  const store = {
    text: first,
    read: () => store.text,
    write: (text: string) => (store.text = text),
    onChange: () => undefined,
  };
  return store;
}

async function checked(workbook: WorkbookSnapshot, ownSettings: KeptText = kept()) {
  const pane = await openPane(workbook, { ownSettings });
  const press = (name: string | RegExp): Promise<void> => pane.user.click(screen.getByRole('button', { name }));
  await press(texts.check.action);
  await screen.findByRole('button', { name: /^更多/ });
  const choose = (label: string | RegExp, option: string): Promise<void> =>
    pane.user.selectOptions(screen.getByRole('combobox', { name: label }), option);
  const open = async (): Promise<void> => {
    await pane.more();
    await press(texts.check.actions.settings);
    await screen.findByRole('combobox', { name: say.rule });
  };
  return { ...pane, press, choose, open, settings: () => savedOptions(pane.host.workbook.savedState).settings };
}

const finding = (cell: string) => screen.queryByRole('button', { name: new RegExp(`^${cell}`) });

it("is opened from a finding: the rule goes into the workbook's own settings, and the verdict says so", async () => {
  const { press, choose, settings } = await checked(TWO_ERRORS);
  await press(/^D5/);
  await press(new RegExp(`^${mendTexts.settingsOf('')}`));
  await choose(say.level, say.levels.off);
  await press(say.saveNamed('三级指标未填指标值'));
  expect(await screen.findByText('工作簿里保存的设置关闭了 1 条规则（三级指标未填指标值）。')).toBeVisible();
  expect(finding('D5')).toBeNull();
  expect(settings()).toEqual({ rules: { 'completeness/value-missing': { level: 'off' } } });
});

it('never says 可以送审 where the workbook has switched off what it was checked for, until it is checked by the standard', async () => {
  const off = { rules: { 'completeness/value-missing': 'off', 'range/percent-over-100': { level: 'off' } } } as const;
  const savedState = withSettings(undefined, {
    rules: Object.fromEntries(Object.keys(off.rules).map((id) => [id, { level: 'off' as const }])),
  });
  const { press } = await checked({ ...TWO_ERRORS, savedState });
  expect(screen.queryByRole('heading', { name: texts.check.headline.ready })).toBeNull();
  expect(screen.getByRole('heading', { name: texts.check.headline.partly })).toBeVisible();
  await press(new RegExp(`^${texts.check.onlyOn}`));
  await press(texts.check.ownRules.standard);
  expect(await screen.findByRole('heading', { name: '还差 2 项' })).toBeVisible();
  expect(screen.getByText(texts.check.ownRules.byStandard)).toBeVisible();
  await press(texts.check.ownRules.asSaved);
  expect(await screen.findByRole('heading', { name: texts.check.headline.partly })).toBeVisible();
});

it('brings back what was ignored when it is checked by the standard', async () => {
  const { press, open } = await checked(TWO_ERRORS);
  await press(/^D5/);
  await press(/^忽略 D5/);
  await press('上级文件规定');
  await press('确定忽略');
  expect(await screen.findByText(/^已忽略。/)).toBeVisible();
  await open();
  await press(say.byStandard);
  expect(await screen.findByRole('heading', { name: '还差 2 项' })).toBeVisible();
});

it('holds for all workbooks of this computer, under what a workbook says itself', async () => {
  const own = kept('{"rules": {"completeness/value-missing": "off", "range/percent-over-100": "off"}}');
  const savedState = withSettings(undefined, { rules: { 'completeness/value-missing': { level: 'warning' } } });
  const { open } = await checked({ ...TWO_ERRORS, savedState }, own);
  expect(finding('D6')).toBeNull();
  expect(screen.getByRole('button', { name: '警告 1' })).toBeVisible();
  await open();
  expect(screen.getByText(say.deviating(3))).toBeVisible();
});

it('shows for a workbook what holds on this computer, and lets the workbook differ from it', async () => {
  const own = kept('{"profile": "import", "weightTotals": [80], "rules": {"completeness/too-few": "off"}}');
  const { user, open, choose, press, settings } = await checked(TWO_ERRORS, own);
  await open();
  expect(screen.getByRole('combobox', { name: say.profile })).toHaveDisplayValue('导入预检');
  const weights = screen.getByRole('textbox', { name: say.weights });
  expect(weights).toHaveValue('80');
  await choose(say.rule, '指标数量过少');
  expect(screen.getByRole('combobox', { name: say.level })).toHaveDisplayValue(say.asOnComputer('off'));
  await user.clear(weights);
  await user.type(weights, '100、90{Enter}');
  await screen.findByText(say.saved);
  await choose(say.profile, say.profiles.auto);
  await screen.findByText(say.saved);
  await choose(say.level, say.levels.hint);
  await press(say.saveNamed('指标数量过少'));
  await screen.findByText(say.saved);
  expect(settings()).toEqual({
    profile: 'auto',
    weightTotals: [100, 90],
    rules: { 'completeness/too-few': { level: 'hint' } },
  });
  expect(screen.getByRole('combobox', { name: say.profile })).toHaveDisplayValue(say.profiles.auto);
});

it('takes limits, refuses what is no number, and goes back to the standard', async () => {
  const own = kept();
  const { user, open, choose, press } = await checked(TWO_ERRORS, own);
  await open();
  await choose(say.where.label, say.where.computer);
  await choose(say.rule, '指标数量过少');
  const limit = screen.getByRole('textbox', { name: say.limit('整体表最少指标数', 10, '条') });
  await user.type(limit, '很多');
  await press(say.saveNamed('指标数量过少'));
  expect(screen.getByText(say.notANumber)).toBeVisible();
  await user.clear(limit);
  await user.type(limit, '7');
  await press(say.saveNamed('指标数量过少'));
  expect(await screen.findByText(say.saved)).toBeVisible();
  expect(JSON.parse(own.text ?? '')).toEqual({ rules: { 'completeness/too-few': { thresholds: { department: 7 } } } });
  await press(say.resetNamed('“指标数量过少”限值：整体表最少指标数 7条'));
  expect(own.text).toBe('{}');
});

it('takes in the file of the command line, and says what is wrong with another', async () => {
  const { user, open, press, settings } = await checked(TWO_ERRORS);
  await open();
  await press(say.exchange.title);
  const text = screen.getByRole('textbox', { name: say.exchange.text });
  await user.click(text);
  await user.paste('{"rules": {"no/rule": "off"}}');
  await press(say.exchange.take);
  expect(within(await screen.findByRole('alert')).getByText(/“?no\/rule/)).toBeVisible();
  await user.clear(text);
  await user.paste('{"rules": {"range/percent-over-100": "hint"}, "weightTotals": [100]}');
  await press(say.exchange.take);
  expect(await screen.findByText(say.saved)).toBeVisible();
  expect(settings()).toEqual({ rules: { 'range/percent-over-100': { level: 'hint' } }, weightTotals: [100] });
  expect(screen.getByText(/^工作簿里保存的设置改了 1 条规则（.*）的级别或限值，指定权重合计为 100。$/)).toBeVisible();
});

it('says nothing of settings saved where Excel did not let them be saved, and saves them when tried again', async () => {
  const { open, choose, press, settings, host } = await checked(TWO_ERRORS);
  await open();
  host.refuse('snapshot', 'editing');
  await choose(say.profile, '导入预检');
  expect(await screen.findByText(texts.troubles.editing.what)).toBeVisible();
  expect(screen.queryByText(say.saved)).toBeNull();
  expect(settings()).toEqual({});
  await press(texts.retry);
  expect(await screen.findByText(say.saved)).toBeVisible();
  expect(settings()).toEqual({ profile: 'import' });
});

it('is checked without moving the focus to the list, by the standard and for all workbooks alike', async () => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { user, container, open, choose, press } = await checked(TWO_ERRORS, kept());
  keepFocus(container);
  await open();
  await choose(say.where.label, say.where.computer);
  await choose(say.profile, '导入预检');
  expect(await screen.findByText(say.saved)).toBeVisible();
  expect(screen.getByRole('combobox', { name: say.profile })).toHaveFocus();
  await choose(say.where.label, say.where.workbook);
  await choose(say.profile, '导入预检');
  expect(await screen.findByText(say.saved)).toBeVisible();
  await press(/^工作簿里保存的设置/);
  const [standard] = screen.getAllByRole('button', { name: texts.check.ownRules.standard });
  if (standard) await user.click(standard);
  expect(await screen.findByRole('button', { name: texts.check.ownRules.asSaved })).toHaveFocus();
});

it('says beside each control what came of it, and leaves the focus there', async () => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const { user, container, open, choose, press } = await checked(TWO_ERRORS);
  keepFocus(container);
  await open();
  await choose(say.rule, '指标数量过少');
  /** The heading or label last read before the message. */
  const saidBelow = async (): Promise<string | undefined> => {
    const said = await screen.findByText(say.saved);
    const before = screen
      .getAllByText((_, element) => element?.matches('button, label, p') === true && element.textContent !== '')
      .filter((one) => (one.compareDocumentPosition(said) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
    return before.at(-1)?.textContent;
  };
  const weights = screen.getByRole('textbox', { name: say.weights });
  await user.clear(weights);
  await user.type(weights, '95{Enter}');
  expect(await saidBelow()).toBe(say.save);
  expect(screen.getByRole('textbox', { name: say.weights })).toHaveFocus();
  expect(screen.getByRole('textbox', { name: say.weights })).toHaveValue('95');
  await choose(say.level, say.levels.off);
  await press(say.saveNamed('指标数量过少'));
  expect(await saidBelow()).toBe(say.reset);
  expect(screen.getByRole('button', { name: say.saveNamed('指标数量过少') })).toHaveFocus();
  await press(say.resetNamed('“指标数量过少”不检查'));
  expect(await saidBelow()).toBe(say.reset);
});
