import { startExcel } from './jsdom';
import { plainWorkbook } from './plain-workbook';

const WORKBOOK = plainWorkbook({ 表: [['标题', '数量']], 另: [['一']] });

const names = async (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

async function run(work: (worksheets: Excel.WorksheetCollection) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });
}

test('a sheet is added at the end in the background, renamed and deleted', async () => {
  const excel = await startExcel({ workbook: WORKBOOK });
  const before = excel.grid.activeSheet();
  await run((worksheets) => (worksheets.add('报告').getRange('A1').values = [['一']]));
  expect(await names()).toEqual(['表', '另', '报告']);
  expect(excel.grid.activeSheet()).toBe(before);
  await run((worksheets) => (worksheets.getItem('报告').name = '报告一'));
  await run((worksheets) => worksheets.getItem('表').delete());
  expect(await names()).toEqual(['另', '报告一']);
  expect(excel.grid.activeSheet()).not.toBe(before);
});

test.each(['表', 'a/b', '', '一'.repeat(32)])('no sheet can be called "%s"', async (name) => {
  await startExcel({ workbook: WORKBOOK });
  await expect(run((worksheets) => worksheets.add(name))).rejects.toMatchObject({
    code: expect.stringMatching(/^(ItemAlreadyExists|InvalidArgument)$/),
  });
});

test('the last visible sheet stays', async () => {
  await startExcel({ workbook: plainWorkbook({ 表: [['一']] }) });
  await expect(run((worksheets) => worksheets.getItem('表').delete())).rejects.toMatchObject({
    code: 'InvalidOperation',
  });
});

test.each([
  ['adding', (worksheets: Excel.WorksheetCollection) => worksheets.add('报告')],
  ['deleting', (worksheets: Excel.WorksheetCollection) => worksheets.getItem('另').delete()],
  ['renaming', (worksheets: Excel.WorksheetCollection) => (worksheets.getItem('另').name = '又')],
])('%s is refused in a workbook whose structure is protected', async (_, work) => {
  await startExcel({ workbook: WORKBOOK, structureProtected: true });
  await expect(run(work)).rejects.toMatchObject({ code: 'AccessDenied' });
});

test('names, links, borders, widths and the page are read as they were written', async () => {
  const excel = await startExcel({ workbook: WORKBOOK });
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem('表');
    worksheet.names.add('mark', '="值"').visible = false;
    const cell = worksheet.getRange('B1');
    cell.hyperlink = { documentReference: "'另'!A1", textToDisplay: '去' };
    cell.format.borders.getItem('EdgeTop').style = 'Continuous';
    cell.format.columnWidth = 99;
    worksheet.showGridlines = false;
    worksheet.pageLayout.orientation = 'Landscape';
    worksheet.pageLayout.setPrintTitleRows('$2:$2');
    worksheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
    await context.sync();

    const name = worksheet.names.getItemOrNullObject('MARK');
    name.load('value, visible');
    const none = worksheet.names.getItemOrNullObject('other');
    cell.load('hyperlink, values');
    cell.format.load('columnWidth');
    const [top, left] = [cell.format.borders.getItem('EdgeTop'), cell.format.borders.getItem('EdgeLeft')];
    top.load('style');
    left.load('style');
    worksheet.pageLayout.load('orientation');
    const rows = worksheet.pageLayout.getPrintTitleRowsOrNullObject();
    rows.load('rowIndex');
    const footer = worksheet.pageLayout.headersFooters.defaultForAllPages;
    footer.load('centerFooter');
    await context.sync();
    expect([name.value, name.visible, none.isNullObject]).toEqual(['值', false, true]);
    expect([cell.hyperlink.documentReference, cell.values]).toEqual(["'另'!A1", [['去']]]);
    expect([cell.format.columnWidth, top.style, left.style]).toEqual([99, 'Continuous', 'None']);
    expect([worksheet.pageLayout.orientation, rows.rowIndex, footer.centerFooter]).toEqual([
      'Landscape',
      1,
      '第 &P 页',
    ]);
  });
  expect(excel.grid.hasGridlines('sheet-1')).toBe(false);
  expect(excel.refused).toEqual([]);
});
