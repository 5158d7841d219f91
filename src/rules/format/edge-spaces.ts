import type { GoalTable } from '../../goals/goal-table';
import { oneLine } from '../../wording/plain-text';
import type { CellAddress } from '../../workbook/area';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const ROLES = ['level1', 'level2', 'level3', 'operator', 'value', 'unit', 'weight'] as const;

export default defineRule({
  meta: {
    id: 'format/edge-spaces',
    title: '内容前后有空格',
    category: '规范性',
    severity: 'error',
    messages: { spaces: '“{text}”的{where}有空格或换行，填报系统会当成另一个内容。' },
    fix: 'safe',
    cause: 'table',
    profile: 'import',
  },

  *checkTable(table, context) {
    for (const cell of namedCells(table)) {
      const content = context.cell(cell);
      const trimmed = content.text.trim();
      if (typeof content.value !== 'string' || trimmed === '' || trimmed === content.text) continue;
      yield {
        messageId: 'spaces',
        data: { text: quote(oneLine(trimmed)), where: placeOf(content.text) },
        cell,
        suggestion: '请删去前后的空格和换行，中间的不变。',
        ...(computedFormula(content) === null && {
          fix: { kind: 'safe', edits: [writeText(cell, trimmed, context)] },
        }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '眼睛看不出的空格，导入时会让名称对不上、数变成文字。',
  basis: ['预算管理一体化系统的导入表按文字逐字核对'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '巡查 河道里程', '≥ 120公里'],
        ['满意度指标', '服务对象满意度指标', '沿河居民满意度', '≥90%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '巡查河道里程　', '≥120公里'],
        ['产出指标', '质量指标', ' 巡查记录完整率', '≥95%'],
        ['满意度指标', '服务对象满意度指标 ', '沿河居民满意度', ' ≥90% '],
      ]),
      findings: ['C5', 'C6', 'B7', 'D7'],
    },
  ],
});

/** The cells of an import form, each once, because a level name belongs to several rows. */
function namedCells(table: GoalTable): readonly CellAddress[] {
  const cells = table.indicators.flatMap(({ level1, level2, name, cells: own }) => [
    ...(level1 ? [level1.cell] : []),
    ...(level2 ? [level2.cell] : []),
    name.cell,
    ...ROLES.flatMap((role) => own[role] ?? []),
  ]);
  return [...new Map(cells.map((cell) => [`${String(cell.row)} ${String(cell.column)}`, cell])).values()];
}

function placeOf(text: string): string {
  if (!/^\s/.test(text)) return '后面';
  return /\s$/.test(text) ? '前后' : '前面';
}
