import { commonIndicatorText, findCommonIndicator } from '../facts/common-indicators';
import type { ColumnRole, Indicator } from '../../goals/goal-table';
import { indicatorKey } from '../../wording/indicator-key';
import { squeeze } from '../../wording/plain-text';
import { parseRatio } from '../facts/ratio-formula';
import { remembered } from '../../wording/remembered';
import { standsIn } from '../../wording/text-similarity';
import { writeText } from '../fixes/cell-edit';
import { exampleFormWithColumns } from '../kit/example-form';
import { isOwnCell } from '../fixes/own-cell';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { isRateName } from '../../wording/rate';
import { anyOf, pattern } from '../../wording/lexicon/family';
import { NUMERATORS_OF_RATES, RATE_ENDINGS, RATES_OF_OTHER_KINDS } from '../../wording/lexicon/rates';

const WRITTEN: readonly ColumnRole[] = ['formula', 'explanation', 'basis'];
/** The name before the first “=” of a sentence: “培训合格率=…”. */
const COMPUTED = new RegExp(
  `(?:^|[。；;，,：:！!？?\\n])([^。；;，,：:！!？?\\n=＝]{2,30}?${anyOf(RATE_ENDINGS)})[=＝]`,
  'g',
);
/** Share of the shorter name from which on two names count as the same: 干部参训率, 科级以下党政干部参训率. */
const SAME = 0.5;
const HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值', '计算公式'];

export default defineRule({
  meta: {
    id: 'consistency/formula-name',
    title: '公式左边名称或口径与指标不符',
    category: '一致性',
    severity: 'warning',
    messages: {
      'other-name': '“{name}”的公式算的是“{computed}”。',
      'other-ratio': '“{name}”的公式分子用了“{numerator}”，这是“{other}”的算法。',
    },
    fix: 'confirm',
  },

  *checkTable(table, context) {
    for (const indicator of table.indicators) {
      for (const role of WRITTEN) {
        const text = indicator.texts[role];
        const cell = indicator.cells[role];
        if (text === undefined || !cell) continue;
        const remark = remarkOn(indicator, text);
        if (remark) {
          const formula = role === 'basis' ? null : ownFormula(indicator, text);
          const fix =
            formula !== null && isOwnCell(cell, context)
              ? { kind: 'confirm' as const, edits: [writeText(cell, formula, context)] }
              : null;
          yield { ...remark, cell, related: [indicator.name.cell], ...(fix && { fix }) };
        }
        // Other columns often repeat the same formula, so it is reported once.
        if (remark) break;
      }
    }
  },
});

export const reason: RuleReason = {
  why: '公式算的不是这个指标，年底算出来的数对不上，多半是从别处复制来的。',
  basis: ['财预〔2013〕53号（共性指标的计算公式）'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(HEADINGS, [
        ['产出指标', '质量指标', '培训合格率', '≥95%', '培训合格率=考试合格人数÷参训人数×100%'],
        ['产出指标', '时效指标', '“三公经费”控制率', '≤100%', '三公经费控制率=三公经费实际支出数/预算安排数×100%'],
        ['产出指标', '质量指标', '科级以下干部参训率', '=100%', '干部参训率=实际参训人数/应参训人数×100%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%', '满意企业数/调查企业数×100%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(HEADINGS, [
        ['产出指标', '质量指标', '培训合格率', '≥95%', '按期开班率=按期开班数÷计划开班数×100%'],
        ['产出指标', '时效指标', '预算执行率', '≥95%', '（预算调整数/预算数）×100%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%', '满意企业数/调查企业数×100%'],
      ]),
      findings: ['E5', 'E6'],
    },
  ],
});

type Remark =
  | { messageId: 'other-name'; data: { name: string; computed: string }; suggestion: string }
  | { messageId: 'other-ratio'; data: { name: string; numerator: string; other: string }; suggestion: string };

function remarkOn({ name }: Indicator, text: string): Remark | null {
  const computed = computedIn(text);
  const common = findCommonIndicator(name.value);
  const isForeign = computed.length > 0 && !computed.some((one) => isSameIndicator(name.value, one));
  const formula = squeeze(text).replace(/^[^=＝]{1,30}[=＝]/, '');
  const foreign = isForeign
    ? null
    : ((common && foreignNumerator(common.name, formula)) ?? numeratorOfOtherKind(name.value, text));
  if (!isForeign && !foreign) return null;
  const own = common && commonIndicatorText(common, 'formula');
  const known = own === null ? '' : `，例如“${own}”`;
  const suggestion = `请改成“${quote(name.value)}”自己的公式${known}。`;
  if (!foreign)
    return {
      messageId: 'other-name',
      data: { name: quote(name.value), computed: quote(computed[0] ?? '') },
      suggestion,
    };
  return { messageId: 'other-ratio', data: { name: quote(name.value), ...foreign }, suggestion };
}

