import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { isUnderLevel2 } from '../facts/level-kind';
import { squeeze } from '../../wording/plain-text';
import { printTargetValue } from '../../wording/print-target-value';
import { indicatorKey } from '../../wording/indicator-key';
import { RATES_OF_PROGRESS } from '../../wording/lexicon/outputs';
import { COST_ENDINGS } from '../../wording/lexicon/expenses';
import { isOneOf, pattern } from '../../wording/lexicon/family';
import { EFFECT_LEVEL_NAMES } from '../../wording/lexicon/level-words';
import { MONEY_ON_ITS_WAY, NOT_BEFORE_A_TIME, STEPS_WITH_DATES, TIME_WORDS } from '../../wording/lexicon/timeliness';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { yearEnd } from '../facts/example-value';
import { TIME_UNIT_STARTS } from '../../wording/lexicon/time-units';

const NAMES_TIME = pattern`${TIME_WORDS}`;
const RATE_OF_PROGRESS = pattern`${RATES_OF_PROGRESS}$`;
const SAYS_TIME = pattern`${TIME_WORDS}|${STEPS_WITH_DATES}|${MONEY_ON_ITS_WAY}`;
/** A time of day: 8:30-17:30 */
const TIME_OF_DAY = /(?:^|\D)\d{1,2}[:：]\d{2}(?!\d)/;
/** Before an event: 大雪封山前储备到位率. */
const BEFORE_EVENT = pattern`[\u4e00-\u9fff]前(?!${NOT_BEFORE_A_TIME})`;
/** Level 1 names that have no 时效指标. */
const isOtherLevel = isOneOf(EFFECT_LEVEL_NAMES, ['成本', '满意度']);
const COST = pattern`${COST_ENDINGS}$`;
const TIME_UNIT = pattern`^每?个?${TIME_UNIT_STARTS}`;

export default defineRule({
  meta: {
    id: 'level/timeliness-misplaced',
    title: '时效指标无时间含义',
    category: '规范性',
    severity: 'warning',
    messages: {
      misplaced: '“{name}”放在时效指标下，名称和目标（{value}）都看不出时间要求。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators) {
      const { target, name, level2, levelsInferred } = indicator;
      if (!isUnderLevel2(indicator, '时效') || levelsInferred) continue;
      if (!indicator.isNamed || isAboutTime(indicator) || isToldOtherwise(indicator)) continue;
      yield {
        messageId: 'misplaced',
        data: { name: quote(name.value), value: quote(printTargetValue(target)) },
        cell: name.cell,
        related: [valueCell(table, indicator), ...(level2 ? [level2.cell] : [])],
        suggestion: `请按内容移到数量或质量指标；时效指标写成“…完成时间”（如${yearEnd(table)}）或“…及时率”（如=100%）。`,
      };
    }
  },
});

export const reason: RuleReason = {
  why: '时效指标考核什么时候完成；名称和目标都看不出时间，就没法判断是否及时。',
  basis: [`${CORE_INDICATORS_2021}（时效指标反映完成的及时程度和效率）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '时效指标', '项目完成期限', '2024年12月31日前'],
        ['产出指标', '时效指标', '工资发放及时率', '=100%'],
        ['产出指标', '时效指标', '故障修复', '≤3天'],
        ['产出指标', '时效指标', '信息公开', '按时公开'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '时效指标', '项目质量', '优良'],
        ['产出指标', '时效指标', '培训人数', '≥50人'],
        ['产出指标', '时效指标', '资金到位率', '=100%'],
        ['产出指标', '时效指标', '项目完成期限', '2024年12月31日前'],
      ]),
      findings: ['C5', 'C6', 'C7'],
    },
  ],
});

/** A missing value or a template's text shows no kind; other rules report it. */
function isAboutTime({ name, target, texts }: Indicator): boolean {
  if (target.kind === 'date' || target.kind === 'empty' || target.kind === 'placeholder' || target.kind === 'unfilled')
    return true;
  if (target.unit !== null && TIME_UNIT.test(target.unit)) return true;
  if (TIME_OF_DAY.test(target.source) || BEFORE_EVENT.test(squeeze(name.value))) return true;
  const described = [name.value, target.source, texts.explanation ?? '', texts.formula ?? ''];
  // How much has arrived is not about time: 资金到位率, 项目完成率.
  const says = target.unit === '%' && RATE_OF_PROGRESS.test(indicatorKey(name.value)) ? NAMES_TIME : SAYS_TIME;
  return described.some((text) => says.test(squeeze(text)));
}

/** True where the wrong level 1 or the cost in the wrong place is the fault, which other rules report. */
function isToldOtherwise({ levelKind, target, plainName }: Indicator): boolean {
  return isOtherLevel(levelKind.key1) || (target.unit?.includes('元') === true && COST.test(plainName));
}
