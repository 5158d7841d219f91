import { startExcel } from './jsdom';

afterEach(() => jest.restoreAllMocks());

test('office.js believes that it runs in Excel on the web', async () => {
  await startExcel();
  expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  expect(Office.context.displayLanguage).toBe('zh-CN');
  expect(Office.context.officeTheme).toBeUndefined();
});

test.each([
  ['1.14', '1.14', true],
  ['1.14', '1.15', false],
  ['1.9', '1.10', false],
  ['1.17', '1.9', true],
])('an Excel with ExcelApi %s asked for %s: %s', async (excelApi, asked, answer) => {
  await startExcel({ excelApi });
  expect(Office.context.requirements.isSetSupported('ExcelApi', asked)).toBe(answer);
});

test('what the browser takes away in an add-in is gone', async () => {
  await startExcel();
  expect(window.history.pushState).toBeNull();
  expect(window.history.replaceState).toBeNull();
});

test('a second start finds a fresh workbook', async () => {
  const first = await startExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['旧']];
    await context.sync();
  });
  expect(first.snapshot().sheets[0]?.cells).toHaveProperty('A1');
  const second = await startExcel();
  expect(second.snapshot().sheets[0]?.cells).toEqual({});
  const text = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1').load('text');
    await context.sync();
    return range.text;
  });
  expect(text).toEqual([['']]);
  expect(first.syncCount()).toBe(1);
});

test('settings of the document are read, changed and saved', async () => {
  const excel = await startExcel({ settings: { theme: 'dark' } });
  const { settings } = Office.context.document;
  expect(settings.get('theme')).toBe('dark');
  settings.set('page', { size: 3 });
  const status = await new Promise((resolve) => settings.saveAsync((result) => resolve(result.status)));
  expect(status).toBe('succeeded');
  expect(excel.session.documentSettings).toEqual({ theme: 'dark', page: { size: 3 } });
});

test('a ribbon command runs its function and ends when that says so', async () => {
  const excel = await startExcel();
  const pressed: string[] = [];
  Office.actions.associate('checkNow', (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  await excel.fireCommand('checkNow');
  expect(pressed).toEqual(['checkNow']);
});

test('a hidden pane is shown when the function that asks for it has completed', async () => {
  const excel = await startExcel();
  const { pane } = excel.session.state;
  pane.isShown = false;
  Office.actions.associate('show', (event: Office.AddinCommands.Event) => {
    void Office.addin.showAsTaskpane().then(() => {
      expect([pane.isShown, pane.asked]).toEqual([false, 1]);
      event.completed();
    });
  });
  await excel.fireCommand('show');
  expect(pane.isShown).toBe(true);
  expect(excel.refused).toEqual([]);
});

test('what is not there is refused and listed', async () => {
  const excel = await startExcel();
  const result = await new Promise<Office.AsyncResult<unknown>>((resolve) =>
    Office.context.document.getSelectedDataAsync(Office.CoercionType.Text, resolve),
  );
  expect(result.status).toBe('failed');
  expect(excel.refused).toEqual([{ member: 'dispatch id 64', needs: null }]);
});
