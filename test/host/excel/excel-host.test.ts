import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExcelHost } from '../../../src/host/excel/excel-host';
import type { Edit } from '../../../src/workbook/edit';
import { emptySheet } from '../../excel-host/grid';
import type { GridCellData, GridSheetData, GridWorkbook } from '../../excel-host/grid';
import { startExcel } from '../../excel-host/jsdom';
import type { ExcelOptions, RunningExcel } from '../../excel-host/jsdom';

const seed = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(join(__dirname, '../../forms/seeds', `${name}.xlsx`)));

function sheet(name: string, part: Partial<GridSheetData> = {}): GridSheetData {
  return { ...emptySheet(name), ...part };
}

function textCells(rows: readonly (readonly string[])[]): GridCellData[] {
  return rows.flatMap((row, r) =>
    row.map((value, column) => ({ row: r, column, value, formula: null, numberFormat: 'General', style: {} })),
  );
}

const table = sheet('表一', {
  cells: textCells([
    ['一级', '二级'],
    ['产出', '≥5'],
    ['', '≥6'],
  ]),
  rowHeights: { 1: 42 },
});
const cell = (row: number, column: number, name = '表一') => ({ sheet: name, row, column });
const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });

let excel: RunningExcel;
afterEach(() => {
  expect(excel.refused).toEqual([]);
  excel.close();
});

async function open(workbook: ExcelOptions['workbook'], options: Omit<ExcelOptions, 'workbook'> = {}) {
  excel = await startExcel({ workbook, ...options });
  return createExcelHost();
}
const workbookOf = (...sheets: GridSheetData[]): GridWorkbook => ({ sheets });

const textAt = (row: number, column: number, text: string) =>
  textCells([[text]]).map((cell) => ({ ...cell, row, column }));
/** Two cells, too far apart for reading everything between them. */
const FAR = [...textAt(0, 0, '甲'), ...textAt(1_048_575, 5, '乙')];

