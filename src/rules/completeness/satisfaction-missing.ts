import { wholeForm } from '../../goals/whole-form';
import type { GoalTable } from '../../goals/goal-table';
import { headingCell } from '../../goals/indicator-cells';
import { isSatisfactionIndicator } from '../facts/level-kind';
import { goalsOfGroup, projectGroups, type ProjectGroup } from '../facts/project-groups';
import { servesPublic } from '../facts/project-kind';
import { isSatisfactionName } from '../../wording/satisfaction';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleProjectForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule({
  meta: {
    id: 'completeness/satisfaction-missing',
    title: '面向公众的项目未设满意度指标',
    category: '完整性',
    severity: 'hint',
    messages: {
      missing: '“{project}”面向服务对象，{count}条指标里没有满意度指标。',
    },
    fix: null,
  },

  *checkTable(page) {
    const table = wholeForm(page);
    if (!table) return;
    if (table.scope === 'department') return;
    for (const group of projectGroups(table)) {
      const report = reportOn(group, table);
      if (report) yield report;
    }
  },
});

export const reason: RuleReason = {
  why: '直接面向群众和企业的项目，要看服务对象满不满意。',
  basis: [`${CORE_INDICATORS_2021}（满意度指标适用于直接面向社会公众的项目）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleProjectForm('困难群众救助', [
        ['产出指标', '数量指标', '救助人数', '≥500人'],
        ['满意度指标', '服务对象满意度指标', '救助对象满意度', '≥90%'],
      ]),
      findings: [],
    },
    {
      rows: exampleProjectForm('机关运转保障经费', [
        ['产出指标', '数量指标', '保障人数', '≥50人'],
        ['效益指标', '社会效益指标', '业务办结率', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleProjectForm('困难群众救助', [
        ['产出指标', '数量指标', '救助人数', '≥500人'],
        ['效益指标', '社会效益指标', '政策知晓率', '≥95%'],
      ]),
      findings: ['A5'],
    },
  ],
});

function reportOn(group: ProjectGroup, table: GoalTable): Report<'missing'> | null {
  const { name, cell, indicators } = group;
  const [first] = indicators;
  if (!first || name === null || cell === null) return null;
  if (indicators.some((indicator) => isSatisfactionIndicator(indicator) || isSatisfactionName(indicator.name.value)))
    return null;
  const isInList = cell.row === first.row;
  const goals = goalsOfGroup(table, group).map(({ text }) => text);
  if (!servesPublic(name, goals)) return null;
  return {
    messageId: 'missing',
    data: { project: quote(name), count: String(indicators.length) },
    cell: isInList ? cell : headingCell(table, first, 'level1'),
    related: [cell],
    suggestion: '补上满意度指标，例如“服务对象满意度指标｜救助对象满意度｜≥90%”。',
  };
}
