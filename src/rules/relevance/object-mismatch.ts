import { squeeze } from '../../wording/plain-text';
import { projectGroups } from '../facts/project-groups';
import { projectText } from '../facts/project-text';
import { isFor, objectsIn } from '../facts/project-objects';
import { MEASURES_2015 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const HEADINGS = ['项目名称', '一级指标', '二级指标', '三级指标', '指标值'];
const STUDENTS = '困难学生资助';
const BUSES = '公交旅客候车亭维护';

export default defineRule({
  meta: {
    id: 'relevance/object-mismatch',
    title: '指标对象与项目不符',
    category: '相关性',
    severity: 'warning',
    messages: {
      foreign: '“{name}”考核的是“{object}”，本项目“{project}”里没有提到，却是另一个项目“{other}”的对象。',
    },
    fix: null,
  },

  *checkWorkbook({ tables }) {
    const groups = tables.flatMap((table) => projectGroups(table).map((group) => ({ table, group })));
    const projectsOf = new Map<string, string[]>();
    for (const { group } of groups) {
      const name = squeeze(group.name ?? '');
      for (const object of objectsIn(name))
        projectsOf.set(object, [...new Set([...(projectsOf.get(object) ?? []), name])].slice(0, 2));
    }
    if (projectsOf.size === 0) return;
    for (const { table, group } of groups) {
      const name = squeeze(group.name ?? '');
      if (name === '') continue;
      const own = projectText(table, group);
      for (const indicator of group.indicators) {
        for (const object of objectsIn(indicator.plainName)) {
          const other = nameHolding(projectsOf, object)?.find((project) => project !== name);
          if (other === undefined || isFor(object, own)) continue;
          yield {
            messageId: 'foreign',
            data: { name: quote(indicator.name.value), object, project: quote(group.name ?? ''), other: quote(other) },
            cell: indicator.name.cell,
            ...(group.cell && { related: [group.cell] }),
            suggestion: '请改成本项目自己的服务对象，或删去这个指标。',
          };
        }
      }
    }
  },
});

export const reason: RuleReason = {
  why: '指标考核的对象和这个项目无关，像是从别的项目照抄过来的。',
  basis: [`${MEASURES_2015}（相关性审核）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(HEADINGS, [
        [STUDENTS, '产出指标', '数量指标', '资助人数', '≥200人'],
        [STUDENTS, '满意度指标', '服务对象满意度指标', '受助学生满意度', '≥95%'],
        [BUSES, '产出指标', '数量指标', '维护候车亭数量', '≥20座'],
        [BUSES, '满意度指标', '服务对象满意度指标', '旅客满意度', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(HEADINGS, [
        [STUDENTS, '产出指标', '数量指标', '资助人数', '≥200人'],
        [STUDENTS, '满意度指标', '服务对象满意度指标', '受助学生满意度', '≥95%'],
        [BUSES, '产出指标', '数量指标', '维护候车亭数量', '≥20座'],
        [BUSES, '满意度指标', '服务对象满意度指标', '学生满意度', '≥95%'],
      ]),
      findings: ['D8'],
    },
  ],
});

/** Projects whose name contains the object, or a longer one that ends with it (劳务派遣人员 for 派遣人员). */
function nameHolding(
  projectsOf: ReadonlyMap<string, readonly string[]>,
  object: string,
): readonly string[] | undefined {
  const known = projectsOf.get(object);
  if (known) return known;
  for (const [other, projects] of projectsOf) if (other.endsWith(object)) return projects;
  return undefined;
}