describe('snapshot', () => {
  it.each([
    'fuzhou-changle-2024',
    'hebei-chengde-2021',
    'hubei-ezhou-2024',
    'hunan-xiangxi-2022',
    'jiangxi-chaisang-2024',
  ])('reads %s in three round trips', async (name) => {
    const host = await open(seed(name));
    const { sheets } = await host.snapshot();
    expect(excel.syncCount()).toBe(3);
    expect(sheets.length).toBeGreaterThan(0);
    for (const { area: used, values, text, formulas, numberFormat } of sheets) {
      const sizes = [values, text, formulas, numberFormat].map((matrix) => [matrix.length, matrix[0]?.length ?? 0]);
      expect(sizes).toEqual(Array(4).fill([used?.rows ?? 0, used?.columns ?? 0]));
    }
  });

  it('says of a sheet what Excel shows, holds and hides', async () => {
    const host = await open(
      workbookOf(
        sheet('数据', {
          cells: [
            { row: 2, column: 1, value: 1, formula: null, numberFormat: '0%', style: {} },
            { row: 3, column: 2, value: 3, formula: '=1+2', numberFormat: 'General', style: {} },
            { row: 4, column: 1, value: '尾', formula: null, numberFormat: '@', style: {} },
          ],
          merges: [area(4, 1, 1, 2), area(2, 1, 2, 1)],
          hiddenRows: [3],
          hiddenColumns: [2],
          isProtected: true,
        }),
        sheet('空', { visibility: 'VeryHidden' }),
      ),
    );
    expect((await host.snapshot()).sheets).toEqual([
      {
        name: '数据',
        visibility: 'visible',
        area: area(2, 1, 3, 2),
        values: [
          [1, ''],
          ['', 3],
          ['尾', ''],
        ],
        text: [
          ['100%', ''],
          ['', '3'],
          ['尾', ''],
        ],
        formulas: [
          [1, ''],
          ['', '=1+2'],
          ['尾', ''],
        ],
        numberFormat: [
          ['0%', 'General'],
          ['General', 'General'],
          ['@', 'General'],
        ],
        merges: [area(2, 1, 2, 1), area(4, 1, 1, 2)],
        hiddenRows: [3],
        hiddenColumns: [2],
        isProtected: true,
        openCells: [],
        rowChanges: { inserting: false, deleting: false },
      },
      {
        name: '空',
        visibility: 'veryHidden',
        area: null,
        values: [],
        text: [],
        formulas: [],
        numberFormat: [],
        merges: [],
        hiddenRows: [],
        hiddenColumns: [],
        isProtected: false,
      },
    ]);
  });

  it.each([
    ['1.7', { merges: [], hiddenRows: [] }],
    ['1.12', { merges: [], hiddenRows: [1] }],
    ['1.13', { merges: [area(1, 0, 2, 1)], hiddenRows: [1] }],
  ])('asks ExcelApi %s only for what it knows', async (excelApi, expected) => {
    const host = await open(workbookOf({ ...table, merges: [area(1, 0, 2, 1)], hiddenRows: [1] }), { excelApi });
    expect((await host.snapshot()).sheets[0]).toMatchObject(expected);
  });

  it('reads a large sheet in pieces that fit together', async () => {
    const rows = Array.from({ length: 9_000 }, (_, row) =>
      Array.from({ length: 10 }, (_, column) => `${row}/${column}`),
    );
    const host = await open(workbookOf(sheet('大', { cells: textCells(rows) }), table));
    const { sheets } = await host.snapshot();
    expect(sheets[0]?.text).toEqual(rows);
    expect(sheets[1]?.text).toHaveLength(3);
    expect(excel.syncCount()).toBe(9);
  });

  it('asks for less when Excel finds it too much', async () => {
    const rows = Array.from({ length: 200 }, (_, row) => [`${row}`.repeat(50)]);
    const host = await open(workbookOf(sheet('长', { cells: textCells(rows) })), { sizeLimit: 12_000 });
    expect((await host.snapshot()).sheets[0]?.text).toEqual(rows);
  });

  it('asks for less when Excel answers null', async () => {
    const rows = Array.from({ length: 100 }, (_, row) => [`${row}`, '值']);
    const host = await open(workbookOf(sheet('表', { cells: textCells(rows) })), { cellLimit: 50 });
    expect((await host.snapshot()).sheets[0]?.text).toEqual(rows);
  });

  it('reads the form of a sheet that has a stray character in its last row, and says that it is not all', async () => {
    const host = await open(
      workbookOf(
        sheet('远', {
          cells: [...textCells([['项目绩效目标表', '年度']]), ...textAt(2, 0, '单位'), ...textAt(1_048_575, 5, '。')],
        }),
        table,
      ),
    );
    const { sheets, omissions } = await host.snapshot();
    expect(sheets.map(({ name, area: used }) => [name, used?.rows])).toEqual([
      ['远', 3],
      [table.name, 3],
    ]);
    expect(omissions).toEqual([{ sheet: '远', why: 'far-cells' }]);
    expect(excel.syncCount()).toBe(4);
  });

  it('leaves out a sheet whose contents are nowhere near each other, and reads the others', async () => {
    const host = await open(workbookOf(sheet('远', { cells: FAR }), table));
    const { sheets, omissions } = await host.snapshot();
    expect(sheets.map(({ name }) => name)).toEqual([table.name]);
    expect(omissions).toEqual([{ sheet: '远', why: 'too-far' }]);
  });

  it('says so when nothing can be read', async () => {
    const host = await open(workbookOf(sheet('远', { cells: FAR })));
    await expect(host.snapshot()).rejects.toMatchObject({ name: 'HostError', trouble: 'too-large' });
  });

  it('gives up when even a row is too much', async () => {
    const host = await open(workbookOf(sheet('长', { cells: textCells([['很'.repeat(9_000)]]) })), {
      sizeLimit: 8_000,
    });
    await expect(host.snapshot()).rejects.toMatchObject({ name: 'HostError', trouble: 'too-large' });
  });
});

