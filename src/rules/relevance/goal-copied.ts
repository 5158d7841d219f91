import type { GoalText } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import { containment, similarity } from '../../wording/text-similarity';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const INDICATORS = [
  ['产出指标', '数量指标', '招商推介会场次', '≥4场'],
  ['满意度指标', '服务对象满意度指标', '参展企业满意度', '≥92%'],
] as const;
const DUTIES =
  '立足投资促进职能，发挥行业优势，抓好专业化商事认证、服务外资企业和组织企业参展等工作，推动全区招商引资迈上新台阶。';
const PARTS = '全年举办招商推介会4场，组织12家企业参展，完成商事认证300份，参展企业满意度达到92%以上。';

type MessageId = 'copied' | 'contained';

export default defineRule<MessageId, 'similar' | 'shortest'>({
  meta: {
    id: 'relevance/goal-copied',
    title: '年度目标照抄职能或重复粘贴',
    category: '相关性',
    severity: 'warning',
    messages: {
      copied: '“{label}”和“{other}”{same}，没有分解。',
      contained: '“{label}”全部写在“{other}”里，看不出长期和年度的区别。',
    },
    fix: null,
    thresholds: {
      similar: { label: '两段文字相同多少算照抄', value: 90, unit: '%' },
      shortest: { label: '少于多少字不检查', value: 30, unit: '字' },
    },
  },

  *checkTable({ goals }, { thresholds }) {
    const texts = goals
      .map((goal) => ({ goal, plain: squeeze(goal.text) }))
      .filter(({ plain }) => plain.length >= thresholds.shortest);
    for (const [index, { goal, plain }] of texts.entries()) {
      // Projects of a list may be alike.
      for (const earlier of texts.slice(0, index).filter((one) => one.goal.project === goal.project)) {
        if (similarity(plain, earlier.plain) * 100 >= thresholds.similar) {
          yield {
            messageId: 'copied',
            data: {
              label: goal.label,
              other: earlier.goal.label,
              same: plain === earlier.plain ? '文字完全相同' : '文字几乎相同',
            },
            cell: goal.cell,
            related: [earlier.goal.cell],
            suggestion: '请按职能、总目标、年度任务逐层分解，写出各自的内容和数量。',
          };
          break;
        }
        const [long, annual] = [goal, earlier.goal].sort((a, b) => rank(a) - rank(b));
        if (!long || !annual || long.period === annual.period) continue;
        if (containment(squeeze(long.text), squeeze(annual.text)) * 100 >= thresholds.similar) {
          yield {
            messageId: 'contained',
            data: { label: long.label, other: annual.label },
            cell: long.cell,
            related: [annual.cell],
            suggestion: '请写出几年里要达到的目标，年度目标写其中当年要完成的部分。',
          };
          break;
        }
      }
    }
  },
});

export const reason: RuleReason = {
  why: '目标要从职能、总目标逐层分解，整段照抄等于没有分解，评审会要求重写。',
  basis: [`${CORE_INDICATORS_2021}（目标逐层分解细化）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(INDICATORS, [
        ['年度总体目标', DUTIES],
        ['年度目标任务', PARTS],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(INDICATORS, [
        ['年度总体目标', DUTIES],
        ['年度目标任务', `${DUTIES}\n`],
      ]),
      findings: ['B5'],
    },
    {
      rows: exampleForm(INDICATORS, [
        ['中期目标', DUTIES],
        ['年度目标', `${DUTIES}保障日常运转和人员养老保险等支出，按时完成上级交办的其他工作。`],
      ]),
      findings: ['B4'],
    },
  ],
});

function rank({ period }: GoalText): number {
  return period === 'long-term' ? 0 : 1;
}
