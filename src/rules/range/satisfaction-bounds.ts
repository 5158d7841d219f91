import { directionOf } from '../../wording/direction';
import type { GoalTable, Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { inEachPlace } from '../facts/each-place';
import { isSatisfactionIndicator } from '../facts/level-kind';
import { pastFigures } from '../facts/past';
import { printTargetValue } from '../../wording/print-target-value';
import { rateKind } from '../../wording/rate';
import { isSatisfactionName, mentionsSatisfaction } from '../../wording/satisfaction';
import { withOperator } from '../fixes/operator-edit';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleExamples, type RuleReason } from '../kit/rule';

type MessageId = 'low' | 'high' | 'upper-limit';
interface Limits {
  readonly lowest: number;
  readonly highest: number;
}

export default defineRule<MessageId, keyof Limits>({
  meta: {
    id: 'range/satisfaction-bounds',
    title: '满意度目标值异常',
    category: '合理性',
    severity: 'warning',
    messages: {
      low: '“{name}”的目标是{value}，低于{limit}%，偏低。',
      high: '“{name}”的目标是{value}，几乎没有余地，很难做到，也不容易拿出调查依据。',
      'upper-limit': '“{name}”写成“{value}”，等于满意的人越少越好。',
    },
    fix: null,
    cause: 'forms',
    thresholds: {
      lowest: { label: '满意度目标不低于', value: 80, unit: '%' },
      highest: { label: '满意度目标从多少起提示偏高', value: 98, unit: '%' },
    },
  },

  *checkTable(table, { thresholds }) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const { target, name } = indicator;
      if (target.unit !== '%' || !target.number || !isSatisfaction(indicator)) continue;
      const remark = remarkOn(table, indicator, thresholds);
      if (!remark) continue;
      yield {
        ...remark,
        data: {
          name: quote(name.value),
          value: printTargetValue(target),
          limit: String(thresholds.lowest),
        },
        cell: valueCell(table, indicator),
        related: [name.cell],
      };
    }
  },
});

export const reason: RuleReason = {
  why: '满意度定得太低等于没有要求，定到100%又很难做到、年底拿不出调查结果；90%左右最容易说得清。',
  basis: [`${CORE_INDICATORS_2021}（满意度按90%、80%、60%分档赋分）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥90%'],
        ['满意度指标', '服务对象满意度指标', '群众满意度', '≥97%'],
        ['满意度指标', '服务对象满意度指标', '企业投诉次数', '≤2次'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥60%'],
        ['满意度指标', '联系部门满意度', '部门履职满意度', '100%'],
        ['满意度指标', '服务对象满意度指标', '群众满意度', '≤90%'],
      ]),
      findings: ['D6', 'D7', 'D8'],
    },
  ],
});

function isSatisfaction(indicator: Indicator): boolean {
  const name = indicator.name.value;
  const isMeant = isSatisfactionName(name) || (isSatisfactionIndicator(indicator) && mentionsSatisfaction(name));
  // 满意度提升率 is an increase, not a level.
  return isMeant && directionOf(name) !== 'lower' && rateKind(name).upper !== 'may-exceed';
}

function remarkOn(
  table: GoalTable,
  indicator: Indicator,
  limits: Readonly<Limits>,
): Omit<Report<MessageId>, 'cell'> | null {
  const { operator, number } = indicator.target;
  if (!number || number.gt(100) || number.lte(1)) return null;
  if (operator === '≤' || operator === '＜') {
    const least = withOperator(indicator.target, '≥')?.trim() ?? '≥';
    return { messageId: 'upper-limit', suggestion: `请改成“${least}”，写明至少要达到的满意度。` };
  }
  if (number.lt(limits.lowest)) {
    return { messageId: 'low', suggestion: '请适当提高，一般不低于90%；确有困难的，请在设置依据中说明理由。' };
  }
  const past = pastFigures(table, indicator);
  if (number.lt(limits.highest) || past?.min.gte(limits.highest) === true) return null;
  return {
    messageId: 'high',
    severity: 'hint',
    suggestion: '改成“≥90%”至“≥95%”；历年调查都达到的，请在设置依据中写明。',
  };
}
