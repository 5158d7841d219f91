import type { GoalTable, Indicator } from '../../goals/goal-table';
import { headingCell } from '../../goals/indicator-cells';
import { levelKey } from '../../goals/levels';
import { projectGroups, type ProjectGroup } from '../facts/project-groups';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleProjectForm, type ExampleIndicator } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleExamples, type RuleReason } from '../kit/rule';

/** 一级项目, a summary of several projects, may have twice as many. */
const SUMMARY = /一级项目|汇总/;
const WORK = '走访企业 组织培训 编印手册 制作展板 发布信息 举办沙龙 开展巡查 召开会议 受理咨询'.split(' ');

export default defineRule<'many' | 'level', 'project' | 'level2' | 'department'>({
  meta: {
    id: 'completeness/too-many',
    title: '指标数量过多、重点不突出',
    category: '规范性',
    severity: 'hint',
    messages: {
      many: '{whole}有{count}条指标，超过{most}条，重点不突出。',
      level: '{whole}的“{level}”下有{count}条指标，超过{most}条，重点不突出。',
    },
    fix: null,
    thresholds: {
      project: { label: '项目表最多指标数', value: 25, unit: '条' },
      level2: { label: '项目表一个二级指标下最多指标数', value: 8, unit: '条' },
      department: { label: '整体表最多指标数', value: 60, unit: '条' },
    },
  },

  *checkTable(table, { thresholds }) {
    for (const group of projectGroups(table)) yield* reportsOn(group, table, thresholds);
  },
});

export const reason: RuleReason = {
  why: '指标太多反而看不出重点，填报、监控和自评的工作量也成倍增加。',
  basis: [`${CORE_INDICATORS_2021}（重点突出，以较少的指标涵盖主要工作内容）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleProjectForm(
        '企业服务项目',
        WORK.slice(0, 8).map((work): ExampleIndicator => ['产出指标', '数量指标', `${work}次数`, '≥5次']),
      ),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleProjectForm(
        '企业服务项目',
        WORK.map((work): ExampleIndicator => ['产出指标', '数量指标', `${work}次数`, '≥5次']),
      ),
      findings: ['B6'],
    },
    {
      rows: exampleProjectForm('企业服务项目', [
        ...WORK.map((work): ExampleIndicator => ['产出指标', '数量指标', `${work}次数`, '≥5次']),
        ...WORK.map((work): ExampleIndicator => ['产出指标', '质量指标', `${work}完成率`, '=100%']),
        ...WORK.map((work): ExampleIndicator => ['产出指标', '时效指标', `${work}及时率`, '=100%']),
      ]),
      findings: ['C5'],
    },
  ],
});

const SUGGESTION = '请保留最能反映主要工作的指标，同类的合并，日常管理类的删去。';

type Limits = Readonly<Record<'project' | 'level2' | 'department', number>>;

function* reportsOn(
  { name, cell, indicators }: ProjectGroup,
  table: GoalTable,
  limits: Limits,
): Iterable<Report<'many' | 'level'>> {
  const [first] = indicators;
  if (!first) return;
  const isInList = cell !== null && cell.row === first.row;
  const factor = SUMMARY.test(`${name ?? ''}${table.title?.value ?? ''}`) ? 2 : 1;
  const whole = isInList && name !== null ? `“${quote(name)}”` : '这张表';
  const isDepartment = table.scope === 'department';
  const most = factor * (isDepartment ? limits.department : limits.project);
  if (indicators.length > most) {
    yield {
      messageId: 'many',
      data: { whole, count: String(indicators.length), most: String(most) },
      cell: isInList ? cell : headingCell(table, first, 'level3'),
      suggestion: SUGGESTION,
    };
    return;
  }
  if (isDepartment) return;
  for (const [level, members] of byLevel2(indicators)) {
    if (members.length <= factor * limits.level2) continue;
    yield {
      messageId: 'level',
      data: { whole, level: quote(level), count: String(members.length), most: String(factor * limits.level2) },
      cell: members[0]?.level2?.cell ?? first.name.cell,
      mendAt: [],
      suggestion: SUGGESTION,
    };
  }
}

function byLevel2(indicators: readonly Indicator[]): ReadonlyMap<string, readonly Indicator[]> {
  const groups = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const { level1, level2 } = indicator;
    if (!level1 || !level2) continue;
    const key = `${levelKey(level1.value)}－${levelKey(level2.value)}`;
    const group = groups.get(key);
    if (group) group.push(indicator);
    else groups.set(key, [indicator]);
  }
  return groups;
}
