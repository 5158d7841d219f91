import { startExcel } from './jsdom';
import { plainWorkbook } from './plain-workbook';
import { failure, read } from './run-batch';

const WORKBOOK = plainWorkbook({
  目标表: {
    rows: [
      ['报表', '', ''],
      ['指标', '值', '合计'],
      ['完成率', 0.95, '=B3*2'],
    ],
    numberFormats: { B3: '0%', C3: '0.00' },
    merges: ['A1:C1'],
    rowHeights: { 0: 30 },
    hiddenRows: [1],
    hiddenColumns: [2],
  },
  '明细 2': [],
  隐藏: { rows: [['x']], visibility: 'Hidden' },
});

function sheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem('目标表');
}

describe('reading', () => {
  test.each([
    ['address', '目标表!A1:C3'],
    ['cellCount', 9],
    [
      'values',
      [
        ['报表', '', ''],
        ['指标', '值', '合计'],
        ['完成率', 0.95, 0],
      ],
    ],
    [
      'text',
      [
        ['报表', '', ''],
        ['指标', '值', '合计'],
        ['完成率', '95%', '0.00'],
      ],
    ],
    [
      'formulas',
      [
        ['报表', '', ''],
        ['指标', '值', '合计'],
        ['完成率', 0.95, '=B3*2'],
      ],
    ],
    [
      'numberFormat',
      [
        ['General', 'General', 'General'],
        ['General', 'General', 'General'],
        ['General', '0%', '0.00'],
      ],
    ],
    ['rowHidden', null],
    ['columnHidden', null],
  ] as const)('%s of the used range', async (member, expected) => {
    await startExcel({ workbook: WORKBOOK });
    const found = await read((context) => {
      const range = sheet(context).getUsedRange().load(member);
      return () => range[member];
    });
    expect(found).toEqual(expected);
  });

  test.each<[string, (worksheet: Excel.Worksheet) => Excel.Range, string]>([
    [
      'a sheet whose name needs quotes',
      (it) => it.context.workbook.worksheets.getItem('明细 2').getRange('B2'),
      "'明细 2'!B2",
    ],
    [
      'a sheet whatever the case of the name',
      (it) => it.context.workbook.worksheets.getItem('明细 2').getCell(0, 0),
      "'明细 2'!A1",
    ],
    ['whole rows', (it) => it.getRange('2:3'), '目标表!2:3'],
    ['whole rows of a cell', (it) => it.getRange('B2').getEntireRow(), '目标表!2:2'],
    ['whole columns', (it) => it.getRange('$A:C'), '目标表!A:C'],
    ['indexes', (it) => it.getRangeByIndexes(1, 2, 3, 4), '目标表!C2:F4'],
    ['an offset', (it) => it.getRange('B2:C3').getOffsetRange(1, -1), '目标表!A3:B4'],
    ['a resized range', (it) => it.getRange('B2:C3').getResizedRange(2, 0), '目标表!B2:C5'],
    ['a row of a range', (it) => it.getRange('B2:C3').getRow(1), '目标表!B3:C3'],
    ['the last cell', (it) => it.getRange('B2:C3').getLastCell(), '目标表!C3'],
    ['an intersection', (it) => it.getRange('A1:B2').getIntersection('B2:C3'), '目标表!B2'],
    ['a bounding rectangle', (it) => it.getRange('A1').getBoundingRect(it.getRange('C2')), '目标表!A1:C2'],
  ])('the address of %s', async (_what, get, expected) => {
    await startExcel({ workbook: WORKBOOK });
    expect(
      await read((context) => {
        const range = get(sheet(context)).load('address');
        return () => range.address;
      }),
    ).toBe(expected);
  });

  test('members of members, and collections', async () => {
    await startExcel({ workbook: WORKBOOK });
    const found = await read((context) => {
      const range = sheet(context).getRange('A1').load('format/rowHeight,format/fill/color,worksheet/name');
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility,items/position');
      const count = worksheets.getCount(true);
      return () => [
        range.format.rowHeight,
        range.format.fill.color,
        range.worksheet.name,
        worksheets.items.map(({ name, visibility, position }) => `${position} ${name} ${visibility}`),
        count.value,
      ];
    });
    expect(found).toEqual([30, '#FFFFFF', '目标表', ['0 目标表 Visible', '1 明细 2 Visible', '2 隐藏 Hidden'], 2]);
  });

  test('hidden rows and columns one by one', async () => {
    await startExcel({ workbook: WORKBOOK });
    const found = await read((context) => {
      const range = sheet(context).getRange('A1:C3');
      const rows = range.getRowProperties({ rowHidden: true });
      const columns = range.getColumnProperties({ columnHidden: true, columnIndex: true });
      return () => [rows.value, columns.value];
    });
    expect(found).toEqual([
      [{ rowHidden: false }, { rowHidden: true }, { rowHidden: false }],
      [
        { columnHidden: false, columnIndex: 0 },
        { columnHidden: false, columnIndex: 1 },
        { columnHidden: true, columnIndex: 2 },
      ],
    ]);
  });

  test('a range of too many cells gives null', async () => {
    await startExcel({ workbook: WORKBOOK, cellLimit: 8 });
    const found = await read((context) => {
      const range = sheet(context).getRange('A1:C3').load('values,address');
      return () => [range.address, range.values];
    });
    expect(found).toEqual(['目标表!A1:C3', null]);
  });
});

