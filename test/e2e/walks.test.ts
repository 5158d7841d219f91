import type { Locator } from 'playwright-core';
import { texts } from '../../src/taskpane/basics/texts';
import { mendTexts } from '../../src/taskpane/findings/mend-texts';
import { excelStage } from './excel-stage';

/**
 * The effort of bringing a form to 可以送审 without leaving the pane. An action is a click, a key chord, Enter, a pasted
 * column, or a typed value. The limits prevent an unnoticed increase.
 */
const MOST_ACTIONS = { keyboard: 12, many: 30 };

const { excel, pane, open } = excelStage();

let actions = 0;

async function press(key: string): Promise<void> {
  actions += 1;
  await excel.page.keyboard.press(key);
}

async function click(button: Locator): Promise<void> {
  actions += 1;
  await button.click();
}

async function type(text: string): Promise<void> {
  actions += 1;
  await excel.page.keyboard.insertText(text);
}

const errors = async (): Promise<number> => {
  const verdict = (await pane.frame.getByRole('heading', { level: 2 }).first().textContent()) ?? '';
  return Number(/还差 (\d+) 项/.exec(verdict)?.[1] ?? 0);
};

/** Waits for the message of the last step, and for the list of the check after it. */
async function settled(before: number): Promise<number> {
  await pane.frame
    .getByText(/改好 \d+ 项|已忽略|新出现 \d+ 项/)
    .first()
    .waitFor();
  await pane.checked();
  const now = await errors();
  console.log(`    ${String(before)} → ${String(now)} errors after ${String(actions)} actions`);
  return now;
}

beforeEach(() => {
  actions = 0;
});

test('a form comes from its first check to 可以送审 by the keyboard alone', async () => {
  await open('?workbook=/forms/seeds/fuzhou-changle-2024.xlsx');
  await pane.button(texts.check.action).focus();
  await press('Enter');
  await pane.frame.locator('[data-finding]:focus').waitFor();
  let left = await errors();

  // A name in the wrong column: moves it into its own, after a look at the cells.
  await press('Enter');
  await pane.frame.locator('[data-finding][aria-current="true"]:focus').waitFor();
  await press('Control+Enter');
  await pane.button(texts.findings.fix.confirm).waitFor();
  await press('Enter');
  left = await settled(left);

  // A number among the satisfactions: types another name and the matching value.
  await type('走访企业满意度');
  await press('Enter');
  left = await settled(left);
  await type('≥95%');
  await press('Enter');
  left = await settled(left);

  console.log(`  福州长乐：${String(actions)} actions with the keyboard`);
  expect(left).toBe(0);
  await pane.frame.getByRole('heading', { name: texts.check.headline.ready }).waitFor();
  expect(actions).toBeLessThanOrEqual(MOST_ACTIONS.keyboard);
}, 120_000);

test('dozens of errors go in a few steps, rule by rule', async () => {
  await open('?workbook=/forms/seeds/hebei-chengde-2021.xlsx');
  await excel.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await click(pane.button(texts.check.action));
  await pane.checked();
  await pane.finding().first().waitFor();
  let left = await errors();
  const first = left;

  // Fills all placeholders from one column of another sheet.
  const group = (title: string): Locator =>
    pane.frame.getByRole('button', { name: mendTexts.group.openNamed(title) }).first();
  await click(group('残留占位符、提示语'));
  await click(pane.frame.getByRole('button', { name: /^逐格填写（\d+ 格）$/ }));
  await excel.page.evaluate(
    (column) => navigator.clipboard.writeText(column),
    Array.from({ length: 100 }, () => '按时完整公开').join('\r\n'),
  );
  await press('Control+v');
  await click(pane.frame.getByRole('button', { name: /^写入 \d+ 格$/ }));
  left = await settled(left);

  // An amount with a percent sign, on a sheet and on its copy.
  await click(pane.finding().filter({ hasText: '利用外资额度增加' }).first());
  await click(pane.frame.getByRole('checkbox', { name: mendTexts.twins(1) }));
  await pane.frame.getByRole('textbox', { name: / 改为$/ }).focus();
  await press('Control+a');
  await type('≥200万美元');
  await press('Enter');
  left = await settled(left);

  // A form without indicators, which cannot be fixed.
  while (left > 0 && actions <= MOST_ACTIONS.many) {
    await click(pane.finding().first());
    await press('Control+i');
    await type('人员经费不设项目绩效指标');
    await press('Enter');
    left = await settled(left);
  }
  console.log(`  承德：${String(first)} errors, ${String(actions)} actions`);
  expect(left).toBe(0);
  expect(actions).toBeLessThanOrEqual(MOST_ACTIONS.many);
}, 180_000);
