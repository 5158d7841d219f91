import { moneyIn } from '../../goals/amount-sums';
import type { Big } from 'big.js';
import { headedCell, valueCell } from '../../goals/indicator-cells';
import type { GoalTable, Indicator } from '../../goals/goal-table';
import type { MoneyUnit } from '../../wording/money-unit';
import type { Edit } from '../../workbook/edit';
import { PEOPLE_UNITS } from '../../wording/lexicon/unit-words';
import { isOneOf } from '../../wording/lexicon/family';
import { pieceInName } from '../../wording/per-piece';
import { costOf, fundedIndicators, namesWholeCost, type Funded } from '../facts/costs';
import { isCostIndicator } from '../facts/level-kind';
import { formatMoney, spokenLabel } from '../facts/money';
import { inUnit, moneyTarget } from '../facts/money-target';
import { writeText } from '../fixes/cell-edit';
import { isOwnCell } from '../fixes/own-cell';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { quote } from '../kit/quote';
import {
  defineRule,
  type ExampleCell,
  type Report,
  type RuleContext,
  type RuleExamples,
  type RuleReason,
} from '../kit/rule';

const SATISFACTION: ExampleIndicator = ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'];
const form = (...indicators: readonly ExampleIndicator[]): readonly (readonly ExampleCell[])[] =>
  exampleForm([...indicators, SATISFACTION], [['项目资金（万元）', '年度资金总额', 60]]);

type MessageId = 'small' | 'budget' | 'each';

export default defineRule<MessageId, 'least'>({
  meta: {
    id: 'cross/money-scale',
    title: '成本与预算或常理相差悬殊，像是单位写错',
    category: '勾稽',
    severity: 'warning',
    messages: {
      small: '“{name}”的目标是{value}，不到“{label}”{total}的{least}%，请核对是元还是万元。',
      budget: '“{label}”填了{total}，“{name}”的目标只有{value}，预算像是按元填的。',
      each: '“{name}”的目标是{value}，{piece}每{time}就要这么多，请核对是元还是万元。',
    },
    fix: 'confirm',
    thresholds: { least: { label: '总成本不少于预算的', value: 1, unit: '%' } },
  },

  *checkTable(table, context) {
    yield* pricesOutOfScale(table);
    for (const funded of fundedIndicators(table, context.tablesOfSheet)) yield* costsOutOfScale(table, funded, context);
  },
});

export const reason: RuleReason = {
  why: '总成本和预算差了成百上千倍，多半是“元”和“万元”写混了，成本就控制不住。',
  basis: [`${CORE_INDICATORS_2021}（成本指标反映成本的预期控制范围）`],
};

export const examples = (): RuleExamples => ({
  good: [
    { rows: form(['成本指标', '经济成本指标', '项目总成本', '≤60万元']), findings: [] },
    { rows: form(['成本指标', '经济成本指标', '租车费用', '≤300元']), findings: [] },
  ],
  bad: [
    { rows: form(['成本指标', '经济成本指标', '项目总成本', '≤60元']), findings: ['D6'] },
    {
      rows: exampleForm(
        [['成本指标', '经济成本指标', '项目总成本', '≤60万元'], SATISFACTION],
        [['项目资金（万元）', '年度资金总额', 600000]],
      ),
      findings: ['D6'],
    },
    { rows: form(['成本指标', '经济成本指标', '每床每月补助标准', '≤80万元']), findings: ['D6'] },
  ],
});

