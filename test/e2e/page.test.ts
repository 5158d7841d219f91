import { textRows, workbookFile } from '../host/file/workbook-bytes';
import { excelStage } from './excel-stage';

const { stage, excel, open } = excelStage();

test('fits the screen: nothing is cut off, nothing scrolls but sheet and pane', async () => {
  await open();
  const cutOff = await excel.page.evaluate(() => {
    const shown = [...document.querySelectorAll('.strip :not(input), .notice, .grid, .pane, .pane iframe')];
    return shown
      .filter((part) => {
        const { left, top, right, bottom } = part.getBoundingClientRect();
        return (
          left < 0 || top < 0 || right > innerWidth || bottom > innerHeight || part.scrollWidth > part.clientWidth + 1
        );
      })
      .map((part) => part.outerHTML);
  });
  expect(cutOff).toEqual([]);
  const size = await excel.page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.scrollHeight,
  ]);
  expect(size).toEqual([1366, 768]);
}, 60_000);

test('says that it is no Excel, and how to get into the real one', async () => {
  await open();
  expect(await excel.page.getByText('演示环境，不是 Excel').isVisible()).toBe(true);
  await excel.page.getByRole('button', { name: '装进真正的 Excel' }).click();
  const help = excel.page.getByRole('dialog');
  expect(await help.getByRole('heading').allInnerTexts()).toEqual(
    expect.arrayContaining(['Windows 版', 'Mac 版', '网页版']),
  );
  expect(await help.innerText()).toContain('README');
  await help.getByRole('button', { name: '知道了' }).click();
  expect(await help.isVisible()).toBe(false);
}, 60_000);

test('says plainly when a file cannot be opened, and keeps the workbook that was open', async () => {
  await open();
  const before = await excel.snapshot();
  await excel.page.getByLabel('打开工作簿').setInputFiles({
    name: '改了名的文档.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from('这不是工作簿'),
  });
  await excel.page.getByText('打不开“改了名的文档.xlsx”').waitFor();
  expect(await excel.snapshot()).toEqual(before);
}, 60_000);

test('a workbook that is chosen before the first one is shown comes after it, and stays', async () => {
  const context = await stage.browser.newContext();
  const page = await context.newPage();
  const troubles: unknown[] = [];
  page.on('pageerror', (error) => troubles.push(error));
  await page.goto(`${stage.address}/`);
  const buffer = workbookFile({ sheets: [textRows([['自己的表']])] });
  await page.getByLabel('打开工作簿').setInputFiles({ name: '自己的表.xlsx', mimeType: '', buffer });
  await page.getByText('自己的表.xlsx', { exact: true }).waitFor();
  await page.evaluate(() => window.excelHost.ready);
  const { sheets } = await page.evaluate(() => window.excelHost.snapshot());
  expect(sheets.map(({ cells }) => cells.A1?.text)).toEqual(['自己的表']);
  expect(troubles).toEqual([]);
  await context.close();
}, 60_000);

test.each([
  ['?paneWidth=320', 320],
  ['?paneWidth=450', 450],
  ['?paneWidth=nonsense', 350],
  ['', 350],
])(
  'with %s the pane is %d pixels wide',
  async (search, width) => {
    await open(search);
    const box = await excel.page.locator('aside.pane').boundingBox();
    expect(box?.width).toBe(width);
  },
  60_000,
);
