import { plainDirectionOf } from '../../wording/direction';
import { valueCell } from '../../goals/indicator-cells';
import { squeeze } from '../../wording/plain-text';
import { printTargetValue } from '../../wording/print-target-value';
import { rateKind } from '../../wording/rate';
import { inEachPlace } from '../facts/each-place';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { COUNTED_WORK } from '../../wording/lexicon/deeds';
import { EXTENTS, OUTPUT_DEEDS } from '../../wording/lexicon/outputs';
import { anyOf, pattern } from '../../wording/lexicon/family';
import { COUNT_ENDINGS } from '../../wording/lexicon/measured-names';
import { SAVINGS } from '../../wording/lexicon/expenses';
import { GAINED, GONE_WRONG, MISHAPS } from '../../wording/lexicon/adverse';

/** Verbs of work before a count; things that ought not to happen (超标次数) have none. */
const WORK_DONE = pattern`${COUNTED_WORK}.{0,14}${anyOf(COUNT_ENDINGS, EXTENTS)}$`;
const MAY_BE_ZERO = pattern`${anyOf(MISHAPS, GONE_WRONG)}`;

/** Work at the start of a name, whatever its ending: “新建卫生室 0个”. */
const NEW_WORK = pattern`^${anyOf(COUNTED_WORK, OUTPUT_DEEDS)}[\u4e00-\u9fff]{2,}$`;

/** Gains for which the work is done; a target of 0 makes no sense: 年节约标煤 0吨, 带动农户 0户. */
const GAIN = pattern`^[本全每当]?年?(?:度内?|内)?${anyOf(GAINED, SAVINGS)}[\u4e00-\u9fff]{2,}$`;

export default defineRule({
  meta: {
    id: 'range/zero-target',
    title: '正向指标目标值为0',
    category: '合理性',
    severity: 'warning',
    messages: {
      zero: '“{name}”的目标是{value}，什么都不做也算完成。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const { target, name } = indicator;
      const isAimedAt = target.operator !== '＞' && target.operator !== '＜';
      if (target.kind !== 'number' || !isAimedAt || target.number?.eq(0) !== true || !isWanted(name.value)) continue;
      yield {
        messageId: 'zero',
        data: { name: quote(name.value), value: quote(printTargetValue(target)) },
        cell: valueCell(table, indicator),
        related: [name.cell],
        suggestion: '请写上要完成的目标；当年没有这项任务的，请删去这条指标。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '完成率、覆盖率、数量这类指标写0，等于什么都不做也算完成，评审时会要求改掉。',
  basis: [`${CORE_INDICATORS_2021}（不选缺乏约束力的指标）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '事前绩效评估完成率', '=100%'],
        ['产出指标', '质量指标', '预算调整率', 0],
        ['产出指标', '质量指标', '安全事故发生次数', '=0次'],
        ['效益指标', '经济效益指标', '财政收入增长率', '≥0%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '质量指标', '事前绩效评估完成率', 0],
        ['产出指标', '数量指标', '组织招商活动次数', '≥0次'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥90%'],
      ]),
      findings: ['D5', 'D6'],
    },
  ],
});

function isWanted(name: string): boolean {
  const plain = squeeze(name).replace(/[(（][^()（）]*[)）]/g, '');
  // 完成及时率 in 财预〔2013〕53号 is the share of time saved, which can be zero or negative.
  if (MAY_BE_ZERO.test(plain) || rateKind(plain).mayBeNegative) return false;
  return plainDirectionOf(plain) === 'higher' || WORK_DONE.test(plain) || NEW_WORK.test(plain) || GAIN.test(plain);
}
