import fc from 'fast-check';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { areaContains } from '../../src/workbook/area';
import { workbookOf } from '../workbook/sheet-of';

const WORDS = [
  '',
  '',
  '',
  '绩效目标表',
  '部门整体支出绩效目标表',
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '目标值',
  '计量单位',
  '指标性质',
  '产出指标',
  '数量指标',
  '效益指标',
  '满意度指标',
  '≥95%',
  '=100%',
  '≥',
  '%',
  '资金总额',
  '项目支出',
  '80.01',
  '年度总体目标',
  '目标1',
  '任务名称',
  '预算金额（万元）',
  '2022年',
  '近两年指标值',
  '合计',
  '填报人：',
  '……',
  '得满分',
  '年度绩效指标',
];

const cell = fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 12 }), fc.integer({ min: -5, max: 5000 }));
const rows = fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { minLength: 1, maxLength: 25 });
const merge = fc.tuple(fc.nat(24), fc.nat(7), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }));

test('reads any sheet without throwing, and every indicator lies in its table', () => {
  fc.assert(
    fc.property(rows, fc.array(merge, { maxLength: 6 }), (cells, merges) => {
      const workbook = workbookOf({ rows: cells });
      const [sheet] = workbook.sheets;
      if (!sheet) return;
      const merged = {
        ...sheet,
        merges: merges.map(([row, column, height, width]) => ({ row, column, rows: height, columns: width })),
      };
      for (const table of recognizeGoalTables({ sheets: [merged] })) {
        for (const indicator of table.indicators) {
          expect(areaContains(table.area, { row: indicator.row, column: table.area.column })).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});
