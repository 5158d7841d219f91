import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { createExcelHost } from '../../../src/host/excel/excel-host';
import { createExcelSheets } from '../../../src/host/excel/sheets/excel-sheets';
import { check } from '../../../src/lint/check';
import { REPORT_SHEET, reportSheet } from '../../../src/report/report-sheet';
import { SAMPLE_SHEET, sampleSheet } from '../../../src/report/sample-sheet';
import * as reasons from '../../../src/rules/reasons';
import type { NewSheet } from '../../../src/workbook/new-sheet';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { startExcel } from '../../excel-host/jsdom';
import { plainWorkbook } from '../../excel-host/plain-workbook';
import { formNames } from '../../forms/truth';

// Missing in jsdom, present in browsers and in Node, where the file reader runs.
Object.assign(globalThis, { TextDecoder });

const FORMS = join(__dirname, '../../forms');
const ONE_SHEET = plainWorkbook({ 表: [['一']] });

/** Tables and findings of a workbook. */
function checkedOf(workbook: WorkbookSnapshot) {
  const { tables, findings } = check(workbook);
  return { tables, findings };
}

function reportOn(workbook: WorkbookSnapshot): NewSheet {
  const { tables, findings, ruleSet } = check(workbook);
  const reported = tables.map(({ title, department, period, sheet, area, indicators, budget }) => ({
    title: title?.value ?? '',
    unit: department?.value ?? '',
    period,
    place: { sheet, ...area },
    indicators: indicators.length,
    amounts: budget.length,
  }));
  return reportSheet({ tables: reported, findings, ignored: [], ruleSet, ownRules: null }, reasons, {
    workbook: '目标.xlsx',
    date: '2026年11月21日',
  });
}

/** A plan of two cells, one of them a link. */
const SMALL: NewSheet = {
  values: [
    ['=1+1', 'B2'],
    ['', 3],
  ],
  columnWidths: [100, 60],
  rowHeights: [20, 30],
  merges: [{ row: 1, column: 0, rows: 1, columns: 1 }],
  look: { fontName: '宋体', fontSize: 10, horizontal: 'Left', vertical: 'Center' },
  looks: [{ area: { row: 0, column: 0, rows: 2, columns: 1 }, isBordered: true, bold: true }],
  blocks: [],
  formulas: [],
  open: [],
  links: [{ row: 0, column: 1, to: { sheet: '表', row: 1, column: 1 } }],
  page: {
    orientation: 'Landscape',
    margins: { left: 40, right: 40, top: 50, bottom: 50, footer: 20 },
    titleRow: 0,
    footer: '第 &P 页',
  },
};

const small = (): NewSheet => SMALL;

async function start(options: Parameters<typeof startExcel>[0] = {}) {
  const excel = await startExcel({ workbook: ONE_SHEET, ...options });
  const names = (): readonly string[] => excel.snapshot().sheets.map(({ name }) => name);
  /** The user types into the first cell of the last sheet. */
  const type = (): void => {
    const id = excel.grid.sheets().at(-1)?.id ?? '';
    excel.grid.write(id, { row: 5, column: 0, rows: 1, columns: 1 }, { formulas: [['审核意见']] });
  };
  return { excel, names, type, sheets: createExcelSheets('report') };
}

describe.each((['seeds', 'demos', 'more'] as const).flatMap(formNames))('the report on %s', (form) => {
  test('is written in three round trips, changes nothing of the check, and is taken away without a trace', async () => {
    const { excel, sheets } = await start({ workbook: new Uint8Array(readFileSync(join(FORMS, `${form}.xlsx`))) });
    const host = createExcelHost();
    const gridBefore = excel.snapshot();
    const before = await host.snapshot();
    const plan = reportOn(before);

    const syncs = excel.syncCount();
    const added = await sheets.add(REPORT_SHEET, () => plan);
    expect(excel.syncCount() - syncs).toBeLessThanOrEqual(3);
    expect(added).toEqual({ name: REPORT_SHEET, isReadyToPrint: true });

    const after = await host.snapshot();
    expect(after.sheets.at(-1)).toMatchObject({ name: REPORT_SHEET, values: plan.values, formulas: plan.values });
    expect(checkedOf(after)).toEqual(checkedOf(before));

    expect(await sheets.remove(REPORT_SHEET, false)).toBe('removed');
    expect(excel.snapshot()).toEqual(gridBefore);
    expect(excel.refused).toEqual([]);
    excel.close();
  }, 60_000);
});