describe('apply', () => {
  const insert: Edit = { kind: 'insert-rows', sheet: '表一', row: 2, count: 1 };
  const write = (row: number, formula: string, numberFormat = '@'): Edit => ({
    kind: 'write',
    sheet: '表一',
    area: area(row, 1, 1, 1),
    cells: [[{ formula, numberFormat }]],
  });

  it('inserts a row that looks like the one above, with a value that stays text', async () => {
    const host = await open(workbookOf({ ...table, merges: [area(1, 0, 2, 1)] }));
    await host.apply([insert, write(2, '=100%')]);
    expect(excel.syncCount()).toBeLessThanOrEqual(3);
    const { sheets } = excel.snapshot();
    expect(sheets[0]).toMatchObject({
      cells: { B2: { text: '≥5' }, B3: { value: '=100%', text: '=100%', formula: null }, B4: { text: '≥6' } },
      merges: ['A2:A4'],
      rowHeights: { 2: 42, 3: 42 },
    });
    // It is uncertain whether Excel itself takes over the height; the stand-in does.
    expect(excel.log.flatMap(({ statements }) => statements)).toContainEqual(
      expect.stringContaining('.format.rowHeight = 42'),
    );
  });

  it('does each edit in the workbook that the ones before it left', async () => {
    const host = await open(workbookOf(table));
    await host.apply([
      { kind: 'merge', sheet: '表一', area: area(1, 0, 2, 1) },
      { kind: 'unmerge', sheet: '表一', area: area(1, 0, 2, 1) },
      { kind: 'insert-rows', sheet: '表一', row: 2, count: 2 },
      { kind: 'insert-rows', sheet: '表一', row: 4, count: 1 },
      { kind: 'merge', sheet: '表一', area: area(1, 0, 5, 1) },
      { kind: 'delete-rows', sheet: '表一', row: 0, count: 1 },
      write(1, '=1+1', 'General'),
    ]);
    expect(excel.snapshot().sheets[0]).toMatchObject({
      cells: { B1: { text: '≥5' }, B2: { formula: '=1+1', value: 2 }, B5: { text: '≥6' } },
      merges: ['A1:A5'],
      rowHeights: { 1: 42, 2: 42, 3: 42, 4: 42 },
    });
  });

  it.each([
    ['a protected sheet', 'sheet-protected', workbookOf(table, sheet('锁', { isProtected: true }))],
    ['a missing sheet', 'missing', workbookOf(table)],
  ])('leaves everything as it was before %s', async (_what, trouble, workbook) => {
    const host = await open(workbook);
    const before = excel.snapshot();
    const edits: Edit[] = [insert, { kind: 'insert-rows', sheet: '锁', row: 1, count: 1 }];
    await expect(host.apply(edits)).rejects.toMatchObject({ trouble });
    expect(excel.snapshot()).toEqual(before);
  });

  it('sends nothing for no edits', async () => {
    const host = await open(workbookOf(table));
    await host.apply([]);
    expect(excel.syncCount()).toBe(0);
  });
});

describe('the selection', () => {
  it('moves to a cell of another sheet', async () => {
    const host = await open(workbookOf(table, sheet('表二')));
    await host.select(cell(4, 3, '表二'));
    expect(await host.selection()).toEqual({ sheet: '表二', area: area(4, 3, 1, 1) });
  });

  it.each([
    ['hidden', '藏'],
    ['missing', '无'],
  ])('says that the sheet is %s', async (trouble, name) => {
    const host = await open(workbookOf(table, sheet('藏', { visibility: 'Hidden' })));
    await expect(host.select(cell(0, 0, name))).rejects.toMatchObject({ trouble });
  });
});

describe('onChange', () => {
  const typeInto = (row: number): void => {
    const [first] = excel.grid.sheets();
    excel.grid.write(first?.id ?? '', area(row, 1, 1, 1), { formulas: [['改']] });
  };
  const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

  it.each<[excelApi: string, user: string, itself: readonly string[]]>([
    ['1.8', '表一 unknown', ['表一 unknown']],
    ['1.9', '表一 unknown', ['表一 unknown']],
    ['1.14', '表一 user', []],
  ])('hears whose changes they are, as far as ExcelApi %s tells', async (excelApi, user, itself) => {
    const host = await open(workbookOf(table), { excelApi });
    await host.snapshot();
    const heard: string[] = [];
    const stop = await host.onChange(({ sheet: name, by }) => heard.push(`${name} ${by}`));

    typeInto(1);
    await settle();
    expect(heard).toEqual([user]);

    excel.session.asCoAuthor(() => typeInto(2));
    await settle();
    expect(heard.splice(0)).toEqual([user, '表一 co-author']);

    await host.apply([{ kind: 'insert-rows', sheet: '表一', row: 1, count: 1 }]);
    await settle();
    expect([...new Set(heard.splice(0))]).toEqual(itself);

    await stop();
    typeInto(1);
    await settle();
    expect(heard).toEqual([]);
  });
});
