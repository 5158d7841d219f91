import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { isCostIndicator, isOutputIndicator, isSatisfactionIndicator } from '../facts/level-kind';
import { namesCost, outputUnderCost } from '../facts/named-output';
import { squeeze } from '../../wording/plain-text';
import { printTargetValue } from '../../wording/print-target-value';
import { HOPED_EFFECTS } from '../../wording/lexicon/effects';
import { COST_ENDINGS } from '../../wording/lexicon/expenses';
import { pattern } from '../../wording/lexicon/family';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleExamples, type RuleReason } from '../kit/rule';

const BENEFIT = pattern`${HOPED_EFFECTS}`;
type MessageId = 'benefit' | 'outside' | 'output';

const COST_NAME = pattern`${COST_ENDINGS}$`;

export default defineRule<MessageId>({
  meta: {
    id: 'level/cost-misplaced',
    title: '成本指标填成了效益或其他内容',
    category: '相关性',
    severity: 'warning',
    messages: {
      benefit: '“{name}”（{value}）说的是带来的好处，放在了“{level}”下。',
      outside: '“{name}”（{value}）是成本，放在了“{level}”下。',
      output: '“{name}”（{value}）不是成本，放在了“{level}”下。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators) {
      const { target, name, level1, level2, levelsInferred } = indicator;
      const place = level2 ?? level1;
      const remark = place && !levelsInferred ? remarkOn(indicator) : null;
      if (!remark || !place) continue;
      yield {
        ...remark,
        data: { name: quote(name.value), value: quote(printTargetValue(target)), level: quote(place.value) },
        cell: name.cell,
        related: [valueCell(table, indicator), place.cell],
      };
    }
  },
});

export const reason: RuleReason = {
  why: '成本指标说的是花多少钱、带来什么负面影响；把好处写在这里，成本就没有人管了。',
  basis: [`${CORE_INDICATORS_2021}（成本指标反映预期成本控制，社会成本、生态环境成本反映负面影响）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['成本指标', '经济成本指标', '展厅提升改造总成本', '≤174万元'],
        ['成本指标', '社会成本指标', '施工影响居民出行投诉数', '≤5件'],
        ['成本指标', '生态环境成本指标', '建筑垃圾规范处置率', '=100%'],
        ['产出指标', '质量指标', '成本控制达标率', '=100%'],
        ['效益指标', '生态效益指标', '绿化水平', '有效提升'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['成本指标', '社会成本指标', '对当地文物保护、文化传承影响', '长远'],
        ['成本指标', '生态环境成本指标', '提升博物馆绿化水平', '提升'],
        ['产出指标', '质量指标', '项目总成本', '≤174.78万元'],
        ['成本指标', '经济成本指标', '培训人数', '≥50人'],
        ['满意度指标', '服务对象满意度指标', '观众满意度', '≥95%'],
      ]),
      findings: ['C5', 'C6', 'C7', 'C8'],
    },
  ],
});

function remarkOn(indicator: Indicator): Omit<Report<MessageId>, 'cell'> | null {
  const { target } = indicator;
  const isMoney = target.unit?.includes('元') === true;
  if (isCostIndicator(indicator)) {
    const words = nameOf(indicator) + (target.kind === 'qualitative' ? squeeze(target.source) : '');
    const output = outputUnderCost(indicator);
    if (isMoney || (output === null && namesCost(words))) return null;
    if (output !== null) return { messageId: 'output', suggestion: `请移到产出指标的${output}指标下。` };
    if (!BENEFIT.test(words)) return null;
    return {
      messageId: 'benefit',
      suggestion: '请移到效益指标；社会成本、生态环境成本只写负面影响，例如“施工扰民投诉数≤5件”，没有的可以不设。',
    };
  }
  const isElsewhere = isOutputIndicator(indicator) && indicator.level2 !== null && !isSatisfactionIndicator(indicator);
  if (!isElsewhere || !isMoney || !COST_NAME.test(nameOf(indicator))) return null;
  return { messageId: 'outside', suggestion: '请移到成本指标下，用“≤”写明控制的上限。' };
}

/** The name without remarks in brackets. */
function nameOf({ plainName }: Indicator): string {
  return plainName.replace(/[(（][^()（）]*[)）]/g, '');
}
