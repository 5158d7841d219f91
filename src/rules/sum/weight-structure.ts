import { wholeForm } from '../../goals/whole-form';
import Big from 'big.js';
import type { CellAddress } from '../../workbook/area';
import { isUnfilledForm } from '../facts/forms';
import { sumOfWeights, weightGroups, type WeightGroup } from '../facts/weights';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const COLUMNS = ['一级指标', '二级指标', '三级指标', '指标值', '权重'];
/** Kinds of level 1, in a form's order. */
const KINDS = ['成本', '产出', '效益', '满意度'] as const;
type Kind = (typeof KINDS)[number];
type Structure = Readonly<Record<Kind, number>>;

/** Weights in 财预〔2021〕101号; 预算执行率 has another 10 points. */
const WITH_COST: Structure = { 成本: 20, 产出: 40, 效益: 20, 满意度: 10 };
const WITHOUT_COST: Structure = { 成本: 0, 产出: 50, 效益: 30, 满意度: 10 };

export default defineRule<'unusual', 'most'>({
  meta: {
    id: 'sum/weight-structure',
    title: '各类指标的权重与通常比例相差较大',
    category: '勾稽',
    severity: 'hint',
    messages: {
      unusual: '各类指标的权重是{written}，与通常的{usual}相差{difference}分。',
    },
    fix: null,
    thresholds: { most: { label: '与通常比例相差不超过', value: 10, unit: '分' } },
  },

  *checkTable(page, { thresholds, weightTotals }) {
    const table = wholeForm(page);
    if (!table) return;
    if (isUnfilledForm([table])) return;
    for (const group of weightGroups(table)) {
      const structure = structureOf(group);
      if (!structure) continue;
      const { points, cells } = structure;
      const usual = usualFor(points);
      const total = KINDS.reduce((sum, kind) => sum.plus(points[kind]), new Big(0));
      // sum/weights reports other totals.
      if (!weightTotals.some((one) => total.minus(one).abs().lte('0.01'))) continue;
      // In a form with 100 points without 预算执行率, each kind has proportionally more.
      const factor = total.div(KINDS.reduce((sum, kind) => sum + usual[kind], 0));
      const differences = KINDS.map((kind) => {
        const [plain, scaled] = [
          points[kind].minus(usual[kind]).abs(),
          points[kind].minus(factor.times(usual[kind])).abs(),
        ];
        return { kind, by: plain.lt(scaled) ? plain : scaled };
      });
      const worst = differences.reduce((most, one) => (one.by.gt(most.by) ? one : most));
      if (worst.by.lte(thresholds.most)) continue;
      const kinds = KINDS.filter((kind) => usual[kind] > 0 || points[kind].gt(0));
      const cell = cells.get(worst.kind) ?? [...cells.values()][0];
      if (!cell) continue;
      yield {
        messageId: 'unusual',
        data: {
          written: kinds.map((kind) => `${kind}${points[kind].toFixed()}`).join('、'),
          usual: kinds.map((kind) => `${kind}${String(usual[kind])}`).join('、'),
          difference: worst.by.round(1).toFixed(),
        },
        cell,
        related: [...cells.values()].filter((other) => other !== cell),
        mendAt: [...cells.values()],
        suggestion: '请按本级财政部门规定的比例核对各类指标的权重；本级另有规定的，可以忽略。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '权重都压在容易得分的指标上，自评分就不能反映花钱的效果，评审时会要求调整。',
  basis: [`${CORE_INDICATORS_2021}（成本、产出、效益、满意度指标权重一般为20、40、20、10，不设成本时为50、30、10）`],
};

const row = (level1: string, level2: string, name: string, value: string, weight: number): (string | number)[] => [
  level1,
  level2,
  name,
  value,
  weight,
];

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        row('成本指标', '经济成本指标', '项目总成本', '≤60万元', 20),
        row('产出指标', '数量指标', '组织招商活动次数', '≥5次', 40),
        row('效益指标', '社会效益指标', '政策知晓率', '≥90%', 20),
        row('满意度指标', '服务对象满意度指标', '企业满意度', '≥95%', 10),
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(COLUMNS, [
        row('产出指标', '数量指标', '组织招商活动次数', '≥5次', 75),
        row('效益指标', '社会效益指标', '政策知晓率', '≥90%', 10),
        row('满意度指标', '服务对象满意度指标', '企业满意度', '≥95%', 5),
      ]),
      findings: ['E5'],
    },
  ],
});

interface Weighed {
  readonly points: Readonly<Record<Kind, Big>>;
  /** The cell of the first weight of each kind. */
  readonly cells: ReadonlyMap<Kind, CellAddress>;
}

/** Null when a weight is missing, or a level 1 is not in the national forms. */
function structureOf({ weights }: WeightGroup): Weighed | null {
  if (weights.length === 0 || !weights.some(({ points }) => points !== null)) return null;
  const byKind = new Map<Kind, (typeof weights)[number][]>();
  for (const weight of weights) {
    const kind = kindOf(weight.indicator.levelKind.key1);
    if (!kind) return null;
    byKind.set(kind, [...(byKind.get(kind) ?? []), weight]);
  }
  const pointsOf = (kind: Kind): Big => sumOfWeights(byKind.get(kind) ?? []);
  const points = { 成本: pointsOf('成本'), 产出: pointsOf('产出'), 效益: pointsOf('效益'), 满意度: pointsOf('满意度') };
  if (points.产出.eq(0) || points.效益.eq(0)) return null;
  const cells = new Map([...byKind].flatMap(([kind, [first]]) => (first ? [[kind, first.cell] as const] : [])));
  return { points, cells };
}

function kindOf(key: string): Kind | null {
  if (key === '效果') return '效益';
  return KINDS.find((kind) => kind === key) ?? (key === '服务对象满意度' ? '满意度' : null);
}

function usualFor(points: Weighed['points']): Structure {
  const usual = points.成本.gt(0) ? WITH_COST : WITHOUT_COST;
  // A form without 满意度 adds its points to 效益.
  return points.满意度.gt(0) ? usual : { ...usual, 效益: usual.效益 + usual.满意度, 满意度: 0 };
}
