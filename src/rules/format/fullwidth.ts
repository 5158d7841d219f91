import { amountCells } from '../../goals/amount-cells';
import { valueCell } from '../../goals/indicator-cells';
import { narrow } from '../../goals/plain-text';
import type { GoalTable } from '../../goals/goal-table';
import type { CellAddress } from '../../workbook/area';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../cell-edit';
import { exampleForm } from '../example-form';
import { quote } from '../quote';
import { defineRule, type RuleExamples } from '../rule';

/** Digits, letters, percent signs and the marks inside numbers; ＞, ＜ and brackets have a meaning of their own. */
const FULLWIDTH = /[０-９Ａ-Ｚａ-ｚ％﹪]|(?<=[\d０-９])[．，](?=[\d０-９])/g;
const NUMERIC = new Set(['number', 'range', 'date']);

export default defineRule({
  meta: {
    id: 'format/fullwidth',
    title: '全角数字、百分号、字母',
    category: '规范性',
    severity: 'hint',
    why: '全角的“１００％”在Excel里是文字，不能求和，导入填报系统也读不出来。',
    basis: ['Excel的录入规则（全角数字不参加计算）'],
    messages: {
      value: '“{name}”的指标值“{written}”里有全角字符。',
      amount: '“{name}”的金额“{written}”里有全角字符。',
    },
    fix: 'safe',
  },

  *checkTable(table, context) {
    for (const { messageId, name, cell, related } of numericCells(table)) {
      const content = context.cell(cell);
      if (typeof content.value !== 'string' || computedFormula(content) !== null) continue;
      const plain = content.value.replace(FULLWIDTH, narrow);
      if (plain === content.value || (messageId === 'amount' && !/^[-\d.,\s%万亿元]+$/.test(narrow(plain)))) continue;
      yield {
        messageId,
        data: { name: quote(name), written: quote(content.value) },
        cell,
        related,
        suggestion: `请改成半角的“${quote(plain)}”。`,
        fix: { kind: 'safe', edits: [writeText(cell, plain, context)] },
      };
    }
  },
});

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训场次', '≥5场'],
        ['产出指标', '数量指标', '文件传输时间', '＜3天'],
        ['产出指标', '质量指标', '预决算信息公开情况', '按时完整公开（含Ａ类信息）'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(
        [
          ['产出指标', '质量指标', '培训合格率', '≥９５％'],
          ['产出指标', '数量指标', '培训人次', '１，２００人次'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
        ],
        [['项目资金（万元）', '年度资金总额', '２００．５'], ['', '其中：财政拨款', 200.5]],
      ),
      findings: ['C4', 'D7', 'D8'],
    },
  ],
});

interface NumericCell {
  readonly messageId: 'value' | 'amount';
  readonly name: string;
  readonly cell: CellAddress;
  readonly related: readonly CellAddress[];
}

function numericCells(table: GoalTable): readonly NumericCell[] {
  const values = table.indicators
    .filter(({ target }) => NUMERIC.has(target.kind))
    .map((indicator): NumericCell => ({
      messageId: 'value',
      name: indicator.name.value,
      cell: valueCell(table, indicator),
      related: [indicator.name.cell],
    }));
  const amounts = amountCells(table).map(({ label, cell }): NumericCell => ({ messageId: 'amount', name: label, cell, related: [] }));
  return [...amounts, ...values];
}
