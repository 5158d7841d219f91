import { inEachPlace } from '../facts/each-place';
import { amountCells } from '../facts/amount-cells';
import { valueCell } from '../../goals/indicator-cells';
import { parseTargetValue } from '../../wording/parse-target-value';
import { narrow } from '../../wording/plain-text';
import type { CellAddress } from '../../workbook/area';
import { inHalfWidth } from '../facts/half-width';
import { withOperator } from '../fixes/operator-edit';
import { writeText } from '../fixes/cell-edit';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

const AMOUNT = /^[-\d.,\s%万亿元]+$/;
const NUMERIC = new Set(['number', 'range', 'date']);

export default defineRule({
  meta: {
    id: 'format/fullwidth',
    title: '全角数字、百分号、字母',
    category: '规范性',
    severity: 'hint',
    messages: {
      value: '“{name}”的指标值“{written}”里有全角字符。',
      amount: '“{name}”的金额“{written}”里有全角字符。',
    },
    fix: 'safe',
    cause: 'forms',
  },

  *checkTable(table, context) {
    for (const { label, cell } of amountCells(table)) {
      const report = reportOn(label, cell, context);
      if (report && AMOUNT.test(narrow(String(context.cell(cell).value))))
        yield { ...report, messageId: 'amount', related: [] };
    }
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      if (!NUMERIC.has(indicator.target.kind)) continue;
      const report = reportOn(indicator.name.value, valueCell(table, indicator), context);
      if (report) yield { ...report, messageId: 'value', related: [indicator.name.cell] };
    }
  },
});

export const reason: RuleReason = {
  why: '全角的“１００％”在Excel里是文字，不能求和，导入填报系统也读不出来。',
  basis: ['Excel的录入规则（全角数字不参加计算）'],
};

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
        [
          ['项目资金（万元）', '年度资金总额', '２００．５'],
          ['', '其中：财政拨款', 200.5],
        ],
      ),
      findings: ['C4', 'D7', 'D8'],
    },
  ],
});

function reportOn(name: string, cell: CellAddress, context: RuleContext): Omit<Report, 'messageId'> | null {
  const content = context.cell(cell);
  const plain = inHalfWidth(content);
  if (plain === null) return null;
  const text = withPlainSign(plain);
  return {
    data: { name: quote(name), written: quote(String(content.value)) },
    cell,
    suggestion: `请改成半角的“${quote(text)}”。`,
    fix: { kind: 'safe', edits: [writeText(cell, text, context)] },
  };
}

/** The value with its usual sign: ≥95% for ≧95%. Words such as 不少于 stay. */
function withPlainSign(text: string): string {
  const value = parseTargetValue(text);
  if (value.operator === null || value.operatorText === null || /[\u4e00-\u9fff]/.test(value.operatorText)) return text;
  return withOperator(value, value.operator) ?? text;
}
