import type { Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { pattern } from '../../wording/lexicon/family';
import { BEGINNINGS, ENDINGS_OF_WORK, TIME_NAMES, WHOLE_WORK } from '../../wording/lexicon/timeliness';
import { narrow, squeeze } from '../../wording/plain-text';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleProjectForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';

const BEGINS = pattern`${BEGINNINGS}`;
const ENDS = pattern`${ENDINGS_OF_WORK}`;
/** The words of a name about time; the rest names the work. */
const SAYS_WHEN = new RegExp(pattern`${BEGINNINGS}|${ENDINGS_OF_WORK}|${TIME_NAMES}|${WHOLE_WORK}`.source, 'g');
const DATE = /(?:(20\d\d)[年./-])?(\d{1,2})[月./-](?:(\d{1,2})日?)?/;

export default defineRule({
  meta: {
    id: 'cross/start-after-end',
    title: '开工晚于完工',
    category: '一致性',
    severity: 'warning',
    messages: { order: '“{start}”是{from}，晚于“{end}”的{to}，时间倒了。' },
    fix: null,
  },

  *checkTable(table) {
    const timed = table.indicators.flatMap((indicator) => momentOf(indicator) ?? []);
    const ends = timed.filter(({ isEnd }) => isEnd);
    for (const start of timed.filter(({ isEnd }) => !isEnd)) {
      const end = ends.find((one) => isSameWork(start, one) && isLater(start, one));
      if (!end) continue;
      yield {
        messageId: 'order',
        data: {
          start: quote(start.indicator.name.value),
          from: start.indicator.target.source.trim(),
          end: quote(end.indicator.name.value),
          to: end.indicator.target.source.trim(),
        },
        cell: valueCell(table, start.indicator),
        related: [valueCell(table, end.indicator), start.indicator.name.cell],
        suggestion: '请核对两个时间，开工要早于完工。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '还没开工就完工，说明有一个时间写错了，年底没法按它考核。',
  basis: [`${CORE_INDICATORS_2021}（时效指标应当确定整体完成时间）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleProjectForm('乡镇卫生院改建', [
        ['产出指标', '时效指标', '工程开工时间', '2024年3月31日前'],
        ['产出指标', '时效指标', '工程竣工时间', '2024年10月底前'],
        ['产出指标', '时效指标', '设备安装启动时间', '2024年11月'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleProjectForm('乡镇卫生院改建', [
        ['产出指标', '时效指标', '工程竣工时间', '2024年6月30日前'],
        ['产出指标', '时效指标', '开工时间', '2024年9月底前'],
      ]),
      findings: ['D7'],
    },
  ],
});

/** The time at which some work begins or ends. */
interface Moment {
  readonly indicator: Indicator;
  readonly isEnd: boolean;
  readonly work: string;
  readonly year: string | undefined;
  readonly month: number;
  /** Null when only the month is given. */
  readonly day: number | null;
}

function momentOf(indicator: Indicator): Moment | null {
  const { plainName, target } = indicator;
  const isEnd = ENDS.test(plainName);
  if (target.kind !== 'date' || isEnd === BEGINS.test(plainName)) return null;
  const [, year, month, day] = DATE.exec(narrow(squeeze(target.source))) ?? [];
  if (month === undefined) return null;
  const work = plainName.replace(SAYS_WHEN, '');
  return { indicator, isEnd, work, year, month: Number(month), day: day === undefined ? null : Number(day) };
}

function isSameWork(start: Moment, end: Moment): boolean {
  const [a, b] = [start.indicator, end.indicator];
  return a.section === b.section && a.part === b.part && start.work === end.work;
}

/** True when `start` is certainly later: in another month, or on another day when both give one. */
function isLater(start: Moment, end: Moment): boolean {
  if ((start.year === undefined) !== (end.year === undefined)) return false;
  const monthsOf = ({ year, month }: Moment): number => Number(year ?? 0) * 12 + month;
  if (monthsOf(start) !== monthsOf(end)) return monthsOf(start) > monthsOf(end);
  return start.day !== null && end.day !== null && start.day > end.day;
}
