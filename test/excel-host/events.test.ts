import { startExcel } from './jsdom';
import { plainWorkbook } from './plain-workbook';

const WORKBOOK = plainWorkbook({ 甲: [['a']], 乙: [['b']] });
const B3 = { row: 2, column: 1, rows: 1, columns: 1 };

type Changed = Excel.WorksheetChangedEventArgs;

async function listen(add: (context: Excel.RequestContext) => void): Promise<void> {
  await Excel.run(async (context) => {
    add(context);
    await context.sync();
  });
}

/** Events are sent after the answer of their batch. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}

test('changes on any sheet reach worksheets.onChanged', async () => {
  const excel = await startExcel({ workbook: WORKBOOK });
  const seen: Partial<Changed>[] = [];
  await listen(({ workbook }) =>
    workbook.worksheets.onChanged.add(({ address, changeType, source, triggerSource, worksheetId }) => {
      seen.push({ address, changeType, source, triggerSource, worksheetId });
      return Promise.resolve();
    }),
  );
  excel.grid.write('sheet-2', B3, { formulas: [['用户']] });
  excel.session.asCoAuthor(() => excel.grid.write('sheet-1', B3, { formulas: [['同事']] }));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('甲').getRange('A1:B1').values = [[1, 2]];
    context.workbook.worksheets.getItem('甲').getRange('4:5').insert('Down');
    await context.sync();
  });
  await settled();
  const local = { source: 'Local', triggerSource: 'Unknown' };
  const own = { source: 'Local', triggerSource: 'ThisLocalAddin', worksheetId: 'sheet-1' };
  expect(seen).toEqual([
    { ...local, address: 'B3', changeType: 'RangeEdited', worksheetId: 'sheet-2' },
    { ...local, source: 'Remote', address: 'B3', changeType: 'RangeEdited', worksheetId: 'sheet-1' },
    { ...own, address: 'A1:B1', changeType: 'RangeEdited' },
    { ...own, address: '4:5', changeType: 'RowInserted' },
  ]);
});

test('a sheet tells of its own changes only, until the handler is removed', async () => {
  const excel = await startExcel({ workbook: WORKBOOK });
  const seen: string[] = [];
  let handler: OfficeExtension.EventHandlerResult<Changed> | undefined;
  await listen(({ workbook }) => {
    handler = workbook.worksheets.getItem('甲').onChanged.add(({ address }) => {
      seen.push(address);
      return Promise.resolve();
    });
  });
  excel.grid.write('sheet-1', B3, { formulas: [[1]] });
  excel.grid.write('sheet-2', B3, { formulas: [[1]] });
  await settled();
  handler?.remove();
  await handler?.context.sync();
  excel.grid.write('sheet-1', B3, { formulas: [[2]] });
  await settled();
  expect(seen).toEqual(['B3']);
});

test('no event while the add-in has switched them off', async () => {
  const excel = await startExcel({ workbook: WORKBOOK });
  const seen: string[] = [];
  await listen(({ workbook, runtime }) => {
    workbook.worksheets.onChanged.add(({ address }) => {
      seen.push(address);
      return Promise.resolve();
    });
    runtime.enableEvents = false;
  });
  excel.grid.write('sheet-1', B3, { formulas: [[1]] });
  await settled();
  expect(seen).toEqual([]);
});

test('selecting is told to the sheet and to the workbook', async () => {
  const excel = await startExcel({ workbook: WORKBOOK });
  const seen: string[] = [];
  await listen(({ workbook }) => {
    workbook.worksheets.onSelectionChanged.add(({ address, worksheetId }) => {
      seen.push(`${worksheetId} ${address}`);
      return Promise.resolve();
    });
    workbook.onSelectionChanged.add(() => {
      seen.push('workbook');
      return Promise.resolve();
    });
  });
  excel.grid.select('sheet-2', B3);
  excel.grid.select('sheet-2', B3);
  await settled();
  expect([...seen].sort()).toEqual(['sheet-2 B3', 'workbook']);
});

test('the selection can be read and set', async () => {
  const excel = await startExcel({ workbook: WORKBOOK });
  const addresses = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('乙').getRange('B3:C4').select();
    const range = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    await context.sync();
    return [range.address, cell.address];
  });
  expect(addresses).toEqual(['乙!B3:C4', '乙!B3']);
  expect(excel.grid.selection()).toEqual({ sheet: 'sheet-2', area: { row: 2, column: 1, rows: 2, columns: 2 } });
});
