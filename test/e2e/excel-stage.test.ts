import { excelStage } from './excel-stage';

/** All browser tests rely on this: a page opened again has no state from the test before. */

const { excel, pane, open, expectTrouble } = excelStage();

const MARK = '留下的字';

test('what the user before left in the browser, the workbook and the pane is gone', async () => {
  await open('?workbook=/forms/demos/demo-clean.xlsx&paneWidth=320');
  const before = await excel.snapshot();
  await excel.page.emulateMedia({ colorScheme: 'dark' });
  await pane.document.evaluate((mark) => {
    document.body.append(mark);
    localStorage.setItem(mark, mark);
    sessionStorage.setItem(mark, mark);
  }, MARK);
  await excel.clickCell('B3');
  await excel.page.keyboard.type(MARK);

  await open('?workbook=/forms/demos/demo-clean.xlsx');
  expect(await excel.snapshot()).toEqual(before);
  expect(await excel.page.evaluate(() => window.excelHost.grid.isEditing())).toBe(false);
  const left = await pane.document.evaluate(() => [
    document.body.textContent,
    JSON.stringify(localStorage),
    JSON.stringify(sessionStorage),
    String(matchMedia('(prefers-color-scheme: dark)').matches),
  ]);
  expect(left.slice(0, 3).join(' ')).not.toContain(MARK);
  expect(left.at(-1)).toBe('false');
  expect((await excel.page.locator('aside.pane').boundingBox())?.width).toBe(350);
}, 60_000);

test('what goes wrong in the pane fails a test that does not expect it', async () => {
  await open();
  const happened = excel.page.waitForEvent('console', (message) => message.type() === 'error');
  await pane.document.evaluate(() => {
    console.error('was planted');
  });
  await happened;
  expectTrouble(/^was planted$/);
}, 60_000);