test('the largest report fits into what Excel on the web takes at once', async () => {
  const { excel, sheets } = await start();
  const message =
    '“行政事业单位内部控制报告编报及时率”是比率，目标却写“有效提升”，没有百分比，年底没有一个数可以直接对照。'.repeat(
      2,
    );
  const cells = [{ sheet: '表', row: 4, column: 3 }];
  const [cell] = cells;
  if (!cell) return;
  const one = {
    rule: '',
    messageId: '',
    severity: 'error',
    category: '完整性',
    cell,
    cells,
    related: [],
    message,
    suggestion: message,
    basis: [message],
    fix: null,
    suppressed: null,
  } as const;
  const findings = Array.from({ length: 3000 }, () => one);
  const { ruleSet } = check({ sheets: [] });
  const plan = reportSheet({ tables: [], findings, ignored: [], ruleSet, ownRules: null }, reasons, {
    workbook: '目标.xlsx',
    date: '2026年11月21日',
  });
  expect(await sheets.add('报告', () => plan)).toMatchObject({ name: '报告' });
  expect(excel.refused).toEqual([]);
}, 60_000);

test('the sheet is shown, with texts as texts, looks, sizes, links and the page', async () => {
  const { excel, sheets } = await start();
  await sheets.add('报告', small);
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getActiveWorksheet();
    worksheet.load('name');
    const [first, link] = [worksheet.getRange('A1'), worksheet.getRange('B1')];
    first.load('values, format/font/bold, format/columnWidth, format/rowHeight, format/wrapText');
    link.load('hyperlink, values, format/font/name, format/font/color');
    const lines = (['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const).map((edge) =>
      first.format.borders.getItem(edge),
    );
    for (const line of lines) line.load('style');
    worksheet.pageLayout.load('orientation, paperSize, zoom');
    const titles = worksheet.pageLayout.getPrintTitleRowsOrNullObject();
    titles.load('rowIndex');
    await context.sync();
    expect([worksheet.name, first.values, first.format.font.bold, first.format.wrapText]).toEqual([
      '报告',
      [['=1+1']],
      true,
      true,
    ]);
    expect([first.format.columnWidth, first.format.rowHeight]).toEqual([100, 20]);
    expect(lines.map(({ style }) => style)).toEqual(['Continuous', 'Continuous', 'Continuous', 'Continuous']);
    expect([link.hyperlink.documentReference, link.values, link.format.font.name, link.format.font.color]).toEqual([
      "'表'!B2",
      [['B2']],
      '宋体',
      '#000000',
    ]);
    expect([worksheet.pageLayout.orientation, worksheet.pageLayout.zoom, titles.rowIndex]).toEqual([
      'Landscape',
      { horizontalFitToPages: 1 },
      0,
    ]);
  });
  expect(excel.refused).toEqual([]);
});

describe('a second report', () => {
  test('replaces the first, also when another pane has written that', async () => {
    const { names, sheets } = await start();
    await sheets.add('报告', small);
    expect(await createExcelSheets('report').add('报告', small)).toMatchObject({ name: '报告' });
    expect(names()).toEqual(['表', '报告']);
  });

  test('leaves the first one where somebody has written into it, and replaces the second', async () => {
    const { names, type, sheets } = await start();
    await sheets.add('报告', small);
    type();
    expect(await sheets.add('报告', small)).toMatchObject({ name: '报告 (2)' });
    expect(await sheets.add('报告', small)).toMatchObject({ name: '报告 (2)' });
    expect(names()).toEqual(['表', '报告', '报告 (2)']);
  });

  test("leaves the user's own sheet of that name alone", async () => {
    const { names, sheets } = await start({
      workbook: plainWorkbook({ 表: [['一']], 报告: [['我的']], '报告 (2)': [['我的']] }),
    });
    expect(await sheets.add('报告', small)).toMatchObject({ name: '报告 (3)' });
    expect(names()).toEqual(['表', '报告', '报告 (2)', '报告 (3)']);
  });
});

describe('taking the report away', () => {
  test('asks when somebody has written into it', async () => {
    const { names, type, sheets } = await start();
    await sheets.add('报告', small);
    type();
    expect(await sheets.remove('报告', false)).toBe('changed');
    expect(names()).toEqual(['表', '报告']);
    expect(await sheets.remove('报告', true)).toBe('removed');
    expect(names()).toEqual(['表']);
  });

  test.each([
    ['a sheet of the user', '表', 'not-ours'],
    ['no sheet', '无', 'missing'],
  ])('of %s does nothing', async (_, name, outcome) => {
    const { names, sheets } = await start();
    expect(await sheets.remove(name, true)).toBe(outcome);
    expect(names()).toEqual(['表']);
  });
});

