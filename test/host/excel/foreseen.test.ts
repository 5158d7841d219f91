import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TextDecoder } from 'node:util';
import { createExcelHost } from '../../../src/host/excel/excel-host';
import { check } from '../../../src/lint/check';
import type { Edit } from '../../../src/workbook/edit';
import { foreseeEdits } from '../../../src/workbook/foresee-edits';
import { invertEdits } from '../../../src/workbook/invert-edits';
import { startExcel } from '../../excel-host/jsdom';
import { formNames } from '../../forms/truth';

// Missing in jsdom, present in browsers and in Node, where the file reader runs.
Object.assign(globalThis, { TextDecoder });

const FORMS = join(__dirname, '../../forms');
/** Number of fixes per form; most are alike. */
const MOST = 8;

test.each((['seeds', 'demos', 'more'] as const).flatMap(formNames))(
  '%s: what a fix and its undoing make of the workbook is foreseen as Excel does it',
  async (form) => {
    const excel = await startExcel({ workbook: new Uint8Array(readFileSync(join(FORMS, `${form}.xlsx`))) });
    const host = createExcelHost();
    const before = await host.snapshot();
    const fixes = check(before).findings.flatMap(({ fix }) => (fix ? [fix.edits] : []));
    for (const edits of fixes.slice(0, MOST)) {
      const inverse = invertEdits(before, edits);
      const foreseen = await applyForeseen(before, edits);
      await applyForeseen(foreseen, inverse);
    }
    expect(await host.snapshot()).toEqual(before);
    excel.close();

    async function applyForeseen(now: typeof before, edits: readonly Edit[]): Promise<typeof before> {
      const foreseen = foreseeEdits(now, edits);
      await host.apply(edits);
      const real = await host.snapshot();
      if (foreseen) expect(foreseen).toEqual(real);
      return real;
    }
  },
  60_000,
);
