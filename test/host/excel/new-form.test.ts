import { TextDecoder } from 'node:util';
import { createExcelHost } from '../../../src/host/excel/excel-host';
import { createExcelSheets } from '../../../src/host/excel/sheets/excel-sheets';
import { blankForms } from '../../../src/library/new-form/blank-forms';
import { fillForm } from '../../../src/library/new-form/fill-form';
import { firstIndicators } from '../../../src/library/new-form/first-indicators';
import { templates } from '../../../src/library/templates';
import { numberFormatsOf } from '../../../src/workbook/new-sheet';
import { startExcel } from '../../excel-host/jsdom';
import { plainWorkbook } from '../../excel-host/plain-workbook';

// Missing in jsdom, present in browsers and in Node, where the file reader runs.
Object.assign(globalThis, { TextDecoder });

test.each(blankForms.map((form) => [form.id, form] as const))(
  '%s comes into the workbook as planned, with its total, and goes without a trace',
  async (_id, form) => {
    const excel = await startExcel({ workbook: plainWorkbook({ 表: [['一']] }) });
    const before = excel.snapshot();
    const amounts = form.scope === 'project' ? { fiscal: 100, other: 20.5 } : { basic: 100, projects: 20.5 };
    const answers = { year: 2026, unit: '示例县财政局', department: '示例县财政局', project: '干部培训', amounts };
    const { name, sheet } = fillForm(form, answers, firstIndicators(form, templates, '培训会议'));
    const sheets = createExcelSheets('form');
    expect(await sheets.add(name, () => sheet)).toEqual({ name, isReadyToPrint: true });

    const added = (await createExcelHost().snapshot()).sheets.at(-1);
    const [total] = sheet.formulas;
    if (!total || !added) throw new Error('nothing was added');
    expect(added.values[total.row]?.[total.column]).toBe(120.5);
    expect(added.formulas[total.row]?.[total.column]).toBe(total.formula);
    expect(added.numberFormat).toEqual(numberFormatsOf(sheet));
    expect(added.merges).toEqual(expect.arrayContaining([...sheet.blocks]));
    expect(added.text).toEqual(sheet.values.map((line) => line.map(String)));

    expect(await sheets.remove(name, false)).toBe('removed');
    expect(excel.snapshot()).toEqual(before);
    expect(excel.refused).toEqual([]);
    excel.close();
  },
  30_000,
);
