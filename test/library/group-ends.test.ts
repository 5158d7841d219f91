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

describe('a new 一级指标 below a 小计', () => {
  const names = (sheet: SheetSnapshot) => sheet.values.map((line) => String(line[0] || line[2] || ''));

  test('begins below the 小计 of the one before', () => {
    const rows = [
      ['产出指标', '数量指标', '培训场次', '≥5场', 30],
      ['', '质量指标', '培训合格率', '≥95%', 20],
      ['小计', '', '', '', 50],
      ['效益指标', '社会效益指标', '参训企业覆盖率', '≥80%', 40],
      ['小计', '', '', '', 40],
      ['合计', '', '', '', 90],
    ];
    const sheet = withIndicator(rows, '服务对象满意度');
    expect(names(sheet).slice(6)).toEqual(['小计', '满意度指标', '合计']);
  });

  test('also where the label of the one before spans its 小计, which keeps its row', () => {
    const rows = [
      ['产出指标', '数量指标', '培训场次', '≥5场', 30],
      ['', '质量指标', '培训合格率', '≥95%', 20],
      ['', '产出小计', '', '', 50],
      ['合计', '', '', '', 50],
    ];
    const sheet = withIndicator(rows, '服务对象满意度', ['A3:A5']);
    expect(names(sheet).slice(2)).toEqual(['产出指标', '培训合格率', '', '满意度指标', '合计']);
    expect(sheet.merges.map(areaName)).toContain('A3:A5');
  });

  test('but above the only 小计 of a form', () => {
    const rows = [
      ['产出指标', '数量指标', '培训场次', '≥5场', 30],
      ['效益指标', '社会效益指标', '参训企业覆盖率', '≥80%', 40],
      ['小计', '', '', '', 70],
    ];
    const sheet = withIndicator(rows, '服务对象满意度');
    expect(names(sheet).slice(3)).toEqual(['效益指标', '满意度指标', '小计']);
  });

  test('and a new 二级指标 stays above the 小计 of its 一级指标', () => {
    const rows = [
      ['产出指标', '数量指标', '培训场次', '≥5场', 50],
      ['小计', '', '', '', 50],
      ['效益指标', '社会效益指标', '参训企业覆盖率', '≥80%', 40],
      ['小计', '', '', '', 40],
    ];
    const sheet = withIndicator(rows, '培训合格率');
    expect(names(sheet).slice(2, 5)).toEqual(['产出指标', '产出指标', '小计']);
  });
});
