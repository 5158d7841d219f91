import { plainDirectionOf } from '../../wording/direction';
import { formsOf } from '../facts/forms';
import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { indicatorKey } from '../../wording/indicator-key';
import { levelKey } from '../../goals/levels';
import { rateKind } from '../../wording/rate';
import { squeeze } from '../../wording/plain-text';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { levelsOfNeighbour } from '../fixes/level-edit';
import { quote } from '../kit/quote';
import { defineRule, type ExampleCell, type RuleExamples, type RuleReason } from '../kit/rule';

type Row = readonly [level2: string, name: string, value: ExampleCell];

const form = (long: readonly Row[], annual: readonly Row[]): readonly (readonly ExampleCell[])[] => [
  ['部门整体绩效目标表'],
  ['（2024年度）'],
  ['长期目标：（2024—2026年）', '三年组织招商活动30次，签约企业90家'],
  ['长期绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
  ...long.map((row) => ['', '产出指标', ...row]),
  ['年度目标：', '组织招商活动10次，签约企业30家'],
  ['年度绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
  ...annual.map((row) => ['', '产出指标', ...row]),
];
const LONG: readonly Row[] = [
  ['数量指标', '组织招商活动次数', '≥30次'],
  ['质量指标', '活动计划完成率', '≥95%'],
];

export default defineRule({
  meta: {
    id: 'cross/long-annual-value',
    title: '长期与年度同名指标不一致',
    category: '一致性',
    severity: 'warning',
    messages: {
      level: '“{name}”在年度指标里属于“{annual}”，在长期指标里属于“{long}”。',
      unit: '“{name}”在年度指标里的单位是“{annual}”，在长期指标里是“{long}”。',
      value: '“{name}”的年度值是{annual}，比长期值{long}还高。',
    },
    fix: 'confirm',
  },

  *checkWorkbook(context) {
    for (const tablesOfForm of formsOf(context.tables)) {
      const annual = tablesOfForm.find(({ period }) => period === 'annual');
      const long = tablesOfForm.find(({ period }) => period === 'long-term');
      if (!annual || !long) continue;
      const ofLong = onlyOnes(long.indicators);
      for (const [key, indicator] of onlyOnes(annual.indicators)) {
        const twin = ofLong.get(key);
        if (!twin) continue;
        const name = quote(indicator.name.value);
        const cell = valueCell(annual, indicator);
        const related = [valueCell(long, twin)];
        const levels = differentLevels(indicator, twin);
        if (levels) {
          const data = { name, annual: quote(levels.annual), long: quote(levels.long) };
          const edits = levelsOfNeighbour(
            annual,
            indicator,
            (neighbour) => differentLevels(neighbour, twin) === null,
            context,
          );
          yield {
            messageId: 'level',
            data,
            cell: levels.cell,
            related: [twin.name.cell],
            suggestion: '请放到同一个二级指标下。',
            ...(edits && { fix: { kind: 'confirm', edits } }),
          };
        }
        const [unit, unitOfLong] = [unitOf(indicator), unitOf(twin)];
        if (unit !== null && unitOfLong !== null && unit !== unitOfLong) {
          yield {
            messageId: 'unit',
            data: { name, annual: unit, long: unitOfLong },
            cell,
            related,
            suggestion: '请改成同一个单位。',
          };
        } else if (isHigher(indicator, twin)) {
          const data = { name, annual: quote(indicator.target.source), long: quote(twin.target.source) };
          yield {
            messageId: 'value',
            data,
            cell,
            related,
            suggestion: '请核对两处的值；年度值是长期值的一部分，不应更高。',
          };
        }
      }
    }
  },
});

export const reason: RuleReason = {
  why: '同一个指标在长期和年度里层级、单位不同，或年度值比几年的总值还高，评价时没法对照。',
  basis: [`${CORE_INDICATORS_2021}（中长期与年度绩效目标相衔接）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: form(LONG, [
        ['数量指标', '组织招商活动次数', '≥10次'],
        ['质量指标', '活动计划完成率', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: form(LONG, [
        ['数量指标', '组织招商活动次数', '≥40次'],
        ['数量指标', '活动计划完成率', '≥95%'],
      ]),
      findings: ['E9', 'C10'],
    },
    {
      rows: form(LONG, [
        ['数量指标', '组织招商活动次数', '≥10次'],
        ['数量指标', '活动计划完成率', '≥95%'],
        ['质量指标', '签约项目履约率', '≥90%'],
      ]),
      findings: ['C10'],
    },
    {
      rows: form(LONG, [
        ['数量指标', '组织招商活动次数', '≥10%'],
        ['质量指标', '活动计划完成率', '≥95%'],
      ]),
      findings: ['E9'],
    },
  ],
});

/** Indicators whose name occurs only once. */
function onlyOnes(indicators: readonly Indicator[]): ReadonlyMap<string, Indicator> {
  const all = new Map<string, Indicator | null>();
  for (const indicator of indicators) {
    const key = indicatorKey(indicator.name.value);
    if (key !== '') all.set(key, all.has(key) ? null : indicator);
  }
  return new Map([...all].flatMap(([key, indicator]) => (indicator ? [[key, indicator]] : [])));
}

function differentLevels(
  annual: Indicator,
  long: Indicator,
): { annual: string; long: string; cell: Indicator['name']['cell'] } | null {
  if (annual.levelsInferred || long.levelsInferred) return null;
  for (const role of ['level1', 'level2'] as const) {
    const [one, other] = [annual[role], long[role]];
    if (!one || !other || levelKey(one.value) === levelKey(other.value)) continue;
    return { annual: one.value, long: other.value, cell: one.cell.row === annual.row ? one.cell : annual.name.cell };
  }
  return null;
}

function unitOf({ target }: Indicator): string | null {
  return target.kind === 'number' && target.unit !== null ? squeeze(target.unit) : null;
}

/**
 * True for a year's value above the total period's. Counts and amounts of the year are part of the total; a rate may
 * fall later.
 */
function isHigher({ name, target }: Indicator, { target: long }: Indicator): boolean {
  if (target.kind !== 'number' || long.kind !== 'number' || !target.number || !long.number) return false;
  if (target.operator === '≤' || target.operator === '＜' || plainDirectionOf(name.value) === 'lower') return false;
  if (rateKind(name.value).mayBeNegative) return false;
  return target.number.gt(long.number);
}
