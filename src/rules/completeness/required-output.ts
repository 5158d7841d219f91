import { formsOf, isUnfilledForm } from '../facts/forms';
import type { GoalTable, Indicator } from '../../goals/goal-table';
import { headingCell } from '../../goals/indicator-cells';
import { isBenefitIndicator, isOutputIndicator } from '../facts/level-kind';
import { isLevel1Name } from '../../goals/levels';
import { projectGroups, type ProjectGroup } from '../facts/project-groups';
import { isRunningCost } from '../facts/project-kind';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleExamples, type RuleReason } from '../kit/rule';

type MessageId = 'output' | 'benefit' | 'both';

export default defineRule<MessageId>({
  meta: {
    id: 'completeness/required-output',
    title: '缺少产出指标或效益指标',
    category: '完整性',
    severity: 'error',
    messages: {
      output: '{whole}的{count}条指标里没有一条产出指标。',
      benefit: '{whole}的{count}条指标里没有一条效益指标。',
      both: '{whole}的{count}条指标里既没有产出指标，也没有效益指标。',
    },
    fix: null,
  },

  *checkWorkbook({ tables }) {
    for (const form of formsOf(tables)) {
      if (isUnfilledForm(form)) continue;
      for (const { group, table } of projectsOf(form)) {
        const report = reportOn(group, table);
        if (report) yield report;
      }
    }
  },
});

export const reason: RuleReason = {
  why: '只有产出看不出效果，只有效益看不出做了什么；缺一类，评审会退回重报。',
  basis: [`${CORE_INDICATORS_2021}（原则上每一项目均应设置产出指标和效益指标）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
        ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
      ]),
      findings: [],
    },
    {
      rows: exampleForm([
        ['履职效能', '数量指标', '组织招商活动次数', '≥5次'],
        ['社会效应', '社会效益', '带动就业人数', '≥50人'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '主体班培训期数', '≥5期'],
        ['满意度指标', '服务对象满意度指标', '学员满意度', '≥95%'],
      ]),
      findings: ['A4'],
    },
    {
      rows: exampleForm([
        ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['A4'],
    },
    {
      rows: exampleForm([
        ['成本指标', '经济成本指标', '聘请法律顾问费用', '≤6000元'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['A4'],
    },
  ],
});

/** The indicators of each project: 长期 and 年度 of one form together; in a flat list, those of each project. */
function projectsOf(form: readonly GoalTable[]): readonly { group: ProjectGroup; table: GoalTable }[] {
  const projects = new Map<string, { group: ProjectGroup; table: GoalTable }>();
  for (const table of form) {
    for (const group of projectGroups(table)) {
      const key = group.name ?? '';
      const known = projects.get(key);
      const indicators = [...(known?.group.indicators ?? []), ...group.indicators];
      projects.set(key, { group: { ...group, indicators }, table: known?.table ?? table });
    }
  }
  return [...projects.values()];
}

function reportOn({ name, cell, indicators }: ProjectGroup, table: GoalTable): Report<MessageId> | null {
  const levelled = indicators.filter(({ level1 }) => level1 !== null);
  const first = levelled[0];
  // An unknown level may be an output or benefit under another name.
  if (!first || !levelled.every(hasKnownLevel) || levelled.some(({ levelsInferred }) => levelsInferred)) return null;
  const hasOutput = levelled.some(isOutputIndicator);
  const hasBenefit = levelled.some(isBenefitIndicator);
  if (hasOutput && hasBenefit) return null;
  const isList = cell !== null && cell.row === first.row;
  const missing = hasOutput ? 'benefit' : hasBenefit ? 'output' : 'both';
  return {
    messageId: missing,
    data: { whole: isList && name !== null ? `“${quote(name)}”` : '这张表', count: String(levelled.length) },
    cell: isList ? cell : headingCell(table, first, 'level1'),
    suggestion: SUGGESTIONS[missing],
    ...(isRunningCost(name ?? '') && { severity: 'hint' }),
  };
}

const SUGGESTIONS: Readonly<Record<MessageId, string>> = {
  output: '请补上产出指标，例如“数量指标｜组织培训场次｜≥5场”。',
  benefit: '请补上效益指标，例如“社会效益指标｜带动就业人数｜≥50人”。',
  both: '请补上产出指标和效益指标；可以从指标库中挑选。',
};

function hasKnownLevel({ level1 }: Indicator): boolean {
  return level1 !== null && isLevel1Name(level1.value);
}
