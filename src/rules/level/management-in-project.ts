import { valueCell } from '../../goals/indicator-cells';
import { MONEY_MANAGEMENT, PAYMENTS_TO_PEOPLE } from '../../wording/lexicon/expenses';
import { anyOf, pattern } from '../../wording/lexicon/family';
import { PROPER_USE } from '../../wording/lexicon/office-work';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { quote } from '../kit/quote';
import { defineRule, type ExampleCell, type RuleExamples, type RuleReason } from '../kit/rule';

/** Requirements that hold for all public spending. */
const ROUTINE = new RegExp(
  [
    anyOf(MONEY_MANAGEMENT),
    `资金(?:管理)?使用.{0,4}${anyOf(PROPER_USE)}`,
    '(?:支付|使用).{0,3}资金$',
    '制度的?(?:健全|完善)',
  ].join('|'),
);
/** Payments to people (补助, 工资), where paying is the service itself. */
const PAYMENT_IS_OUTPUT = pattern`${PAYMENTS_TO_PEOPLE}`;

const projectForm = (rows: readonly (readonly ExampleCell[])[]): readonly (readonly ExampleCell[])[] => [
  ['项目支出绩效目标表'],
  ['（2024年度）'],
  ['项目名称', '招商引资专项'],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ...rows,
];

export default defineRule({
  meta: {
    id: 'level/management-in-project',
    title: '项目支出表设置常规管理要求',
    category: '相关性',
    severity: 'hint',
    messages: {
      routine: '“{name}”是常规管理要求，与项目本身的产出、效益、成本无关。',
    },
    fix: null,
    cause: 'forms',
  },

  *checkTable(table) {
    if (table.scope === 'department') return;
    for (const indicator of table.indicators) {
      const { name } = indicator;
      const plain = indicator.plainName;
      if (!ROUTINE.test(plain) || PAYMENT_IS_OUTPUT.test(plain)) continue;
      yield {
        messageId: 'routine',
        data: { name: quote(name.value) },
        cell: name.cell,
        related: [valueCell(table, indicator)],
        suggestion: '删去，或者移到部门整体支出绩效目标表；空出的位置写项目本身的产出和效益。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '资金拨付、会计核算是每个单位都要做好的事，与项目要办成什么无关，占了指标的位置。',
  basis: [`${CORE_INDICATORS_2021}（不应设置常规性的项目管理要求等与产出、效益和成本明显无关的指标）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: projectForm([
        ['产出指标', '数量指标', '组织招商推介会次数', '≥2次'],
        ['产出指标', '时效指标', '补助资金拨付及时率', '=100%'],
        ['产出指标', '时效指标', '转移支付资金下达及时率', '=100%'],
        ['满意度指标', '服务对象满意度指标', '客商满意度', '≥90%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: projectForm([
        ['产出指标', '数量指标', '组织招商推介会次数', '≥2次'],
        ['产出指标', '质量指标', '资金管理使用、会计核算的合规性', '合规'],
        ['产出指标', '时效指标', '资金拨付的及时性', '≥80%'],
        ['满意度指标', '服务对象满意度指标', '客商满意度', '≥90%'],
      ]),
      findings: ['C6', 'C7'],
    },
  ],
});
