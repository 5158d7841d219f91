import type { Indicator } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import { isSatisfactionIndicator } from '../facts/level-kind';
import { projectGroups } from '../facts/project-groups';
import { isFor, isSpecific, objectsIn } from '../facts/project-objects';
import { projectText } from '../facts/project-text';
import { MEASURES_2015 } from '../kit/documents';
import { exampleProjectForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule({
  meta: {
    id: 'relevance/object-unknown',
    title: '指标对象在项目里没有出现',
    category: '相关性',
    severity: 'hint',
    messages: {
      unknown: '“{name}”考核的是“{object}”，项目名称、目标和其他指标里都没有提到。',
    },
    fix: null,
  },

  *checkTable(table) {
    if (table.scope === 'department') return;
    for (const group of projectGroups(table)) {
      if (squeeze(group.name ?? '') === '') continue;
      const own = `${projectText(table, group)}\n${squeeze(table.department?.value ?? '')}`;
      const others = group.indicators.filter((indicator) => !isSatisfactionIndicator(indicator));
      for (const indicator of group.indicators.filter(isSatisfactionIndicator)) {
        const object = objectsIn(indicator.plainName).find(
          (one) => isSpecific(one) && !isFor(one, own) && !others.some((other) => isAbout(other, indicator, one)),
        );
        if (object === undefined) continue;
        yield {
          messageId: 'unknown',
          data: { name: quote(indicator.name.value), object },
          cell: indicator.name.cell,
          ...(group.cell && { related: [group.cell] }),
          suggestion: '请改成本项目自己的服务对象；确实是为他们办的，请在目标里写明。',
        };
      }
    }
  },
});

export const reason: RuleReason = {
  why: '考核的对象和项目说的不是一回事，像是从别的表照抄来的，评审时会被问。',
  basis: [`${MEASURES_2015}（相关性审核）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleProjectForm('污水管网工程', [
        ['产出指标', '数量指标', '新建管网长度', '≥12公里'],
        ['满意度指标', '服务对象满意度指标', '沿线居民满意度', '≥90%'],
      ]),
      findings: [],
    },
    {
      rows: exampleProjectForm('县医院设备购置', [
        ['产出指标', '数量指标', '购置设备数量', '≥3台'],
        ['满意度指标', '服务对象满意度指标', '患者满意度', '≥90%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleProjectForm('污水管网工程', [
        ['产出指标', '数量指标', '新建管网长度', '≥12公里'],
        ['满意度指标', '服务对象满意度指标', '患者满意度', '≥90%'],
      ]),
      findings: ['C7'],
    },
  ],
});

/** True when another indicator's name or description concerns the same people. */
function isAbout(other: Indicator, indicator: Indicator, object: string): boolean {
  const { plainName, texts } = other;
  return other !== indicator && isFor(object, squeeze([plainName, texts.explanation, texts.note].join('\n')));
}
