import type { CellAddress } from '../../workbook/area';
import type { GoalTable, Indicator, IndicatorBlock } from '../../goals/goal-table';
import { rowsOfBlocks } from '../../goals/indicator-cells';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleExamples, type RuleReason } from '../kit/rule';
import { pattern } from '../../wording/lexicon/family';
import { NEW_THINGS } from '../../wording/lexicon/comparisons';

type MessageId = 'missing' | 'most';
const COLUMNS = ['一级指标', '二级指标', '三级指标', '上年指标值', '指标值', '备注'];
/** New indicators and projects have no past values. */
const NEW = pattern`${NEW_THINGS}`;

export default defineRule<MessageId>({
  meta: {
    id: 'completeness/history-missing',
    title: '延续性指标缺近两年指标值',
    category: '完整性',
    severity: 'hint',
    messages: {
      missing: '“{name}”没有填写往年的指标值（“{heading}”）。',
      most: '{rows}条定量指标里有{count}条没有填写往年的指标值，第一条是“{name}”。',
    },
    cause: 'table',
    fix: null,
  },

  *checkTable(table) {
    if (NEW.test(table.project?.value ?? '')) return;
    for (const [block, indicators] of rowsOfBlocks(table))
      yield* missingIn(table, block, indicators.filter(isMeasured));
  },
});

export const reason: RuleReason = {
  why: '有了往年的数，才看得出今年的目标定得高还是低。',
  basis: [`${CORE_INDICATORS_2021}（历史标准：近三年平均值、上年值等）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '组织招商活动次数', '4次', '≥5次', ''],
        ['产出指标', '数量指标', '线上招商推介次数', '', '≥2次', '新增指标'],
        ['产出指标', '质量指标', '预算编制合理性', '', '合理', ''],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '93%', '≥95%', ''],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '组织招商活动次数', '4次', '≥5次', ''],
        ['产出指标', '数量指标', '参展企业数量', '', '≥2家', ''],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '93%', '≥95%', ''],
      ]),
      findings: ['D6'],
    },
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '组织招商活动次数', '', '≥5次', ''],
        ['产出指标', '数量指标', '参展企业数量', '', '≥2家', ''],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '93%', '≥95%', ''],
      ]),
      findings: ['D5'],
    },
  ],
});

function* missingIn(table: GoalTable, block: IndicatorBlock, rows: readonly Indicator[]): Iterable<Report<MessageId>> {
  const column = block.columns.find(({ role }) => role === 'history');
  if (!column) return;
  const missing = rows.filter(({ past }) => past.length === 0);
  const [first, ...others] = missing;
  if (!first) return;
  const cellOf = ({ row }: Indicator): CellAddress => ({ sheet: table.sheet, row, column: column.column });
  if (others.length > 0 && missing.length * 2 > rows.length) {
    yield {
      messageId: 'most',
      data: { rows: String(rows.length), count: String(missing.length), name: quote(first.name.value) },
      cell: cellOf(first),
      related: others.map(cellOf),
      mendAt: [first, ...others].map(cellOf),
      suggestion: '请补上往年的实际值；新增的指标请在备注里写明“新增”。',
    };
    return;
  }
  for (const indicator of missing) {
    yield {
      messageId: 'missing',
      data: { name: quote(indicator.name.value), heading: quote(column.heading.split(' / ').at(-1) ?? '') },
      cell: cellOf(indicator),
      related: [indicator.name.cell],
      suggestion: '请补上往年的实际值；新增的指标请在备注里写明“新增”。',
    };
  }
}

function isMeasured({ name, isNamed, target, texts, shift }: Indicator): boolean {
  const isNumber = target.kind === 'number' || target.kind === 'range';
  return isNumber && shift === 0 && isNamed && !NEW.test(`${name.value}${texts.note ?? ''}`);
}
