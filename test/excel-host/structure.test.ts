import fc from 'fast-check';
import { startExcel } from './jsdom';
import type { RunningExcel } from './jsdom';
import { plainWorkbook } from './plain-workbook';

/** A heading over three columns, a group of two rows, a total, and a sheet with references to them. */
const WORKBOOK = plainWorkbook({
  表: {
    rows: [
      ['标题', '', ''],
      ['数量', '一', 1],
      ['', '二', 2],
      ['合计', '', '=SUM(C2:C3)'],
    ],
    merges: ['A1:C1', 'A2:A3'],
    rowHeights: { 0: 30, 1: 20 },
    numberFormats: { C2: '0.00' },
    hiddenRows: [3],
  },
  '总 表': [['=表!C4', "='总 表'!A1+表!$C$2", '="表!C4"&LOG10(表!C2)']],
});

async function run(work: (worksheet: Excel.Worksheet) => unknown): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('表'));
    await context.sync();
  });
}

function merges(excel: RunningExcel): readonly string[] | undefined {
  return excel.snapshot().sheets[0]?.merges;
}

function formula(excel: RunningExcel, sheet: number, cell: string): string | null | undefined {
  return excel.snapshot().sheets[sheet]?.cells[cell]?.formula;
}

describe('inserting rows', () => {
  test.each([
    ['above everything', '1:1', ['A2:C2', 'A3:A4'], '=SUM(C3:C4)', '=表!C5', "='总 表'!A1+表!$C$3"],
    ['at the first row of a group', '2:2', ['A1:C1', 'A3:A4'], '=SUM(C3:C4)', '=表!C5', "='总 表'!A1+表!$C$3"],
    ['inside a group: it grows', '3:4', ['A1:C1', 'A2:A5'], '=SUM(C2:C5)', '=表!C6', "='总 表'!A1+表!$C$2"],
    ['below a group', '4:4', ['A1:C1', 'A2:A3'], '=SUM(C2:C3)', '=表!C5', "='总 表'!A1+表!$C$2"],
  ])('%s', async (_where, rows, expectedMerges, sum, onOther, fixed) => {
    const excel = await startExcel({ workbook: WORKBOOK });
    await run((it) => it.getRange(rows).insert('Down'));
    const last = Object.keys(excel.snapshot().sheets[0]?.cells ?? {}).at(-1) ?? '';
    expect({ merges: merges(excel), sum: formula(excel, 0, last) }).toEqual({ merges: expectedMerges, sum });
    expect([formula(excel, 1, 'A1'), formula(excel, 1, 'B1')]).toEqual([onOther, fixed]);
  });

  test('leaves texts and function names in formulas alone', async () => {
    const excel = await startExcel({ workbook: WORKBOOK });
    await run((it) => it.getRange('1:1').insert('Down'));
    expect(formula(excel, 1, 'C1')).toBe('="表!C4"&LOG10(表!C3)');
  });

  test('gives the new row the formats and height of the row above, and nothing else', async () => {
    const excel = await startExcel({ workbook: WORKBOOK });
    await run((it) => it.getRange('3:3').insert('Down'));
    const sheet = excel.snapshot().sheets[0];
    expect(sheet?.cells.C3).toEqual({ value: '', text: '', formula: null, numberFormat: '0.00' });
    expect([sheet?.rowHeights[3], sheet?.hiddenRows]).toEqual([20, [5]]);
  });

  test('gives the new rows, and moves the range that was asked', async () => {
    await startExcel({ workbook: WORKBOOK });
    const addresses = await Excel.run(async (context) => {
      const old = context.workbook.worksheets.getItem('表').getRange('2:3');
      const added = old.insert('Down');
      old.load('address');
      added.load('address');
      await context.sync();
      return [old.address, added.address];
    });
    expect(addresses).toEqual(['表!4:5', '表!2:3']);
  });
});

