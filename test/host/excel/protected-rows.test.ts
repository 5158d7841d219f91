import fc from 'fast-check';
import { createExcelHost } from '../../../src/host/excel/excel-host';
import { applyEdits } from '../../../src/workbook/apply-edits';
import { parseAddress } from '../../../src/workbook/area';
import type { Edit } from '../../../src/workbook/edit';
import { invertEdits } from '../../../src/workbook/invert-edits';
import { isPermitted, keptInsertions } from '../../../src/workbook/protection';
import type { Allowance, SheetProtection } from '../../excel-host/grid';
import { startExcel } from '../../excel-host/jsdom';
import type { RunningExcel } from '../../excel-host/jsdom';
import { plainWorkbook } from '../../excel-host/plain-workbook';
import '../../property-seed';

/** A form whose labels are merged and locked; names and values are to be filled in. */
const FORM = {
  rows: [
    ['一级指标', '三级指标', '指标值', '权重'],
    ['产出指标', '培训班期数', '≥2期', 10],
    ['', '培训人次', '100', 20],
    ['', '培训合格率', '98', 10],
    ['效益指标', '满意度', '', '=SUM(D2:D4)'],
  ],
  merges: ['A2:A4'],
  numberFormats: { B2: '@', C2: '@', B3: '@', C3: '0%', C4: '@' },
  rowHeights: { 2: 40 },
};

const write = (address: string, ...formulas: readonly string[]): Edit => ({
  kind: 'write',
  sheet: '表一',
  area: { ...parseAddress(address).area, columns: formulas.length },
  cells: [formulas.map((formula) => ({ formula, numberFormat: '@' }))],
});
const insert = (row: number): Edit => ({ kind: 'insert-rows', sheet: '表一', row: row - 1, count: 1 });
const remove = (row: number): Edit => ({ kind: 'delete-rows', sheet: '表一', row: row - 1, count: 1 });

async function open(protection: SheetProtection | null) {
  const excel = await startExcel({
    workbook: plainWorkbook({ 表一: { ...FORM, isProtected: protection !== null } }),
    protections: { 表一: protection ?? {} },
  });
  const host = createExcelHost();
  return { excel, host, planned: await host.snapshot() };
}

const INSERTING: SheetProtection = { unlocked: ['B2:C5'], allowed: ['insertRows'] };
const WHOLE_ROWS: SheetProtection = { unlocked: ['A2:XFD5'], allowed: ['insertRows', 'deleteRows'] };
const NEW_ROW = [insert(4), write('B4', '新的指标', '=100%')];

const texts = (excel: RunningExcel, address: string): readonly string[][] =>
  excel.grid.read('sheet-1', parseAddress(address).area).map((row) => row.map(({ text }) => text));
const troubleOf = (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => (error as { trouble?: string }).trouble,
  );

describe('a protected sheet that lets rows be inserted', () => {
  test('takes a row inside the merged labels, which grow; formats and height stay those of the row above', async () => {
    const { excel, host, planned } = await open(INSERTING);
    await host.apply(NEW_ROW, planned);
    const [sheet] = (await host.snapshot()).sheets;
    expect(texts(excel, 'B4:C4')).toEqual([['新的指标', '=100%']]);
    expect([sheet?.numberFormat[3]?.[2], sheet?.merges]).toEqual(['0%', [parseAddress('A2:A5').area]]);
    expect(excel.refused).toEqual([]);
    excel.close();
  });

  test.each<[string, SheetProtection, readonly Edit[]]>([
    ['inserting is not allowed', { unlocked: ['B2:C5'], allowed: ['deleteRows', 'formatCells'] }, NEW_ROW],
    ['the row above has locked cells', { ...INSERTING, unlocked: ['B4:C5'] }, NEW_ROW],
    [
      'cells would be merged',
      INSERTING,
      [...NEW_ROW, { kind: 'merge', sheet: '表一', area: parseAddress('A2:A6').area }],
    ],
    ['a cell below is locked', INSERTING, [...NEW_ROW, write('D6', '=SUM(D2:D5)')]],
    ['a row is deleted, and deleting is not allowed', { ...INSERTING, unlocked: ['A1:XFD9'] }, [remove(3)]],
    ['a row is deleted that has locked cells far away', { ...WHOLE_ROWS, unlocked: ['A2:XFC5'] }, [remove(3)]],
  ])('refuses all where %s, before anything is written', async (_, protection, edits) => {
    const { excel, host, planned } = await open(protection);
    const before = excel.snapshot();
    expect(await troubleOf(host.apply(edits, planned))).toBe('sheet-protected');
    expect(excel.snapshot()).toEqual(before);
    expect(planned.sheets.every((sheet) => isPermitted(sheet, edits))).toBe(false);
    excel.close();
  });

  test.each<[string, SheetProtection, boolean]>([
    ['empties the row that cannot be deleted', INSERTING, true],
    ['removes the row where that is allowed', WHOLE_ROWS, false],
  ])('undoing %s', async (_, protection, isKept) => {
    const { excel, host, planned } = await open(protection);
    const before = excel.snapshot();
    await host.apply(NEW_ROW, planned);
    await host.apply(invertEdits(planned, NEW_ROW));
    if (isKept)
      expect(texts(excel, 'A4:D5')).toEqual([
        ['', '', '', ''],
        ['', '培训合格率', '98', '10'],
      ]);
    else expect(excel.snapshot()).toEqual(before);
    excel.close();
  });
});

