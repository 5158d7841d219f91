import type { Big } from 'big.js';
import { directionOf, plainDirectionOf } from '../../wording/direction';
import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { moneyUnit } from '../facts/money-target';
import { squeeze } from '../../wording/plain-text';
import { explainsChange, isFalling, pastFigures, type PastFigures } from '../facts/past';
import { printTargetValue } from '../../wording/print-target-value';
import { isSatisfactionName } from '../../wording/satisfaction';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason, type Severity } from '../kit/rule';

type MessageId = 'below' | 'above' | 'below-latest' | 'above-latest';

const COLUMNS = ['一级指标', '二级指标', '三级指标', '2022年', '2023年', '指标值'];

export default defineRule<MessageId, 'satisfactionMargin'>({
  meta: {
    id: 'range/below-history',
    title: '目标值低于上年、近年实际值',
    category: '合理性',
    severity: 'warning',
    messages: {
      below: '“{name}”的目标是{value}，比近年{kind}（{past}）都低。',
      above: '“{name}”的目标是{value}，比近年{kind}（{past}）都宽松。',
      'below-latest': '“{name}”的目标是{value}，低于最近一年的{kind}（{past}）。',
      'above-latest': '“{name}”的目标是{value}，比最近一年的{kind}（{past}）宽松。',
    },
    fix: null,
    thresholds: {
      satisfactionMargin: { label: '满意度比近年低多少以内只作提示', value: 5, unit: '个百分点' },
    },
  },

  *checkTable(table, { thresholds }) {
    for (const indicator of table.indicators) {
      const { target, name } = indicator;
      const past = pastFigures(table, indicator);
      if (!past || !target.number || explainsChange(indicator) || isFalling(indicator, past)) continue;
      const messageId = easierThanPast(indicator, target.number, past);
      if (!messageId) continue;
      yield {
        messageId,
        data: {
          name: quote(name.value),
          value: quote(printTargetValue(target)),
          past: past.spoken,
          kind: messageId.endsWith('latest') ? past.latestKind : past.kind,
        },
        cell: valueCell(table, indicator),
        related: [name.cell, ...past.cells],
        suggestion: '请参照近年实际把目标定得严一些；任务减少或政策调整的，请在设置依据中说明。',
        severity: severityOf(indicator, messageId, past.min.minus(target.number), thresholds.satisfactionMargin),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '目标比近两年已经做到的还低，不用努力就能完成，评审时会要求提高或说明理由。',
  basis: [`${CORE_INDICATORS_2021}（指标值在可实现的基础上尽量从严、从高设定）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '招商活动次数', '4次', '5次', '≥6次'],
        ['产出指标', '质量指标', '重点企业占有率', '40%', '60%', '≥60%'],
        ['产出指标', '成本指标', '公用经费控制率', '81%', '87%', '≤100%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '90%', '91%', '≥92%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        ['产出指标', '数量指标', '招商活动次数', '6次', '9次', '≥7次'],
        ['产出指标', '质量指标', '重点企业占有率', '40%', '60%', '≥30%'],
        ['产出指标', '成本指标', '单场活动成本', '3万元', '4万元', '≤6万元'],
        ['产出指标', '成本指标', '人均会议成本', '500元', '400元', '≤450元'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '98%', '97%', '≥80%'],
      ]),
      findings: ['F5', 'F6', 'F7', 'F8', 'F9'],
    },
  ],
});

function easierThanPast(indicator: Indicator, number: Big, past: PastFigures): MessageId | null {
  if (directionIn(indicator) === 'lower') {
    if (isCeilingOfRule(indicator, number, past) || isUsualRise(indicator, number, past)) return null;
    if (number.gt(past.max)) return 'above';
    return number.gt(past.latest) ? 'above-latest' : null;
  }
  if (number.lt(past.min)) return 'below';
  return number.lt(past.latest) ? 'below-latest' : null;
}

/** The direction by the operator or, without one, by the name. */
function directionIn({ target, name }: Indicator): 'higher' | 'lower' {
  if (target.operator === '≥' || target.operator === '＞') return 'higher';
  if (target.operator === '≤' || target.operator === '＜') return 'lower';
  return directionOf(name.value) === 'lower' ? 'lower' : 'higher';
}

/** “控制率≤100%” applies to all units. It is too loose only when the unit has needed less than half of it. */
function isCeilingOfRule({ name, target }: Indicator, number: Big, past: PastFigures): boolean {
  return name.value.includes('控制率') && target.unit === '%' && number.eq(100) && past.max.times(2).gte(number);
}

/** Prices and wages rise: a limit on money may be a little above the last year's. */
const USUAL_RISE = '1.05';

function isUsualRise({ target }: Indicator, number: Big, past: PastFigures): boolean {
  const [money = ''] = squeeze(target.unit ?? '').split('/');
  return moneyUnit(money) !== null && number.lte(past.latest.times(USUAL_RISE));
}

function severityOf(indicator: Indicator, messageId: MessageId, distance: Big, margin: number): Severity {
  const { name, target } = indicator;
  if (messageId !== 'below' && messageId !== 'above') return 'hint';
  if (messageId === 'above' && name.value.includes('控制率')) return 'hint';
  if (isSatisfactionName(name.value) && distance.lte(margin)) return 'hint';
  const isSure =
    target.operator === '≥' || target.operator === '＞' || target.operator === '≤' || target.operator === '＜';
  return isSure || plainDirectionOf(name.value) !== null ? 'warning' : 'hint';
}