describe('null objects', () => {
  test.each<
    [string, (context: Excel.RequestContext) => OfficeExtension.ClientObject & { isNullObject: boolean }, boolean]
  >([
    ['a sheet that is there', (it) => it.workbook.worksheets.getItemOrNullObject('目标表'), false],
    ['a sheet that is not', (it) => it.workbook.worksheets.getItemOrNullObject('没有'), true],
    [
      'what follows from a missing sheet',
      (it) => it.workbook.worksheets.getItemOrNullObject('没有').getUsedRangeOrNullObject(),
      true,
    ],
    [
      'the used range of an empty sheet',
      (it) => it.workbook.worksheets.getItem('明细 2').getUsedRangeOrNullObject(true),
      true,
    ],
    ['merged areas', (it) => sheet(it).getRange('A1').getMergedAreasOrNullObject(), false],
    [
      'merged areas whose first cell is outside',
      (it) => sheet(it).getRange('B1:C3').getMergedAreasOrNullObject(),
      true,
    ],
    ['an intersection of strangers', (it) => sheet(it).getRange('A1').getIntersectionOrNullObject('B2'), true],
  ])('%s', async (_what, get, isNull) => {
    await startExcel({ workbook: WORKBOOK });
    expect(
      await read((context) => {
        const object = get(context);
        return () => object.isNullObject;
      }),
    ).toBe(isNull);
  });

  test('nothing is done to them', async () => {
    const excel = await startExcel({ workbook: WORKBOOK });
    const before = excel.snapshot();
    await read((context) => {
      context.workbook.worksheets.getItemOrNullObject('没有').getRange('A1').values = [['x']];
      return () => null;
    });
    expect(excel.snapshot()).toEqual(before);
  });
});

