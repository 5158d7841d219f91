import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import fc from 'fast-check';
import { createExcelHost } from '../../../../src/host/excel/excel-host';
import { createExcelMarking } from '../../../../src/host/excel/marks/excel-marking';
import { check } from '../../../../src/lint/check';
import { cellMarks } from '../../../../src/report/cell-marks';
import { cellName } from '../../../../src/workbook/area';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { startExcel } from '../../../excel-host/jsdom';
import { plainWorkbook } from '../../../excel-host/plain-workbook';
import { formNames } from '../../../forms/truth';
import { extrasOf, markOf, putComment, putFormat, putNote, wholeOf } from './marked-excel';

// Missing in jsdom, present in browsers and in Node, where the file reader runs.
Object.assign(globalThis, { TextDecoder });

const FORMS = join(__dirname, '../../../forms');

const findingsOf = (workbook: WorkbookSnapshot) => check(workbook).findings;

test.each((['seeds', 'demos', 'more'] as const).flatMap(formNames))(
  '%s is marked, is read and checked as ever, and is as before when the marks are gone',
  async (form) => {
    const excel = await startExcel({ workbook: new Uint8Array(readFileSync(join(FORMS, `${form}.xlsx`))) });
    const host = createExcelHost();
    const marking = createExcelMarking();
    const whole = wholeOf(excel);
    const before = await host.snapshot();
    const findings = findingsOf(before);
    const marks = cellMarks(findings);
    const possible = marks.filter(({ cell }) =>
      before.sheets.some(({ name, visibility }) => name === cell.sheet && visibility === 'visible'),
    );
    for (const style of marking.styles) {
      const syncs = excel.syncCount();
      expect((await marking.mark(marks, style)).marked).toBe(possible.length);
      expect(excel.syncCount() - syncs).toBe(3);
      const { formats, comments } = extrasOf(excel);
      expect(formats.length + comments.length > 0).toBe(possible.length > 0);
      const marked = await host.snapshot();
      expect(marked).toEqual(before);
      expect(findingsOf(marked)).toEqual(findings);
    }
    await marking.clear();
    expect(wholeOf(excel)).toEqual(whole);
    expect(excel.refused).toEqual([]);
    excel.close();
  },
  30_000,
);

const SIZE = { rows: 6, columns: 3 };
const address = fc
  .record({ row: fc.integer({ min: 0, max: SIZE.rows - 1 }), column: fc.integer({ min: 0, max: SIZE.columns - 1 }) })
  .map(cellName);
const addresses = fc.uniqueArray(address, { maxLength: 8 });
const marking = fc.record({
  cells: addresses,
  level: fc.constantFrom('error', 'warning', 'hint'),
  style: fc.constantFrom('fill', 'comment'),
});

test('marking, however often, and clearing is as if nothing had been', async () => {
  const rows = Array.from({ length: SIZE.rows }, (_row, r) =>
    Array.from({ length: SIZE.columns }, (_column, c) => `${String(r)}/${String(c)}`),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        formats: addresses,
        comments: addresses,
        markings: fc.array(marking, { minLength: 1, maxLength: 4 }),
        excelApi: fc.constantFrom('1.8', '1.10', '1.14'),
      }),
      async ({ formats, comments, markings, excelApi }) => {
        const excel = await startExcel({ workbook: plainWorkbook({ 表一: rows }), excelApi });
        formats.forEach((at, nth) => putFormat(excel, 'sheet-1', at, nth % 2 === 0 ? null : '=A1>0'));
        comments.forEach((at, nth) =>
          nth % 3 === 0 ? putNote(excel, 'sheet-1', at) : putComment(excel, 'sheet-1', at, '原有', '答复'),
        );
        const before = wholeOf(excel);
        const marks = createExcelMarking();
        for (const { cells, level, style } of markings) {
          await marks.mark(
            cells.map((at) => markOf('表一', at, level)),
            marks.styles.includes(style) ? style : 'fill',
          );
        }
        await marks.clear();
        expect(wholeOf(excel)).toEqual(before);
        expect(excel.refused).toEqual([]);
        excel.close();
      },
    ),
    { numRuns: 25 },
  );
}, 60_000);
