import { createExcelHost } from '../../../src/host/excel/excel-host';
import { createExcelSheets } from '../../../src/host/excel/sheets/excel-sheets';
import { sampleSheet } from '../../../src/report/sample-sheet';
import { parseAddress } from '../../../src/workbook/area';
import type { Edit } from '../../../src/workbook/edit';
import { invertEdits } from '../../../src/workbook/invert-edits';
import { startExcel } from '../../excel-host/jsdom';
import type { RunningExcel } from '../../excel-host/jsdom';
import { plainWorkbook } from '../../excel-host/plain-workbook';

/** Actions of the add-in × faults × times: the user's contents are unchanged, or restored. */
const FORM = plainWorkbook({
  表一: {
    rows: [
      ['一级指标', '三级指标', '指标值', '权重'],
      ['产出指标', '培训班期数', '≥2期', 10],
      ['', '培训人次', '100', 20],
      ['', '培训合格率', '98', 10],
      ['效益指标', '满意度', '', '=SUM(E2:E4)'],
      ['', '', '', ''],
      ['说明', '', '', ''],
    ],
    numberFormats: { C4: '@', C3: '@' },
    merges: ['A2:A4'],
    rowHeights: { 2: 40 },
  },
});

const SHEET = 'sheet-1';
const write = (address: string, formula: string, numberFormat = '@'): Edit => ({
  kind: 'write',
  sheet: '表一',
  area: parseAddress(address).area,
  cells: [[{ formula, numberFormat }]],
});
const insert = (row: number): Edit => ({ kind: 'insert-rows', sheet: '表一', row: row - 1, count: 1 });
const remove = (row: number): Edit => ({ kind: 'delete-rows', sheet: '表一', row: row - 1, count: 1 });
const merge = (kind: 'merge' | 'unmerge', address: string): Edit => ({
  kind,
  sheet: '表一',
  area: parseAddress(address).area,
});

const OPERATIONS: Readonly<Record<string, readonly Edit[]>> = {
  'a fix': [write('C3', '≥100人次')],
  'a typed value': [write('C5', '≥95%', 'General')],
  'several fixes': [write('C2', '≥2场'), write('C4', '=100 %'), write('C5', '≥90%')],
  'an insertion within': [
    insert(5),
    merge('unmerge', 'A2:A4'),
    merge('merge', 'A2:A5'),
    write('B5', '验收合格率'),
    write('C5', '=100%'),
  ],
  'an insertion below the last row': [insert(8), write('B8', '新指标'), write('C8', '≥1个')],
  'a fix and a deletion': [write('C2', '≥2场'), remove(3)],
};

type Fault = (excel: RunningExcel) => void;
const type = (address: string, text: string): Fault => {
  const { area } = parseAddress(address);
  return ({ grid }) => grid.write(SHEET, area, { formulas: [[text]] });
};
const FAULTS: Readonly<Record<string, Fault>> = {
  'a row inserted at the top': ({ grid }) => grid.insertRows(SHEET, 0, 1),
  'a row inserted in the middle': ({ grid }) => grid.insertRows(SHEET, 2, 1),
  'a row deleted at the top': ({ grid }) => grid.deleteRows(SHEET, 0, 1),
  'a text typed into C3': type('C3', '≥300人次'),
  'C5 cleared and typed': type('C5', '≥80%'),
  'another name in B2': type('B2', '培训班次'),
};

async function open(): Promise<RunningExcel> {
  return startExcel({ workbook: FORM });
}

/** The sheet with only the user's change. */
async function withOnly(fault: Fault): Promise<unknown> {
  const excel = await open();
  fault(excel);
  const snapshot = excel.snapshot();
  excel.close();
  return snapshot;
}

const operations = Object.entries(OPERATIONS);
const MOMENTS = [
  ['before the cells are looked at', 1],
  ['right before the writing', 2],
] as const;
const faulty = Object.entries(FAULTS).flatMap(([name, fault]) =>
  MOMENTS.map(([when, batch]) => [name, when, fault, batch] as const),
);

