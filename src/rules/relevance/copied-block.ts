import type { GoalTable, Indicator } from '../../goals/goal-table';
import { indicatorKey } from '../../wording/indicator-key';
import { squeeze } from '../../wording/plain-text';
import { isRunningCost } from '../facts/project-kind';
import { projectGroups } from '../facts/project-groups';
import type { CellAddress } from '../../workbook/area';
import { MEASURES_2015 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const HEADINGS = ['项目名称', '一级指标', '二级指标', '三级指标', '指标值'];
const ROADS = '农村公路养护';
const LAMPS = '城区路灯改造';
const rows = (project: string, names: readonly string[]): readonly (readonly string[])[] =>
  names.map((name, index) => [
    project,
    index < 3 ? '产出指标' : '效益指标',
    index < 3 ? '质量指标' : '社会效益指标',
    name,
    `≥${String(90 + index)}%`,
  ]);

/** With fewer indicators, two tables may be alike by chance. */
const FEWEST = 4;
/** Fewer shared names are chance: 组织活动次数, 参与率 and 完成时间 stand in many small forms. */
const FEWEST_SHARED = 4;
/** Number of earlier projects per indicator name that are compared; the copied project is usually among the first. */
const MOST_OWNERS = 8;

interface Project {
  readonly name: string;
  readonly code: string;
  readonly cell: CellAddress;
  readonly names: ReadonlySet<string>;
  readonly indicators: readonly Indicator[];
  readonly firstCell: CellAddress;
}

export default defineRule<'copied', 'names' | 'pairs'>({
  meta: {
    id: 'relevance/copied-block',
    title: '不同项目指标雷同',
    category: '相关性',
    severity: 'warning',
    messages: { copied: '“{project}”的{count}个指标里有{same}个和“{other}”相同{values}。' },
    fix: null,
    thresholds: {
      names: { label: '指标名称相同多少算雷同', value: 70, unit: '%' },
      pairs: { label: '名称和指标值都相同多少算雷同', value: 50, unit: '%' },
    },
  },

  *checkWorkbook({ tables, thresholds }) {
    const owners = new Map<string, Project[]>();
    for (const project of tables.flatMap(projectsOf)) {
      const copied = original(project, owners, thresholds);
      if (copied) {
        const { other, same, samePairs } = copied;
        yield {
          messageId: 'copied',
          data: {
            project: quote(project.name),
            count: String(project.names.size),
            same: String(same),
            other: quote(other.name),
            values: samePairs > 0 ? `，其中${String(samePairs)}个连指标值也一样` : '',
          },
          cell: project.cell,
          mendAt: [],
          related: [project.firstCell, other.cell],
          // Projects for pay and running costs may rightly use the same indicators.
          ...(isRunningCost(project.name) && isRunningCost(other.name) && { severity: 'hint' as const }),
          suggestion: '请按本项目的支出方向、服务对象重新设置指标；内容确实相同的项目可以合并申报。',
        };
      }
      for (const name of project.names) {
        const known = owners.get(name);
        if (!known) owners.set(name, [project]);
        else if (known.length < MOST_OWNERS) known.push(project);
      }
    }
  },
});

export const reason: RuleReason = {
  why: '不同项目的支出方向不同，用同一套指标会被认为是照抄，评审会要求分别设置。',
  basis: [`${MEASURES_2015}（相关性审核）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(HEADINGS, [
        ...rows(ROADS, ['公路好路率', '养护及时率', '验收合格率', '群众出行便利度', '沿线群众满意度']),
        ...rows(LAMPS, ['亮灯率', '故障修复及时率', '验收合格率', '夜间照明覆盖率', '市民满意度']),
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(HEADINGS, [
        ...rows(ROADS, ['质量达标率', '完成及时率', '验收合格率', '群众知晓率', '群众满意度']),
        ...rows(LAMPS, ['质量达标率', '完成及时率', '验收合格率', '群众知晓率', '市民满意度']),
      ]),
      findings: ['A10'],
    },
  ],
});

function projectsOf(table: GoalTable): Project[] {
  return projectGroups(table).flatMap((group): Project[] => {
    const own = group.indicators.filter(({ isNamed }) => isNamed);
    const [first] = own;
    // Projects without a name may be the same one.
    if (!first || group.name === null || !group.cell || own.length < FEWEST) return [];
    const isWhole = group.indicators === table.indicators;
    return [
      {
        name: group.name,
        code: squeeze((isWhole ? table.projectCode?.value : undefined) ?? group.name),
        cell: group.cell,
        names: new Set(own.map(keyOf)),
        indicators: own,
        firstCell: first.name.cell,
      },
    ];
  });
}

function keyOf({ name }: Indicator): string {
  return indicatorKey(name.value);
}

/** Names with their values. */
function pairsOf({ indicators }: Project): ReadonlySet<string> {
  return new Set(indicators.map((indicator) => `${keyOf(indicator)}\n${squeeze(indicator.target.source)}`));
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  return shared;
}

/** The earlier project whose indicators this one mostly repeats; null when it has its own. */
function original(
  project: Project,
  owners: ReadonlyMap<string, readonly Project[]>,
  limits: Readonly<Record<'names' | 'pairs', number>>,
): { other: Project; same: number; samePairs: number } | null {
  const shared = new Map<Project, number>();
  for (const name of project.names) {
    for (const other of owners.get(name) ?? [])
      if (isOther(project, other)) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  let pairs: ReadonlySet<string> | null = null;
  let best: { other: Project; same: number; samePairs: number } | null = null;
  for (const [other, same] of shared) {
    if (best && same <= best.same) continue;
    const fewer = Math.min(project.names.size, other.names.size);
    if (same < FEWEST_SHARED || same * 2 < fewer) continue;
    pairs ??= pairsOf(project);
    const samePairs = countShared(pairs, pairsOf(other));
    if (same * 100 >= fewer * limits.names || samePairs * 100 >= fewer * limits.pairs)
      best = { other, same, samePairs };
  }
  return best;
}

/** False for the same project in two tables, which another rule reports. */
function isOther(a: Project, b: Project): boolean {
  return a.code !== b.code && squeeze(a.name) !== squeeze(b.name);
}
