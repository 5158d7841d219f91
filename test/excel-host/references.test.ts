import { startExcel } from './jsdom';
import { plainWorkbook } from './plain-workbook';

const WORKBOOK = plainWorkbook({ 目标表: [['指标'], ['值'], ['完成率']] });

function sheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('目标表');
}

describe('objects that live longer than a batch', () => {
  test('a range without being tracked is gone after the run', async () => {
    await startExcel({ workbook: WORKBOOK });
    const range = await Excel.run(async (context) => {
      const found = sheet(context).getRange('A1').load('values');
      await context.sync();
      return found;
    });
    expect(() => range.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
  });

  test('a tracked range moves with its row, and is released', async () => {
    const excel = await startExcel({ workbook: WORKBOOK });
    const range = await Excel.run(async (context) => {
      const found = sheet(context).getRange('A3').load('address');
      context.trackedObjects.add(found);
      await context.sync();
      return found;
    });
    excel.grid.insertRows('sheet-1', 1, 2);
    range.load('address,values');
    await range.context.sync();
    expect([range.address, range.values]).toEqual(['目标表!A5', [['完成率']]]);
    excel.grid.deleteRows('sheet-1', 4, 1);
    range.load('address');
    await expect(range.context.sync()).rejects.toMatchObject({ code: 'InvalidReference' });
  });
});

test('the log shows each sync as it was written', async () => {
  const excel = await startExcel({ workbook: WORKBOOK });
  await Excel.run(async (context) => {
    const range = sheet(context).getRange('A3');
    range.values = [['及时率']];
    range.load('values');
    await context.sync();
    range.select();
    await context.sync();
  });
  await excel.session.idle();
  expect(excel.syncCount()).toBe(2);
  expect(excel.log.map(({ kind, statements }) => [kind, statements])).toEqual([
    ['internal', expect.any(Array)],
    [
      'sync',
      [
        'workbook.worksheets.getItem("目标表").getRange("A3").values = [["及时率"]]',
        'workbook.worksheets.getItem("目标表").getRange("A3").load("values")',
      ],
    ],
    ['sync', ['r1.select()']],
    ['clean-up', []],
  ]);
  expect(excel.log[1]?.members).toEqual([
    'Workbook.worksheets',
    'WorksheetCollection.getItem',
    'Worksheet.getRange',
    'Range.values',
    'Range.values',
  ]);
});

test('batches that are sent together run one after the other', async () => {
  const excel = await startExcel({ workbook: WORKBOOK });
  const steps: string[] = [];
  jest.spyOn(excel.grid, 'transaction').mockImplementation(async (work) => {
    steps.push('begins');
    await new Promise((resolve) => setTimeout(resolve, 5));
    const result = await work();
    steps.push('ends');
    return result;
  });
  const write = (value: number) =>
    Excel.run(async (context) => {
      sheet(context).getRange('B1').values = [[value]];
      await context.sync();
    });
  await Promise.all([write(1), write(2), write(3)]);
  expect(steps.slice(0, 6)).toEqual(['begins', 'ends', 'begins', 'ends', 'begins', 'ends']);
  expect(excel.snapshot().sheets[0]?.cells).toMatchObject({ B1: { value: 3 } });
});

test('a long column arrives in several writes, as office.js cuts it', async () => {
  const excel = await startExcel({ workbook: WORKBOOK });
  const values = Array.from({ length: 1000 }, (_, row) => [row, row, row, row]);
  await Excel.run(async (context) => {
    sheet(context).getRange('C1:F1000').values = values;
    await context.sync();
  });
  expect(excel.log[1]?.members.filter((member) => member === 'Range.values')).toHaveLength(3);
  expect(excel.refused).toEqual([]);
  expect(excel.snapshot().sheets[0]?.cells).toMatchObject({ F1000: { value: 999 } });
});

test('a host that never answers leaves the add-in waiting, and nothing behind', async () => {
  const excel = await startExcel({ workbook: WORKBOOK });
  excel.session.failNext('silence');
  const lost = Excel.run(async (context) => {
    sheet(context).getRange('B1').values = [[1]];
    await context.sync();
  });
  const outcome = await Promise.race([
    lost.then(() => 'answered'),
    new Promise((resolve) => setTimeout(() => resolve('waiting'), 20)),
  ]);
  expect(outcome).toBe('waiting');
  expect(excel.snapshot().sheets[0]?.cells).not.toHaveProperty('B1');
});
