import fc from 'fast-check';
import { readWorkbook } from '../../../../src/host/file/read-workbook';
import { writeWorkbook } from '../../../../src/host/file/xlsx/write/write-workbook';
import { storedEntries } from '../../../../src/host/file/xlsx/zip';
import { applyEdits } from '../../../../src/workbook/apply-edits';
import { invertEdits } from '../../../../src/workbook/invert-edits';
import '../../../property-seed';
import { formsOnDisk } from './forms-on-disk';
import { looksOf } from './looks';
import { randomEdits } from './random-edits';
import { comparable } from './same-workbook';

const RUNS = Number(process.env.WRITE_RUNS ?? 4);

describe.each(formsOnDisk())('%s', (_name, bytes) => {
  const workbook = readWorkbook(bytes);

  test('what is written reads as the edits say, and goes back', () => {
    fc.assert(
      fc.property(randomEdits(workbook), (edits) => {
        const written = writeWorkbook(bytes, { edits });
        expect(comparable(readWorkbook(written))).toEqual(comparable(applyEdits(workbook, edits)));
        const back = writeWorkbook(written, { edits: invertEdits(workbook, edits) });
        expect(comparable(readWorkbook(back))).toEqual(comparable(workbook));
        // The look of a deleted row is lost: a row inserted again looks like the one above it.
        if (edits.every(({ kind }) => kind !== 'delete-rows')) expect(looksOf(back)).toEqual(looksOf(bytes));
      }),
      { numRuns: RUNS },
    );
  });

  test('a cell written leaves every other entry as it is', () => {
    const sheet = workbook.sheets.find(({ area }) => area !== null);
    const { row, column } = sheet?.area ?? { row: 0, column: 0 };
    const area = { row, column, rows: 1, columns: 1 };
    const cells = [[{ formula: '新标题', numberFormat: 'General' }]];
    const written = writeWorkbook(bytes, { edits: [{ kind: 'write', sheet: sheet?.name ?? '', area, cells }] });
    const before = new Map(storedEntries(bytes).map(({ name, body }) => [name, body]));
    const changed = storedEntries(written).filter(
      ({ name, body }) => Buffer.compare(before.get(name) ?? body, body) !== 0,
    );
    expect(changed.length).toBeGreaterThan(0);
    for (const { name } of changed)
      expect(name).toMatch(/^xl\/(?:worksheets\/sheet\d+|workbook|styles)\.xml$|^docProps/);
    expect(storedEntries(written).map(({ name }) => name)).toEqual([...before.keys()]);
  });
});
