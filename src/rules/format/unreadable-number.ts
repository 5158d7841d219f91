import { inEachPlace } from '../facts/each-place';
import { valueCell } from '../../goals/indicator-cells';
import { brokenNumberIn } from '../../wording/broken-number';
import { writeText } from '../fixes/cell-edit';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule({
  meta: {
    id: 'format/unreadable-number',
    title: '指标值里的数字打错，读不出来',
    category: '规范性',
    severity: 'warning',
    messages: {
      letters: '“{name}”的指标值“{value}”里，数字中间夹着字母（l、I 和 1，O 和 0 容易打混）。',
      points: '“{name}”的指标值“{value}”里，数字的小数点或逗号打错了，看不出是多少。',
      open: '“{name}”的指标值“{value}”没有写完，横线后面应当还有一个数。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const { name, target } = indicator;
      const cell = valueCell(table, indicator);
      const broken = brokenNumberIn(target.source);
      if (!broken) continue;
      const { why, meant } = broken;
      yield {
        messageId: why,
        data: { name: quote(name.value), value: quote(target.source) },
        cell,
        related: [name.cell],
        suggestion: meant === null ? '请核对后重新填写这个数。' : `请核对，改成“${meant}”。`,
        ...(meant !== null && { fix: { kind: 'confirm', edits: [writeText(cell, meant, context)] } }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '字母夹在数字里眼睛看不出来，系统却当成文字，这个指标就没有数了；小数点打错，目标会差出几倍。',
  basis: ['Excel的录入规则（夹着字母或多个小数点的是文字，不是数）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训场次', '≥1,200场'],
        ['产出指标', '数量指标', '采购复印纸', '≥100包'],
        ['产出指标', '质量指标', '设备完好率', '≥98.5%'],
        ['产出指标', '时效指标', '项目完成时间', '2024.12.31日前'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训场次', '≥1O场'],
        ['产出指标', '数量指标', '检测批次', '≥l00批'],
        ['产出指标', '质量指标', '设备完好率', '≥98.5.2%'],
        ['产出指标', '质量指标', '检测合格率', '≥98，5%'],
        ['成本指标', '经济成本指标', '材料费', '≤50-'],
      ]),
      findings: ['D5', 'D6', 'D7', 'D8', 'D9'],
    },
  ],
});
