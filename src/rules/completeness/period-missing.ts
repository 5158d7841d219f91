import { formsOf, isUnfilledForm, isWritten } from '../facts/forms';
import type { GoalTable, GoalText, Period } from '../../goals/goal-table';
import { pattern } from '../../wording/lexicon/family';
import { LONG_TERM } from '../../wording/lexicon/years';
import { squeeze } from '../../wording/plain-text';
import type { CellAddress } from '../../workbook/area';
import { MEASURES_2015 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type ExampleCell, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

const HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值'];
const form = (longGoal: string, long: ExampleCell, annual: ExampleCell): readonly (readonly ExampleCell[])[] => [
  ['部门整体绩效目标表'],
  ['（2024年度）'],
  ['单位名称', '示例市水利局'],
  ['长期目标：', longGoal],
  ['长期绩效指标', ...HEADINGS],
  ['', '产出指标', '数量指标', long === '' ? '' : '治理河道长度', long],
  ['年度目标：', '治理河道10公里'],
  ['年度绩效指标', ...HEADINGS],
  ['', '产出指标', '数量指标', annual === '' ? '' : '治理河道长度', annual],
  ['', '效益指标', '社会效益指标', annual === '' ? '' : '受益人数', annual === '' ? '' : '≥1000人'],
];

export default defineRule({
  meta: {
    id: 'completeness/period-missing',
    title: '长期、年度目标只填了一半',
    category: '完整性',
    severity: 'warning',
    messages: {
      goal: '表里印有“{label}”，但没有填写，只填了{other}目标。',
      indicators: '表里印有{period}指标，但一条也没有填，只填了{other}指标。',
      values: '表里印有“{label}”一栏，但一格也没有填。',
    },
    fix: null,
  },

  *checkWorkbook(context) {
    for (const form of formsOf(context.tables)) {
      if (isUnfilledForm(form)) continue;
      // A one-year project has no long-term goal.
      const severity = form.some(({ scope }) => scope === 'department') ? undefined : ('hint' as const);
      const goals = form.flatMap((table) => table.goals);
      const blank = goals.filter(({ period }) => period === 'long-term');
      const [first, ...others] = blank;
      const hasAnnual = goals.some((goal) => goal.period === 'annual' && isWritten(goal.text));
      if (first && hasAnnual && blank.every(({ text }) => !isWritten(text))) {
        yield {
          messageId: 'goal',
          data: { label: labelOf(first), other: '年度' },
          cell: first.cell,
          related: [first.labelCell, ...others.map(({ cell }) => cell)],
          ...(severity && { severity }),
          suggestion: '请写明几年里要达到的目标；只管一年、没有长期目标的，写“无”并说明原因。',
        };
      }
      for (const { heading, cell } of form.flatMap((table) => emptyLongTermColumns(table, context))) {
        yield {
          messageId: 'values',
          data: { label: quote(heading) },
          cell,
          severity: 'hint',
          suggestion: '请填写几年里要达到的数；只管一年的，写“无”或者删去这一栏。',
        };
      }
      for (const period of ['long-term', 'annual'] as const) {
        const place = emptyPart(form, period);
        if (!place) continue;
        yield {
          messageId: 'indicators',
          data: { period: SPOKEN[period], other: SPOKEN[period === 'annual' ? 'long-term' : 'annual'] },
          cell: place,
          ...(severity && period === 'long-term' && { severity }),
          suggestion: `请补填${SPOKEN[period]}指标；只管一年、没有长期目标的，请在备注里说明。`,
        };
      }
    }
  },
});

export const reason: RuleReason = {
  why: '表里印了长期和年度两套，只填一套，看不出今年做到哪一步，系统导入时也会被拦下。',
  basis: [`${MEASURES_2015}（绩效目标包括中长期绩效目标和年度绩效目标）`],
};

export const examples = (): RuleExamples => ({
  good: [{ rows: form('三年治理河道30公里', '≥30公里', '≥10公里'), findings: [] }],
  bad: [
    { rows: form('', '≥30公里', '≥10公里'), findings: ['B4'] },
    { rows: form('三年治理河道30公里', '', '≥10公里'), findings: ['A5'] },
    { rows: form('三年治理河道30公里', '≥30公里', ''), findings: ['A8'] },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '中期指标值', '年度指标值'],
        [
          ['产出指标', '数量指标', '治理河道长度', '', '≥10公里'],
          ['效益指标', '社会效益指标', '受益人数', '', '≥1000人'],
        ],
      ),
      findings: ['D5'],
    },
  ],
});

const SPOKEN: Readonly<Record<Period, string>> = { 'long-term': '长期', annual: '年度' };

function labelOf({ label }: GoalText): string {
  return quote(label.replace(/[:：]+$/, ''));
}

/** The heading 中期指标值 of a column beside that of the year. */
const LONG_TERM_VALUE = pattern`${LONG_TERM}[^值]{0,6}值`;

/** Reports columns of later years in which no indicator has a value, at the column's first cell. */
function emptyLongTermColumns(
  { sheet, blocks, indicators }: GoalTable,
  context: RuleContext,
): { heading: string; cell: CellAddress }[] {
  const [first] = indicators;
  if (!first || indicators.every(({ target }) => target.kind === 'empty')) return [];
  return blocks
    .flatMap(({ columns }) => columns)
    .filter(({ role, heading }) => role !== 'value' && LONG_TERM_VALUE.test(squeeze(heading)))
    .filter(({ column }) => indicators.every(({ row }) => context.cell({ sheet, row, column }).text.trim() === ''))
    .map(({ heading, column }) => ({ heading: squeeze(heading), cell: { sheet, row: first.row, column } }));
}

/** Reports indicators of a period without values when the other period has some. */
function emptyPart(form: readonly GoalTable[], period: Period): CellAddress | null {
  const own = form.filter((table) => table.period === period && table.blocks.length > 0);
  const isFilled = ({ indicators }: GoalTable): boolean => indicators.length > 0;
  if (own.some(isFilled) || !form.some((table) => table.period !== period && isFilled(table))) return null;
  const [table] = own;
  const [block] = table?.blocks ?? [];
  return table && block ? { sheet: table.sheet, row: block.headerRows.first, column: block.area.column } : null;
}
