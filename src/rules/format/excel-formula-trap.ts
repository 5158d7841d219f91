import { valueCell } from '../../goals/indicator-cells';
import { computedFormula, isErrorValue, namesNothing } from '../../workbook/formula';
import type { CellContent } from '../../workbook/snapshot';
import { inEachPlace } from '../facts/each-place';
import { writeText } from '../fixes/cell-edit';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

/** A formula that only contains a number: `=100%`, `= 95`. */
const CONSTANT = /^=\s*-?[\d.,]+\s*%?$/;

export default defineRule({
  meta: {
    id: 'format/excel-formula-trap',
    title: '“=100%”被Excel当作公式',
    category: '规范性',
    severity: 'error',
    messages: {
      constant: '“{name}”的指标值“{formula}”被Excel当成了公式，单元格里其实是数字，“=”丢了。',
      words: '“{name}”的指标值“{formula}”被Excel当成了公式，显示成错误“{shown}”。',
      error: '“{name}”的指标值显示为错误“{shown}”，读不出目标是多少。',
    },
    fix: 'safe',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const cell = valueCell(table, indicator);
      const content = context.cell(cell);
      const formula = computedFormula(content);
      const related = [indicator.name.cell];
      const data = { name: quote(indicator.name.value), formula: formula ?? '', shown: content.text };
      if (formula !== null && CONSTANT.test(formula)) {
        const meant = meantText(formula, content);
        yield {
          messageId: 'constant',
          data,
          cell,
          related,
          suggestion: `先将单元格设为文本，再输入${meant}。`,
          fix: { kind: 'safe', edits: [writeText(cell, meant, context)] },
        };
      } else if (isErrorValue(content.text)) {
        yield formula !== null && namesNothing(formula)
          ? {
              messageId: 'words',
              data,
              cell,
              related,
              suggestion: `先将单元格设为文本，再输入${formula}。`,
              fix: { kind: 'confirm', edits: [writeText(cell, formula, context)] },
            }
          : { messageId: 'error', data, cell, related, suggestion: '请删去公式，直接填写指标值，例如“≥95%”。' };
      }
    }
  },
});

export const reason: RuleReason = {
  why: '“=100%”直接输入单元格会变成公式，单元格里只剩数字1，“=”丢失，导入填报系统时会读成别的值。',
  basis: ['Excel的录入规则（以“=”开头的内容是公式）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '购置验收通过率', { value: '=100%', numberFormat: '@' }],
        ['产出指标', '数量指标', '聘请法律顾问人数', '=1人'],
        ['产出指标', '质量指标', '培训合格率', { value: 0.95, formula: '=19/20', text: '95%', numberFormat: '0%' }],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '购置验收通过率', { value: 1, formula: '=100%', text: '100%', numberFormat: '0%' }],
        ['产出指标', '数量指标', '冻肉储备数量', { value: '#NAME?', formula: '=500吨', text: '#NAME?' }],
        ['产出指标', '质量指标', '设备完好率', { value: '#REF!', formula: '=Sheet9!#REF!', text: '#REF!' }],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['D5', 'D6', 'D7'],
    },
  ],
});

/** The intended text: `=100%` itself, or "=100%" for `=1` in a cell with percent format. */
function meantText(formula: string, content: CellContent): string {
  const typed = formula.replace(/\s+/g, '');
  return !typed.endsWith('%') && content.text.endsWith('%') ? `=${content.text.trim()}` : typed;
}
