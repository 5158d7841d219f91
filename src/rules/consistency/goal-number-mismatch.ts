import { goalContradictions } from '../facts/goal-contradictions';
import { plainFigure, type GoalFigure } from '../facts/goal-figures';
import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule({
  meta: {
    id: 'consistency/goal-number-mismatch',
    title: '目标文本与指标值数字不一致',
    category: '一致性',
    severity: 'error',
    messages: {
      differs: '年度目标写“{goal}”，指标“{name}”的目标值却是“{value}”。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const { indicator, goal, figure, target, isPlain } of goalContradictions(table)) {
      yield {
        messageId: 'differs',
        data: {
          goal: quote(figure.clause),
          name: quote(indicator.name.value),
          value: quote(valueText(indicator)),
        },
        cell: valueCell(table, indicator),
        related: [indicator.name.cell, goal.cell],
        severity: !isPlain || isStricter(indicator, figure, target) ? 'warning' : 'error',
        suggestion: `请核对“${figure.text}”和“${quote(valueText(indicator))}”，改成同一个数。`,
      };
    }
  },
});

export const reason: RuleReason = {
  why: '同一件事，年度目标写一个数、指标写另一个数，不知道以哪个为准。',
  basis: [`${MEASURES_2015}（目标和指标应当相应匹配）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(
        [
          ['产出指标', '数量指标', '招商推介会场次', '≥4场'],
          ['产出指标', '数量指标', '培训人次', '≥500人次'],
          ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥92%'],
        ],
        [['年度总体目标', '全年举办招商推介会4场，培训500人次，参展企业满意度达到92%以上，引进2000万元以上项目。']],
      ),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(
        [
          ['产出指标', '数量指标', '招商推介会场次', '≥4场'],
          ['产出指标', '数量指标', '培训人次', '≥300人次'],
          ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥95%'],
        ],
        [['年度总体目标', '全年举办招商推介会4场，培训500人次，参展企业满意度达到92%以上。']],
      ),
      findings: ['D7', 'D8'],
    },
  ],
});

/** True for an indicator that demands more than the goal: the figures differ, but do not contradict each other. */
function isStricter({ target, texts }: Indicator, goal: GoalFigure, figure: ReturnType<typeof plainFigure>): boolean {
  const operator = target.operator ?? texts.operator ?? null;
  const [aim, indicator] = [plainFigure(goal).number, figure.number];
  return operator === '≤' || operator === '＜' ? indicator.lt(aim) : indicator.gt(aim);
}

function valueText({ target, texts }: Indicator): string {
  return texts.unit === undefined ? target.source : `${texts.operator ?? ''}${target.source}${texts.unit}`;
}