describe.each(operations)('%s', (_operation, edits) => {
  it.each(faulty)('and %s %s', async (_name, _when, fault, batch) => {
    const excel = await open();
    const host = createExcelHost();
    const planned = await host.snapshot();
    excel.session.beforeBatch(batch, () => fault(excel));
    const outcome = await host.apply(edits, planned).then(
      () => 'written',
      (error: unknown) => (error as { trouble?: string }).trouble,
    );
    const after = excel.snapshot();
    const refused = excel.refused;
    excel.close();
    // A change by the user far from the edited rows may remain beside them.
    expect(['written', 'outdated']).toContain(outcome);
    if (outcome === 'outdated') expect(after).toEqual(await withOnly(fault));
    else expect(after).toEqual(await writtenAfter(fault, edits));
    expect(refused).toEqual([]);
  });

  it('is taken back wherever Excel breaks off', async () => {
    const reference = await open();
    const before = reference.snapshot();
    reference.close();
    for (let writes = 0; ; writes++) {
      const excel = await open();
      const host = createExcelHost();
      const planned = await host.snapshot();
      excel.session.breakOffAfter(writes);
      const isBroken = await host.apply(edits, planned).then(
        () => false,
        () => true,
      );
      const after = excel.snapshot();
      excel.close();
      if (!isBroken) {
        expect(writes).toBeGreaterThan(edits.length - 1);
        return;
      }
      expect(after).toEqual(before);
    }
  });
});

describe.each(operations)('taking back %s', (_operation, edits) => {
  async function done() {
    const excel = await open();
    const host = createExcelHost();
    const before = await host.snapshot();
    await host.apply(edits, before);
    return { excel, host, before };
  }

  it.each(Object.entries(FAULTS))('and %s right before the writing', async (_name, fault) => {
    const { excel, host, before } = await done();
    const planned = await host.snapshot();
    excel.session.beforeBatch(2, () => fault(excel));
    const outcome = await host.apply(invertEdits(before, edits), planned).then(
      () => 'written',
      (error: unknown) => (error as { trouble?: string }).trouble,
    );
    const after = excel.snapshot();
    excel.close();
    expect(['written', 'outdated']).toContain(outcome);
    const expected = await done();
    fault(expected.excel);
    if (outcome === 'written') await expected.host.apply(invertEdits(before, edits));
    expect(after).toEqual(expected.excel.snapshot());
    expected.excel.close();
  });
});

/** Numbers of writes after which Excel fails; some of each kind of action. */
const BREAKS = [0, 1, 3, 8, 21, 55];

describe.each([
  ['the report sheet', 'report', '校验报告'],
  ['a new form', 'form', '绩效目标表'],
] as const)('%s', (_what, kind, name) => {
  const plan = () => sampleSheet(2026);
  const sheetsFaults = Object.entries<Fault>({
    ...FAULTS,
    'a sheet of that name': ({ grid }: RunningExcel): void => void grid.addSheet(name),
    'the only other sheet renamed': ({ grid }: RunningExcel): void => grid.renameSheet(SHEET, '汇总'),
  });

  it.each(sheetsFaults)('and %s right before the writing: all of it is there, or nothing', async (_name, fault) => {
    const excel = await open();
    excel.session.beforeBatch(2, () => fault(excel));
    const added = await createExcelSheets(kind)
      .add(name, plan)
      .catch(() => null);
    const own = (sheet: { readonly name: string }) => sheet.name === added?.name;
    const users = excel.snapshot().sheets.filter((sheet) => !own(sheet));
    const written = (await createExcelHost().snapshot()).sheets.filter(own).map(({ values }) => values);
    excel.close();
    expect(users).toEqual(((await withOnly(fault)) as { sheets: unknown[] }).sheets);
    expect(written).toEqual(added ? [plan().values] : []);
  });

  it.each(BREAKS)('leaves nothing where Excel breaks off after %i writes', async (writes) => {
    const excel = await open();
    const before = excel.snapshot();
    excel.session.breakOffAfter(writes);
    const isBroken = await createExcelSheets(kind)
      .add(name, plan)
      .then(
        ({ isReadyToPrint }) => !isReadyToPrint && 'at the page only',
        () => true,
      );
    if (isBroken === true) expect(excel.snapshot()).toEqual(before);
    else expect(excel.snapshot().sheets).toHaveLength(2);
    excel.close();
  });
});

/** The sheet with the user's change followed by the edits. */
async function writtenAfter(fault: Fault, edits: readonly Edit[]): Promise<unknown> {
  const excel = await open();
  fault(excel);
  await createExcelHost().apply(edits);
  const snapshot = excel.snapshot();
  excel.close();
  return snapshot;
}
