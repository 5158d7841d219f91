import { runRules } from '../lint/run-rules';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import rule from '../../src/rules/relevance/eco-filler';
import { workbookOf, type CellSketch, type SheetSketch } from '../workbook/sheet-of';

type Row = readonly CellSketch[];

const HEAD: readonly Row[] = [
  ['项目支出绩效目标表', '', '', ''],
  ['项目名称', '补充人员经费', '', ''],
  ['一级指标', '二级指标', '三级指标', '指标值'],
];
const PAY: Row = ['产出指标', '质量指标', '工资发放准确率', '=100%'];
const STAFF: Row = ['效益指标', '社会效益指标', '职工队伍稳定率', '≥95%'];
const ECO: Row = ['', '生态效益指标', '节能环保', '≥98%'];
const LASTING: Row = ['', '可持续影响指标', '人员保障机制健全率', '≥90%'];

/** The row deleted by the fix, from 1; null without a fix, "nothing" without a finding. */
function deleted(rows: readonly Row[], sketch: Partial<SheetSketch> = {}): number | null | 'nothing' {
  const workbook = workbookOf({ rows: [...HEAD, ...rows], ...sketch });
  const [finding] = runRules(workbook, recognizeGoalTables(workbook), [rule]);
  if (!finding) return 'nothing';
  const [edit] = finding.fix?.edits ?? [];
  return edit?.kind === 'delete-rows' ? edit.row + 1 : null;
}

const weighted = (row: Row, weight: CellSketch): Row => [...row, weight];

test.each<[string, readonly Row[], Partial<SheetSketch>, number | null]>([
  ['with a 二级指标 of its own', [PAY, STAFF, ECO, LASTING], {}, 6],
  ['in a merged area that begins above', [PAY, STAFF, ECO, LASTING], { merges: ['A5:A7'] }, 6],
  ['first of its 一级指标, whose name the rows below go by', [PAY, ['效益指标', ...ECO.slice(1)], LASTING], {}, null],
  ['first of a merged 一级指标', [PAY, ['效益指标', ...ECO.slice(1)], LASTING], { merges: ['A5:A6'] }, null],
  ['a 二级指标 that the row below goes by', [PAY, STAFF, ECO, ['', '', '办公用电量下降率', '≥2%']], {}, null],
  ['the only one of its 一级指标', [PAY, ['效益指标', ...ECO.slice(1)]], {}, null],
  ['in a hidden row', [PAY, STAFF, ECO, LASTING], { hiddenRows: [5] }, null],
  [
    'calculated',
    [PAY, STAFF, ['', '生态效益指标', '节能环保', { value: 98, text: '98', formula: '=90+8' }], LASTING],
    {},
    null,
  ],
])('a filler %s → %s', (_, rows, sketch, row) => {
  expect(deleted(rows, sketch)).toBe(row);
});

test('a filler with points stays: they would be missing from the sum', () => {
  const rows = [
    ['项目支出绩效目标表', '', '', '', ''],
    ['项目名称', '补充人员经费', '', '', ''],
    weighted(['一级指标', '二级指标', '三级指标', '指标值'], '权重'),
    weighted(PAY, 50),
    weighted(STAFF, 20),
    weighted(ECO, 10),
    weighted(LASTING, 20),
  ];
  const workbook = workbookOf({ rows });
  const [finding] = runRules(workbook, recognizeGoalTables(workbook), [rule]);
  expect(finding?.rule).toBe('relevance/eco-filler');
  expect(finding?.fix).toBeNull();
});
