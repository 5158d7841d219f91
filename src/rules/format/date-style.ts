import type { GoalTable, Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { narrow, squeeze } from '../../wording/plain-text';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleExamples, type RuleReason } from '../kit/rule';
import { yearEnd } from '../facts/year-end';
import { pattern } from '../../wording/lexicon/family';
import {
  BEFORE,
  CARRIED_OUT,
  ON_TIME,
  PLANS,
  THIS_YEAR,
  TIME_NAMES,
  YEAR_ENDS,
} from '../../wording/lexicon/time-names';

const TIME_NAME = pattern`${TIME_NAMES}`;
const VAGUE_END = pattern`^${THIS_YEAR}${YEAR_ENDS}${BEFORE}?(?:完成)?$`;
const AS_PLANNED = pattern`^[按依]照?${PLANS}(?:时间)?${CARRIED_OUT}?$|^${ON_TIME}完成$`;
const YEAR_ONLY = /^(?:19|20)\d\d年度?$/;
const NUMERIC_DATE = /^20\d\d([-/.])\d{1,2}\1\d{1,2}/;

type MessageId = 'year' | 'month' | 'vague' | 'planned' | 'style';

export default defineRule<MessageId>({
  meta: {
    id: 'format/date-style',
    title: '时效指标值日期不规范或含义不明',
    category: '规范性',
    severity: 'warning',
    messages: {
      year: '“{name}”的指标值“{value}”只有年份，没有写到哪一天完成。',
      month: '“{name}”的指标值“{value}”分不清是几月份还是几个月。',
      vague: '“{name}”的指标值“{value}”没有写明哪一年哪一天。',
      planned: '“{name}”的指标值“{value}”没有写出计划的时间。',
      style: '“{name}”的日期“{value}”不是“年月日”的写法。',
    },
    isOneCause: true,
    fix: null,
  },

  *checkTable(table) {
    for (const indicator of table.indicators) {
      const messageId = faultOf(indicator);
      if (messageId === null) continue;
      yield {
        messageId,
        data: { name: quote(indicator.name.value), value: quote(writtenValue(indicator)) },
        cell: valueCell(table, indicator),
        related: [indicator.name.cell],
        suggestion: suggestionFor(messageId, indicator, table),
        ...(messageId === 'style' && ({ severity: 'hint' } satisfies Pick<Report, 'severity'>)),
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
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['D5', 'D6', 'D7', 'D8', 'D9'],
    },
  ],
});

function suggestionFor(messageId: MessageId, { target }: Indicator, table: GoalTable): string {
  const lastDay = `“${yearEnd(table)}”`;
  switch (messageId) {
    case 'month':
      return '是时点请写“12月底前”，是时长请写“≥12个月”。';
    case 'planned':
      return `请把计划的时间写出来，例如${lastDay}。`;
    case 'style':
      return `请写成${target.date === null ? lastDay : `“${inChinese(target.date)}${target.source.trim().endsWith('前') ? '前' : ''}”`}的样子。`;
    default:
      return `请写明完成日期，例如${lastDay}。`;
  }
}

/** 2024-05-31 as 2024年5月31日. */
function inChinese(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${String(year)}年${String(month)}月${String(day)}日`;
}

function faultOf(indicator: Indicator): MessageId | null {
  const { target, levelKind, name, plainName } = indicator;
  const isTimeliness = levelKind.key2 === '时效' || TIME_NAME.test(name.value);
  if (!isTimeliness) return null;
  const plain = squeeze(target.source);
  const { number, unit } = target;
  if (target.kind === 'number' && number !== null) {
    const isWhole = number.round(0).eq(number);
    if (isWhole && number.gte(2000) && number.lte(2099) && (unit === null || /^年度?$/.test(unit))) return 'year';
    return isWhole && number.gte(1) && number.lte(12) && /^月份?$/.test(unit ?? '') ? 'month' : null;
  }
  if (target.kind === 'date' && YEAR_ONLY.test(plain)) return 'year';
  if (target.kind === 'date' && NUMERIC_DATE.test(narrow(plain))) return 'style';
  if (VAGUE_END.test(plain)) return 'vague';
  // “完成及时性：按期完成” is judged by yes or no.
  return AS_PLANNED.test(plain) && !plainName.endsWith('性') ? 'planned' : null;
}

/** With the unit of its own column: "2022年". */
function writtenValue({ target, texts }: Indicator): string {
  const isSplit = target.unitSpan === null && texts.unit !== undefined && target.kind === 'number';
  return `${target.source}${isSplit ? texts.unit : ''}`;
}
