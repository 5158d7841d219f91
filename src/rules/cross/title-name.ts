import type { GoalTable } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import { projectCore, projectKey, projectNameInTitle } from '../facts/project-title';
import { similarity } from '../../wording/text-similarity';
import { writeText } from '../fixes/cell-edit';
import { MEASURES_2015 } from '../kit/documents';
import { quote } from '../kit/quote';
import { defineRule, type ExampleCell, type RuleExamples, type RuleReason } from '../kit/rule';

/** Below this similarity, the title names a kind of form, a place or a unit, but no project. */
const ALIKE = 0.4;
const SHORTEST = 3;

const form = (title: string, name: string): readonly (readonly ExampleCell[])[] => [
  [title],
  ['项目名称', name],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '维护网站个数', '≥2个'],
  ['满意度指标', '服务对象满意度指标', '使用人员满意度', '≥95%'],
];

export default defineRule({
  meta: {
    id: 'cross/title-name',
    title: '表标题与项目名称不一致',
    category: '一致性',
    severity: 'hint',
    messages: {
      suffix: '表题写的是“{inTitle}”，项目名称写的是“{name}”，叫法不一致。',
      other: '表题写的是“{inTitle}”，项目名称写的是“{name}”，像是两个项目。',
    },
    fix: 'confirm',
    cause: 'forms',
  },

  *checkTable({ title, project }, context) {
    const named = title && projectNameInTitle(title.text);
    if (!named || !project || isProgramme(named.name, context.tables)) return;
    const [inTitle, name] = [projectKey(named.name), projectKey(project.value)];
    if (inTitle === name || inTitle.length < SHORTEST) return;
    const [core, wanted] = [projectCore(named.name), projectCore(project.value)];
    const isSameProject = core === wanted;
    // 市级农业产业化专项资金 is 农业产业化 with a level and a word for money.
    if (!isSameProject && (similarity(core, wanted) < ALIKE || core.includes(wanted) || wanted.includes(core))) return;
    const text = title.text.slice(0, named.start) + squeeze(project.value) + title.text.slice(named.end);
    yield {
      messageId: isSameProject ? 'suffix' : 'other',
      data: { inTitle: quote(inTitle), name: quote(name) },
      cell: title.cell,
      related: [project.cell],
      ...(!isSameProject && { severity: 'warning' as const }),
      suggestion: '请以批复的项目名称为准，把两处改成一致。',
      ...(isSameProject && { fix: { kind: 'confirm', edits: [writeText(title.cell, text, context)] } }),
    };
  },
});

export const reason: RuleReason = {
  why: '标题和项目名称说的应当是同一个项目，名称不一致会对不上预算批复。',
  basis: [`${MEASURES_2015}（项目支出绩效目标申报表）`],
};

export const examples = (): RuleExamples => ({
  good: [
    { rows: form('2024年网络运行维护经费绩效目标表', '网络运行维护经费'), findings: [] },
    { rows: form('示例市部门预算项目支出绩效目标申报表', '网络运行维护经费'), findings: [] },
  ],
  bad: [
    { rows: form('网络运行维护专项经费绩效目标表', '网络运行维护经费'), findings: ['A1'] },
    { rows: form('2024年网络安全维护经费绩效目标表', '网络运行维护经费'), findings: ['A1'] },
  ],
});

/** By workbook: the projects below each title. One programme may have many projects. */
const projectsByTitle = new WeakMap<readonly GoalTable[], ReadonlyMap<string, ReadonlySet<string>>>();

/** True for a name that several projects have in their title: that of their common programme. */
function isProgramme(name: string, tables: readonly GoalTable[]): boolean {
  const known = projectsByTitle.get(tables) ?? collectTitles(tables);
  projectsByTitle.set(tables, known);
  return (known.get(projectKey(name))?.size ?? 0) > 1;
}

function collectTitles(tables: readonly GoalTable[]): ReadonlyMap<string, ReadonlySet<string>> {
  const titles = new Map<string, Set<string>>();
  for (const { title, project } of tables) {
    const name = title && projectNameInTitle(title.text)?.name;
    if (!name || !project) continue;
    const key = projectKey(name);
    titles.set(key, (titles.get(key) ?? new Set()).add(projectKey(project.value)));
  }
  return titles;
}
