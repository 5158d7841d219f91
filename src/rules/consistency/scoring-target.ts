import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { parseScoring, type Award } from '../facts/scoring';
import type { TargetValue } from '../../wording/target-value';
import { unitAsWritten } from '../../wording/units';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleFormWithColumns } from '../kit/example-form';
import { askedWay, wayOf } from '../facts/better-way';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值', '评分标准'];

export default defineRule({
  meta: {
    id: 'consistency/scoring-target',
    title: '评分标准中的满分阈值与目标值不一致',
    category: '一致性',
    severity: 'warning',
    messages: {
      other: '目标值是“{value}”，评分标准却写“{award}”。',
      opposite: '目标值是“{value}”，评分标准却写“{award}”，方向相反。',
      percent: '目标值是{year}年，评分标准却按百分比打分：“{award}”。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators) {
      const { texts, cells, name } = indicator;
      if (texts.scoring === undefined || !cells.scoring) continue;
      const best = bestAward(parseScoring(texts.scoring).awards);
      if (!best?.threshold || indicator.target.number === null) continue;
      const place = { cell: cells.scoring, related: [valueCell(table, indicator), name.cell] };
      const unit = unitOf(indicator);
      if (unit === '年' && isYear(indicator.target) && best.threshold.unit === '%') {
        yield {
          ...place,
          messageId: 'percent',
          data: { year: indicator.target.number.toString(), award: quote(best.text) },
          suggestion: '请把目标值写成“…年…月…日前”，评分标准写“按期完成得满分”。',
        };
      } else if (
        !isSatisfaction(indicator) &&
        sameKind(unit, best.threshold) &&
        !best.threshold.number?.eq(indicator.target.number)
      ) {
        yield {
          ...place,
          messageId: 'other',
          data: { value: quote(valueText(indicator, unit)), award: quote(best.text) },
          suggestion: '请统一目标值和评分标准里得满分的数。',
        };
      } else if (sameKind(unit, best.threshold) && areOpposite(indicator, best.threshold)) {
        yield {
          ...place,
          messageId: 'opposite',
          data: { value: quote(valueText(indicator, unit)), award: quote(best.text) },
          suggestion: '请核对是越多越好还是越少越好，把目标值和评分标准写成同一个方向。',
        };
      }
    }
  },
});

export const reason: RuleReason = {
  why: '目标值是一个数，评分标准按另一个数给满分，评价时不知道以哪个为准。',
  basis: [`${CORE_INDICATORS_2021}（指标值与赋分规则相对应）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleFormWithColumns(HEADINGS, [
        ['产出指标', '数量指标', '组织活动次数', '≥5次', '5次以上得3分，每减少1次扣0.5分'],
        ['产出指标', '质量指标', '培训合格率', '≥95%', '95%以上得5分，90%以上得3分，其余不得分'],
        ['产出指标', '数量指标', '限上企业培育数', '≥40家', '40家得5分,每减少4家扣0.5分'],
        ['满意度指标', '服务对象满意度指标', '群众满意度', '≥92%', '≥90%得满分，80%—90%得8分，60%—80%得5分'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleFormWithColumns(HEADINGS, [
        ['产出指标', '时效指标', '重点工作完成时间', '=2022年', '100%得3分，否则不得分'],
        ['效益指标', '经济效益指标', '零售总额增长率', '≥8%', '增长率达7.5%得4分，每减少1%扣0.5分'],
        ['产出指标', '数量指标', '新建公厕', '≥20座', '不超过20座得满分'],
        ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%', '达到目标得满分'],
      ]),
      findings: ['E5', 'E6', 'E7'],
    },
  ],
});

/** The award for the best result: 满分, else the most points; the first one of equals. */
function bestAward(awards: readonly Award[]): Award | null {
  let best: Award | null = null;
  for (const award of awards) {
    if (award.points === 'full') return award;
    if (best === null || (best.points !== 'full' && award.points.gt(best.points))) best = award;
  }
  return best;
}

function unitOf({ target, texts }: Indicator): string | null {
  const unit = texts.unit ?? target.unit;
  return unit === null ? null : unitAsWritten(unit);
}

/** True when two units can be compared. A threshold without unit has the indicator's; “204亿以上” means 亿元. */
function sameKind(unit: string | null, { kind, unit: other }: TargetValue): boolean {
  if (kind !== 'number') return false;
  if (other === null || unit === null) return other === unit;
  const short = (text: string): string => unitAsWritten(text).replace(/^(.*亿|.*万)元$/, '$1');
  return short(unit) === short(other);
}

/** True for opposite directions: “≥20座” with “不超过20座得满分”. */
function areOpposite(indicator: Indicator, threshold: TargetValue): boolean {
  const [own, other] = [askedWay(indicator), wayOf(threshold.operator)];
  return own !== null && other !== null && own !== other;
}

/** Satisfaction is scored by grades of its own (90/80/60), whatever the target. */
function isSatisfaction({ name }: Indicator): boolean {
  return name.value.includes('满意');
}

function isYear({ number }: TargetValue): boolean {
  return number !== null && number.gte(2000) && number.lt(2100);
}

function valueText({ target, texts }: Indicator, unit: string | null): string {
  return texts.unit === undefined ? target.source : `${texts.operator ?? ''}${target.source}${unit ?? ''}`;
}