/** An insertion × what goes wrong × when: all is taken back but a row that cannot be deleted, and that is said. */
const SHIFTED = [insert(4), write('B4', '新的指标', '≥1个'), write('B6', '社会满意度')];
type Fault = (excel: RunningExcel) => void;
const FAULTS: Readonly<Record<string, Fault>> = {
  'a row inserted at the top': ({ grid }) => grid.insertRows('sheet-1', 0, 1),
  'a row deleted at the top': ({ grid }) => grid.deleteRows('sheet-1', 0, 1),
  'a text typed into C3': ({ grid }) => grid.write('sheet-1', parseAddress('C3').area, { formulas: [['≥300人次']] }),
};
const PROTECTIONS = Object.entries({ 'a row that stays': INSERTING, 'a row that can be deleted': WHOLE_ROWS });

describe.each(PROTECTIONS)('%s', (_name, protection) => {
  const isKept = protection === INSERTING;

  test.each(Object.entries(FAULTS))('and %s before the cells are looked at: nothing is written', async (_, fault) => {
    const { excel, host, planned } = await open(protection);
    excel.session.beforeBatch(1, () => fault(excel));
    expect(await troubleOf(host.apply(SHIFTED, planned))).toBe('outdated');
    const after = excel.snapshot();
    excel.close();
    expect(after).toEqual(await withOnly(fault, protection));
  });

  test.each(Object.entries(FAULTS))('and %s right before the writing', async (_, fault) => {
    const { excel, host, planned } = await open(protection);
    excel.session.beforeBatch(3, () => fault(excel));
    expect(await troubleOf(host.apply(SHIFTED, planned))).toBe(isKept ? 'row-left' : 'outdated');
    if (isKept) excel.grid.deleteRows('sheet-1', 3, 1);
    const after = excel.snapshot();
    excel.close();
    expect(after).toEqual(await withOnly(fault, protection));
  });

  test('wherever Excel breaks off', async () => {
    for (let writes = 0; ; writes++) {
      const { excel, host, planned } = await open(protection);
      const before = excel.snapshot();
      excel.session.breakOffAfter(writes);
      const trouble = await troubleOf(host.apply(SHIFTED, planned));
      if (trouble === undefined) {
        excel.close();
        expect(writes).toBeGreaterThan(2);
        return;
      }
      const isLeft = isKept && writes > 0;
      expect(trouble).toBe(isLeft ? 'row-left' : 'unknown');
      if (isLeft) excel.grid.deleteRows('sheet-1', 3, 1);
      expect(excel.snapshot()).toEqual(before);
      excel.close();
    }
  });
});

async function withOnly(fault: Fault, protection: SheetProtection): Promise<unknown> {
  const { excel } = await open(protection);
  fault(excel);
  const snapshot = excel.snapshot();
  excel.close();
  return snapshot;
}

const ALLOWANCES: readonly Allowance[] = ['formatCells', 'formatRows', 'insertRows', 'deleteRows'];
const anyProtection = fc.record({
  unlocked: fc.subarray(['B2:D3', 'A4:D4', 'B5:C5', 'A2:XFD2', 'A4:XFD4', 'A5:XFD5']),
  allowed: fc.subarray([...ALLOWANCES]),
});
const row = fc.integer({ min: 2, max: 6 });
const anyEdits = fc.oneof(
  fc
    .tuple(row, row)
    .map(([at, other]) => [insert(at), write(`B${String(at)}`, '新的指标', '007'), write(`C${String(other)}`, '≥1')]),
  fc.tuple(row, row).map(([first, second]) => [insert(first), write(`B${String(first)}`, '甲'), insert(second)]),
  row.map((at) => [write(`B${String(at)}`, '95%', '1-2')]),
  row.map((at) => [remove(at)]),
);

test('what the snapshot says is permitted is what Excel takes, and what is taken back is as before but for kept rows', async () => {
  await fc.assert(
    fc.asyncProperty(anyProtection, anyEdits, async (protection, edits) => {
      const { excel, host, planned } = await open(protection);
      const trouble = await troubleOf(host.apply(edits, planned));
      expect(trouble).toBe(planned.sheets.every((sheet) => isPermitted(sheet, edits)) ? undefined : 'sheet-protected');
      const back = invertEdits(planned, edits);
      const after = applyEdits(planned, edits);
      if (trouble === undefined && after.sheets.every((sheet) => isPermitted(sheet, back))) {
        await host.apply(back);
        const kept = keptInsertions(planned, edits);
        const [is, should] = [await host.snapshot(), applyEdits(planned, kept)].map(({ sheets }) => sheets[0]);
        expect([is?.text, is?.formulas, is?.merges]).toEqual([should?.text, should?.formulas, should?.merges]);
      }
      excel.close();
    }),
    { numRuns: 60 },
  );
});
