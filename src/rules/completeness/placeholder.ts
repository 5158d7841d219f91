import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { isTemplateRowName, placeholderInName, placeholderInValue } from '../../goals/placeholders';
import { squeeze } from '../../goals/plain-text';
import { MEASURES_2015 } from '../documents';
import { exampleForm } from '../example-form';
import { quote } from '../quote';
import { defineRule, type RuleExamples } from '../rule';

/** Things that ought not to happen: for them “无” is a real target. */
const UNWANTED = /事故|投诉|违规|违纪|违法|差错|舆情|上访|信访|隐患|案件|纠纷|负面|不良|损失|污染|浪费|影响/;

export default defineRule({
  meta: {
    id: 'completeness/placeholder',
    title: '残留占位符、提示语',
    category: '完整性',
    severity: 'error',
    why: '模板里的提示语和占位符没有换成实际内容，等于没有填，无法考核。',
    basis: [`${MEASURES_2015}（绩效目标应当细化量化、可以衡量）`],
    messages: {
      value: '“{name}”的指标值只写了“{written}”，没有实际目标。',
      name: '指标名称“{name}”里还留着模板的“{written}”。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators) {
      const name = indicator.name.value;
      const inName = isTemplateRowName(name) ? null : placeholderInName(name);
      if (inName !== null) {
        yield {
          messageId: 'name',
          data: { name: quote(name), written: quote(inName) },
          cell: indicator.name.cell,
          suggestion: '请把占位符换成实际内容；目标值写在指标值一栏，不写在名称里。',
        };
      }
      const written = placeholderInValue(indicator.target.source);
      if (written === null || (written === '无' && UNWANTED.test(name))) continue;
      yield {
        messageId: 'value',
        data: { name: quote(name), written: quote(indicator.target.source) },
        cell: valueCell(table, indicator),
        related: indicator.cells.explanation && saysMore(indicator) ? [indicator.name.cell, indicator.cells.explanation] : [indicator.name.cell],
        suggestion: suggestionFor(indicator),
      };
    }
  },
});

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '预决算信息公开情况', '按时完整公开'],
        ['产出指标', '质量指标', '重大安全事故发生情况', '无'],
        ['效益指标', '社会效益指标', '外贸进出口总额', '不低于同上年同期水平'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织培训场次', '待定'],
        ['产出指标', '质量指标', '资产管理规范性', '- -'],
        ['产出指标', '质量指标', '种植作物成活率（≥**%）', '≥90%'],
        ['效益指标', '社会效益指标', '促进全市经济发展', '文字描述'],
        ['满意度指标', '服务对象满意度指标', '受益群众满意度', '≥**%'],
      ]),
      findings: ['D5', 'D6', 'C7', 'D8', 'D9'],
    },
  ],
});

function suggestionFor(indicator: Indicator): string {
  const general = '请换成可以考核的数值（如“≥5场”）或可以判定的等级（如“按时完整公开”）。';
  return saysMore(indicator) ? `${general}可参考本行说明：“${quote(indicator.texts.explanation ?? '')}”。` : general;
}

/** The form's own description often says what the value should have said. */
function saysMore({ name, texts }: Indicator): boolean {
  const description = squeeze(texts.explanation ?? '');
  return description !== '' && description !== squeeze(name.value);
}
