import { amountCells } from '../facts/amount-cells';
import { inEachPlace } from '../facts/each-place';
import { valueCell } from '../../goals/indicator-cells';
import type { GoalTable } from '../../goals/goal-table';
import { parseTargetValue } from '../../wording/parse-target-value';
import type { CellAddress } from '../../workbook/area';
import type { Edit } from '../../workbook/edit';
import { computedFormula } from '../../workbook/formula';
import type { CellContent } from '../../workbook/snapshot';
import { writeText } from '../fixes/cell-edit';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type FixKind, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

const AT_POINT = /(\d)(?:\s*[.．]\s+|\s+[.．]\s*)(?=\d)/g;
/** Groups of digits separated by spaces: “1 200 000”. */
const GROUPS = /(^|[^\d.,])(\d{1,3}(?:\s\d{3})+)(?![\d\s]*\d)/g;
const SPLIT = /\d\s+\d/;
/** A rounding error of binary arithmetic: 0.0900000762939453. */
const LONG_FRACTION = /^-?\d+\.\d{5,}%?$/;
const KEPT_DIGITS = 4;
const CLOCK_OR_DATE = /\d\s*[:：年月日]\s*\d|\d{4}[-/.]\d/;

type MessageId = 'space' | 'split' | 'fraction';

export default defineRule<MessageId>({
  meta: {
    id: 'format/whitespace-in-number',
    title: '数字内有空格、换行或异常小数',
    category: '规范性',
    severity: 'hint',
    messages: {
      space: '“{name}”的数字“{written}”中间有空格或换行，应写“{standard}”。',
      split: '“{name}”写成“{written}”，数字中间隔开了，分不清是一个数还是两个数。',
      fraction: '“{name}”的数字“{written}”小数位过多，像是计算留下的尾差。',
    },
    fix: 'safe',
    cause: 'forms',
  },

  *checkTable(table, context) {
    for (const { name, cell } of numberCells(table)) {
      const content = context.cell(cell);
      const fault = faultOf(content);
      if (!fault) continue;
      const { messageId, standard, kind } = fault;
      const isWritable = standard !== null && computedFormula(content) === null;
      yield {
        messageId,
        data: { name: quote(name), written: quote(content.text), standard: standard ?? '' },
        cell,
        suggestion: standard === null ? '请删去多余的数字或空格。' : `请改成“${standard}”。`,
        ...(isWritable && { fix: { kind, edits: [edit(cell, standard, content, context)] } }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '“757. 3”中间多了空格，Excel会当成文字，求和时漏掉；一长串小数是计算留下的尾差。',
  basis: ['Excel的录入规则（数字中间不能有空格）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(
        [
          ['产出指标', '数量指标', '培训场次', '≥ 5 场'],
          ['产出指标', '时效指标', '项目完成时间', '2024年 12月 31日前'],
        ],
        [
          ['项目资金（万元）', '年度资金总额', 200.55],
          ['', '其中：财政拨款', '200.55'],
        ],
      ),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(
        [
          ['产出指标', '数量指标', '培训人次', '≥1 200人次'],
          ['产出指标', '数量指标', '举办展会次数', '≥5 5次'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95. 5%'],
        ],
        [
          ['项目资金（万元）', '年度资金总额', '757. 3'],
          ['', '其中：财政拨款', 757.3],
          ['', '其他资金', 0.0900000762939453],
        ],
      ),
      findings: ['C4', 'C6', 'D8', 'D9', 'D10'],
    },
  ],
});

interface Fault {
  readonly messageId: MessageId;
  readonly standard: string | null;
  readonly kind: FixKind;
}

function faultOf({ value, text }: CellContent): Fault | null {
  if (typeof value === 'number') {
    if (!LONG_FRACTION.test(text) || text.endsWith('%')) return null;
    const rounded = Number(value.toFixed(KEPT_DIGITS));
    return { messageId: 'fraction', standard: rounded === 0 ? null : String(rounded), kind: 'confirm' };
  }
  const written = text.trim();
  if (!SPLIT.test(written) && !/\d\s*[.．]\s+\d|\d\s+[.．]\s*\d/.test(written)) return null;
  if (CLOCK_OR_DATE.test(written)) return null;
  if (isSpacedOut(written)) return { messageId: 'space', standard: written.replace(/\s/g, ''), kind: 'confirm' };
  const standard = written
    .replace(AT_POINT, '$1.')
    .replace(GROUPS, (_, before: string, digits: string) => before + digits.replace(/\s/g, ''));
  if (SPLIT.test(standard)) return isShort(written) ? { messageId: 'split', standard: null, kind: 'confirm' } : null;
  const { kind } = parseTargetValue(standard);
  return kind === 'number' || kind === 'range' ? { messageId: 'space', standard, kind: 'safe' } : null;
}

/** True for a number with spaces between all characters: ≥ 9 5 %. */
function isSpacedOut(written: string): boolean {
  const { kind, numberSpan } = parseTargetValue(written);
  return (
    kind === 'number' &&
    numberSpan !== null &&
    /^\d(?: \d)+(?: \. \d(?: \d)*)?$/.test(written.slice(numberSpan.start, numberSpan.end))
  );
}

/** True for operators, numbers and a unit without a sentence. */
function isShort(written: string): boolean {
  return /^[^\d\u4e00-\u9fff]{0,3}[\d.,\s]+[^\d\s]{0,4}$/.test(written);
}

function edit(cell: CellAddress, standard: string, content: CellContent, context: RuleContext): Edit {
  const write = writeText(cell, standard, context);
  if (write.kind !== 'write' || typeof content.value !== 'number') return write;
  return { ...write, cells: [[{ formula: Number(standard), numberFormat: content.numberFormat }]] };
}

function numberCells(table: GoalTable): readonly { readonly name: string; readonly cell: CellAddress }[] {
  const values = table.indicators.flatMap(inEachPlace).map((indicator) => ({
    name: indicator.name.value,
    cell: valueCell(table, indicator),
  }));
  return [...amountCells(table).map(({ label, cell }) => ({ name: label, cell })), ...values];
}