/** The indicator's own formula, as replacement for a text that consists of another one. */
function ownFormula({ name }: Indicator, text: string): string | null {
  const common = findCommonIndicator(name.value);
  return common && parseRatio(text) ? commonIndicatorText(common, 'formula') : null;
}

/** The name that a text gives a formula for: 培训合格率 in “培训合格率=…”. */
const computedIn = remembered((text) => [...squeeze(text).matchAll(COMPUTED)].map((match) => match[1] ?? ''));

function isSameIndicator(name: string, computed: string): boolean {
  const a = indicatorKey(name);
  const b = indicatorKey(computed);
  const [common, other] = [findCommonIndicator(name), findCommonIndicator(computed)];
  if (common && other) return common === other;
  return a.length <= b.length ? standsIn(a, b, SAME) : standsIn(b, a, SAME);
}

const OTHER_KIND = pattern`${RATES_OF_OTHER_KINDS}`;
const KINDS = Object.entries(NUMERATORS_OF_RATES).map(([rate, said]) => ({ rate, said: pattern`${said}` }));

/** The numerator in a formula when it belongs to another kind of rate: 及时完成数 under 验收合格率. */
function numeratorOfOtherKind(name: string, text: string): { numerator: string; other: string } | null {
  const own = squeeze(name);
  const ratio = parseRatio(text);
  if (!ratio || !isRateName(own)) return null;
  const { numerator, denominator } = ratio;
  const isKnown = OTHER_KIND.test(own) || KINDS.some(({ said }) => said.test(own));
  const isOwn = KINDS.some(({ said }) => said.test(own) && said.test(numerator + denominator));
  const other = KINDS.find(({ said }) => said.test(numerator));
  return isKnown && !isOwn && other ? { numerator: quote(numerator), other: other.rate } : null;
}

/** Numerators of a single common indicator: 预算调整数 belongs to 预算调整率. */
const OWNER_OF_NUMERATOR: readonly (readonly [string, string])[] = [
  ['预算调整数', '预算调整率'],
  ['调整数-年初数', '预算调整率'],
  ['调整预算数-年初预算数', '预算调整率'],
  ['结转结余总额', '结转结余率'],
  ['预算完成数', '预算完成率'],
  ['实际政府采购金额', '政府采购执行率'],
  ['在职人员数', '在职人员控制率'],
];
/** Names with the same formula: 预算完成率 and 预算执行率. */
const ALIKE: readonly (readonly string[])[] = [['预算完成率', '预算执行率']];

function foreignNumerator(own: string, plain: string): { numerator: string; other: string } | null {
  const formula = plain.replace(/^[(（]+/, '');
  for (const [numerator, other] of OWNER_OF_NUMERATOR) {
    if (!isNumeratorOf(numerator, formula) || indicatorKey(own) === indicatorKey(other)) continue;
    if (ALIKE.some((names) => names.includes(own) && names.includes(other))) continue;
    return { numerator, other };
  }
  const isOfSpending = /支出|执行/.test(own) || isOfSpendingByFormula(own);
  return SPENT.test(formula) && !isOfSpending ? { numerator: '实际支出数', other: '预算执行率' } : null;
}

/** True for a common indicator that is itself about money spent: “三公经费”控制率. */
function isOfSpendingByFormula(own: string): boolean {
  const common = findCommonIndicator(own);
  const formula = common && commonIndicatorText(common, 'formula');
  const [numerator = ''] = formula?.replace(/^[^=]{1,30}=/, '').split(/[÷/]/) ?? [];
  return numerator === '' || numerator.includes('支出');
}

/** 实际支出数: what has been spent, over the budget, is the rate of execution. */
const SPENT = /^(?:实际)?支出[数额]?[)）]?[/÷]/;

function isNumeratorOf(numerator: string, formula: string): boolean {
  return formula.startsWith(numerator) && /^[)）]?[/÷]/.test(formula.slice(numerator.length));
}
