import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createExcelHost } from '../../../src/host/excel/excel-host';
import { planInsertion } from '../../../src/library/plan-insertion';
import { searchTemplates } from '../../../src/library/search';
import { templates } from '../../../src/library/templates';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { invertEdits } from '../../../src/workbook/invert-edits';
import { startExcel } from '../../excel-host/jsdom';

const FORMS = join(__dirname, '../../forms/seeds');

describe('an indicator inserted through Excel', () => {
  it.each([
    ['fuzhou-changle-2024', '“三公”经费控制率', { level1: null, section: '一般性支出情况', valueText: '≤100%' }],
    ['jiangxi-chaisang-2024', '购置验收通过率', { level1: '产出指标', section: '绩效指标', valueText: '=100%' }],
  ])('into %s is read back, and taken back without a trace', async (form, name, expected) => {
    const excel = await startExcel({ workbook: new Uint8Array(readFileSync(join(FORMS, `${form}.xlsx`))) });
    try {
      const host = createExcelHost();
      const gridBefore = excel.snapshot();
      const before = await host.snapshot();
      const tables = recognizeGoalTables(before);
      const [hit] = searchTemplates(templates, name);
      const [table] = tables;
      if (!hit || !table) throw new Error('Nothing to insert, or nowhere to insert it');
      const plan = planInsertion(before, table, hit.template, { name: hit.name });
      if (plan.kind === 'refusal') throw new Error(plan.message);

      const syncs = excel.syncCount();
      await host.apply(plan.edits);
      expect(excel.syncCount() - syncs).toBeLessThanOrEqual(3);

      const [after] = recognizeGoalTables(await host.snapshot());
      const inserted = after?.indicators.find(({ row }) => row === plan.row);
      expect({
        name: inserted?.name.value,
        level1: inserted?.level1?.value ?? null,
        section: inserted?.section,
        valueText: inserted?.target.source,
      }).toEqual({ name: hit.name, ...expected });
      expect(after?.indicators).toHaveLength(table.indicators.length + 1);

      await host.apply(invertEdits(before, plan.edits));
      expect(await host.snapshot()).toEqual(before);
      expect(excel.snapshot()).toEqual(gridBefore);
      expect(excel.refused).toEqual([]);
    } finally {
      excel.close();
    }
  });
});
