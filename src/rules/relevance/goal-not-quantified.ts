import type { GoalTable } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import { COUNTED_IN_GOALS, INTENTIONS, RESULTS_IN_WORDS } from '../../wording/lexicon/aims';
import { pattern } from '../../wording/lexicon/family';
import { isRunningCost } from '../facts/project-kind';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleExamples, type RuleReason } from '../kit/rule';
import { byProject } from '../facts/project-groups';

const INDICATORS = [
  ['产出指标', '数量指标', '招商推介会场次', '≥4场'],
  ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥92%'],
] as const;
/** Numbers of years, documents and list items, which are no results. */
const NO_AMOUNT = new RegExp(
  [
    '20\\d\\d(?:年度?)?',
    '[〔[【(（]\\d+[〕\\]】)）]',
    '(?:^|[。；;\\n])[^\\S\\n]{0,8}\\d{1,3}[.、．]',
    '(?:目标|第)\\d+',
    '[一二三四五六七八九十]{1,3}是',
    '[(（]?[一二三四五六七八九十]{1,3}[)）、]',
  ].join('|'),
  'g',
);
const AMOUNT = pattern`\d|[一二两三四五六七八九十百千万]{1,9}${COUNTED_IN_GOALS}|${RESULTS_IN_WORDS}`;
/** Verbs of intention, which name no result. */
const INTENTION = pattern`${INTENTIONS}`;

type MessageId = 'vague' | 'sentence';

export default defineRule<MessageId>({
  meta: {
    id: 'relevance/goal-not-quantified',
    title: '绩效目标无量化内容',
    category: '相关性',
    severity: 'hint',
    messages: {
      vague: '“{label}”只写了“{words}”一类的话，没有数量，也看不出要达到什么结果。',
      sentence: '“{label}”只写成一句话“{text}”，没有三级指标和指标值。',
    },
    fix: null,
    cause: 'forms',
  },

  *checkTable(table) {
    const { statements } = table;
    for (const { label, text, cell } of statements.filter(
      (one) => !AMOUNT.test(squeeze(one.text.replace(NO_AMOUNT, ''))),
    )) {
      yield {
        messageId: 'sentence',
        data: { label, text: quote(text) },
        cell,
        suggestion: '请列出三级指标，每个写明指标值，例如“开展商贸活动次数 ≥5次”。',
      };
    }
    yield* byProject(table).flatMap(vagueGoal);
  },
});

export const reason: RuleReason = {
  why: '目标里没有数量和结果，无法据此设指标，也无法判断完成没有。',
  basis: [`${MEASURES_2015}（目标应当指向明确、细化量化）`],
};

export const examples = (): RuleExamples => ({
  good: [
    { rows: exampleForm(INDICATORS, [['年度总体目标', '组织参加展会5次，签约亿元以上项目20个。']]), findings: [] },
    { rows: exampleForm(INDICATORS, [['年度总体目标', '加强队伍建设，实现村级服务站全覆盖。']]), findings: [] },
  ],
  bad: [
    {
      rows: exampleForm(INDICATORS, [['年度总体目标', '2024年加强招商引资，推进项目落地，落实各项政策。']]),
      findings: ['B4'],
    },
    {
      rows: [
        ['2024年部门整体绩效目标'],
        ['绩效目标：'],
        ['组织企业参加商贸活动5次。'],
        ['绩效指标：'],
        ['数量指标：参加商贸活动5次；'],
        ['质量指标：保证各项工作完成质量；'],
        ['满意度指标：达到服务对象满意。'],
      ],
      findings: ['A6', 'A7'],
    },
  ],
});

function vagueGoal({ goals, period, project, indicators }: GoalTable): Report<'vague'>[] {
  if (indicators.length === 0 || isRunningCost(project?.value ?? '')) return [];
  const own = goals.filter((goal) => goal.period === period && squeeze(goal.text) !== '');
  // 目标1, 目标2 … are parts of one goal.
  const [first] = own;
  if (!first || own.some(({ text }) => AMOUNT.test(squeeze(text.replace(NO_AMOUNT, ''))))) return [];
  const vague = own.find(({ text }) => INTENTION.test(text));
  const words = vague && INTENTION.exec(vague.text)?.[0];
  if (words === undefined) return [];
  return [
    {
      messageId: 'vague',
      data: { label: first.label, words: quote(words) },
      cell: first.cell,
      related: own.slice(1).map(({ cell }) => cell),
      suggestion: '请写明做多少、做到什么程度，例如“组织参加展会5次，签约亿元以上项目20个”。',
    },
  ];
}