describe('errors', () => {
  test.each<[string, (context: Excel.RequestContext) => unknown, string, string]>([
    [
      'a missing sheet',
      (it) => it.workbook.worksheets.getItem('没有').load('name'),
      'ItemNotFound',
      'WorksheetCollection.getItem',
    ],
    ['no address', (it) => sheet(it).getRange('哪里').load('values'), 'InvalidArgument', 'Worksheet.getRange'],
    [
      'another sheet in the address',
      (it) => sheet(it).getRange('隐藏!A1').load('values'),
      'InvalidArgument',
      'Worksheet.getRange',
    ],
    [
      'a matrix of another size',
      (it) => (sheet(it).getRange('A3:B3').values = [['a']]),
      'InvalidArgument',
      'Range.values',
    ],
    [
      'content hidden under a merge',
      (it) => (sheet(it).getRange('B1').values = [['x']]),
      'InvalidOperation',
      'Range.values',
    ],
    ['a cut through a merged area', (it) => sheet(it).getRange('A1:B2').merge(), 'InvalidOperation', 'Range.merge'],
    [
      'a step outside the sheet',
      (it) => sheet(it).getRange('A1').getOffsetRange(-1, 0).load('address'),
      'InvalidArgument',
      'Range.getOffsetRange',
    ],
    [
      'a hidden sheet to be shown',
      (it) => it.workbook.worksheets.getItem('隐藏').activate(),
      'InvalidOperation',
      'Worksheet.activate',
    ],
    [
      'a member that is not implemented',
      (it) => sheet(it).getRange('A1').calculate(),
      'ApiNotFound',
      'Range.calculate',
    ],
    [
      'cells inserted beside a row',
      (it) => sheet(it).getRange('A1').insert('Down').load('address'),
      'ApiNotFound',
      'Range.insert',
    ],
  ])('%s', async (_what, queue, code, at) => {
    await startExcel({ workbook: WORKBOOK });
    expect(await failure(queue)).toMatchObject({ code, at });
  });

  test('office.js names the statement', async () => {
    await startExcel({ workbook: WORKBOOK });
    const { statement } = await failure((context) => context.workbook.worksheets.getItem('没有').load('name'));
    expect(statement).toBe('var worksheet = worksheets.getItem(...);');
  });

  test('what ran before the error stays done, what follows is not', async () => {
    const excel = await startExcel({ workbook: WORKBOOK });
    await failure((context) => {
      sheet(context).getRange('E1').values = [['前']];
      sheet(context).getRange('哪里').values = [['错']];
      sheet(context).getRange('E2').values = [['后']];
    });
    expect(Object.keys(excel.snapshot().sheets[0]?.cells ?? {})).toEqual(expect.arrayContaining(['E1']));
    expect(excel.snapshot().sheets[0]?.cells).not.toHaveProperty('E2');
  });

  test('while a cell is being edited, everything', async () => {
    const excel = await startExcel({ workbook: WORKBOOK });
    excel.grid.editing = true;
    expect(await failure((context) => sheet(context).load('name'))).toMatchObject({
      code: 'InvalidOperationInCellEditMode',
    });
    excel.grid.editing = false;
    expect(
      await read((context) => {
        const worksheet = sheet(context).load('name');
        return () => worksheet.name;
      }),
    ).toBe('目标表');
  });

  test.each(['InvalidOrTimedOutSession', 'ActivityLimitReached', 'AccessDenied'] as const)(
    'of the host itself: %s',
    async (code) => {
      const excel = await startExcel({ workbook: WORKBOOK });
      excel.session.failNext(code);
      expect(await failure((context) => sheet(context).load('name'))).toMatchObject({ code });
    },
  );

  test('on a protected sheet, of every change; reading goes on', async () => {
    const excel = await startExcel({ workbook: plainWorkbook({ 表: { rows: [['a']], isProtected: true } }) });
    const before = excel.snapshot();
    const range = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('表').getRange('A1');
    const changes: ((context: Excel.RequestContext) => unknown)[] = [
      (context) => (range(context).values = [['b']]),
      (context) => (range(context).numberFormat = [['@']]),
      (context) => (range(context).format.rowHeight = 40),
      (context) => range(context).getEntireRow().insert('Down'),
      (context) => range(context).getEntireRow().delete('Up'),
      (context) => range(context).getResizedRange(1, 0).merge(),
      (context) => range(context).unmerge(),
      (context) => range(context).clear(),
    ];
    for (const change of changes) expect(await failure(change)).toMatchObject({ code: 'AccessDenied' });
    expect(excel.snapshot()).toEqual(before);
    const found = await read((context) => {
      const loaded = range(context).load('values');
      const { protection } = context.workbook.worksheets.getItem('表');
      protection.load('protected');
      return () => [loaded.values, protection.protected];
    });
    expect(found).toEqual([[['a']], true]);
  });

  test('too much in one batch, either way', async () => {
    await startExcel({ workbook: WORKBOOK, sizeLimit: 3000 });
    const long = '长'.repeat(3000);
    expect(await failure((context) => (sheet(context).getRange('F1').values = [[long]]))).toMatchObject({
      code: 'RequestPayloadSizeLimitExceeded',
    });
    expect(await failure((context) => sheet(context).getRange('A1:Z99').load('values'))).toMatchObject({
      code: 'ResponsePayloadSizeLimitExceeded',
    });
  });
});
