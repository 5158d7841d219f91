import { valueCell } from '../../goals/indicator-cells';
import { printTargetValue } from '../../wording/print-target-value';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { pattern } from '../../wording/lexicon/family';
import { CARRY_OVER_USED } from '../../wording/lexicon/money-names';
import { MEASURED_QUALITY } from '../../wording/lexicon/measured-names';

type Limit = 'adjustment' | 'carryOver' | 'execution' | 'control' | 'qualified' | 'assetUse';

/** Limits by names of indicators; each is the highest or the lowest target that is accepted. */
const LIMITS: readonly {
  readonly limit: Limit;
  readonly name: RegExp;
  readonly not?: RegExp;
  readonly bound: 'most' | 'least';
}[] = [
  { limit: 'adjustment', name: /预算调整率$/, bound: 'most' },
  { limit: 'carryOver', name: /(?:结转|结余)率$/, not: pattern`${CARRY_OVER_USED}`, bound: 'most' },
  { limit: 'execution', name: /预算(?:资金)?(?:执行|完成)率$|支出执行率$/, bound: 'least' },
  { limit: 'control', name: /(?:三公|公用).{0,6}控制率$/, bound: 'most' },
  { limit: 'qualified', name: /合格率$/, not: pattern`${MEASURED_QUALITY}`, bound: 'least' },
  { limit: 'assetUse', name: /(?:固定)?资产利用率$/, bound: 'least' },
];

export default defineRule<'most' | 'least', Limit>({
  meta: {
    id: 'range/adjust-rate-loose',
    title: '控制类指标目标过宽',
    category: '合理性',
    severity: 'hint',
    messages: {
      most: '“{name}”的目标是{value}，超过通常的{limit}%，偏宽。',
      least: '“{name}”的目标是{value}，低于通常的{limit}%，偏低。',
    },
    fix: null,
    thresholds: {
      adjustment: { label: '预算调整率不超过', value: 20, unit: '%' },
      carryOver: { label: '结转结余率不超过', value: 10, unit: '%' },
      execution: { label: '预算执行率不低于', value: 90, unit: '%' },
      control: { label: '“三公”、公用经费控制率不超过', value: 100, unit: '%' },
      qualified: { label: '合格率不低于', value: 90, unit: '%' },
      assetUse: { label: '资产利用率不低于', value: 90, unit: '%' },
    },
  },

  *checkTable(table, { thresholds }) {
    for (const indicator of table.indicators) {
      const { target, name } = indicator;
      if (target.unit !== '%' || !target.number) continue;
      const plain = indicator.plainName.replace(/[(（][^()（）]*[)）]|[%“”"]/g, '');
      const kind = LIMITS.find((limit) => limit.name.test(plain) && limit.not?.test(plain) !== true);
      if (!kind) continue;
      const limit = thresholds[kind.limit];
      if (kind.bound === 'most' ? target.number.lte(limit) : target.number.gte(limit)) continue;
      yield {
        messageId: kind.bound,
        data: {
          name: quote(name.value),
          value: printTargetValue(target),
          limit: String(limit),
        },
        cell: valueCell(table, indicator),
        related: [name.cell],
        suggestion: `改成“${kind.bound === 'most' ? '≤' : '≥'}${String(limit)}%”或更严；本级财政部门另有规定的，可以在规则设置里改这个界限。`,
      };
    }
  },
});

export const reason: RuleReason = {
  why: '预算调整率、结转结余率这类指标是用来约束自己的，定得太宽就起不到作用。',
  basis: ['财预〔2013〕53号《预算绩效评价共性指标体系框架》', '本级财政部门另有规定的，以规定为准'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '预算调整率', '≤10%'],
        ['产出指标', '质量指标', '结转结余率', '≤5%'],
        ['产出指标', '质量指标', '预算执行率', '≥95%'],
        ['产出指标', '质量指标', '固定资产利用率', '≥90%'],
        ['产出指标', '质量指标', '产品抽检合格率', '≥85%'],
        ['产出指标', '成本指标', '“三公”经费控制率', '≤100%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '预算调整率', '≤30%'],
        ['产出指标', '质量指标', '结转结余率', '≤30%'],
        ['产出指标', '质量指标', '预算执行率', '≥80%'],
        ['产出指标', '质量指标', '工程验收合格率', '≥60%'],
        ['产出指标', '质量指标', '固定资产利用率', '≥75%'],
        ['产出指标', '成本指标', '“三公”经费控制率', '≤120%'],
      ]),
      findings: ['D5', 'D6', 'D7', 'D8', 'D9', 'D10'],
    },
  ],
});
