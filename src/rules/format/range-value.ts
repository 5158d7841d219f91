import type { GoalTable, Indicator } from '../../goals/goal-table';
import { isCalendarUnit } from '../../wording/deadline';
import { directionOf } from '../../wording/direction';
import { isPricePerPiece } from '../../wording/per-piece';
import { valueCell } from '../../goals/indicator-cells';
import { squeeze } from '../../wording/plain-text';
import { numberText } from '../../wording/print-target-value';
import { inEachPlace } from '../facts/each-place';
import { moneyUnit } from '../facts/money-target';
import { exampleValue } from '../facts/example-value';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { BAND_WORDS, BANDED_QUANTITIES, GUESSES, UNSAID_COUNTS } from '../../wording/lexicon/inexact-numbers';
import { TOLERANCE } from '../../wording/lexicon/comparing-words';
import { anyOf, isOneOf, pattern } from '../../wording/lexicon/family';
import { CALENDAR_UNITS, CLOCK_UNITS } from '../../wording/lexicon/time-units';
import { OUTPUT_DEEDS } from '../../wording/lexicon/outputs';
import { TIME_TAKEN } from '../../wording/lexicon/timeliness';

/** Quantities that are right only between two limits. */
const BANDED = pattern`[pP][hH]|${BANDED_QUANTITIES}`;
const JUDGED_AS_BAND = pattern`${BAND_WORDS}`;
/** Units of time, whose range is a period and not a quantity: “1-12月”, “2024-2026年”. */
const CALENDAR_UNIT = pattern`^${anyOf(CALENDAR_UNITS, CLOCK_UNITS)}`;
/** 元/亩, 万元/公里 */
const PRICE = /^[十百千万亿]*元[/／每]/;
/** An approximate number: “100余家”, “100多人”. */
const ROUGHLY = /^[余多来][个家人次场件项户名条份亩]/;
const isManyTimes = isOneOf(UNSAID_COUNTS);
const TOLERATED = pattern`±|[(（]${TOLERANCE}`;
const VAGUE_AMOUNT = /^[≥≤＞＜=><]{0,2}约?(?:若干|[数几][十百千万亿个家次])/;

export default defineRule({
  meta: {
    id: 'format/range-value',
    title: '指标值为区间、约数，无法判定',
    category: '规范性',
    severity: 'warning',
    messages: {
      range: '“{name}”的指标值“{value}”是一个区间，达到哪个数算完成没有说。',
      about: '“{name}”的指标值“{value}”是约数，没法判定是否完成。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators.flatMap(inEachPlace)) {
      const messageId = vaguenessOf(indicator);
      if (messageId === null) continue;
      yield {
        messageId,
        data: { name: quote(indicator.name.value), value: quote(indicator.target.source) },
        cell: valueCell(table, indicator),
        related: [indicator.name.cell],
        suggestion: suggestionFor(table, indicator),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '写成区间或约数，完成多少算达标说不清，年底自评和评价都没法打分。',
  basis: [`${CORE_INDICATORS_2021}（避免选用难以确定具体指标值、标准不明确的指标）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训人数', '≥100人'],
        ['产出指标', '质量指标', '出厂水pH值', '6.5-8.5'],
        ['产出指标', '时效指标', '项目实施时间', '2024年1-12月'],
      ]),
      findings: [],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '指标值', '评分标准'],
        [
          ['产出指标', '质量指标', '污水处理厂运行负荷', '75%-95%', '在区间内得满分，区间外不得分'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%', '每低1%扣1分'],
        ],
      ),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训人数', '约100人'],
        ['产出指标', '数量指标', '走访企业数', '30家左右'],
        ['产出指标', '数量指标', '印发宣传资料数量', '若干'],
        ['产出指标', '质量指标', '培训合格率', '80%-90%'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['D5', 'D6', 'D7', 'D8'],
    },
  ],
});

/** A period in months: “2026.6-2026.12”, “2025年1月至12月”. */
const PERIOD = /^20\d\d[年.\-/]\d{1,2}月?(?:[.\-/]?\d{1,2}日?)?[-—–~～至到]/;
/** A guess: “预计300人”, “预计新增50张”. */
const GUESSED = pattern`^${GUESSES}(?:[\u4e00-\u9fff]?[增成现办]|${OUTPUT_DEEDS})?\d`;

function vaguenessOf({ target, name, texts }: Indicator): 'range' | 'about' | null {
  const plain = squeeze(target.source);
  if (PERIOD.test(plain)) return null;
  if (GUESSED.test(plain) || isManyTimes(plain)) return 'about';
  if (target.kind === 'qualitative' && VAGUE_AMOUNT.test(squeeze(target.source))) return 'about';
  if (target.kind === 'number' && ROUGHLY.test(target.unit ?? '')) return 'about';
  if (target.kind !== 'range') return null;
  if (target.upper === null) return isCalendarUnit(target.unit ?? '') ? null : 'about';
  if (CALENDAR_UNIT.test(target.unit ?? '')) return null;
  // A rate of pay in steps: 800-1200元/亩.
  if (PRICE.test(target.unit ?? '') || isStandardOfPay(name.value, target.unit)) return null;
  // 50%±5% gives the accepted tolerance.
  if (TOLERATED.test(plain)) return null;
  return BANDED.test(name.value) || JUDGED_AS_BAND.test(texts.scoring ?? '') ? null : 'range';
}

/** True for money paid for each piece: 亩均补助标准 800-1200元. */
function isStandardOfPay(name: string, unit: string | null): boolean {
  return moneyUnit(unit) !== null && isPricePerPiece(name);
}

const TAKEN = pattern`${TIME_TAKEN}$`;

function suggestionFor(table: GoalTable, indicator: Indicator): string {
  const { target, name } = indicator;
  const { number, upper, unit } = target;
  if (number === null) return `请写明具体的数，例如“${exampleValue(table, indicator) ?? '≥200册'}”。`;
  // For the duration of work, the upper end is the limit.
  const isLower = directionOf(name.value) === 'lower' || TAKEN.test(name.value);
  const limit = isLower ? (upper ?? number) : number;
  const digits = numberText({ number: limit, magnitude: target.magnitude });
  return `请只写一个界限，例如“${isLower ? '≤' : '≥'}${digits}${(unit ?? '').replace(/^[余多来]/, '')}”。`;
}