function* costsOutOfScale(
  table: GoalTable,
  { indicators, total }: Funded,
  context: RuleContext<'least'>,
): Iterable<Report<MessageId>> {
  const unit = total.unit === '%' ? null : total.unit;
  const limit = moneyIn(total, unit);
  if (!limit?.gt(0) || unit === null) return;
  for (const indicator of indicators) {
    const cost = costOf(indicator, unit);
    if (!cost?.value.gt(0) || !namesWholeCost(indicator.plainName)) continue;
    if (cost.value.times(100).gte(limit.times(context.thresholds.least))) continue;
    const money = moneyTarget(indicator);
    const budgetInYuan = money?.unit === unit ? inUnit(limit, '元', unit) : null;
    const isBudgetWrong = budgetInYuan !== null && isClose(money?.value ?? null, budgetInYuan);
    const meant = money && !isBudgetWrong ? meantUnit(money.value, limit, unit) : null;
    const edits = meant ? unitEdits(table, indicator, meant, context) : null;
    yield {
      messageId: isBudgetWrong ? 'budget' : 'small',
      data: {
        name: quote(indicator.name.value),
        value: `${money?.value.toFixed() ?? ''}${money?.unit ?? ''}`,
        label: spokenLabel(total.label),
        total: formatMoney(limit, total.decimals, unit),
        least: String(context.thresholds.least),
      },
      cell: valueCell(table, indicator),
      related: [total.cell],
      ...(isBudgetWrong && { mendAt: [total.cell] }),
      suggestion: suggestionFor(money?.value ?? null, meant, isBudgetWrong ? `${limit.toFixed()}元` : null),
      ...(edits && { fix: { kind: 'confirm', edits } }),
    };
  }
}

/** More than anybody pays for one person, household or bed: a day's, a month's and a year's money in 元. */
const MOST_PAID: readonly (readonly [time: string, said: RegExp, yuan: number])[] = [
  ['天', /每[天日]|^[天日]$/, 50_000],
  ['月', /每个?月|^个?月$/, 200_000],
  ['年', /每学?年|^学?年$/, 3_000_000],
];
const isForPeople = isOneOf(PEOPLE_UNITS, ['床', '床位']);

function* pricesOutOfScale(table: GoalTable): Iterable<Report<'each'>> {
  for (const indicator of table.indicators.filter(isCostIndicator)) {
    const money = moneyTarget(indicator);
    const [written = '', ...times] = (money?.per ?? '').split(/[·.*×、]/);
    const piece = written === '' ? pieceInName(indicator.plainName) : written;
    const most = MOST_PAID.find(([, said]) => said.test(indicator.plainName) || times.some((time) => said.test(time)));
    if (!money || !most || piece === null || !isForPeople(piece)) continue;
    if (inUnit(money.value, money.unit, '元').lt(most[2])) continue;
    yield {
      messageId: 'each',
      data: {
        name: quote(indicator.name.value),
        value: `${money.value.toFixed()}${money.unit}`,
        piece: `每${piece}`,
        time: most[0],
      },
      cell: valueCell(table, indicator),
      related: [indicator.name.cell],
      suggestion: '请核对金额和单位。',
    };
  }
}

function suggestionFor(value: Big | null, meant: MoneyUnit | null, budget: string | null): string {
  if (budget !== null) return `请核对预算；确实是${budget}的，请按表的单位换算后填写。`;
  if (!meant || !value) return '请核对金额和单位。';
  return `请核对单位；确实是${value.toFixed()}${meant}的，把单位改成“${meant}”。`;
}

const UNITS: readonly MoneyUnit[] = ['万元', '亿元', '元'];

/** The unit in which the amount comes close to the budget without exceeding it; null when there is none. */
function meantUnit(value: Big, limit: Big, budgetUnit: MoneyUnit): MoneyUnit | null {
  return UNITS.find((unit) => isClose(inUnit(value, unit, budgetUnit), limit)) ?? null;
}

/** True for an amount of at least half the budget, and no more than all of it. */
function isClose(amount: Big | null, limit: Big): boolean {
  return amount !== null && amount.lte(limit) && amount.times(2).gte(limit);
}

/** Edits that replace only the unit, in the value's text or in its own column. */
function unitEdits(
  table: GoalTable,
  indicator: Indicator,
  unit: MoneyUnit,
  context: RuleContext,
): readonly Edit[] | null {
  const { unitSpan, source } = indicator.target;
  const cell = unitSpan ? indicator.cells.value : headedCell(table, indicator, 'unit');
  if (!cell || !isOwnCell(cell, context)) return null;
  if (!unitSpan) return indicator.texts.unit === undefined ? null : [writeText(cell, unit, context)];
  if (context.cell(cell).text.trim() !== source.trim()) return null;
  return [writeText(cell, source.slice(0, unitSpan.start) + unit + source.slice(unitSpan.end), context)];
}
