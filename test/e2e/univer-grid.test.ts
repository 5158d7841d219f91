import ExcelJS from 'exceljs';
import { excelStage } from './excel-stage';

const { excel, open } = excelStage();

beforeAll(() => open(), 60_000);

beforeEach(async () => {
  await excel.openFile(`${String(Math.random())}.xlsx`, await smallWorkbook());
});

/** A1:C1 title; A2:A4 merged; numbers in B2:B4, their sum in B5; C3 filled and in bold. */
async function smallWorkbook(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('预算');
  sheet.addRows([['标题'], ['部门', 1, '甲'], [null, 2, '乙'], [null, 3, '丙'], ['合计']]);
  sheet.mergeCells('A1:C1');
  sheet.mergeCells('A2:A4');
  sheet.getCell('B5').value = { formula: 'SUM(B2:B4)', result: 6 };
  sheet.getCell('C3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFF2CC' } };
  sheet.getCell('C3').font = { bold: true, name: '宋体', size: 12 };
  sheet.getRow(3).height = 30;
  const notes = workbook.addWorksheet('说明');
  notes.getCell('A1').value = '第二张表';
  notes.getCell('A2').value = '这一格的文字很长，一行放不下，要分成好几行';
  notes.getCell('A2').alignment = { wrapText: true };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const SHEET = 'sheet-1';

test('a workbook arrives with values, formulas, merged areas, heights and formats', async () => {
  const { sheets } = await excel.snapshot();
  expect(sheets.map((sheet) => sheet.name)).toEqual(['预算', '说明']);
  expect(sheets[0]?.cells).toMatchObject({
    A1: { value: '标题', text: '标题' },
    B2: { value: 1, text: '1', formula: null },
    B5: { value: 6, text: '6', formula: '=SUM(B2:B4)' },
  });
  expect(sheets[0]?.merges).toEqual(['A1:C1', 'A2:A4']);
  expect(sheets[0]?.rowHeights).toMatchObject({ 3: 30 });
  expect(sheets[1]?.rowHeights[1]).toBe(15);
  expect(sheets[1]?.rowHeights[2]).toBeGreaterThan(45);
  const style = await excel.page.evaluate(
    (sheet) => window.excelHost.grid.style(sheet, { row: 2, column: 2, rows: 1, columns: 1 }),
    SHEET,
  );
  expect(style).toMatchObject([[{ fill: '#FFF2CC', bold: true, fontName: '宋体', fontSize: 12 }]]);
});

describe('what is written', () => {
  test.each([
    ['7', '007', 'General', { value: 7, text: '7', numberFormat: 'General' }],
    ['text that looks like a number, by apostrophe', "'007", 'General', { value: '007', text: '007' }],
    ['a percentage', '50%', 'General', { value: 0.5, text: '50%', numberFormat: '0%' }],
    ['a date', '2024-01-05', 'General', { value: 45296, text: '2024/1/5', numberFormat: 'yyyy/m/d' }],
    ['a truth value', true, 'General', { value: true, text: 'TRUE' }],
    ['a formula', '=B5*2', 'General', { value: 12, text: '12', formula: '=B5*2' }],
    ['=100% as a formula', '=100%', 'General', { value: 1, formula: '=100%' }],
    ['=100% as text', '=100%', '@', { value: '=100%', text: '=100%', formula: null, numberFormat: '@' }],
    ['a number as text', 5, '@', { value: '5', text: '5', numberFormat: '@' }],
    ['an ISO date as text', '2024-01-05', '@', { value: '2024-01-05', text: '2024-01-05' }],
    ['a comparison', '≥95%', 'General', { value: '≥95%', text: '≥95%' }],
    ['nothing', '', 'General', { value: '', text: '', formula: null }],
  ])('%s: %j in a cell of format %s', async (_name, entry, numberFormat, expected) => {
    const cells = await excel.page.evaluate(
      async ({ sheet, content }) => {
        const area = { row: 6, column: 4, rows: 1, columns: 1 };
        const { grid } = window.excelHost;
        grid.write(sheet, area, content);
        await grid.settled();
        return grid.read(sheet, area);
      },
      { sheet: SHEET, content: { formulas: [[entry]], numberFormat: [[numberFormat]] } },
    );
    expect(cells).toMatchObject([[expected]]);
  });

  test('a new number format alone changes no value', async () => {
    const cells = await excel.page.evaluate((sheet) => {
      const area = { row: 1, column: 1, rows: 1, columns: 1 };
      window.excelHost.grid.write(sheet, area, { numberFormat: [['@']] });
      return window.excelHost.grid.read(sheet, area);
    }, SHEET);
    expect(cells).toMatchObject([[{ value: 1, numberFormat: '@' }]]);
  });

  test('lies beyond the room that the sheet had', async () => {
    const cells = await excel.page.evaluate((sheet) => {
      const area = { row: 900, column: 60, rows: 1, columns: 1 };
      window.excelHost.grid.write(sheet, area, { formulas: [['远处']] });
      return window.excelHost.grid.read(sheet, area);
    }, SHEET);
    expect(cells).toMatchObject([[{ value: '远处' }]]);
  });
});

