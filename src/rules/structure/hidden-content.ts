import type { GoalTable } from '../../goals/goal-table';
import { blockOf, headedCell } from '../../goals/indicator-cells';
import { squeeze } from '../../wording/plain-text';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleExamples, type RuleReason } from '../kit/rule';

type MessageId = 'row' | 'column';

export default defineRule<MessageId>({
  meta: {
    id: 'structure/hidden-content',
    title: '隐藏行列中有指标内容',
    category: '规范性',
    severity: 'hint',
    messages: {
      row: '第{row}行是隐藏的，里面有指标“{name}”。',
      column: '“{heading}”一栏是隐藏的，里面有内容。',
    },
    fix: null,
  },

  *checkWorkbook({ workbook, tables }) {
    const hidden = new Map(
      workbook.sheets.map(({ name, hiddenRows, hiddenColumns }) => [
        name,
        { rows: new Set(hiddenRows), columns: new Set(hiddenColumns) },
      ]),
    );
    for (const table of tables) {
      const { rows, columns } = hidden.get(table.sheet) ?? { rows: new Set(), columns: new Set() };
      if (rows.size > 0) yield* hiddenRows(table, rows);
      if (columns.size > 0) yield* hiddenColumns(table, columns);
    }
  },
});

export const reason: RuleReason = {
  why: '隐藏的行列打印时看不见，导入系统时却会一起读进去，常常是上一年没有删掉的指标。',
  basis: ['绩效目标申报表的填报规范（表中内容应当全部可见）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训场次', '≥5场'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训场次', '≥5场'],
        ['产出指标', '数量指标', '走访企业数', '≥30家'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      hidden: { rows: [6] },
      findings: ['C6'],
    },
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训场次', '≥5场'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      hidden: { columns: ['D'] },
      findings: ['D5'],
    },
  ],
});

function* hiddenRows(table: GoalTable, rows: ReadonlySet<unknown>): Iterable<Report<MessageId>> {
  for (const { row, name } of table.indicators) {
    if (!rows.has(row) || name.value === '') continue;
    yield {
      messageId: 'row',
      data: { row: String(row + 1), name: quote(name.value) },
      cell: { ...name.cell, row },
      mendAt: [],
      suggestion: '请取消隐藏后核对；不用的指标请删去整行。',
    };
  }
}

/** Reports each hidden column once, at its first filled cell. */
function* hiddenColumns(table: GoalTable, columns: ReadonlySet<unknown>): Iterable<Report<MessageId>> {
  for (const block of table.blocks) {
    for (const { role, column, heading } of block.columns) {
      if (role === 'other' || !columns.has(column)) continue;
      const first = table.indicators.find((one) => one.texts[role] !== undefined && blockOf(table, one) === block);
      const cell = first && headedCell(table, first, role);
      if (!cell) continue;
      yield {
        messageId: 'column',
        data: { heading: quote(squeeze(heading)) },
        cell,
        mendAt: [],
        suggestion: '请取消隐藏后核对；不用的内容请删去。',
      };
    }
  }
}
