import { moneyIn } from '../../goals/amount-sums';
import Big from 'big.js';
import { formsOf, isUnfilledForm } from '../facts/forms';
import type { GoalTable } from '../../goals/goal-table';
import { headingCell } from '../../goals/indicator-cells';
import { projectGroups } from '../facts/project-groups';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, exampleProjectForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule({
  meta: {
    id: 'completeness/too-few',
    title: '指标数量过少',
    category: '完整性',
    severity: 'hint',
    messages: {
      few: '{whole}只有{count}条指标，一般不少于{least}条。',
    },
    fix: null,
    thresholds: {
      project: { label: '项目表最少指标数', value: 5, unit: '条' },
      smallProject: { label: '小项目最少指标数', value: 3, unit: '条' },
      smallAmount: { label: '小项目的金额上限', value: 10, unit: '万元' },
      department: { label: '整体表最少指标数', value: 10, unit: '条' },
    },
  },

  *checkWorkbook({ tables, thresholds }) {
    for (const table of formsOf(tables)
      .filter((form) => !isUnfilledForm(form))
      .flat()) {
      const small = isSmall(table, thresholds.smallAmount) ? thresholds.smallProject : thresholds.project;
      const least = isOfWholeDepartment(table) ? thresholds.department : small;
      for (const { name, cell, indicators } of projectGroups(table)) {
        const [first] = indicators;
        if (!first || indicators.length >= least) continue;
        const isInList = cell !== null && cell.row === first.row;
        yield {
          messageId: 'few',
          data: {
            whole: isInList && name !== null ? `“${quote(name)}”` : '这张表',
            count: String(indicators.length),
            least: String(least),
          },
          cell: isInList ? cell : headingCell(table, first, 'level3'),
          suggestion: '请对照年度目标补充主要的数量、质量、时效、成本、效益和满意度指标。',
        };
      }
    }
  },
});

export const reason: RuleReason = {
  why: '指标太少，说明不了资金用来做什么、做得怎样，评审会要求补充。',
  basis: [`${CORE_INDICATORS_2021}（不应存在重大缺项、漏项）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleProjectForm('企业培训项目', [
        ['成本指标', '经济成本指标', '人均培训成本', '≤400元/人·天'],
        ['产出指标', '数量指标', '培训人数', '≥500人'],
        ['产出指标', '质量指标', '培训合格率', '≥95%'],
        ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
        ['满意度指标', '服务对象满意度指标', '学员满意度', '≥95%'],
      ]),
      findings: [],
    },
    {
      rows: exampleProjectForm(
        '零星维护项目',
        [
          ['产出指标', '数量指标', '维护次数', '≥5次'],
          ['产出指标', '质量指标', '故障修复率', '≥95%'],
          ['效益指标', '社会效益指标', '系统可用率', '≥99%'],
        ],
        [['项目资金（万元）', '年度资金总额', 8]],
      ),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleProjectForm('企业培训项目', [
        ['产出指标', '数量指标', '培训人数', '≥500人'],
        ['产出指标', '质量指标', '培训合格率', '≥95%'],
        ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
        ['满意度指标', '服务对象满意度指标', '学员满意度', '≥95%'],
      ]),
      findings: ['C5'],
    },
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
        ['产出指标', '质量指标', '项目签约率', '≥60%'],
        ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['C4'],
    },
  ],
});

function isSmall({ budget }: GoalTable, limit: number): boolean {
  const total = budget.find(({ role, value }) => role === 'total' && value !== null);
  const amount = total && moneyIn(total, '万元');
  return amount !== undefined && amount !== null && amount.gt(0) && amount.lt(new Big(limit));
}

/**
 * True for a form of a whole department, by its title or because it lists basic expenditure. A title such as “…补助绩效目标表”
 * is not enough.
 */
function isOfWholeDepartment({ scope, title, budget }: GoalTable): boolean {
  return (
    scope === 'department' && (/整体|部门/.test(title?.value ?? '') || budget.some(({ role }) => role === 'basic'))
  );
}
