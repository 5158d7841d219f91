import type { GoalTable } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { cellsMatching } from '../../goals/table-cells';
import type { CellAddress } from '../../workbook/area';
import { computedFormula, isErrorValue, namesNothing } from '../../workbook/formula';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '开展商务活动数量', '≥5次'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
];

export default defineRule({
  meta: {
    id: 'format/error-value',
    title: '单元格错误值',
    category: '规范性',
    severity: 'error',
    messages: {
      error: '单元格显示为错误“{shown}”（{cause}）。',
    },
    fix: null,
  },

  *checkTable(table, context) {
    let values: ReadonlySet<string> | undefined;
    for (const cell of cellsMatching(table, context.sheet(table.sheet), (text) => text.includes('#'))) {
      const content = context.cell(cell);
      if (!isErrorValue(content.text)) continue;
      values ??= valuePlaces(table);
      const formula = computedFormula(content);
      // The intended value of “=500吨” is known; format/excel-formula-trap reports and fixes it.
      if (formula !== null && namesNothing(formula) && values.has(placeOf(cell))) continue;
      const shown = content.text.trim();
      yield {
        messageId: 'error',
        data: { shown, cause: CAUSES[shown] ?? '公式算不出结果' },
        cell,
        suggestion: '请改正公式，或者删去公式直接填写。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '公式出错的单元格读不出数，引用它的合计也会跟着出错，表不能上报。',
  basis: ['Excel的错误值'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(INDICATORS, [
        ['项目资金（万元）', '年度资金总额', { value: 200, formula: '=120+80' }],
        ['', '其中：财政拨款', 200],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(INDICATORS, [
        ['项目资金（万元）', '年度资金总额', 200],
        ['', '其中：财政拨款', { value: '#DIV/0!', formula: '=C4/C9', text: '#DIV/0!' }],
      ]),
      findings: ['C5'],
    },
  ],
});

const CAUSES: Readonly<Record<string, string>> = {
  '#DIV/0!': '公式的分母是0或空白',
  '#REF!': '公式引用的单元格已被删除',
  '#NAME?': 'Excel不认识公式里的文字',
  '#VALUE!': '公式里有不能计算的文字',
  '#N/A': '公式没有找到要查的内容',
  '#NUM!': '公式算出的数超出范围',
};

function valuePlaces(table: GoalTable): ReadonlySet<string> {
  return new Set(table.indicators.map((indicator) => placeOf(valueCell(table, indicator))));
}

function placeOf({ row, column }: CellAddress): string {
  return `${String(row)}:${String(column)}`;
}
