import { exampleForm, exampleFormWithColumns, type ExampleIndicator } from '../../../src/rules/kit/example-form';
import type { ExampleCell } from '../../../src/rules/kit/rule';
import { runRules } from '../../lint/run-rules';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { said } from '../said';
import { workbookOf } from '../example-workbook';

const LEVELS: Readonly<Record<string, readonly [string, string]>> = {
  数量: ['产出指标', '数量指标'],
  质量: ['产出指标', '质量指标'],
  时效: ['产出指标', '时效指标'],
  成本: ['成本指标', '经济成本指标'],
  效益: ['效益指标', '社会效益指标'],
};

const rowsWith = (indicator: ExampleIndicator): ReturnType<typeof exampleForm> =>
  exampleForm([
    ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
    indicator,
    ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
  ]);

const row = (level: string, name: string, value: ExampleCell): ExampleIndicator => [
  ...(LEVELS[level] ?? ['产出指标', '数量指标']),
  name,
  value,
];

describe('a sign is offered only where the direction is sure', () => {
  test.each([
    ['质量', '贫困发生率', '0.5%', '≤0.5%'],
    ['质量', '误诊率', '1%', '≤1%'],
    ['质量', '预算偏差率', '5%', '≤5%'],
    ['质量', '学前教育辍学率', '1%', '≤1%'],
    ['质量', '设备故障率', '3%', '≤3%'],
    ['质量', '道路完好率', '95%', '≥95%'],
    ['质量', '疫苗接种率', '98%', '≥98%'],
    ['质量', '验收合格率', '100%', '=100%'],
    ['时效', '审批办理时限', '5个工作日', '≤5个工作日'],
    ['数量', '举办技能培训班', '6期', '≥6期'],
    ['数量', '培训村干部人数', '300人', '≥300人'],
    ['数量', '新建农村公路里程', '12公里', '≥12公里'],
    ['数量', '储备冻肉', '500吨', '≥500吨'],
    ['数量', '接待游客', '3万人次', '≥3万人次'],
    ['成本', '单位面积造价', '3000元/平方米', '≤3000元/平方米'],
    ['效益', '带动农户就业人数', '200人', '≥200人'],
    ['效益', '农产品销售收入', '800万元', '≥800万元'],
    ['成本', '城乡低保标准', '780元/人·月', '=780元/人·月'],
    ['时效', '建设工期', '180天', '≤180天'],
  ])('%s %s %s → %s', (level, name, value, written) => {
    expect(said('completeness/operator-missing', rowsWith(row(level, name, value)))).toBe(written);
  });

  test.each([
    ['数量', '用水量', '3000吨'],
    ['数量', '机关用电量', '12万度'],
    ['时效', '租赁期限', '12个月'],
    ['数量', '培训时长', '16学时'],
    ['数量', '在职人员数', '50人'],
    ['数量', '公务用车保有量', '3辆'],
    ['数量', '低保对象人数', '1200人'],
    ['效益', '建档立卡贫困户', '300户'],
    ['质量', '招商办公费用', '28.8万元'],
    ['质量', '非税收入占比', '20%'],
    ['质量', '政府采购率', '60%'],
    ['质量', '价格认定准确率', '105%'],
    ['效益', '亏损额减少', '-30万元'],
  ])('only the writer knows: %s %s %s', (level, name, value) => {
    expect(said('completeness/operator-missing', rowsWith(row(level, name, value)))).toBe('hint');
  });

  test.each([
    ['时效', '项目实施时间', '2026年'],
    ['时效', '竣工时间', '12月'],
    ['时效', '验收时间', '2026年10月31日前'],
    ['数量', '培训人数', '≥300人'],
    ['数量', '培训人数', '300人以上'],
    ['质量', '水质pH值', '6-9'],
    ['质量', '档案管理', '规范'],
  ])('nothing is asked of %s %s %s', (level, name, value) => {
    expect(said('completeness/operator-missing', rowsWith(row(level, name, value)))).toBe(null);
  });
});

/** Findings of all rules on the value cell of the second indicator, with the texts written by their fixes. */
function allSaid(rows: ReturnType<typeof exampleForm>): readonly (readonly [string, unknown])[] {
  const workbook = workbookOf(rows);
  return runRules(workbook, recognizeGoalTables(workbook))
    .filter(({ cell }) => cell.row === 5 && cell.column === 3)
    .map(({ rule, fix }) => [
      rule,
      fix?.edits.flatMap((edit) => (edit.kind === 'write' ? edit.cells[0]?.[0]?.formula : []))[0] ?? null,
    ]);
}

describe('one value, one text to write', () => {
  test.each([
    ['质量', '合格率', '0.98', [['format/percent-scale', '≥98%']]],
    ['质量', '培训合格率', 0.95, [['format/percent-scale', '≥95%']]],
    ['质量', '政策知晓率', 0.9, [['format/percent-scale', '≥90%']]],
    [
      '数量',
      '组织培训次数',
      '12',
      [
        ['completeness/unit-missing', '≥12次'],
        ['completeness/operator-missing', '≥12次'],
      ],
    ],
    ['质量', '道路完好率', '≥95', [['completeness/unit-missing', '≥95%']]],
  ])('%s %s %s', (level, name, value, expected) => {
    expect(allSaid(rowsWith(row(level, name, value)))).toEqual(expected);
  });

  test.each([
    ['质量', '合格率', '≥98%'],
    ['质量', '政策知晓率', '≥90%'],
    ['数量', '组织培训次数', '≥12次'],
    ['质量', '贫困发生率', '≤0.5%'],
    ['质量', '验收合格率', '=100%'],
  ])('what is suggested, put in, gives no finding: %s %s %s', (level, name, value) => {
    expect(allSaid(rowsWith(row(level, name, { value, numberFormat: '@' })))).toEqual([]);
  });
});

test('a unit that the form has a column for goes there, and the sign into the value', () => {
  const rows = exampleFormWithColumns(
    ['一级指标', '二级指标', '三级指标', '指标值', '计量单位'],
    [
      ['产出指标', '数量指标', '组织招商活动次数', '≥5', '次'],
      ['产出指标', '数量指标', '组织培训次数', '12', ''],
      ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95', '%'],
    ],
  );
  expect(said('completeness/unit-missing', rows)).toBe('次');
  expect(said('completeness/operator-missing', rows)).toBe('≥12');
});
