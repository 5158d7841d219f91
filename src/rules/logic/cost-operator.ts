import { pattern } from '../../wording/lexicon/family';
import { COST_RATE_WORDS, SAVINGS } from '../../wording/lexicon/expenses';
import { directionOf } from '../../wording/direction';
import { valueCell } from '../../goals/indicator-cells';
import { inEachPlace } from '../facts/each-place';
import { outputUnderCost } from '../facts/named-output';
import { isCostIndicator } from '../facts/level-kind';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { operatorEdits, withOperator } from '../fixes/operator-edit';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

/** Costs of which more is better: savings, and standards that are met. */
const MORE_IS_BETTER = pattern`${SAVINGS}|达标`;
/** Rates about costs. Other rates, such as 预算执行率 and 资金使用合规率, are misplaced, but have the right operator. */
const COST_RATE = pattern`${COST_RATE_WORDS}`;

export default defineRule({
  meta: {
    id: 'logic/cost-operator',
    title: '成本指标使用“≥”',
    category: '合理性',
    severity: 'warning',
    messages: {
      cost: '“{name}”是成本指标，目标却写成“{value}”，等于花得越多越好。',
      standard: '“{name}”是补助标准，目标写成“{value}”；标准是定值，应当用“=”。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const { target, name } = indicator;
      const isUpward = target.operator === '≥' || target.operator === '＞';
      const isMeasured = target.kind === 'number' || target.kind === 'range';
      if (!isUpward || !isMeasured || !isCostIndicator(indicator) || MORE_IS_BETTER.test(name.value)) continue;
      // level/cost-misplaced reports that it is no cost.
      if (outputUnderCost(indicator) !== null) continue;
      if (target.unit === '%' && !COST_RATE.test(name.value)) continue;
      const isStandard = directionOf(name.value) === 'fixed';
      const edits = operatorEdits(indicator, isStandard ? '=' : '≤', context);
      const limit = withOperator(target, '≤')?.trim();
      yield {
        messageId: isStandard ? 'standard' : 'cost',
        data: {
          name: quote(name.value),
          value: quote(`${target.operatorSpan ? '' : target.operator}${target.source}`),
        },
        // A lower limit of 生均经费 may be a prescribed standard.
        ...(isStandard && /^[生师]均/.test(indicator.plainName) && { severity: 'hint' as const }),
        cell: valueCell(table, indicator),
        related: [name.cell],
        suggestion: isStandard
          ? '请把“≥”改成“=”，写明补助标准。'
          : `请改成“${limit ?? '≤'}”，写明控制的上限；如果要求投入不低于多少，请移到产出或效益指标。`,
        ...(edits && { fix: { kind: 'confirm', edits } }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '成本指标是控制花钱的上限，写“≥”就成了花得越多得分越高，评审时会要求改。',
  basis: [`${CORE_INDICATORS_2021}（成本指标反映成本的预期控制范围）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['成本指标', '经济成本指标', '法律顾问费用', '≤0.6万元'],
        ['成本指标', '经济成本指标', '成本节约率', '≥5%'],
        ['成本指标', '经济成本指标', '城市低保标准', '=780元/人·月'],
        ['产出指标', '数量指标', '购置资产数量', '≥3台'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['成本指标', '经济成本指标', '法律顾问费用', '≥6000元'],
        ['成本指标', '经济成本指标', '生均公用经费补助标准', '≥720元/人'],
        ['产出指标', '成本指标', '会议成本', '＞3万元'],
        ['产出指标', '数量指标', '购置资产数量', '≥3台'],
      ]),
      findings: ['D5', 'D6', 'D7'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
        [
          ['产出指标', '数量指标', '配备安保人员数量', '≥', 6, '人'],
          ['成本指标', '经济成本指标', '安保服务费用', '≥', 60000, '元'],
          ['满意度指标', '服务对象满意度指标', '学生满意度', '≥', 95, '%'],
        ],
      ),
      findings: ['E6'],
    },
  ],
});
