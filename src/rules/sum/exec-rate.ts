import Big from 'big.js';
import { figureSets, figureValue, isBlankFigure, type FigureSet } from '../facts/figure-sets';
import type { HeadFigure } from '../../goals/goal-table';
import { spokenLabel } from '../facts/money';
import { writeText } from '../fixes/cell-edit';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '组织招商推介会次数', '≥2场'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥80%'],
];
const rate = (value: number): { value: number; text: string; numberFormat: string } => ({
  value: value / 100,
  text: `${value.toFixed(2)}%`,
  numberFormat: '0.00%',
});
const MONEY_TOLERANCE = '0.01';
const RATE_TOLERANCE = new Big('0.1');

export default defineRule({
  meta: {
    id: 'sum/exec-rate',
    title: '执行率、结转计算不符',
    category: '勾稽',
    severity: 'error',
    messages: {
      rate: '“{label}”写的是{value}，按{spent}÷{base}计算是{expected}。',
      more: '“{label}”写的是{value}，按{base}－{spent}计算是{expected}。',
      less: '“{label}”写的是{value}，按{base}－{spent}计算是{expected}，少{difference}。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const set of figureSets(table.figures)) {
      const bases = basesOf(set);
      const spent = set.spent;
      const spentValue = figureValue(spent);
      const [base] = bases;
      if (!base || !spent || !spentValue || isBlankFigure(spent)) continue;
      const words = { base: base.words, spent: wordsOf(spent, spentValue) };

      const given = set['execution-rate'];
      const rates = given ? ratesOf(given) : [];
      const expected = bases.map(({ value }) => spentValue.times(100).div(value));
      const slack = given ? roundingOf(given) : RATE_TOLERANCE;
      const isMet = rates.some((value) => expected.some((wanted) => wanted.minus(value).abs().lte(slack)));
      if (given && rates.length > 0 && !isMet) {
        const text = `${(expected[0] ?? new Big(0)).toFixed(Math.max(given.decimals, 1))}%`;
        yield {
          messageId: 'rate',
          data: { label: spokenLabel(given.label), value: given.text, expected: text, ...words },
          cell: given.cell,
          related: [spent.cell, base.cell],
          suggestion: `请核对实际支出和预算数；数字没有错的，执行率改成${text}。`,
          ...(given.isPercent && { fix: { kind: 'confirm', edits: [writeText(given.cell, text, context)] } }),
        };
      }

      const left = set['carried-over'];
      const leftValue = left && !isBlankFigure(left) ? left.value : null;
      const unspent = bases.map(({ value }) => value.minus(spentValue));
      if (left && leftValue && !unspent.some((wanted) => wanted.minus(leftValue).abs().lte(MONEY_TOLERANCE))) {
        const wanted = unspent[0] ?? new Big(0);
        const decimals = Math.max(left.decimals, spent.decimals, base.decimals);
        const isMore = leftValue.gt(wanted);
        yield {
          messageId: isMore ? 'more' : 'less',
          data: {
            label: spokenLabel(left.label),
            value: left.text,
            expected: wanted.toFixed(decimals),
            difference: wanted.minus(leftValue).abs().toFixed(decimals),
            ...words,
          },
          cell: left.cell,
          related: [base.cell, spent.cell],
          suggestion: isMore ? '请核对上年预算数、实际支出和结转数。' : '请核对结转数；差额已被财政收回的，请说明。',
          // Unspent money may have been withdrawn.
          ...(!isMore && { severity: 'hint' as const }),
        };
      }
    }
  },
});

export const reason: RuleReason = {
  why: '执行率和年末结转是算出来的，算错会让人怀疑上年执行数据不真实。',
  basis: ['部门整体支出绩效目标申报表（执行率＝实际支出÷调整后预算，年末结转＝调整后预算－实际支出）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(INDICATORS, [
        ['上年预算（万元）', '批复数', 757.3, '调整数', 1773.6],
        ['', '实际支出数', 1773.6, '执行率', rate(100)],
        ['', '年末结转结余数', 0],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(INDICATORS, [
        ['上年预算（万元）', '批复数', 100, '调整数', 120],
        ['', '实际支出数', 108, '执行率', rate(98)],
        ['', '年末结转结余数', 21],
      ]),
      findings: ['E5', 'C6'],
    },
    {
      rows: exampleForm(INDICATORS, [
        ['上年预算（万元）', '批复数', 100, '调整数', 120],
        ['', '实际支出数', 108, '执行率', rate(90)],
        ['', '年末结转结余数', 2],
      ]),
      findings: ['C6'],
    },
  ],
});

interface Base {
  readonly value: Big;
  readonly words: string;
  readonly cell: HeadFigure['cell'];
  readonly decimals: number;
}

/** Possible bases of the rate: the adjusted budget, or the approved one plus 调整数 when that is a difference. */
function basesOf(set: FigureSet): readonly Base[] {
  const { approved, adjusted } = set;
  const before = figureValue(approved);
  const after = figureValue(adjusted);
  const bases: Base[] = [];
  const add = (figure: HeadFigure | undefined, value: Big | null): void => {
    if (figure && value?.gt(0))
      bases.push({ value, words: wordsOf(figure, value), cell: figure.cell, decimals: figure.decimals });
  };
  if (adjusted && !isBlankFigure(adjusted)) {
    add(adjusted, after);
    if (before && after) add(adjusted, before.plus(after));
  } else add(approved, before);
  return bases;
}

/** The possible rates in %; without a percent sign the number may also be a fraction of 1. */
function ratesOf(figure: HeadFigure): readonly Big[] {
  if (isBlankFigure(figure) || figure.value === null) return [];
  return figure.isPercent ? [figure.value] : [figure.value, figure.value.times(100)];
}

function roundingOf({ decimals, isPercent }: HeadFigure): Big {
  const halfDigit = new Big('0.5').div(new Big(10).pow(isPercent ? decimals : Math.max(0, decimals - 2)));
  return halfDigit.gt(RATE_TOLERANCE) ? halfDigit : RATE_TOLERANCE;
}

function wordsOf(figure: HeadFigure, value: Big): string {
  return spokenLabel(figure.label) + value.toFixed();
}
