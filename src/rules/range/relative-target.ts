import type { GoalTable, Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { averageOf, figuresOf } from '../../goals/past';
import { squeeze } from '../../goals/plain-text';
import type { CellAddress } from '../../workbook/area';
import { CORE_INDICATORS_2021 } from '../documents';
import { exampleForm, exampleFormWithColumns } from '../example-form';
import { quote } from '../quote';
import { defineRule, type RuleExamples } from '../rule';

/** What a value is compared with; 历史 also has other meanings (历史文化传承). */
const COMPARED =
  /平均|上年|上一年|去年|往年|历年|同期|历史(?:数|值|水平|最|平均|同期)|核定(?:的|数|值|额|标准|预算|人数|编制|支出)|计划数|预算数|批复数/;
/** Published by others, and never known beforehand: 不低于全省平均水平. */
const PUBLISHED = /全国|全省|全区|全州|全市|全县|行业|同类|同级|周边/;

export default defineRule({
  meta: {
    id: 'range/relative-target',
    title: '指标值为相对表述、无具体数',
    category: '合理性',
    severity: 'warning',
    why: '“不低于前三年平均数”没有写出是多少，年底没有一个数可以直接对照，写成具体数值才能考核。',
    basis: [`${CORE_INDICATORS_2021}（指标值通常用绝对值和相对值表示）`],
    messages: {
      relative: '“{name}”的目标写成“{value}”，没有具体数值。',
      'basis-known': '“{name}”的目标写成“{value}”，具体数写在了“{basis}”里。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators) {
      const { target, name, texts, cells } = indicator;
      if (target.kind !== 'reference' || !COMPARED.test(squeeze(target.source))) continue;
      const basis = [texts.basis, texts.explanation, texts.note].find((text) => text !== undefined && saysFigure(text));
      const past = figuresOf(table, indicator, () => true);
      const data = { name: quote(name.value), value: quote(target.source.trim()), basis: quote(basis ?? '') };
      const isMild = basis !== undefined || PUBLISHED.test(target.source);
      yield {
        messageId: basis === undefined ? 'relative' : 'basis-known',
        data,
        cell: valueCell(table, indicator),
        related: [name.cell, ...(cells.basis ? [cells.basis] : []), ...(past?.cells ?? [])] satisfies CellAddress[],
        suggestion: suggestionFor(table, indicator),
        ...(isMild && { severity: 'hint' }),
      };
    }
  },
});

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商活动次数', '≥52次（近三年平均50次）'],
        ['效益指标', '社会效益指标', '历史文化保护意识', '历史文化得到传承'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标值', '设置依据'],
        [
          ['产出指标', '数量指标', '组织招商活动次数', '≥前三年平均数', '年度工作计划'],
          ['产出指标', '数量指标', '走访企业家数', '不低于前三年平均数', '近三年平均值为52家'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%', '满意度调查'],
        ],
      ),
      findings: ['D5', 'D6'],
    },
  ],
});

/** “近三年平均值为52次”: the base, as a figure. */
function saysFigure(text: string): boolean {
  const plain = squeeze(text);
  return COMPARED.test(plain) && /(?:为|是|:|达|约|数|值)\d+(?:\.\d+)?/.test(plain);
}

function suggestionFor(table: GoalTable, indicator: Indicator): string {
  const past = figuresOf(table, indicator, () => true);
  const general = '请算出具体数值写进指标值，例如“≥52次”，比较的基数写在设置依据中。';
  if (!past || past.cells.length < 2) return general;
  const unit = indicator.past.find(({ value }) => value.unit !== null)?.value.unit ?? '';
  return `${general}表中${past.spoken}，平均${averageOf(past).round(2).toFixed()}${unit}。`;
}
