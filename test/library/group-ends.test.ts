import { planInsertion } from '../../src/library/plan-insertion';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { applyEdits } from '../../src/workbook/apply-edits';
import { areaName } from '../../src/workbook/area';
import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheetOf, type CellSketch } from '../workbook/sheet-of';
import { templateNamed } from './reading';

const HEAD = [
  ['项目支出绩效目标表', '', '', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值', '分值'],
];

/** The sheet with this indicator, in a new group where the table has none for it. */
function withIndicator(
  rows: readonly (readonly CellSketch[])[],
  name: string,
  merges: readonly string[] = [],
): SheetSnapshot {
  const workbook = { sheets: [sheetOf({ rows: [...HEAD, ...rows], merges })] };
  const [table] = recognizeGoalTables(workbook);
  if (!table) throw new Error('no table');
  const template = templateNamed(name);
  const answer = planInsertion(workbook, table, template);
  const group = answer.kind === 'refusal' ? answer.newGroup : null;
  const plan = group ? planInsertion(workbook, table, template, { group }) : answer;
  if (plan.kind !== 'plan') throw new Error(plan.message);
  const [sheet] = applyEdits(workbook, plan.edits).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

test('the weight that a whole group shares ends with it when a new group comes below', () => {
  const rows = [
    ['产出指标', '数量指标', '培训场次', '≥5场', 50],
    ['', '', '培训人次', '≥50人次', ''],
    ['', '', '编印资料', '≥5份', ''],
  ];
  const sheet = withIndicator(rows, '服务对象满意度', ['A3:A5', 'B3:B5', 'E3:E5']);
  expect(sheet.merges.map(areaName)).toEqual(['A3:A5', 'B3:B5', 'E3:E5']);
});

test('a running total beside the last row ends there', () => {
  const total = (value: number, formula: string): CellSketch => ({ value, text: String(value), formula });
  const rows = [
    ['产出指标', '数量指标', '培训场次', '≥5场', 10, total(10, '=SUM(E$3:E3)')],
    ['', '', '培训人次', '≥50人次', 20, total(30, '=SUM(E$3:E4)')],
  ];
  const sheet = withIndicator(rows, '采购设备数量');
  expect(sheet.formulas.map((line) => line[5])).toEqual(expect.arrayContaining(['=SUM(E$3:E3)', '=SUM(E$3:E4)']));
});

test.each([
  ['=SUM(E3:E3)', '=SUM(E3:E4)'],
  ['=SUM(E2:E3)', '=SUM(E2:E4)'],
])('a total %s over the only row grows with the group', (formula, grown) => {
  const rows = [
    ['产出指标', '数量指标', '培训场次', '≥5场', 100],
    ['合计', '', '', '', { value: 100, text: '100', formula }],
  ];
  const sheet = withIndicator(rows, '采购设备数量');
  expect(sheet.formulas.flat()).toContain(grown);
});