describe('the example form', () => {
  const plan = (): NewSheet => sampleSheet(2026);

  test('is written, read with its mistakes, and taken away without a trace', async () => {
    const { excel } = await start();
    const samples = createExcelSheets('sample');
    const before = excel.snapshot();
    const syncs = excel.syncCount();
    expect(await samples.add(SAMPLE_SHEET, plan)).toMatchObject({ name: SAMPLE_SHEET });
    expect(excel.syncCount() - syncs).toBeLessThanOrEqual(3);
    const read = await createExcelHost().snapshot();
    expect(read.sheets.at(-1)).toMatchObject({ name: SAMPLE_SHEET, values: plan().values });
    expect(checkedOf(read).findings).toHaveLength(4);
    expect(await samples.remove(SAMPLE_SHEET, false)).toBe('removed');
    expect(excel.snapshot()).toEqual(before);
    expect(excel.refused).toEqual([]);
  });

  test("takes no place of the user's, nor of a report, and no report takes its place", async () => {
    const { names, sheets } = await start({ workbook: plainWorkbook({ 示例: [['我的']] }) });
    const samples = createExcelSheets('sample');
    await sheets.add('示例', small);
    expect(await samples.add('示例', plan)).toMatchObject({ name: '示例 (3)' });
    expect(await samples.remove('示例 (2)', true)).toBe('not-ours');
    expect(await sheets.remove('示例 (3)', true)).toBe('not-ours');
    expect(await sheets.add('示例 (3)', small)).toMatchObject({ name: '示例 (3) (2)' });
    expect(names()).toEqual(['示例', '示例 (2)', '示例 (3)', '示例 (3) (2)']);
  });
});

describe('a workbook that takes no sheet', () => {
  test.each([
    ['protected', { structureProtected: true }, 'workbook-protected'],
    ['read-only', { readOnly: true }, 'read-only'],
  ])('%s: says so, and nothing is written', async (_, options, trouble) => {
    const { excel, names, sheets } = await start(options);
    const before = excel.snapshot();
    await expect(sheets.add('报告', small)).rejects.toMatchObject({ trouble });
    expect([names(), excel.snapshot()]).toEqual([['表'], before]);
  });

  test('writing that Excel breaks off leaves no sheet behind, and the report of before', async () => {
    const { excel, names, sheets } = await start();
    await sheets.add('报告', small);
    const before = excel.snapshot();
    const broken = { ...SMALL, rowHeights: [20, 999] };
    await expect(sheets.add('报告', () => broken)).rejects.toMatchObject({ name: 'HostError' });
    expect([names(), excel.snapshot()]).toEqual([['表', '报告'], before]);
  });

  test('with another workbook in front, says so and writes nothing', async () => {
    const { names, sheets } = await start({ facts: { front: 'another-workbook' } });
    await expect(sheets.add('报告', small)).rejects.toMatchObject({ trouble: 'elsewhere' });
    expect(names()).toEqual(['表']);
  });

  test('what could not be tidied up goes with the next attempt', async () => {
    const { excel, names, sheets } = await start();
    excel.session.breakOffAfter(3);
    excel.session.beforeBatch(3, () => excel.session.failNext({ code: 'InvalidSelection' }));
    await expect(sheets.add('报告', small)).rejects.toMatchObject({ name: 'HostError' });
    expect(names()).toEqual(['表', '报告']);
    expect(await sheets.add('报告', small)).toMatchObject({ name: '报告' });
    expect(names()).toEqual(['表', '报告']);
  });

  test('a page that cannot be set up does not matter', async () => {
    const { names, sheets } = await start();
    const odd = { ...SMALL, page: { ...SMALL.page, margins: { ...SMALL.page.margins, left: -1 } } };
    expect(await sheets.add('报告', () => odd)).toEqual({ name: '报告', isReadyToPrint: false });
    expect(names()).toEqual(['表', '报告']);
  });
});

test.each([
  ['1.7', false],
  ['1.9', true],
  ['1.17', true],
])('in an Excel with ExcelApi %s nothing is asked that it does not know', async (excelApi, isReadyToPrint) => {
  const { excel, names, sheets } = await start({ excelApi });
  expect(await sheets.add('报告', small)).toEqual({ name: '报告', isReadyToPrint });
  expect(await sheets.add('报告', small)).toMatchObject({ name: '报告' });
  expect(await sheets.remove('报告', false)).toBe('removed');
  expect(names()).toEqual(['表']);
  expect(excel.refused).toEqual([]);
});
