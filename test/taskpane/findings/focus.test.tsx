import '../set-up';
import { act, screen } from '@testing-library/react';
import { mendTexts as say } from '../../../src/taskpane/findings/mend-texts';
import { settingsTexts } from '../../../src/taskpane/settings/settings-texts';
import { keepFocus } from '../../../src/taskpane/basics/keep-focus';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { EMPTY_VALUE, OVER_100, formSheet, formWith } from '../forms';
import { openPane, type OpenPane } from '../open-pane';

/** An error at D5 (no value), one at D6 (120 %). */
const TWO_ERRORS = formWith('表一', EMPTY_VALUE, OVER_100);
/** Errors at D6 of both sheets. */
const TWINS = [formWith('甲', OVER_100), formWith('乙', OVER_100)];
/** A hint at C4, and safe fixes at D6 and D7. */
const SAFE = formWith(
  '表一',
  ['产出指标', '质量指标', '活动验收通过率', '>=95%'],
  ['成本指标', '经济成本指标', '活动总成本', '<=20万元'],
);
/** The row of C5 repeated at C6. */
const TWICE = formSheet('表一', [
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
]);
const PLACEHOLDERS = formSheet(
  '表一',
  Array.from('一二三四', (nth) => ['产出指标', '数量指标', `第${nth}类活动次数`, 'XX次'] as const),
);

/** A step of the user: a button by its name, keys, or a choice from a list. */
type Step = RegExp | string | { readonly keys: string } | { readonly list: string; readonly choice: string };

async function afterSteps(sheets: readonly SheetSnapshot[], steps: readonly Step[]): Promise<OpenPane> {
  const pane = await openPane({ sheets });
  keepFocus(pane.container);
  for (const step of ['一键校验', ...steps]) {
    if (typeof step === 'object' && 'list' in step)
      await pane.user.selectOptions(await screen.findByLabelText(step.list), step.choice);
    else if (typeof step === 'object' && 'keys' in step) await pane.user.keyboard(step.keys);
    else await pane.user.click(await screen.findByRole('button', { name: step }));
    await act(() => new Promise((done) => setTimeout(done, 0)));
  }
  return pane;
}

/**
 * The cell of the finding that has the focus, in its button or its input; else the label of an input, and the verdict's
 * text without findings.
 */
function focused(): string {
  const { activeElement } = document;
  const place = activeElement?.closest('li');
  const cell = place?.querySelector('[data-finding] span')?.textContent;
  const label = activeElement instanceof HTMLInputElement ? activeElement.getAttribute('aria-label') : null;
  return cell ?? label ?? (activeElement?.textContent || activeElement?.tagName) ?? '';
}

const IGNORE = ['上级文件规定', '确定忽略'];
const escaped = (text: string): RegExp => new RegExp(`^${text.replace(/[（）]/g, '.')}$`);

// As in a browser, when the element with the focus is removed.
beforeEach(() => {
  jest.spyOn(document, 'hasFocus').mockReturnValue(true);
});

describe('after a step the focus is at the next finding', () => {
  it.each<[string, readonly SheetSnapshot[], readonly Step[], string]>([
    ['a check', [TWO_ERRORS], [], 'D5'],
    ['another check', [TWO_ERRORS], [/^D6/, '一键校验'], 'D5'],
    ['a value', [TWO_ERRORS], [/^D5/, { keys: '≥5次{Enter}' }], 'D6'],
    ['a fix', [SAFE], [/^修复 D6/], 'C4'],
    ['a fix by its key', [SAFE], [/^D6/, { keys: '{Control>}{Enter}{/Control}' }], 'C4'],
    ['全部安全修复', [SAFE], [/^全部安全修复/, /^修复这 \d 处$/], 'C4'],
    ['a rule fixed', [SAFE], [/^批量处理：比较/, escaped(say.group.fix(2)), '确认修改'], 'C4'],
    ['a finding ignored', [TWO_ERRORS], [/^D5/, /^忽略 D5/, ...IGNORE], 'D6'],
    ['a rule ignored', TWINS, [/^批量处理：不可能/, say.group.ignore, ...IGNORE], '甲 C4'],
    [
      'a rule filled in',
      [PLACEHOLDERS],
      [/^批量处理：残留/, escaped(say.group.fill(4)), { keys: '≥1次' }, say.table.down, escaped(say.table.write(4))],
      'B5',
    ],
    [
      'a part of a rule filled in',
      [PLACEHOLDERS],
      [/^批量处理：残留/, escaped(say.group.fill(4)), { keys: '≥1次' }, escaped(say.table.write(1))],
      say.table.input('D6'),
    ],
    ['a row deleted', [TWICE], [/^修复 C6/, '确认删除'], 'C4'],
    [
      'a rule switched off',
      [TWO_ERRORS],
      [/^D5/, /^规则的设置/, { list: settingsTexts.level, choice: 'off' }, /^保存并重新校验/],
      'D6',
    ],
    [
      'all findings ignored: at the verdict',
      [TWO_ERRORS],
      [/^D5/, /^忽略 D5/, ...IGNORE, /^忽略 D6/, ...IGNORE, /^忽略 C4/, ...IGNORE],
      '可以送审',
    ],
    ['a notice closed', [TWO_ERRORS], [/^D5/, { keys: '≥5次{Enter}' }, '知道了'], 'D6'],
  ])('%s', async (_, sheets, steps, cell) => {
    await afterSteps(sheets, steps);
    expect(focused()).toBe(cell);
  });
});

describe('after an undo the focus is at the finding that came back', () => {
  it.each<[string, readonly SheetSnapshot[], readonly Step[], string]>([
    ['a value', [TWO_ERRORS], [/^D5/, { keys: '≥5次{Enter}' }, '撤销'], 'D5'],
    ['a fix', [SAFE], [/^修复 D6/, '撤销'], 'D6'],
    ['全部安全修复', [SAFE], [/^全部安全修复/, /^修复这 \d 处$/, '撤销'], 'D6'],
    ['a rule fixed', [SAFE], [/^批量处理：比较/, escaped(say.group.fix(2)), '确认修改', '撤销'], 'D6'],
    ['a finding ignored', [TWO_ERRORS], [/^D6/, /^忽略 D6/, ...IGNORE, '撤销'], 'D6'],
    [
      'a finding ignored, from the list',
      [TWO_ERRORS],
      [/^D6/, /^忽略 D6/, ...IGNORE, /已忽略 1 项$/, /^恢复检查/],
      'D6',
    ],
    ['a rule ignored', TWINS, [/^批量处理：不可能/, say.group.ignore, ...IGNORE, '撤销'], '甲 D6'],
    ['a row deleted', [TWICE], [/^修复 C6/, '确认删除', '撤销'], 'C6'],
    [
      'an earlier step',
      [TWO_ERRORS],
      [/^D5/, { keys: '≥5次{Enter}' }, { keys: '≥95%{Enter}' }, /^.?更早的改动/, /^撤销 D5/],
      'D5',
    ],
  ])('%s', async (_, sheets, steps, cell) => {
    await afterSteps(sheets, steps);
    expect(focused()).toBe(cell);
  });
});
