import { parseAddress } from '../../src/workbook/area';
import { startExcel } from './jsdom';
import { areasOf } from './objects/cell-extras';
import { RangeRef } from './objects/range-ref';
import { plainWorkbook } from './plain-workbook';
import { failure, read } from './run-batch';

const WORKBOOK = plainWorkbook({ 表: [['a'], ['b'], ['c']], 锁: { rows: [['a']], isProtected: true } });

const sheet = (context: Excel.RequestContext, name = '表'): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

describe('conditional formats', () => {
  test('are added before those that are there, and are found by the cells that they touch', async () => {
    const { session } = await startExcel({ workbook: WORKBOOK });
    const [all, ofA1] = await read((context) => {
      const formulas = ['=1>0', '=2>0'];
      [sheet(context).getRanges('A1,A3'), sheet(context).getRange('A2')].forEach(({ conditionalFormats }, nth) => {
        conditionalFormats.add('Custom').custom.rule.formula = formulas[nth] ?? '';
      });
      const lists = [sheet(context).getRange(), sheet(context).getRange('A1')].map(({ conditionalFormats }) => {
        conditionalFormats.load('items/type, items/customOrNullObject/rule/formula');
        return conditionalFormats;
      });
      return () =>
        lists.map(({ items }) => items.map(({ type, customOrNullObject: { rule } }) => [type, rule.formula]));
    });
    expect(all).toEqual([
      ['Custom', '=2>0'],
      ['Custom', '=1>0'],
    ]);
    expect(ofA1).toEqual([['Custom', '=1>0']]);
    expect(session.extras.formats.map((data) => areasOf(data).length)).toEqual([1, 2]);
  });

  test('of another type have a null object for what is custom', async () => {
    const { session } = await startExcel({ workbook: WORKBOOK });
    const ranges = [new RangeRef('sheet-1', parseAddress('A1').area)];
    session.extras.formats = [
      { id: 'x', type: 'DataBar', ranges, formula: '', fill: '', bold: false, borders: new Map() },
    ];
    const isNull = await read((context) => {
      const { conditionalFormats } = sheet(context).getRange();
      conditionalFormats.load('items/customOrNullObject/rule/formula');
      return () => conditionalFormats.items.map(({ customOrNullObject }) => customOrNullObject.isNullObject);
    });
    expect(isNull).toEqual([true]);
  });

  test('go with deleted rows, move and grow with inserted ones', async () => {
    const { grid, session } = await startExcel({ workbook: WORKBOOK });
    await read((context) => {
      for (const address of ['A1', 'A2:A3']) sheet(context).getRange(address).conditionalFormats.add('Custom');
      return () => null;
    });
    grid.insertRows('sheet-1', 2, 1);
    expect(session.extras.formats.flatMap(areasOf)).toMatchObject([
      { row: 1, rows: 3 },
      { row: 0, rows: 1 },
    ]);
    grid.deleteRows('sheet-1', 0, 1);
    expect(session.extras.formats.flatMap(areasOf)).toMatchObject([{ row: 0, rows: 3 }]);
  });
});

const addTo =
  (address: string, name = '表') =>
  (context: Excel.RequestContext) =>
    context.workbook.comments.add(sheet(context, name).getRange(address), '看这里');

describe('comments', () => {
  test('are one a cell, with replies', async () => {
    const { session } = await startExcel({ workbook: WORKBOOK });
    await read((context) => {
      addTo('A2')(context).replies.add('好');
      return () => null;
    });
    expect(session.extras.comments).toMatchObject([{ content: '看这里', replies: [{ content: '好' }] }]);
    expect(await failure(addTo('A2'))).toMatchObject({ code: 'InvalidOperation', at: 'CommentCollection.add' });
  });

  test.each([
    ['several cells', addTo('A1:A2'), 'InvalidArgument'],
    ['a protected sheet', addTo('A1', '锁'), 'AccessDenied'],
  ])('are refused by %s', async (_where, add, code) => {
    await startExcel({ workbook: WORKBOOK });
    expect(await failure(add)).toMatchObject({ code });
  });
});

test.each([
  [
    '1.5',
    'Range.conditionalFormats',
    (context: Excel.RequestContext) => sheet(context).getRange('A1').conditionalFormats.add('Custom'),
  ],
  ['1.8', 'Worksheet.getRanges', (context: Excel.RequestContext) => sheet(context).getRanges('A1').load('address')],
  ['1.9', 'Workbook.comments', addTo('A1')],
])('ExcelApi %s has no %s', async (excelApi, member, ask) => {
  const excel = await startExcel({ workbook: WORKBOOK, excelApi });
  expect(await failure(ask)).toMatchObject({ code: 'ApiNotFound' });
  expect(excel.refused).toMatchObject([{ member }]);
});
