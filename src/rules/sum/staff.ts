import Big from 'big.js';
import { figureSets, figureValue, isBlankFigure, type FigureSet } from '../facts/figure-sets';
import type { HeadFigure } from '../../goals/goal-table';
import { spokenLabel } from '../facts/money';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '组织招商推介会次数', '≥2场'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥80%'],
];

export default defineRule({
  meta: {
    id: 'sum/staff',
    title: '人员数勾稽',
    category: '勾稽',
    severity: 'warning',
    messages: {
      parts: '“{total}”是{value}人，但{parts}＝{sum}人，相差{difference}人。',
      quota: '“{total}”是{value}人，超过“{quota}”{limit}人。',
      blank: '“{label}”没有填。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const set of figureSets(table.figures)) {
      const total = set['staff-total'];
      const value = figureValue(total);
      if (!total || !value || isBlankFigure(total)) continue;
      const wrong = wrongParts(set, value);
      if (wrong) {
        yield {
          messageId: 'parts',
          data: {
            total: spokenLabel(total.label),
            value: value.toFixed(),
            parts: wrong.parts
              .map((part) => spokenLabel(part.label) + (figureValue(part) ?? new Big(0)).toFixed())
              .join('＋'),
            sum: wrong.sum.toFixed(),
            difference: wrong.sum.minus(value).abs().toFixed(),
          },
          cell: total.cell,
          related: wrong.parts.map(({ cell }) => cell),
          mendAt: [total, ...wrong.parts].map(({ cell }) => cell),
          suggestion: '请核对在职人员总数和各类人员数；编外人员是否计入总数，按表下说明填写。',
        };
      }
      const quota = set['staff-quota'];
      const limit = figureValue(quota);
      if (quota && limit && !isBlankFigure(quota) && value.gt(limit)) {
        yield {
          messageId: 'quota',
          data: {
            total: spokenLabel(total.label),
            value: value.toFixed(),
            quota: spokenLabel(quota.label),
            limit: limit.toFixed(),
          },
          cell: total.cell,
          related: [quota.cell],
          severity: 'hint',
          suggestion: '请核对人数；确实超编的，在职人员控制率的目标也不应超过100%，并说明原因。',
        };
      }
      for (const figure of Object.values(set)) {
        if (!figure.kind.startsWith('staff-') || !isBlankFigure(figure)) continue;
        yield {
          messageId: 'blank',
          data: { label: spokenLabel(figure.label) },
          cell: figure.cell,
          related: [total.cell],
          severity: 'hint',
          suggestion: '没有的请填0。',
        };
      }
    }
  },
});

export const reason: RuleReason = {
  why: '人员数是公用经费、人员经费和在职人员控制率的依据，对不上会影响预算审核。',
  basis: ['财预〔2013〕53号《预算绩效评价共性指标体系框架》（在职人员控制率）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(INDICATORS, [
        ['编制控制数', 43, '在职人员总数', 37],
        ['行政编制人数', 16, '事业编制人数', 21],
        ['编外人数', 0],
      ]),
      findings: [],
    },
    {
      rows: exampleForm(INDICATORS, [
        ['编制控制数', 43, '在职人员总数', 40],
        ['行政编制人数', 16, '事业编制人数', 21],
        ['编外人数', 3],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(INDICATORS, [
        ['编制控制数', 43, '在职人员总数', 39],
        ['行政编制人数', 16, '事业编制人数', 21],
      ]),
      findings: ['D4'],
    },
    {
      rows: exampleForm(INDICATORS, [
        ['编制控制数', 35, '在职人员总数', 37],
        ['行政编制人数', 16, '事业编制人数', 21],
        ['编外人数', ''],
      ]),
      findings: ['D4', 'B6'],
    },
  ],
});

/**
 * 行政 and 事业 (and 编外, where it counts) when they do not add up to the total; null when they do, or cannot be compared.
 */
function wrongParts(set: FigureSet, total: Big): { readonly parts: readonly HeadFigure[]; readonly sum: Big } | null {
  const own = [set['staff-administrative'], set['staff-institution']].filter((part) => part !== undefined);
  if (own.length < 2 || own.every(isBlankFigure)) return null;
  const sum = sumOf(own);
  const others = figureValue(set['staff-temporary']);
  const quota = figureValue(set['staff-quota']);
  // 行政编制 and 事业编制 may also be the two parts of 编制.
  if (!sum || sum.eq(total) || (others && sum.plus(others).eq(total)) || (quota && sum.eq(quota))) return null;
  return { parts: own, sum };
}

function sumOf(figures: readonly HeadFigure[]): Big | null {
  let sum = new Big(0);
  for (const figure of figures) {
    const value = figureValue(figure);
    if (!value) return null;
    sum = sum.plus(value);
  }
  return sum;
}
