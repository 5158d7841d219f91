import type { GoalTable } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { goalDeadlines, isAboutWork, momentOf } from '../facts/moments';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleExamples, type RuleReason } from '../kit/rule';
import { byProject } from '../facts/project-groups';

export default defineRule({
  meta: {
    id: 'consistency/goal-deadline-mismatch',
    title: '目标里的期限早于指标的期限',
    category: '一致性',
    severity: 'warning',
    messages: {
      later: '年度目标写“{goal}”，指标“{name}”却是“{value}”，晚了。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const one of byProject(table)) yield* laterThanGoals(one);
  },
});

export const reason: RuleReason = {
  why: '同一件事，年度目标定了期限，指标的期限更晚，不知道以哪个为准。',
  basis: [`${MEASURES_2015}（目标和指标应当相应匹配）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(
        [
          ['产出指标', '时效指标', '主体工程完工时间', '2024年6月底前'],
          ['产出指标', '时效指标', '项目验收时间', '2024年12月底前'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
        ],
        [['年度总体目标', '6月底前主体工程完工，带动周边发展。']],
      ),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(
        [
          ['产出指标', '时效指标', '主体工程完工时间', '2024年12月底前'],
          ['产出指标', '时效指标', '展馆投入使用时间', '2024年11月底前'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
        ],
        [['年度总体目标', '6月底前主体工程完工，10月1日前投入使用。']],
      ),
      findings: ['D6', 'D7'],
    },
  ],
});

function* laterThanGoals(table: GoalTable): Iterable<Report<'later'>> {
  const deadlines = goalDeadlines(table);
  if (deadlines.length === 0) return;
  const year = table.year?.value;
  for (const indicator of table.indicators) {
    const moment = momentOf(indicator, year);
    if (!moment) continue;
    const about = deadlines.filter((deadline) => isAboutWork(deadline, moment));
    const [first] = about;
    // When the goal names several steps of the work, one of them may have the indicator's date.
    if (!first || !about.every(({ month }) => month < moment.month)) continue;
    yield {
      messageId: 'later',
      data: {
        goal: quote(first.clause),
        name: quote(indicator.name.value),
        value: quote(indicator.target.source.trim()),
      },
      cell: valueCell(table, indicator),
      related: [indicator.name.cell, first.goal.cell],
      suggestion: '请核对两个时间，改成同一个期限；说的不是同一件事的，请把名称写清楚。',
    };
  }
}