describe('rows', () => {
  test('inserted within a merged area make it grow, shift formulas and take the formats above', async () => {
    const [snapshot, style] = await excel.page.evaluate(async (sheet) => {
      const { grid } = window.excelHost;
      grid.insertRows(sheet, 3, 2);
      await grid.settled();
      return [window.excelHost.snapshot(), grid.style(sheet, { row: 4, column: 2, rows: 1, columns: 1 })] as const;
    }, SHEET);
    expect(snapshot.sheets[0]?.merges).toEqual(['A1:C1', 'A2:A6']);
    expect(snapshot.sheets[0]?.cells.B7).toMatchObject({ formula: '=SUM(B2:B6)', value: 6 });
    expect(snapshot.sheets[0]?.rowHeights).toMatchObject({ 3: 30, 4: 30, 5: 30 });
    expect(style).toMatchObject([[{ fill: '#FFF2CC', bold: true }]]);
  });

  test('deleted in a sheet that is not shown take merged areas and formulas along', async () => {
    const snapshot = await excel.page.evaluate(async (sheet) => {
      const { grid } = window.excelHost;
      grid.activate('sheet-2');
      grid.deleteRows(sheet, 2, 1);
      await grid.settled();
      return { active: grid.activeSheet(), ...window.excelHost.snapshot() };
    }, SHEET);
    expect(snapshot.active).toBe('sheet-2');
    expect(snapshot.sheets[0]?.merges).toEqual(['A1:C1', 'A2:A3']);
    expect(snapshot.sheets[0]?.cells.B4).toMatchObject({ formula: '=SUM(B2:B3)', value: 4 });
  });
});

test('a transaction is one step of undo, taken back in the right order', async () => {
  const before = await excel.snapshot();
  const during = await excel.page.evaluate(async (sheet) => {
    const { grid } = window.excelHost;
    await grid.transaction(async () => {
      grid.write(sheet, { row: 3, column: 1, rows: 1, columns: 2 }, { formulas: [[30, '改']] });
      await grid.settled();
      grid.insertRows(sheet, 3, 1);
      grid.write(
        sheet,
        { row: 3, column: 1, rows: 1, columns: 2 },
        { formulas: [['=100%', 9]], numberFormat: [['@', '@']] },
      );
      grid.unmerge(sheet, { row: 1, column: 0, rows: 1, columns: 1 });
      grid.merge(sheet, { row: 1, column: 0, rows: 3, columns: 1 });
      grid.setStyle(sheet, { row: 1, column: 1, rows: 2, columns: 1 }, { fill: '#C6E0B4' });
      await grid.settled();
    });
    return window.excelHost.snapshot();
  }, SHEET);
  expect(during).not.toEqual(before);
  await excel.undo();
  expect(await excel.snapshot()).toEqual(before);
});

describe('the user', () => {
  test('selects by clicking, types, and the grid tells', async () => {
    await excel.page.evaluate(() => {
      const seen: string[] = [];
      window.excelHost.grid.onChanged((change) => seen.push(change.changeType));
      window.excelHost.grid.onSelectionChanged(() => seen.push('selection'));
      Object.assign(window, { seen });
    });
    await excel.clickCell('B3');
    expect(await excel.selectedCell()).toEqual({ sheet: '预算', cell: 'B3' });
    await excel.page.keyboard.type('20');
    expect(await excel.page.evaluate(() => window.excelHost.grid.isEditing())).toBe(true);
    await excel.page.keyboard.press('Enter');
    expect(await excel.page.evaluate(() => window.excelHost.grid.isEditing())).toBe(false);
    const cells = await excel.page.evaluate(async (sheet) => {
      await window.excelHost.grid.settled();
      return window.excelHost.grid.read(sheet, { row: 4, column: 1, rows: 1, columns: 1 });
    }, SHEET);
    expect(cells).toMatchObject([[{ value: 24 }]]);
    expect(await excel.page.evaluate(() => Reflect.get(window, 'seen'))).toEqual([
      'selection',
      'RangeEdited',
      'selection',
    ]);
  });

  test('types =100% into a text cell, which stays text', async () => {
    await excel.page.evaluate((sheet) => {
      window.excelHost.grid.write(sheet, { row: 2, column: 1, rows: 1, columns: 1 }, { numberFormat: [['@']] });
    }, SHEET);
    await excel.clickCell('B3');
    await excel.page.keyboard.type('=100%');
    await excel.page.keyboard.press('Enter');
    expect((await excel.snapshot()).sheets[0]?.cells.B3).toEqual({
      value: '=100%',
      text: '=100%',
      formula: null,
      numberFormat: '@',
    });
  });
});

test('selecting a part of a merged area selects all of it and brings it into view', async () => {
  const selection = await excel.page.evaluate((sheet) => {
    window.excelHost.grid.select(sheet, { row: 2, column: 0, rows: 1, columns: 1 });
    return window.excelHost.grid.selection();
  }, SHEET);
  expect(selection).toEqual({ sheet: SHEET, area: { row: 1, column: 0, rows: 3, columns: 1 } });
});
