import type { GoalTable, Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { narrow, squeeze } from '../../wording/plain-text';
import { askedWay } from '../facts/better-way';
import { inEachPlace } from '../facts/each-place';
import { dayInWords } from '../facts/moments';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm, exampleFormWithColumns } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleExamples, type RuleReason } from '../kit/rule';
import { isMonthOfYear } from '../facts/whole-value';
import { yearEnd } from '../facts/example-value';
import { anyOf, pattern } from '../../wording/lexicon/family';
import { GUESSES } from '../../wording/lexicon/inexact-numbers';
import { BEGINNINGS, CARRIED_OUT, ENDINGS_OF_WORK, ON_TIME, PLANS, TIME_NAMES } from '../../wording/lexicon/timeliness';
import {
  AGREED_TIMES,
  BEFORE,
  DONE_BY_THEN,
  THIS_YEAR,
  YEAR_ENDS,
  VAGUE_TIMES,
} from '../../wording/lexicon/deadline-words';

const TIME_NAME = pattern`${TIME_NAMES}`;
const VAGUE_END = pattern`^${THIS_YEAR}${YEAR_ENDS}${BEFORE}?(?:完成)?$`;
const AS_PLANNED = pattern`^[按依]照?${PLANS}(?:时间)?${CARRIED_OUT}?$|^${ON_TIME}(?:完[成工]|竣工)$|^${AGREED_TIMES}`;
/** 按期发放 or 及时 in the place of a day. */
const DONE_IN_TIME = pattern`^(?:及时|准时|${ON_TIME})(?:足额|全部)?${DONE_BY_THEN}?$`;
/** Names of the day on which work begins or ends: 完工时间, 开工日期. */
const DAY_OF_WORK = pattern`${anyOf(BEGINNINGS, ENDINGS_OF_WORK)}(?:时[间点]|日期)$`;
/** Names of the day by which something has to be done: 完工时间, 补贴发放时间, 决算上报日期. */
const LAST_DAY = pattern`${anyOf(BEGINNINGS, ENDINGS_OF_WORK, DONE_BY_THEN)}(?:时[间点限]|日期)$`;
const YEAR_ONLY = /^(?:19|20)\d\d年度?$/;
/** Times without a day: 尽快, 第四季度 without a year. */
const VAGUE_TIME = pattern`^${GUESSES}?${VAGUE_TIMES}(?:全部)?${CARRIED_OUT}?$`;
/** Names of a point in time, which is never a share: “完成时间”. */
const POINT_IN_TIME = /(?:时[间点]|日期)$/;
const EIGHT_DIGITS = /^(20\d\d)(\d\d)(\d\d)$/;
const NUMERIC_DATE = /^20\d\d([-/.])\d{1,2}\1\d{1,2}/;
/** The first and last day of a period: 2026/3/1-2026/11/30. */
const NUMERIC_PERIOD = /^(20\d\d)([-/.])(\d{1,2})\2(\d{1,2})[-—–~～至到](20\d\d)\2(\d{1,2})\2(\d{1,2})$/;

type MessageId =
  'late' | 'year' | 'month' | 'duration' | 'vague' | 'planned' | 'style' | 'impossible' | 'lost' | 'percent';

/** Mild faults of form, including a unit column that most readers understand. */
const MILD: ReadonlySet<MessageId> = new Set<MessageId>(['style', 'duration']);

/** Faults in any column, also in that of a longer period. */
const SURELY_WRONG: ReadonlySet<MessageId> = new Set<MessageId>(['impossible', 'lost', 'percent', 'late']);
/** Headings of columns beside the form's own that are no places: 实施期目标值, 2026—2028年. */
const OF_PERIOD = /[标期]|20\d\d/;

export default defineRule<MessageId>({
  meta: {
    id: 'format/date-style',
    title: '时效指标值日期不规范或含义不明',
    category: '规范性',
    severity: 'warning',
    messages: {
      year: '“{name}”的指标值“{value}”只有年份，没有写到哪一天完成。',
      duration: '“{name}”的指标值“{value}”是时长还是月份，看不出来。',
      impossible: '“{name}”的指标值“{value}”不是日历上有的日期。',
      lost: '“{name}”的指标值“{value}”是一个数，像是日期丢了格式。',
      percent: '“{name}”是时间，指标值却写成“{value}”。',
      month: '“{name}”的指标值“{value}”分不清是几月份还是几个月。',
      vague: '“{name}”的指标值“{value}”没有写明哪一年哪一天。',
      planned: '“{name}”的指标值“{value}”没有写出计划的时间。',
      late: '“{name}”的指标值“{value}”在日期前写了“≥”，等于越晚越好。',
      style: '“{name}”的日期“{value}”不是“年月日”的写法。',
    },
    cause: 'table',
    fix: null,
  },

  *checkTable(table) {
    for (const [indicator, place] of table.indicators.flatMap(withPlaces)) {
      const messageId = faultOf(indicator);
      // A plan for several years need not name the day.
      if (messageId === null || (OF_PERIOD.test(place) && !SURELY_WRONG.has(messageId))) continue;
      yield {
        messageId,
        data: { name: quote(indicator.name.value), value: quote(writtenValue(indicator)) },
        cell: valueCell(table, indicator),
        related: [indicator.name.cell],
        suggestion: suggestionFor(messageId, indicator, table),
        ...(MILD.has(messageId) && ({ severity: 'hint' } satisfies Pick<Report, 'severity'>)),
      };
    }
  },
});

