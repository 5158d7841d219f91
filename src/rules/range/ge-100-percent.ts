import { directionOf } from '../../wording/direction';
import { valueCell } from '../../goals/indicator-cells';
import type { Indicator } from '../../goals/goal-table';
import { inEachPlace } from '../facts/each-place';
import { isCostIndicator } from '../facts/level-kind';
import { measuresAgainstPlan, rateKind } from '../../wording/rate';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { operatorEdits } from '../fixes/operator-edit';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

export default defineRule({
  meta: {
    id: 'range/ge-100-percent',
    title: '上限型比率写“≥100%”',
    category: '合理性',
    severity: 'hint',
    messages: {
      capped: '“{name}”写成“{value}”：这类比率最多100%，不会更高。',
    },
    fix: 'confirm',
    cause: 'forms',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const { target, name } = indicator;
      const isAtLeastAll =
        target.kind === 'number' && target.operator === '≥' && target.unit === '%' && target.number?.eq(100);
      if (!isAtLeastAll || !cannotExceed(indicator)) continue;
      // When the % is in a unit column, the value cell has none.
      const all = target.operatorSpan && !target.unitSpan ? '=100' : '=100%';
      const edits = operatorEdits(indicator, '=', context, target.operatorSpan ? all : null);
      yield {
        messageId: 'capped',
        data: { name: quote(name.value), value: target.operatorSpan ? quote(target.source) : '≥100%' },
        cell: valueCell(table, indicator),
        related: [name.cell],
        suggestion: `改成“${all}”；手工改时先将单元格设为文本，再输入${all}。`,
        ...(edits && { fix: { kind: 'confirm', edits } }),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '这类比率最多就是100%，写“≥100%”等于“=100%”，评审时常被要求改过来。',
  basis: ['部分不会大于总数，这类比率最多100%', `${CORE_INDICATORS_2021}（指标值应当明确）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '年度培训计划完成率', '≥100%'],
        ['产出指标', '质量指标', '购置验收通过率', '=100%'],
        ['产出指标', '时效指标', '预算执行率', '≥100%'],
        ['效益指标', '经济效益指标', '外贸进出口总额增长率', '≥100%'],
        ['效益指标', '社会效益指标', '招商活动经费保障率', '≥100%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '党政干部参训率', '≥100%'],
        ['产出指标', '时效指标', '项目完成及时率', '>=100%'],
        ['效益指标', '社会效益指标', '企业受益率', '100%以上'],
        ['效益指标', '社会效益指标', '机关工作人员尽职尽责率', '不低于100%'],
      ]),
      findings: ['D5', 'D6', 'D7', 'D8'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
        [
          ['产出指标', '数量指标', '组织招商活动次数', '≥', 5, '次'],
          ['产出指标', '质量指标', '专项资金细化率', '≥', 100, '%'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥', 95, '%'],
        ],
      ),
      findings: ['E6'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标值', '计量单位'],
        [
          ['产出指标', '数量指标', '组织招商活动次数', '≥5', '次'],
          ['产出指标', '质量指标', '农村公路通达率', '≥100', '%'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95', '%'],
        ],
      ),
      findings: ['D6'],
    },
  ],
});

function cannotExceed(indicator: Indicator): boolean {
  const name = indicator.name.value;
  // “≥100%” of a cost, or of a figure that should be low, has the wrong direction; other rules report it.
  if (isCostIndicator(indicator) || directionOf(name) === 'lower') return false;
  const descriptions = [indicator.texts.explanation, indicator.texts.formula].filter((text) => text !== undefined);
  return !measuresAgainstPlan(name) && rateKind(name, descriptions).upper !== 'may-exceed';
}
