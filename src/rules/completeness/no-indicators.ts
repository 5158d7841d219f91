import { formsOf, isUnfilledForm, isWritten } from '../facts/forms';
import type { GoalTable } from '../../goals/goal-table';
import { isLevel2Name } from '../../goals/levels';
import type { CellAddress } from '../../workbook/area';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule({
  meta: {
    id: 'completeness/no-indicators',
    title: '表只有目标没有指标',
    category: '完整性',
    severity: 'error',
    messages: {
      none: '{form}写了目标，却没有一条绩效指标。',
      headings: '{form}有指标的表头，下面却一条指标也没有填。',
      unfilled: '{form}还没有填写。',
    },
    fix: null,
  },

  *checkWorkbook(context) {
    for (const form of formsOf(context.tables)) {
      const [first] = form;
      if (!first || form.some(({ indicators, unread }) => indicators.length > 0 || unread !== null)) continue;
      const data = { form: first.title ? `“${quote(first.title.value)}”` : '这张表' };
      if (isUnfilledForm(form)) {
        yield {
          messageId: 'unfilled',
          data,
          cell: first.title?.cell ?? { sheet: first.sheet, row: first.area.row, column: first.area.column },
          severity: 'hint',
          suggestion: '填写后再检查；不需要的空白表可以删掉。',
        };
        continue;
      }
      if (form.some((table) => hasIndicatorsInProse(table, context))) continue;
      const headings = form.flatMap(headingOf);
      const goals = form.flatMap((table) => table.goals);
      const cell = headings[0] ?? goals.filter(({ text }) => isWritten(text)).at(-1)?.cell;
      if (!cell) continue;
      yield {
        messageId: headings.length > 0 ? 'headings' : 'none',
        data,
        cell,
        mendAt: [],
        // The goal's label, and the label at the left edge that names this part of the form.
        related: goals.flatMap(({ labelCell }) => [labelCell, { ...labelCell, column: first.area.column }]),
        suggestion: '请补上产出、效益、满意度等绩效指标；可以从指标库中挑选。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '没有绩效指标，目标就无从考核，申报表会被退回。',
  basis: [`${MEASURES_2015}（绩效目标应以相应的绩效指标予以细化、量化描述）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(
        [
          ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
          ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
        ],
        [['年度总体目标', '组织企业参加国内外重点展会5次以上。']],
      ),
      findings: [],
    },
    {
      rows: [
        ['2024年部门整体绩效目标'],
        ['总体绩效目标', '组织企业参加国内外重点展会5次以上，带动就业50人。'],
        ['绩效指标：'],
        ['数量指标：组织招商活动5次以上'],
        ['社会效益指标：带动就业50人以上'],
      ],
      findings: [],
    },
  ],
  bad: [
    {
      rows: [
        ['项目支出绩效目标表'],
        ['（2024年度）'],
        ['项目名称', '弥补人员工资'],
        ['年度资金总额（万元）', 20],
        ['目标1', '年度人员经费及时足额发放。'],
      ],
      findings: ['B5'],
    },
    {
      rows: exampleForm(
        [
          ['产出指标', '数量指标', '指标1：', ''],
          ['效益指标', '社会效益指标', '……', ''],
        ],
        [['年度总体目标', '组织企业参加国内外重点展会5次以上。']],
      ),
      findings: ['C5'],
    },
    {
      rows: [
        ['项目支出绩效目标申报表'],
        ['（    年度）'],
        ['项目名称', ''],
        ['年度资金总额（万元）', ''],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '', ''],
        ['效益指标', '社会效益指标', '……', ''],
      ],
      findings: ['A1'],
    },
  ],
});

function headingOf({ sheet, blocks }: GoalTable): CellAddress[] {
  return blocks.flatMap(({ columns, headerRows }) =>
    columns.filter(({ role }) => role === 'level3').map(({ column }) => ({ sheet, row: headerRows.first, column })),
  );
}

/** True for indicators in running text (“数量指标：……”) instead of a table. */
function hasIndicatorsInProse({ sheet, area }: GoalTable, context: RuleContext): boolean {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const [label = '', text = ''] = context.cell({ sheet, row, column }).text.split(/[:：]/, 2);
      if (text.trim() !== '' && label.length <= 12 && isLevel2Name(label)) return true;
    }
  }
  return false;
}
