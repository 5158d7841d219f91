import type { GoalTable, Indicator } from '../../goals/goal-table';
import { headedCell, valueCell } from '../../goals/indicator-cells';
import { unitOfName } from '../../wording/unit-of-name';
import type { Edit } from '../../workbook/edit';
import { computedFormula } from '../../workbook/formula';
import { staysText } from '../../workbook/typed-entry';
import { inEachPlace } from '../facts/each-place';
import { lacksUnit, sureUnit, wholeValue } from '../facts/whole-value';
import { writeText } from '../fixes/cell-edit';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule<'missing' | 'zero'>({
  meta: {
    id: 'completeness/unit-missing',
    title: '定量指标值缺计量单位',
    category: '完整性',
    severity: 'warning',
    messages: {
      missing: '“{name}”的指标值“{value}”没有计量单位。',
      zero: '“{name}”的指标值只写了“{value}”，没有计量单位。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      if (!lacksUnit(table, indicator)) continue;
      const { name, target } = indicator;
      const isZero = target.number?.eq(0) === true;
      const edits = unitEdits(table, indicator, context);
      const unitCell = headedCell(table, indicator, 'unit');
      yield {
        messageId: isZero ? 'zero' : 'missing',
        data: { name: quote(name.value), value: quote(target.source) },
        cell: valueCell(table, indicator),
        related: unitCell ? [name.cell, unitCell] : [name.cell],
        suggestion: suggestionFor(table, indicator, unitCell !== undefined),
        ...(edits && { fix: { kind: 'confirm', edits } }),
        ...(isZero && { severity: 'hint' }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '只有数字没有单位，不知道是次、家还是万元，填报系统也要求必填。',
  basis: ['指标值应当明确、可衡量（数字要有单位）', CORE_INDICATORS_2021],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '开展商务活动数量', '≥5场'],
        ['产出指标', '质量指标', '安全事故发生次数', '=0次'],
        ['效益指标', '经济效益指标', '财政支出乘数', '≥1.2'],
        ['效益指标', '经济效益指标', '电商交易额（亿元）', '≥140'],
      ]),
      findings: [],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
        [
          ['产出指标', '数量指标', '配备安保人员数量', '≥', 6, '人'],
          ['满意度指标', '服务对象满意度指标', '学生满意度', '≥', 95, '%'],
        ],
      ),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '开展商务活动数量', '≥5'],
        ['产出指标', '数量指标', '组织培训次数', '≥12'],
        ['产出指标', '质量指标', '培训合格率', '≥95'],
        ['效益指标', '社会效益指标', '企业投诉', '0'],
      ]),
      findings: ['D5', 'D6', 'D7', 'D8'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
        [
          ['产出指标', '数量指标', '配备安保人员人数', '≥', 6, ''],
          ['满意度指标', '服务对象满意度指标', '学生满意度', '≥', 95, '%'],
        ],
      ),
      findings: ['E5'],
    },
  ],
});

function suggestionFor(table: GoalTable, indicator: Indicator, hasUnitColumn: boolean): string {
  const unit = unitOfName(indicator.name.value);
  if (unit === null) return '请补上计量单位，例如“次”“家”“万元”“%”。';
  const { source, number, numberSpan } = indicator.target;
  if (unit === '%' && numberSpan && number?.gt(0) && number.lt(1)) {
    const percentage = `${source.slice(0, numberSpan.start)}${number.times(100).toFixed()}%${source.slice(numberSpan.end)}`;
    return `如果是指“${quote(percentage)}”，请这样写；不是的，请补上计量单位。`;
  }
  const { text, unit: added } = wholeValue(table, indicator);
  return hasUnitColumn || added === null ? `请补上计量单位“${unit}”。` : `请写成“${quote(text)}”。`;
}

/** Edits that add the unit in its own column or after the number; null when the result could mean something else. */
function unitEdits(table: GoalTable, indicator: Indicator, context: RuleContext): readonly Edit[] | null {
  const { target } = indicator;
  const unit = sureUnit(indicator);
  if (unit === null) return null;
  const unitCell = headedCell(table, indicator, 'unit');
  if (unitCell)
    return indicator.shift === 0 && context.cell(unitCell).text === '' ? [writeText(unitCell, unit, context)] : null;
  const cell = indicator.cells.value;
  if (!cell || !target.numberSpan || target.upper !== null) return null;
  const content = context.cell(cell);
  if (computedFormula(content) !== null || content.text.trim() !== target.source.trim()) return null;
  const written = wholeValue(table, indicator).text;
  // “95%” in a cell formatted for whole numbers would be displayed as 1.
  const isShown = content.numberFormat === 'General' || staysText(written, content.numberFormat);
  return isShown ? [writeText(cell, written, context)] : null;
}