export const reason: RuleReason = {
  why: '时效指标要看得出哪一天以前完成，或者用多长时间，否则没法判断是否按时。',
  basis: [`${CORE_INDICATORS_2021}（时效指标应当确定整体完成时间）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '时效指标', '项目完成时间', '2024年12月31日前'],
        ['产出指标', '时效指标', '工资发放时间', '每月8日前'],
        ['产出指标', '时效指标', '办理时限', '≤5个工作日'],
        ['产出指标', '时效指标', '储备时间', '≥12个月'],
        ['产出指标', '时效指标', '采购完成时间', '11月底之前'],
        ['产出指标', '时效指标', '资金拨付及时率', '=100%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '时效指标', '工作完成时间', '2022年'],
        ['产出指标', '时效指标', '储备冻肉时间', '=12月'],
        ['产出指标', '时效指标', '竣工时间', '年底前'],
        ['产出指标', '时效指标', '项目实施进度', '按计划完成'],
        ['产出指标', '时效指标', '验收日期', '2024.12.31'],
        ['产出指标', '时效指标', '完工时间', '2024年2月30日前'],
        ['产出指标', '时效指标', '交付时间', 45657],
        ['产出指标', '时效指标', '项目完成时间', '=100%'],
        ['产出指标', '时效指标', '开工时间', 2024.3],
        ['产出指标', '时效指标', '验收时间', '≥2024年11月30日'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['D5', 'D6', 'D7', 'D8', 'D9', 'D10', 'D11', 'D12', 'D13', 'D14'],
    },
    {
      rows: exampleFormWithColumns(
        ['一级指标', '二级指标', '三级指标', '计算符号', '指标值', '计量单位'],
        [
          ['产出指标', '数量指标', '组织招商活动次数', '≥', 5, '次'],
          ['产出指标', '时效指标', '建设工期', '≤', 12, '月'],
          ['满意度指标', '服务对象满意度指标', '企业满意度', '≥', 95, '%'],
        ],
      ),
      findings: ['E6'],
    },
  ],
});

/** The indicator's values in each column, with the heading of the columns beside its own. */
function withPlaces(indicator: Indicator): readonly (readonly [Indicator, string])[] {
  return inEachPlace(indicator).map((one, index) => [one, indicator.otherPlaces[index - 1]?.place ?? '']);
}

function suggestionFor(messageId: MessageId, { target }: Indicator, table: GoalTable): string {
  const lastDay = `“${yearEnd(table)}”`;
  switch (messageId) {
    case 'month':
    case 'duration':
      return durationAdvice(target);
    case 'impossible':
      return `请核对月份和日子，例如${lastDay}。`;
    case 'lost':
      return `请写成日期，例如“${target.date === null ? dateOf(target.number) : dayInWords(target.date)}前”。`;
    case 'late':
      return `请写成“${target.date === null ? untilThen(target) : `${dayInWords(target.date)}前`}”。`;
    case 'percent':
      return `请写完成的日期，例如${lastDay}；考核是否按时的，请把名称写成“…及时率”。`;
    case 'planned':
      return `请把计划的时间写出来，例如${lastDay}。`;
    case 'style':
      return `请写成${periodInChinese(target) ?? dayInChinese(target) ?? lastDay}的样子。`;
    default:
      return `请写明完成日期，例如${lastDay}。`;
  }
}

function dayInChinese({ date, source }: Indicator['target']): string | null {
  return date === null ? null : `“${dayInWords(date)}${source.trim().endsWith('前') ? '前' : ''}”`;
}

/** The period in Chinese (“2026年3月1日至2026年11月30日”); null for a single day. */
function periodInChinese({ source }: Indicator['target']): string | null {
  const [, year = '', , month = '', day = '', lastYear = '', lastMonth = '', lastDay = ''] =
    NUMERIC_PERIOD.exec(narrow(squeeze(source))) ?? [];
  if (year === '') return null;
  return `“${dayInWords(`${year}-${month}-${day}`)}至${dayInWords(`${lastYear}-${lastMonth}-${lastDay}`)}”`;
}

/** Advice for “≤｜12｜月”: with an operator it is a duration, otherwise a month. */
function durationAdvice({ operator, number }: Indicator['target']): string {
  const months = number?.toFixed() ?? '12';
  return operator === null || operator === '='
    ? `是时点请写“${months}月底前”，是时长请写“${months}个月”并标明“≥”或“≤”。`
    : `是时长请写“${operator}${months}个月”，是时点请写“${months}月底前”。`;
}

const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

/** The date that a number without date format means: 45657 is 2024年12月31日; 20261231 is written out. */
/** 9月底前, for “≥9月底”. */
function untilThen({ source, operatorSpan }: Indicator['target']): string {
  const period = squeeze(source.slice(operatorSpan?.end ?? 0));
  return `${period}${period.endsWith('前') ? '' : period.endsWith('月') ? '底前' : period.endsWith('季度') ? '末前' : '前'}`;
}

function dateOf(number: Indicator['target']['number']): string {
  const digits = number?.toFixed() ?? '';
  if (digits.length === 8) return dayInWords(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
  return dayInWords(new Date(FIRST_DAY + Number(digits) * DAY).toISOString().slice(0, 10));
}

/** True for Excel's serial numbers of the days from 2009 to 2064, and for eight-digit dates. */
function isLostDate(number: number): boolean {
  return (
    Number.isInteger(number) &&
    ((number >= 40_000 && number <= 60_000) || (number >= 20_000_101 && number <= 20_991_231))
  );
}

const WITH_DAY = /(?:(20\d\d)[年\-/.])?(\d{1,2})[月\-/.](\d{1,2})[日号]|^(20\d\d)([-/.])(\d{1,2})\5(\d{1,2})(?!\d)/;
const BY_THEN = /^[底末初]?[之以]?[前止]$/;
const WITH_MONTH = /20\d\d年(\d{1,2})月/;

/** True for a day that does not exist: “2月30日”, “13月底”. */
function isImpossible(plain: string): boolean {
  const month = WITH_MONTH.exec(plain)?.[1];
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return true;
  const [, inWords, monthInWords, dayWritten, inDigits, , monthInDigits, dayInDigits] = WITH_DAY.exec(plain) ?? [];
  const [year, ofMonth, day] = [inWords ?? inDigits, monthInWords ?? monthInDigits, dayWritten ?? dayInDigits];
  if (ofMonth === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(Number(year ?? 2024), Number(ofMonth) - 1, Number(day)));
  return date.getUTCMonth() !== Number(ofMonth) - 1 || date.getUTCDate() !== Number(day);
}

function faultOf(indicator: Indicator): MessageId | null {
  const { target, levelKind, name, plainName } = indicator;
  const isTimeliness = levelKind.key2 === '时效' || TIME_NAME.test(name.value);
  if (!isTimeliness) return null;
  const plain = squeeze(target.source);
  const { number, unit } = target;
  if (isImpossible(plain.replace(EIGHT_DIGITS, '$1年$2月$3日'))) return 'impossible';
  if (EIGHT_DIGITS.test(plain)) return 'lost';
  if (target.kind === 'number' && number !== null && unit === null && isLostDate(number.toNumber())) return 'lost';
  if (isMonthOfYear(indicator)) return 'style';
  if (target.kind === 'number' && unit === '%' && POINT_IN_TIME.test(plainName)) return 'percent';
  if (target.kind === 'number' && number !== null) {
    const isWhole = number.round(0).eq(number);
    if (isWhole && number.gte(2000) && number.lte(2099) && (unit === null || /^年度?$/.test(unit))) return 'year';
    if (!isWhole || number.lt(1) || number.gt(12) || !/^月份?$/.test(unit ?? '')) return null;
    // 11月 beside the unit 底前
    if (BY_THEN.test(squeeze(indicator.texts.unit ?? ''))) return null;
    return target.unitSpan === null && target.operator !== null ? 'duration' : 'month';
  }
  const isFromThenOn = askedWay(indicator) === 'higher' && target.operatorText?.includes('早') !== true;
  if (target.kind === 'date' && isFromThenOn && LAST_DAY.test(plainName)) return 'late';
  if (target.kind === 'date' && YEAR_ONLY.test(plain)) return 'year';
  if (target.kind === 'date' && NUMERIC_DATE.test(narrow(plain))) return 'style';
  if (VAGUE_END.test(plain) || VAGUE_TIME.test(plain)) return 'vague';
  // Values that name no day, under 完工时间: 及时, 视天气情况.
  if (target.kind === 'qualitative' && DAY_OF_WORK.test(plainName) && !/[\d前后内起月日]/.test(plain)) return 'vague';
  // “完成及时性：按期完成” is answered by yes or no.
  if (plainName.endsWith('性')) return null;
  return AS_PLANNED.test(plain) || (DONE_IN_TIME.test(plain) && LAST_DAY.test(plainName)) ? 'planned' : null;
}

/** The value with the unit of its own column: "2022年". */
function writtenValue({ target, texts }: Indicator): string {
  const isSplit = target.unitSpan === null && texts.unit !== undefined && target.kind === 'number';
  return `${target.source}${isSplit ? texts.unit : ''}`;
}
