import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExcelHost } from '../../../src/host/excel/excel-host';
import type { WorkbookHost } from '../../../src/host/port';
import { check } from '../../../src/lint/check';
import { startExcel } from '../../excel-host/jsdom';
import type { ExcelOptions, RunningExcel } from '../../excel-host/jsdom';

let excel: RunningExcel;
afterEach(() => {
  expect(excel.refused).toEqual([]);
  excel.close();
});

async function open(options: ExcelOptions): Promise<WorkbookHost> {
  excel = await startExcel(options);
  return createExcelHost();
}

describe('saveState', () => {
  const FIRST = '<state xmlns="urn:goal-table:state"><section name="a">1</section></state>';
  const SECOND = '<state xmlns="urn:goal-table:state"><section name="a">2</section></state>';
  const OTHER = '<other/>';

  it.each([
    ['begins a part', [OTHER], SECOND, [OTHER, SECOND]],
    ['replaces it', [FIRST, OTHER], SECOND, [SECOND, OTHER]],
    ['leaves one of several', [FIRST, OTHER, FIRST], SECOND, [SECOND, OTHER]],
    ['takes it away', [FIRST, OTHER], null, [OTHER]],
    ['takes away what is not there', [OTHER], null, [OTHER]],
  ])('%s', async (_, customXml, xml, expected) => {
    const host = await open({ customXml });
    await host.saveState(xml);
    expect(excel.session.customXmlParts()).toEqual(expected);
    expect((await host.snapshot()).savedState).toBe(xml ?? undefined);
  });

  it('is refused in a read-only file', async () => {
    const host = await open({ readOnly: true });
    await expect(host.saveState(FIRST)).rejects.toMatchObject({ trouble: 'read-only' });
  });

  it.each([
    ['a file of the old format', { fileName: '绩效目标表.XLS' }],
    ['a text file', { fileName: '目标.csv' }],
    ['an Excel that drops it', { keepsCustomXml: false }],
  ])('says that it is not kept by %s', async (_, facts) => {
    const host = await open({ facts });
    await expect(host.saveState(FIRST)).rejects.toMatchObject({ trouble: 'not-kept' });
    await host.saveState(null);
  });
});

it('is read as the command line reads it, also from a part that nothing in the package refers to', async () => {
  const host = await open({
    workbook: readFileSync(join(__dirname, '..', '..', 'hostile', 'files', 'state-18-all-rules-off.xlsx')),
  });
  const asSaved = check(await host.snapshot());
  expect(asSaved.carried.off).toHaveLength(110);
  expect(asSaved.findings).toEqual([]);
});
