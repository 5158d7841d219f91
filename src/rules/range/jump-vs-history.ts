import { valueCell } from '../../goals/indicator-cells';
import { directionOf } from '../../wording/direction';
import { averageOf, explainsChange, isFalling, pastFigures } from '../facts/past';
import { printTargetValue } from '../../wording/print-target-value';
import { MEASURES_2015 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const COLUMNS = ['一级指标', '二级指标', '三级指标', '2022年', '2023年', '指标值'];

export default defineRule<'more' | 'less', 'most' | 'least'>({
  meta: {
    id: 'range/jump-vs-history',
    title: '目标值与历史值相差过大',
    category: '合理性',
    severity: 'hint',
    messages: {
      more: '“{name}”的目标是{value}，是近年{kind}（{past}）平均数的{times}倍。',
      less: '“{name}”的目标是{value}，只有近年{kind}（{past}）平均数的{times}倍，恐怕难以做到。',
    },
    fix: null,
    thresholds: {
      most: { label: '目标超过近年平均的多少倍', value: 2, unit: '倍' },
      least: { label: '控制类目标低于近年平均的多少倍', value: 0.5, unit: '倍' },
    },
  },

  *checkTable(table, { thresholds }) {
    for (const indicator of table.indicators) {
      const { target, name } = indicator;
      const past = pastFigures(table, indicator);
      if (!past || !target.number || past.sum.lte(0) || explainsChange(indicator) || isFalling(indicator, past))
        continue;
      const isUpperLimit =
        target.operator === '≤' ||
        target.operator === '＜' ||
        (target.operator === null && directionOf(name.value) === 'lower');
      const times = target.number.div(averageOf(past));
      // In the other direction the target is easier than the past; range/below-history reports it.
      const isJump = isUpperLimit ? times.lt(thresholds.least) && times.gt(0) : times.gt(thresholds.most);
      if (!isJump) continue;
      yield {
        messageId: isUpperLimit ? 'less' : 'more',
        data: {
          name: quote(name.value),
          value: quote(printTargetValue(target)),
          past: past.spoken,
          kind: past.kind,
          times: times.round(1).toFixed(),
        },
        cell: valueCell(table, indicator),
        related: [name.cell, ...past.cells],
        suggestion: '请核对数值和口径；确实要大幅变化的，请在设置依据中写明原因，或者分年度设置。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '目标一下子比近年高出几倍，要么口径变了，要么完不成，写明原因可以避免被追问。',
  basis: [`${MEASURES_2015}（可行性审核）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '亿元以上签约项目数', '90个', '90个', '≥95个'],
        ['产出指标', '数量指标', '产业研究次数', '0次', '0次', '≥1次'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '90%', '91%', '≥92%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '亿元以上签约项目数', '90个', '90个', '≥330个'],
        ['产出指标', '成本指标', '单场活动成本', '10万元', '10万元', '≤2万元'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '90%', '91%', '≥92%'],
      ]),
      findings: ['F5', 'F6'],
    },
  ],
});
