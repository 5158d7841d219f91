import type { GoalTable, Indicator } from '../../goals/goal-table';
import { headedCell, valueCell } from '../../goals/indicator-cells';
import { exampleValue } from '../facts/example-value';
import { isMoneyCostIndicator, isUnderLevel2 } from '../facts/level-kind';
import { countsThings } from '../facts/named-output';
import { isGraded, measurabilityOf } from '../facts/qualitative-words';
import { isRateName } from '../../wording/rate';
import { parseScoring } from '../facts/scoring';
import { writeText } from '../fixes/cell-edit';
import { CORE_INDICATORS_2021, MEASURES_2015 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { isOwnCell } from '../fixes/own-cell';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

/** The text for 按评判等级赋分 in the document. */
const THREE_GRADES = '达成预期目标得分值的100%—80%（含），部分达成得80%—60%（含），达成程度较低得60%—0%。';

export default defineRule<'vague' | 'done' | 'quantity'>({
  meta: {
    id: 'quality/qualitative-unmeasurable',
    title: '定性指标无判定等级',
    category: '合理性',
    severity: 'warning',
    messages: {
      vague: '“{name}”的目标是“{value}”，没有写明怎样算达到。',
      done: '“{name}”的目标只写“{value}”，没有写明完成什么、完成多少。',
      quantity: '“{name}”是数量指标，目标却写“{value}”，没有数量。',
    },
    cause: 'table',
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators) {
      const { target, name } = indicator;
      // Costs, rates and counts in words lack an amount, a percentage or a number; rules of their own report them.
      if (
        target.kind !== 'qualitative' ||
        isMoneyCostIndicator(indicator) ||
        isRateName(name.value) ||
        countsThings(name.value) ||
        isGraded(indicator)
      )
        continue;
      const measurability = measurabilityOf(target.source);
      if (measurability === 'decidable') continue;
      const remark = remarkFor(table, indicator, measurability);
      const fix = remark.messageId === 'vague' ? gradesAdded(table, indicator, context) : null;
      yield {
        ...remark,
        ...(fix && { fix }),
        data: { name: quote(name.value), value: quote(target.source.trim()) },
        cell: valueCell(table, indicator),
        related: [name.cell],
      };
    }
  },
});

export const reason: RuleReason = {
  why: '“有效提升”“作用明显”没有判定标准，年底谁也说不清完成没有，自评和评价都不好打分。',
  basis: [`${MEASURES_2015}（定性表述应具有可衡量性）`, `${CORE_INDICATORS_2021}（定性指标按评判等级赋分）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '资产管理规范性', '规范'],
        ['产出指标', '时效指标', '信息公开', '按时公开'],
        ['效益指标', '社会效益指标', '招商推介会知名度', '有效提升（传播量同比增10%以上）'],
      ]),
      findings: [],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标值', '评分标准'],
        [
          ['产出指标', '数量指标', '组织招商活动次数', '≥5次', '完成得满分'],
          ['效益指标', '社会效益指标', '招商推介会知名度', '有效提升', '显著提升得10分，一般得6分，没有提升不得分'],
        ],
      ),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '实施产业链招商', '完成'],
        ['产出指标', '质量指标', '干部队伍建设规划', '完成'],
        ['效益指标', '社会效益指标', '招商推介会知名度', '有效提升'],
        ['效益指标', '可持续影响指标', '部门公信力', '作用明显'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['D5', 'D6', 'D7', 'D8'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标值', '评分标准'],
        [
          ['产出指标', '数量指标', '组织招商活动次数', '≥5次', '完成得满分'],
          ['效益指标', '社会效益指标', '招商推介会知名度', '有效提升', ''],
        ],
      ),
      findings: ['D6'],
    },
  ],
});

/** Adds three grades to the row's 评分标准, below its text; null when it gives points in another way. */
function gradesAdded(table: GoalTable, indicator: Indicator, context: RuleContext): Report['fix'] | null {
  const cell = headedCell(table, indicator, 'scoring');
  if (!cell || indicator.shift !== 0 || !isOwnCell(cell, context)) return null;
  const written = context.cell(cell).text.trim();
  const { awards, steps, direction } = parseScoring(written);
  if (awards.length + steps.length > 0 || direction !== null) return null;
  return {
    kind: 'confirm',
    edits: [writeText(cell, written === '' ? THREE_GRADES : `${written}\n${THREE_GRADES}`, context)],
  };
}

function remarkFor(
  table: GoalTable,
  indicator: Indicator,
  measurability: 'vague' | 'bare-done',
): Pick<Report<'vague' | 'done' | 'quantity'>, 'messageId' | 'suggestion' | 'severity'> {
  if (isUnderLevel2(indicator, '数量')) {
    return { messageId: 'quantity', suggestion: '请写上数量和单位，例如“≥2项”；不能计数的，请移到质量或时效指标。' };
  }
  if (measurability === 'bare-done') {
    return { messageId: 'done', severity: 'hint', suggestion: '请写明完成的数量、时间或要求，例如“12月底前完成2项”。' };
  }
  const example = exampleValue(table, indicator);
  const like = example === null ? '（数量、比率、时间）' : `，例如“${example}”`;
  return {
    messageId: 'vague',
    suggestion: `请改成有数可查的目标${like}；确实只能定性的，请写清：做到什么算全部完成、部分完成、未完成。`,
  };
}
