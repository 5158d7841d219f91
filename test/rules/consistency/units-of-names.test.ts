import { exampleForm } from '../../../src/rules/kit/example-form';
import { runRules } from '../../lint/run-rules';
import { recognizeGoalTables } from '../../../src/recognize/recognize';
import { workbookOf } from '../example-workbook';

/** Findings on unit and kind of figure of one indicator. */
function unitRemarks(level2: string, name: string, value: string): string[] {
  const workbook = workbookOf(
    exampleForm([
      ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
      ['产出指标', level2, name, value],
      ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥90%'],
    ]),
  );
  const asked = new Set(['consistency/count-percent', 'consistency/rate-unit', 'level/quantity-percent']);
  return runRules(workbook, recognizeGoalTables(workbook))
    .filter(({ cell, rule }) => cell.row === 5 && asked.has(rule))
    .map(({ rule }) => rule);
}

describe('a count in percent is one finding', () => {
  test.each([
    ['数量指标', '参训人数', '≥95%'],
    ['数量指标', '新建公厕数量', '=100%'],
    ['数量指标', '道路改造面积', '≥98%'],
    ['数量指标', '开展巡查次数', '100%'],
    ['质量指标', '完成植树株数', '≥90%'],
    ['质量指标', '补助资金金额', '=100%'],
  ])('%s %s %s', (level2, name, value) => {
    expect(unitRemarks(level2, name, value)).toEqual(['consistency/count-percent']);
  });

  test.each([
    ['数量指标', '培训覆盖率', '≥95%', ['level/quantity-percent']],
    ['数量指标', '女性学员占比', '≥40%', ['level/quantity-percent']],
    ['数量指标', '参训人数完成率', '=100%', ['level/quantity-percent']],
    ['质量指标', '疫苗接种率', '≥95%', []],
    ['数量指标', '参训人数', '≥300人', []],
    ['质量指标', '植树株数较上年增长', '≥5%', []],
  ])('no count: %s %s %s', (level2, name, value, rules) => {
    expect(unitRemarks(level2, name, value)).toEqual(rules);
  });
});

describe('a unit of something else than the name says is one finding', () => {
  test.each([
    ['数量指标', '补种草皮面积', '≥8公里'],
    ['数量指标', '入户宣讲人次', '≥300元'],
    ['数量指标', '危房改造户数', '≥60人'],
    ['时效指标', '施工工期', '≤4次'],
  ])('%s %s %s', (level2, name, value) => {
    expect(unitRemarks(level2, name, value)).toEqual(['consistency/count-percent']);
  });

  test.each([
    ['数量指标', '补种草皮面积', '≥8亩'],
    ['数量指标', '补种草皮面积（处）', '≥8处'],
    ['数量指标', '危房改造户数', '完成上级任务'],
    ['时效指标', '施工工期', '2026年9月底前'],
  ])('none: %s %s %s', (level2, name, value) => {
    expect(unitRemarks(level2, name, value)).toEqual([]);
  });
});

describe('a rate with a counting unit', () => {
  test.each([
    ['质量指标', '验收合格率', '≥3次'],
    ['质量指标', '群众满意度', '≥100份'],
    ['质量指标', '村卫生室覆盖率', '=32个'],
    ['质量指标', '惠农补贴发放率', '≥200万元'],
    ['质量指标', '残疾人就业占比', '≥50人'],
  ])('%s %s %s', (level2, name, value) => {
    expect(unitRemarks(level2, name, value)).toEqual(['consistency/rate-unit']);
  });

  test.each([
    ['质量指标', '图书流通率', '≥3次'],
    ['质量指标', '存货周转率', '≥4次'],
    ['质量指标', '宽带平均速率', '≥200Mbps'],
    ['质量指标', '设备巡检频率', '≥2次/周'],
    ['质量指标', '新生儿死亡率', '≤3‰'],
    ['质量指标', '中标成功率', '≥60%'],
    ['质量指标', '贷款利率', '≤4.5%'],
  ])('measured in its own way: %s %s %s', (level2, name, value) => {
    expect(unitRemarks(level2, name, value)).toEqual([]);
  });
});
