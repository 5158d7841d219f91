import type { GoalTable, Indicator } from '../../goals/goal-table';
import { blockOf, valueCell } from '../../goals/indicator-cells';
import { squeeze } from '../../wording/plain-text';
import type { CellContent } from '../../workbook/snapshot';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

type MessageId = 'date' | 'words' | 'mixed';

const QUALITATIVE = '定性';
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/;

export default defineRule<MessageId>({
  meta: {
    id: 'format/number-field',
    title: '数值栏导入时收不下',
    category: '规范性',
    severity: 'error',
    messages: {
      date: '“{name}”的指标值“{value}”是日期，填报系统的数值栏收不下。',
      words: '“{name}”按定量指标填写，指标值“{value}”却不是数。',
      mixed: '“{name}”的指标值写成“{value}”，符号和单位另有一栏，数值栏只收数。',
    },
    fix: null,
    profile: 'import',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators) {
      const cell = valueCell(table, indicator);
      const messageId = faultOf(table, indicator, context.cell(cell));
      if (messageId === null) continue;
      yield {
        messageId,
        data: { name: quote(indicator.name.value), value: quote(indicator.target.source) },
        cell,
        related: [indicator.name.cell],
        suggestion: suggestionFor(messageId, indicator),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '填报系统把指标值存成数，日期、文字和连着单位的数导入时会被拦下。',
  basis: ['预算管理一体化系统的导入表：计算符号、指标值、计量单位分栏填写，“定性”的指标值才可以是文字'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '巡查河道里程', '≥120公里'],
        ['效益指标', '社会效益指标', '河道环境', '明显改善'],
      ]),
      findings: [],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
        [
          ['产出指标', '数量指标', '巡查河道里程', '≥', 120, '公里'],
          ['产出指标', '时效指标', '项目完成时间', '定性', '2024年12月31日前', ''],
          ['满意度指标', '服务对象满意度指标', '沿河居民满意度', '≥', '90', '%'],
        ],
      ),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '巡查河道里程', '≥120公里'],
        ['产出指标', '时效指标', '项目完成时间', '2024年12月31日前'],
      ]),
      findings: ['D6'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
        [
          ['产出指标', '数量指标', '巡查河道里程', '≥', '120公里', '公里'],
          ['产出指标', '质量指标', '巡查记录完整率', '≥', '基本完整', '%'],
          ['产出指标', '时效指标', '项目完成时间', '≤', '2024年12月31日', ''],
        ],
      ),
      findings: ['E5', 'E6', 'E7'],
    },
  ],
});

/** Blanks, ranges and comparisons are reported by rules of their own. */
function faultOf(table: GoalTable, indicator: Indicator, content: CellContent): MessageId | null {
  const { target, texts, isNamed } = indicator;
  if (!isNamed || isDeclared(indicator, QUALITATIVE)) return null;
  if (target.kind === 'date') return 'date';
  if (target.kind === 'qualitative') {
    const isCounted = target.operator !== null || texts.unit !== undefined || isDeclared(indicator, '定量');
    return isCounted ? 'words' : null;
  }
  const isSplit =
    blockOf(table, indicator)?.columns.some(({ role }) => role === 'operator' || role === 'unit') === true;
  if (target.kind !== 'number' || !isSplit || content.formula !== content.value) return null;
  return typeof content.value === 'number' || PLAIN_NUMBER.test(content.text.trim()) ? null : 'mixed';
}

function isDeclared({ texts }: Indicator, nature: '定性' | '定量'): boolean {
  return [texts.operator, texts.nature].some((text) => squeeze(text ?? '').includes(nature));
}

function suggestionFor(messageId: MessageId, { target }: Indicator): string {
  const number = target.number?.toFixed() ?? '';
  switch (messageId) {
    case 'date':
      return `导入时计算符号选“${QUALITATIVE}”，指标值照原样填文字，计量单位不填。`;
    case 'words':
      return `请填一个数；确实不能计量的，计算符号选“${QUALITATIVE}”，不填计量单位。`;
    case 'mixed':
      return `数值栏只填“${number}”，符号填到“计算符号”，单位填到“计量单位”。`;
  }
}
