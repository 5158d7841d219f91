import { formsOf } from '../facts/forms';
import type { GoalTable, GoalText } from '../../goals/goal-table';
import { indicatorKey } from '../../wording/indicator-key';
import { squeeze } from '../../wording/plain-text';
import type { CellAddress } from '../../workbook/area';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { defineRule, type ExampleCell, type Report, type RuleExamples, type RuleReason } from '../kit/rule';

/** With fewer indicators, two tables may be alike by chance. */
const FEWEST = 5;
/** Shorter goals are often rightly the same. */
const SHORTEST = 10;
const LONGEST_SHOWN = 12;

const NAMES = ['组织招商活动次数', '签约企业家数', '引进资金额', '活动计划完成率', '政策知晓率'];
const block = (values: readonly ExampleCell[]): readonly (readonly ExampleCell[])[] => [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ...values.map((value, index) => ['产出指标', '数量指标', NAMES[index] ?? '', value]),
];
const form = (
  longGoal: readonly [label: string, text: string],
  annual: readonly ExampleCell[],
): readonly (readonly ExampleCell[])[] => [
  ['部门整体绩效目标表'],
  ['（2024年度）'],
  [...longGoal],
  ['长期绩效指标', ...(block([])[0] ?? [])],
  ...block(['≥30次', '≥90家', '≥6000万元', '≥95%', '≥90%'])
    .slice(1)
    .map((row) => ['', ...row]),
  ['年度目标：', '组织招商活动10次，签约企业30家'],
  ['年度绩效指标', ...(block([])[0] ?? [])],
  ...block(annual)
    .slice(1)
    .map((row) => ['', ...row]),
];
const ANNUAL = ['≥10次', '≥30家', '≥2000万元', '≥95%', '≥90%'];

export default defineRule<'deadline' | 'same' | 'goal', 'same'>({
  meta: {
    id: 'cross/long-annual',
    title: '长期（中期）目标与年度目标混同',
    category: '一致性',
    severity: 'warning',
    messages: {
      deadline: '“{label}”截止到{deadline}年，没有超出预算年度{year}年，长期目标成了年度目标。',
      same: '年度指标{count}条里有{same}条和长期指标的名称、指标值完全相同。',
      goal: '“{label}”和“{annual}”的内容完全相同。',
    },
    fix: null,
    thresholds: { same: { label: '年度与长期指标相同的比例达到', value: 90, unit: '%' } },
  },

  *checkWorkbook({ tables, thresholds }) {
    for (const form of formsOf(tables)) {
      const goals = goalsOf(form);
      const annual = form.find(({ period }) => period === 'annual');
      const long = form.find(({ period }) => period === 'long-term');
      yield* goals.flatMap((goal) => deadlineReport(goal, form));
      yield* sameGoals(goals, form);
      if (annual && long) yield* sameIndicators(annual, long, thresholds.same);
    }
  },
});

export const reason: RuleReason = {
  why: '长期目标要管几年，年度目标是它当年的部分；两者一样，就看不出今年做到哪一步。',
  basis: [`${CORE_INDICATORS_2021}（中长期与年度绩效目标相衔接）`],
};

export const examples = (): RuleExamples => ({
  good: [{ rows: form(['长期目标：（2024—2026年）', '三年组织招商活动30次，签约企业90家'], ANNUAL), findings: [] }],
  bad: [
    { rows: form(['长期目标：（截止2024年12月）', '三年组织招商活动30次，签约企业90家'], ANNUAL), findings: ['A3'] },
    {
      rows: form(['长期目标：', '组织招商活动10次，签约企业30家'], ['≥30次', '≥90家', '≥6000万元', '≥95%', '≥90%']),
      findings: ['B10', 'D12'],
    },
  ],
});

function goalsOf(form: readonly GoalTable[]): readonly GoalText[] {
  return form.flatMap(({ goals }) => goals);
}

/** Reports a date in the label: "（截止2024年12月）". */
function deadlineReport(goal: GoalText, form: readonly GoalTable[]): Report<'deadline'>[] {
  const year = form.find((table) => table.year)?.year;
  const years = [...squeeze(goal.label).matchAll(/20\d\d/g)].map((match) => Number(match[0]));
  const deadline = Math.max(...years);
  if (goal.period !== 'long-term' || !year || years.length === 0 || deadline > year.value) return [];
  return [
    {
      messageId: 'deadline',
      data: { label: shortLabel(goal), deadline: String(deadline), year: String(year.value) },
      cell: goal.labelCell,
      related: [year.cell, goal.cell],
      suggestion: '请把长期目标的期限写到预算年度以后，例如三年；只管一年的，只填年度目标。',
    },
  ];
}

function sameGoals(goals: readonly GoalText[], form: readonly GoalTable[]): Report<'goal'>[] {
  // A one-year project has the same goal for both periods.
  if (form.some(({ scope }) => scope !== 'department')) return [];
  const long = new Map(goals.filter(({ period }) => period === 'long-term').map((goal) => [squeeze(goal.text), goal]));
  return goals.flatMap((goal) => {
    const text = squeeze(goal.text);
    const same = goal.period === 'annual' && text.length >= SHORTEST ? long.get(text) : undefined;
    if (!same) return [];
    return [
      {
        messageId: 'goal' as const,
        data: { label: shortLabel(same), annual: shortLabel(goal) },
        cell: goal.cell,
        related: [same.cell],
        suggestion: '请把年度目标写成当年要完成的部分。',
      },
    ];
  });
}

function shortLabel({ label }: GoalText): string {
  return squeeze(label)
    .replace(/[(（].*$/, '')
    .replace(/[:：]+$/, '')
    .slice(0, LONGEST_SHOWN);
}

function* sameIndicators(annual: GoalTable, long: GoalTable, least: number): Iterable<Report<'same'>> {
  const { indicators } = annual;
  const first = indicators[0];
  if (!first || indicators.length < FEWEST || annual.scope !== 'department') return;
  const keyOf = ({ name, target }: GoalTable['indicators'][number]): string =>
    `${indicatorKey(name.value)}\n${squeeze(target.source)}`;
  const ofLong = new Map(long.indicators.map((indicator) => [keyOf(indicator), indicator]));
  const same = indicators.flatMap((indicator): CellAddress[] => {
    const twin = ofLong.get(keyOf(indicator));
    return twin ? [indicator.name.cell] : [];
  });
  const [start, ...others] = same;
  if (!start || same.length * 100 < least * indicators.length) return;
  yield {
    messageId: 'same',
    data: { count: String(indicators.length), same: String(same.length) },
    cell: start,
    related: others,
    mendAt: same,
    suggestion: '请按年度分解长期指标，年度指标只写当年要达到的值；没有长期目标的，只填年度指标。',
  };
}
