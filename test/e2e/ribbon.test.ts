import { texts } from '../../src/taskpane/basics/texts';
import { excelStage } from './excel-stage';

/** Ribbon buttons and keyboard shortcuts act on the open pane, without any cost for the user. */

const { excel, pane, open } = excelStage();

/** Excel passes shortcuts on when office.js has said that the pane listens to them. */
async function shortcut(action: string): Promise<void> {
  await excel.page.waitForFunction(() =>
    window.excelHost.log.some(({ members }) => members.some((member) => member.endsWith('notifyActionHandlerReady'))),
  );
  await excel.page.evaluate((name) => window.excelHost.session.pressShortcut(name), action);
}

test('search, list place and what can be taken back survive both buttons', async () => {
  await open('?workbook=/forms/demos/demo-total-mismatch.xlsx');
  const before = await excel.snapshot();
  await pane.document.evaluate(() => Object.assign(window, { samePane: true }));
  await pane.insert('服务对象满意度');
  await excel.pressRibbon('一键校验');
  await pane.frame.getByRole('tab', { name: texts.tabs.check, selected: true }).waitFor();
  await pane.checked();
  await pane.finding().nth(1).click();
  const opened = await pane.frame.locator('[aria-current="true"]').first().textContent();
  const panel = pane.frame.locator('[role="tabpanel"]:visible');
  await panel.evaluate((element) => element.scrollTo(0, 120));
  const place = await panel.evaluate((element) => element.scrollTop);

  await excel.pressRibbon('指标库');
  await pane.frame.getByRole('tab', { name: texts.tabs.library, selected: true }).waitFor();
  expect(await pane.frame.getByLabel(texts.library.searchLabel).inputValue()).toBe('服务对象满意度');
  await pane.tab(texts.tabs.check);
  expect(await panel.evaluate((element) => element.scrollTop)).toBe(place);
  expect(await pane.frame.locator('[aria-current="true"]').first().textContent()).toBe(opened);

  await excel.pressRibbon('指标库');
  await pane.button(texts.journal.undo).click();
  await pane.button(texts.close).waitFor();
  expect(await excel.snapshot()).toEqual(before);
  expect(await pane.document.evaluate(() => 'samePane' in window)).toBe(true);
}, 60_000);

test('a pane that the user has closed is shown again with all that it held', async () => {
  await open('?workbook=/forms/demos/demo-total-mismatch.xlsx');
  await pane.insert('服务对象满意度');
  await excel.page.evaluate(() => {
    window.excelHost.session.state.pane.isShown = false;
  });
  await excel.pressRibbon('指标库');
  await excel.page.waitForFunction(() => window.excelHost.session.state.pane.isShown);
  await pane.button(texts.journal.undo).waitFor();
}, 60_000);

test('the shortcuts check, walk, and write what stands in the input', async () => {
  await open('?workbook=/forms/demos/demo-missing-values.xlsx');
  await shortcut('check');
  await pane.checked();
  await pane.finding().first().waitFor();
  const total = (await pane.findings()).length;
  const at = (place: number): Promise<void> =>
    pane.frame.getByText(texts.findings.walk.at(place, total), { exact: true }).waitFor();
  await shortcut('next');
  await at(1);
  await shortcut('next');
  await at(2);
  await shortcut('previous');
  await at(1);
  const { sheet, cell } = await excel.selectedCell();
  await pane.frame.locator('form input:not([type])').fill('≥95%');
  await shortcut('write');
  await pane.button(texts.journal.undo).waitFor();
  const { sheets } = await excel.snapshot();
  expect(sheets.find(({ name }) => name === sheet)?.cells[cell]?.text).toBe('≥95%');
}, 60_000);
