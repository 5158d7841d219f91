import { formsOf, isUnfilledForm, isWritten } from '../facts/forms';
import { byProject } from '../facts/project-groups';
import type { GoalTable, GoalText } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
  ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
];

export default defineRule({
  meta: {
    id: 'completeness/goal-missing',
    title: '年度总体目标（绩效目标）未填写',
    category: '完整性',
    severity: 'error',
    messages: {
      missing: '“{label}”没有填写。',
      placeholder: '“{label}”只写了“{written}”，没有实际目标。',
    },
    fix: null,
  },

  *checkWorkbook({ tables }) {
    for (const goals of formsOf(tables).flatMap(goalsToFill)) {
      const [first, ...others] = goals;
      if (!first || goals.some(({ text }) => isWritten(withoutGoalNumber(text)))) continue;
      const written = squeeze(first.text);
      yield {
        messageId: written === '' ? 'missing' : 'placeholder',
        data: { label: quote(first.label), written: quote(first.text) },
        cell: first.cell,
        related: [first.labelCell, ...others.map(({ cell }) => cell)],
        suggestion: '请写明今年要做成什么、做到什么程度，例如“组织企业参加国内外重点展会5次以上，新签约项目3个”。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '指标是由目标分解出来的；目标空着，评审会退回。',
  basis: [`${MEASURES_2015}（绩效目标应清晰反映预算资金的预期产出和效果）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(INDICATORS, [
        ['目标1', '组织企业参加国内外重点展会5次以上。'],
        ['目标2', ''],
        ['目标3', '……'],
      ]),
      findings: [],
    },
  ],
  bad: [
    { rows: exampleForm(INDICATORS, [['年度总体目标', '']]), findings: ['B4'] },
    {
      rows: exampleForm(INDICATORS, [
        ['目标1', '……'],
        ['目标2', ''],
      ]),
      findings: ['B4'],
    },
  ],
});

/** The annual goals of a form; in a list, those of each project. Goals in a list of tasks (年度目标任务) are checked with the list. */
function goalsToFill(form: readonly GoalTable[]): readonly (readonly GoalText[])[] {
  if (isUnfilledForm(form)) return [];
  const isAnnual = ({ period, label }: GoalText): boolean => period === 'annual' && !label.includes('任务');
  const isList = form.some(({ goals }) => goals.some(({ project }) => project !== undefined));
  const parts = isList ? form.flatMap(byProject).map(({ goals }) => goals) : [form.flatMap(({ goals }) => goals)];
  return parts.map((goals) => goals.filter(isAnnual));
}

/** Removes a printed “目标1：”, which is not content. */
function withoutGoalNumber(text: GoalText['text']): string {
  return squeeze(text).replace(/(?:目标)?[\d一二三四五六七八九十]{1,4}[:：、.]|目标[:：]/g, '');
}
