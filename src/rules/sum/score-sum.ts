import Big from 'big.js';
import type { ScoreCell, ScoredLine, SelfEvaluation } from '../../goals/self-evaluation';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type ExampleCell, type Report, type RuleExamples, type RuleReason } from '../kit/rule';

const WHOLE = 100;
/** Allowed difference, because points are rounded to one decimal. */
const TOLERANCE = '0.1';

export default defineRule({
  meta: {
    id: 'sum/score-sum',
    title: '评价得分与分值不符',
    category: '勾稽',
    severity: 'warning',
    messages: {
      over: '“{name}”的得分{score}分超过分值{weight}分。',
      whole: '各项分值相加是{sum}分，不是100分。',
      execution: '执行率是{rate}%，分值{weight}分，按执行率计算得{expected}分，表里填的是{score}分。',
    },
    fix: null,
  },

  *checkWorkbook(context) {
    for (const evaluation of context.selfEvaluations()) {
      const { execution, indicators } = evaluation;
      yield* [...(execution ? [execution] : []), ...indicators].flatMap(overReport);
      if (execution) yield* executionReport(execution);
      yield* wholeReport(evaluation, context.weightTotals);
    }
  },
});

export const reason: RuleReason = {
  why: '自评得分是考核依据，得分超过分值、总分不是100分会被要求重报。',
  basis: ['财预〔2020〕10号《项目支出绩效评价管理办法》（自评表）'],
};

export const examples = (): RuleExamples => ({
  good: [{ rows: exampleForms({ execution: 9, benefit: 35 }), findings: [] }],
  bad: [
    { rows: exampleForms({ execution: 10, benefit: 45 }), findings: ['H8', 'H11'] },
    { rows: exampleForms({ execution: 9, benefit: 30, weight: 30 }), findings: ['F11'] },
  ],
});

function overReport({ name, weight, score }: ScoredLine): Report<'over'>[] {
  if (!weight.value || !score.value || score.value.lte(weight.value)) return [];
  return [
    {
      messageId: 'over',
      data: { name: quote(name), score: score.value.toFixed(), weight: weight.value.toFixed() },
      cell: score.cell,
      related: [weight.cell],
      suggestion: '请核对得分，最高不超过分值。',
    },
  ];
}

function executionReport({ rate, weight, score }: ScoredLine & { readonly rate: ScoreCell }): Report<'execution'>[] {
  const percent = percentOf(rate);
  if (!percent || !weight.value || !score.value || score.value.gt(weight.value)) return [];
  const expected = (percent.gt(WHOLE) ? new Big(WHOLE) : percent).times(weight.value).div(WHOLE);
  if (expected.minus(score.value).abs().lte(TOLERANCE)) return [];
  return [
    {
      messageId: 'execution',
      data: {
        rate: percent.toFixed(),
        weight: weight.value.toFixed(),
        expected: expected.round(2).toFixed(),
        score: score.value.toFixed(),
      },
      cell: score.cell,
      related: [rate.cell, weight.cell],
      suggestion: '请按执行率×分值计算，执行率超过100%的按100%算；本级财政部门另有算法的除外。',
    },
  ];
}

/** The rate in %; 0.9 without a percent sign is 90%. */
function percentOf({ value, isPercent }: ScoreCell): Big | null {
  if (value === null) return null;
  return isPercent || value.gt(1) ? value : value.times(WHOLE);
}

function* wholeReport(
  { execution, indicators, total }: SelfEvaluation,
  totals: readonly number[],
): Iterable<Report<'whole'>> {
  const lines = [...(execution ? [execution] : []), ...indicators];
  const sum = lines.reduce((whole, { weight }) => whole.plus(weight.value ?? 0), new Big(0));
  const allowed = execution ? [WHOLE] : totals;
  const last = indicators.filter(({ weight }) => weight.value !== null).at(-1);
  if (!last || sum.eq(0) || allowed.some((one) => sum.minus(one).abs().lte('0.01'))) return;
  yield {
    messageId: 'whole',
    data: { sum: sum.toFixed() },
    cell: (total?.weight.value ? total : last).weight.cell,
    related: lines.filter(({ weight }) => weight.value !== null).map(({ weight }) => weight.cell),
    suggestion: '请核对各项分值，预算执行率10分加各项指标共100分。',
  };
}

/** A small goal table, and below it a 自评表 with 执行率 90%. */
function exampleForms(points: {
  execution: number;
  benefit: number;
  weight?: number;
}): readonly (readonly ExampleCell[])[] {
  const { execution, benefit, weight = 40 } = points;
  return [
    ...exampleForm([['产出指标', '数量指标', '培训人次', '≥200人次']]),
    ['项目支出绩效目标自评表'],
    ['项目资金（万元）', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    ['', '年度资金总额', 100, 100, 90, 10, { value: 0.9, text: '90%', numberFormat: '0%' }, execution],
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '偏差原因分析', '得分'],
    ['产出指标', '数量指标', '培训人次', '≥200人次', '210人次', 50, '', 50],
    ['效益指标', '社会效益指标', '政策知晓率', '≥90%', '80%', weight, '', benefit],
  ];
}