describe('deleting rows', () => {
  test.each([
    ['of a group: it shrinks to nothing', '3:3', ['A1:C1'], '=SUM(C2:C2)', 1],
    ['that a sum needs', '2:3', ['A1:C1'], '=SUM(#REF!)', 0],
    ['above', '1:1', ['A1:A2'], '=SUM(C1:C2)', 0],
  ])('%s', async (_where, rows, expectedMerges, sum, value) => {
    const excel = await startExcel({ workbook: WORKBOOK });
    await run((it) => it.getRange(rows).delete('Up'));
    const cells = Object.values(excel.snapshot().sheets[0]?.cells ?? {});
    expect(merges(excel)).toEqual(expectedMerges);
    expect(cells.at(-1)).toMatchObject({ formula: sum, value });
  });

  test('turns what pointed there into #REF!', async () => {
    const excel = await startExcel({ workbook: WORKBOOK });
    await run((it) => it.getRange('2:4').delete('Up'));
    expect([formula(excel, 1, 'A1'), formula(excel, 1, 'B1')]).toEqual(['=表!#REF!', "='总 表'!A1+表!#REF!"]);
  });

  test('after inserting the same rows gives the workbook back', async () => {
    const excel = await startExcel({ workbook: WORKBOOK });
    const before = excel.snapshot();
    const rows = fc.record({ row: fc.integer({ min: 0, max: 6 }), count: fc.integer({ min: 1, max: 4 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(rows, { minLength: 1, maxLength: 3 }), async (inserted) => {
        await run((it) => {
          const whole = ({ row, count }: { row: number; count: number }) =>
            it.getRangeByIndexes(row, 0, count, 1).getEntireRow();
          for (const place of inserted) whole(place).insert('Down');
          for (const place of [...inserted].reverse()) whole(place).delete('Up');
        });
        expect(excel.snapshot()).toEqual(before);
      }),
      { numRuns: 40 },
    );
  });
});

describe('merging', () => {
  test('keeps the first cell only, and takes smaller merges in', async () => {
    const excel = await startExcel({ workbook: WORKBOOK });
    await run((it) => it.getRange('A2:B3').merge());
    expect(merges(excel)).toEqual(['A1:C1', 'A2:B3']);
    expect(Object.keys(excel.snapshot().sheets[0]?.cells ?? {})).toEqual(['A1', 'A2', 'C2', 'C3', 'A4', 'C4']);
  });

  test('row by row', async () => {
    const excel = await startExcel({ workbook: WORKBOOK });
    await run((it) => it.getRange('A2:B4').merge(true));
    expect(merges(excel)).toEqual(['A1:C1', 'A2:B2', 'A3:B3', 'A4:B4']);
  });

  test('is undone for every merged area that is touched', async () => {
    const excel = await startExcel({ workbook: WORKBOOK });
    await run((it) => it.getRange('A1:A3').unmerge());
    expect(merges(excel)).toEqual([]);
  });

  test('is reported for areas that begin in the range', async () => {
    await startExcel({ workbook: WORKBOOK });
    const found = await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem('表').getUsedRange().getMergedAreasOrNullObject();
      areas.load('address,areaCount,areas/items/address');
      await context.sync();
      return [areas.address, areas.areaCount, areas.areas.items.map(({ address }) => address)];
    });
    expect(found).toEqual(['表!A1:C1,表!A2:A3', 2, ['表!A1:C1', '表!A2:A3']]);
  });
});

describe('writing', () => {
  test.each([
    ['a formula that is a number', 'General', '=100%', { value: 1, formula: '=100%', text: '1' }],
    ['the same as text', '@', '=100%', { value: '=100%', formula: null, text: '=100%' }],
    ['percent', 'General', '95%', { value: 0.95, formula: null, text: '95%', numberFormat: '0%' }],
    ['percent into text', '@', '95%', { value: '95%', formula: null, text: '95%' }],
    ['a number in text', 'General', '007', { value: 7, formula: null, text: '7' }],
    ['an apostrophe', 'General', "'007", { value: '007', formula: null, text: '007' }],
    ['a date', 'General', '2024年11月30日', { value: 45626, formula: null, text: '2024年11月30日' }],
    ['truth', 'General', 'true', { value: true, formula: null, text: 'TRUE' }],
    ['an operator', 'General', '≥95%', { value: '≥95%', formula: null, text: '≥95%' }],
    ['a sum', 'General', '=SUM(C2:C3)/2', { value: 1.5, formula: '=SUM(C2:C3)/2', text: '1.5' }],
    ['a division by zero', 'General', '=1/(C2-1)', { value: '#DIV/0!', formula: '=1/(C2-1)', text: '#DIV/0!' }],
  ])('%s', async (_what, format, entry, expected) => {
    const excel = await startExcel({ workbook: WORKBOOK });
    await run((it) => {
      it.getRange('E9').numberFormat = [[format]];
      it.getRange('E9').formulas = [[entry]];
    });
    expect(excel.snapshot().sheets[0]?.cells.E9).toMatchObject(expected);
  });

  test('calculates what reads the cell, on other sheets too', async () => {
    const excel = await startExcel({ workbook: WORKBOOK });
    await run((it) => (it.getRange('C2:C3').values = [[10], [20]]));
    expect(excel.snapshot().sheets[0]?.cells.C4?.value).toBe(30);
    expect(excel.snapshot().sheets[1]?.cells).toMatchObject({ A1: { value: 30 }, B1: { value: 40 }, C1: { value: 0 } });
  });

  test('null leaves a cell alone, one value fills the range', async () => {
    const excel = await startExcel({ workbook: WORKBOOK });
    await run((it) => {
      it.getRange('B2:C2').values = [['壹', null]];
      it.getRange('E1:E2').values = '同' as unknown as string[][];
    });
    expect(excel.snapshot().sheets[0]?.cells).toMatchObject({
      B2: { value: '壹' },
      C2: { value: 1 },
      E1: { value: '同' },
      E2: { value: '同' },
    });
  });

  test('formats, and copies them with the merged areas', async () => {
    const excel = await startExcel({ workbook: WORKBOOK });
    await run((it) => {
      it.getRange('A2').format.fill.color = '#ffe699';
      it.getRange('A2').format.font.bold = true;
      it.getRange('A8').copyFrom('A2:C3', 'Formats');
    });
    const sheet = excel.snapshot().sheets[0];
    expect(sheet?.fills).toEqual({ A2: '#FFE699', A8: '#FFE699' });
    expect(sheet?.merges).toEqual(['A1:C1', 'A2:A3', 'A8:A9']);
    expect(sheet?.cells.C8).toEqual({ value: '', text: '', formula: null, numberFormat: '0.00' });
  });

  test('copies content with formulas that move along', async () => {
    const excel = await startExcel({ workbook: WORKBOOK });
    await run((it) => it.getRange('D5').copyFrom(it.getRange('B3:C4')));
    expect(excel.snapshot().sheets[0]?.cells).toMatchObject({
      D5: { value: '二' },
      E5: { value: 2 },
      E6: { formula: '=SUM(E4:E5)', value: 2 },
    });
  });
});
