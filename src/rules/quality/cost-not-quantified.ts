import type { GoalTable, Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { isMoneyCostIndicator } from '../facts/level-kind';
import { formatMoney } from '../facts/money';
import { isPaidAsSpent } from '../../wording/left-open';
import { squeeze } from '../../wording/plain-text';
import { printTargetValue } from '../../wording/print-target-value';
import { projectGroups } from '../facts/project-groups';
import type { Edit } from '../../workbook/edit';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';
import { pattern } from '../../wording/lexicon/family';
import { WHOLE_COSTS } from '../../wording/lexicon/money-names';

export default defineRule({
  meta: {
    id: 'quality/cost-not-quantified',
    title: '成本指标无金额',
    category: '合理性',
    severity: 'warning',
    messages: {
      words: '“{name}”是成本指标，目标写的是“{value}”，没有金额。',
      'only-rate': '成本指标只有比率（“{name}”{value}），没有一条写金额。',
    },
    fix: 'confirm',
    cause: 'forms',
  },

  *checkTable(table, context) {
    for (const { indicators } of projectGroups(table)) {
      const costs = indicators.filter(isMoneyCostIndicator);
      for (const indicator of costs) {
        const { target } = indicator;
        if ((target.kind !== 'qualitative' && !isPaidAsSpent(target)) || /\d/.test(squeeze(target.source))) continue;
        const edits = editsFor(table, indicator, context);
        yield { messageId: 'words', ...remarkOn(table, indicator), ...(edits && { fix: { kind: 'confirm', edits } }) };
      }
      const [rate] = costs;
      const areRates = costs.every(
        ({ target, name }) => target.kind === 'number' && target.unit === '%' && !name.value.includes('标准'),
      );
      if (rate && areRates) yield { messageId: 'only-rate', severity: 'hint', ...remarkOn(table, rate) };
    }
  },
});

export const reason: RuleReason = {
  why: '成本指标要写清最多花多少钱；只写“符合规定”或“控制率≤100%”，约束不了支出。',
  basis: [
    `${CORE_INDICATORS_2021}（无法拆分单位成本的，可以设分项成本控制数）`,
    '成本指标应当有可以核对的金额，且不超过预算',
  ],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['成本指标', '经济成本指标', '劳务派遣人均成本', '≤5万元/人'],
        ['成本指标', '经济成本指标', '公用经费控制率', '≤100%'],
        ['成本指标', '社会成本指标', '监测用药对居民影响', '无不利影响'],
      ]),
      findings: [],
    },
    {
      rows: exampleForm([
        ['运行成本', '公用经费控制', '公用经费控制率', '≤100%'],
        ['履职效能', '数量指标', '组织招商活动次数', '≥5次'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
        ['产出指标', '成本指标', '单项业务成本', '符合相关规定'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['D6'],
    },
    {
      rows: exampleForm(
        [
          ['产出指标', '成本指标', '项目总成本', '合理'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
        ],
        [['资金总额（万元）', 35.5]],
      ),
      findings: ['D6'],
    },
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
        ['产出指标', '成本指标', '控制支出成本', '≤100%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['D6'],
    },
  ],
});

function remarkOn(table: GoalTable, indicator: Indicator) {
  return {
    data: { name: quote(indicator.name.value), value: quote(printTargetValue(indicator.target)) },
    cell: valueCell(table, indicator),
    related: [indicator.name.cell],
    suggestion: `请写明控制的金额，不超过预算，例如“≤${budgetOf(table) ?? '60万元'}”；按人、按次控制的写单价，例如“≤400元/人”。`,
  };
}

/** The budget as in the form's head (“734.05万元”); null when it gives none. */
function budgetOf({ budget }: GoalTable): string | null {
  const total = budget.find(({ role, value, unit }) => role === 'total' && value !== null && unit !== '%');
  return total?.value && total.unit !== '%' && total.unit !== null
    ? formatMoney(total.value, total.decimals, total.unit)
    : null;
}

/** Names of the project's whole cost, which cannot exceed the budget. */
const WHOLE_COST = pattern`^(?:项目)?(?:资金)?(?:支出)?${WHOLE_COSTS}$`;

function editsFor(
  table: GoalTable,
  { cells, texts, plainName, target }: Indicator,
  context: RuleContext,
): readonly Edit[] | null {
  const most = budgetOf(table);
  const { value } = cells;
  if (most === null || !value || cells.operator || cells.unit || !WHOLE_COST.test(plainName)) return null;
  const content = context.cell(value);
  if (computedFormula(content) !== null || texts.value !== content.text.trim() || target.source.trim() === '')
    return null;
  return [writeText(value, `≤${most}`, context)];
}
