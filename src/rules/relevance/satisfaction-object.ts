import type { Indicator } from '../../goals/goal-table';
import { pattern } from '../../wording/lexicon/family';
import { INSIDERS, OUTSIDERS } from '../../wording/lexicon/satisfaction';
import { namesFeeling } from '../../wording/satisfaction';
import { isSatisfactionIndicator } from '../facts/level-kind';
import { projectGroups } from '../facts/project-groups';
import { servesPublic } from '../facts/project-kind';
import { projectText } from '../facts/project-text';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleProjectForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const INSIDE = pattern`${INSIDERS}`;
const OUTSIDE = pattern`${OUTSIDERS}`;

export default defineRule({
  meta: {
    id: 'relevance/satisfaction-object',
    title: '满意度没有问服务对象',
    category: '相关性',
    severity: 'hint',
    messages: {
      inside: '“{project}”是为群众、企业办的，满意度只问了“{name}”，没有问服务对象。',
    },
    fix: null,
  },

  *checkTable(table) {
    if (table.scope === 'department') return;
    for (const group of projectGroups(table)) {
      const own = projectText(table, group);
      const asked = group.indicators.filter(
        (indicator) => isSatisfactionIndicator(indicator) && namesFeeling(indicator.name.value),
      );
      const [first, ...others] = asked;
      if (!first || !servesPublic(group.name ?? '', [own]) || INSIDE.test(own)) continue;
      if (!asked.every(isInside)) continue;
      yield {
        messageId: 'inside',
        data: { project: quote(group.name ?? ''), name: quote(first.name.value) },
        cell: first.name.cell,
        related: others.map(({ name }) => name.cell),
        suggestion: '请改成或补上服务对象的满意度，例如受益群众、参训学员、服务企业的满意度。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '满意度要问得到好处的人；只问本单位职工或上级，说明不了群众是否满意。',
  basis: [`${CORE_INDICATORS_2021}（满意度指标反映服务对象或受益人的认可程度）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleProjectForm('农村客运补贴', [
        ['产出指标', '数量指标', '补贴线路数', '≥12条'],
        ['满意度指标', '服务对象满意度指标', '乘客满意度', '≥90%'],
        ['满意度指标', '服务对象满意度指标', '主管部门满意度', '≥90%'],
      ]),
      findings: [],
    },
    {
      rows: exampleProjectForm('干部培训经费', [
        ['产出指标', '数量指标', '培训期数', '≥4期'],
        ['满意度指标', '服务对象满意度指标', '参训干部满意度', '≥90%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleProjectForm('农村客运补贴', [
        ['产出指标', '数量指标', '补贴线路数', '≥12条'],
        ['满意度指标', '服务对象满意度指标', '本单位职工满意度', '≥90%'],
      ]),
      findings: ['C7'],
    },
  ],
});

function isInside({ plainName }: Indicator): boolean {
  return INSIDE.test(plainName) && !OUTSIDE.test(plainName);
}
