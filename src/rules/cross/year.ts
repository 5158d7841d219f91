import { pattern } from '../../wording/lexicon/family';
import { AFTER_A_BASE_YEAR, BEFORE_A_BASE_YEAR, YEARS_APART } from '../../wording/lexicon/years';
import type { GoalTable, Indicator } from '../../goals/goal-table';
import { valueCell } from '../../goals/indicator-cells';
import { squeeze, yearsIn, type YearInText } from '../../wording/plain-text';
import type { TargetValue } from '../../wording/target-value';
import type { CellAddress } from '../../workbook/area';
import { dayInWords } from '../facts/moments';
import { lastDaysIn, projectPeriod, type ProjectPeriod } from '../facts/project-period';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type ExampleCell, type Report, type RuleExamples, type RuleReason } from '../kit/rule';

/** A year of comparison, beginning or planning: 较2023年, 自2021年, 2021—2025年. */
const BASE_BEFORE = pattern`(?:${BEFORE_A_BASE_YEAR}|[-—–~～、]|第.{0,6})$`;
const BASE_AFTER = pattern`^年?(?:[-—–~～至到、]|${AFTER_A_BASE_YEAR})`;
/** A project that runs for several years, or pays for an earlier one. */
const SPANS_YEARS = pattern`20\d\d年?度?[-—–~～至到、]+20\d\d|${YEARS_APART}`;
/** A year with only three digits: “202年”. */
const SHORT_YEAR = /(?:^|\D)(20[1-3]年)(?!代|历史)/;

const SATISFACTION: ExampleIndicator = ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'];
const form = (date: ExampleCell, goal: string): readonly (readonly ExampleCell[])[] =>
  exampleForm([['产出指标', '时效指标', '招商活动完成时间', date], SATISFACTION], [['年度总体目标', goal]]);

export default defineRule({
  meta: {
    id: 'cross/year',
    title: '年度不一致',
    category: '一致性',
    severity: 'error',
    messages: {
      before: '“{name}”的时间是{value}，早于预算年度{year}年。',
      after: '“{name}”的时间是{value}，晚于预算年度{year}年。',
      ended: '“{name}”的时间是{value}，晚于项目期的最后一天{end}。',
      project: '项目名称写的是{other}年，表的年度是{year}年。',
      goal: '目标里写的是“{words}”，表的年度是{year}年。',
      short: '“{words}”里的年份少了一位数字。',
    },
    fix: null,
  },

  *checkTable(table, context) {
    for (const { text, cell } of textsOf(table)) {
      const words = SHORT_YEAR.exec(text)?.[1];
      if (words) yield { messageId: 'short', data: { words }, cell, severity: 'hint', suggestion: '请补全年份。' };
    }
    const { year } = table;
    if (!year || table.period === 'long-term') return;
    const related = [year.cell];
    const spansYears = [table.title?.value, table.project?.value].some(
      (text) => text !== undefined && SPANS_YEARS.test(squeeze(text)),
    );
    const data = { year: String(year.value) };

    const named = spansYears ? null : yearOfProject(table);
    if (named !== null && named !== year.value && table.project) {
      yield {
        messageId: 'project',
        data: { ...data, other: String(named) },
        cell: table.project.cell,
        related,
        // An unfinished project of an earlier year may keep its name.
        severity: 'warning',
        suggestion: '请核对项目名称和表的年度，改成一致；结转项目请在名称中注明。',
      };
    }
    for (const goal of table.goals.filter(({ period }) => period === 'annual')) {
      const words = spansYears ? null : onlyOtherYear(squeeze(goal.text), year.value);
      if (words === null) continue;
      yield {
        messageId: 'goal',
        data: { ...data, words },
        cell: goal.cell,
        related,
        severity: 'warning',
        suggestion: '请核对目标里的年份，改成预算年度。',
      };
    }
    const period = projectPeriod(table, context);
    for (const indicator of table.indicators) {
      const report = dateReport(table, indicator, year.value, period);
      if (!report || (report.messageId === 'after' && spansYears)) continue;
      yield { ...report, related };
    }
  },
});

export const reason: RuleReason = {
  why: '表题是一个年度，时间、项目名称、目标却写着另一个年度，多半是从往年的表复制来的。',
  basis: ['绩效目标申报表（各处年度应与预算年度一致）'],
};

export const examples = (): RuleExamples => ({
  good: [
    { rows: form('2024年12月31日前', '2024年签约企业30家，较2023年增长5%。'), findings: [] },
    { rows: form('2024年6月30日前', '到2025年建成招商平台。'), findings: [] },
    { rows: form('2023年9月-2024年6月', '签约企业30家。'), findings: [] },
  ],
  bad: [
    { rows: form('2023年12月31日前', '2023年签约企业30家。'), findings: ['B4', 'D6'] },
    { rows: form('2025年12月31日前', '202年签约企业30家。'), findings: ['B4', 'D6'] },
    { rows: form('2023年12月底前', '签约企业30家。'), findings: ['D6'] },
    {
      rows: exampleForm(
        [['产出指标', '时效指标', '招商活动完成时间', '2024年11月30日前'], SATISFACTION],
        [['项目期', '2024年1月至2024年10月']],
      ),
      findings: ['D6'],
    },
    {
      rows: [
        ['项目支出绩效目标表'],
        ['（2024年度）'],
        ['项目名称', '2023年度招商活动经费'],
        ['一级指标', '二级指标', '三级指标', '指标值'],
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
        SATISFACTION,
      ],
      findings: ['B3'],
    },
  ],
});

function dateReport(
  table: GoalTable,
  indicator: Indicator,
  year: number,
  period: ProjectPeriod | null,
): Report<'before' | 'after' | 'ended'> | null {
  const { source, kind, date } = indicator.target;
  const other = yearOf(indicator.target);
  // 2026年11月底前 names no day, and means the last one. The end of the year is written for any work of the year.
  const day = kind === 'date' ? (date ?? lastDaysIn(squeeze(source)).at(-1)) : undefined;
  const isEnded = day !== undefined && period?.end ? day > period.end && day !== `${String(period.last)}-12-31` : false;
  if (isEnded && period?.end && Number(period.end.slice(0, 4)) >= year) {
    return {
      messageId: 'ended',
      data: { name: quote(indicator.name.value), value: quote(source), end: dayInWords(period.end) },
      cell: valueCell(table, indicator),
      severity: 'warning',
      suggestion: '请改成项目期以内的时间，或者核对项目期。',
    };
  }
  // The indicators of a multi-year project may name the year themselves.
  if (other !== null && period && other >= period.first && other <= period.last) return null;
  if (other === null || other === year || SPANS_YEARS.test(squeeze(indicator.texts.project ?? ''))) return null;
  const isBefore = other < year;
  return {
    messageId: isBefore ? 'before' : 'after',
    data: { name: quote(indicator.name.value), value: quote(source), year: String(year) },
    cell: valueCell(table, indicator),
    // Final accounts and acceptance may come after the year.
    ...(!isBefore && { severity: 'warning' as const }),
    suggestion: isBefore ? '请改成预算年度内的时间。' : '请改成预算年度内的时间；跨年项目请分年度写明。',
  };
}

/** The only year in a date or time, with or without a day ("2024年12月底前"); null when it has none or several. */
function yearOf({ kind, date, source }: TargetValue): number | null {
  if (date !== null) return Number(date.slice(0, 4));
  if (kind !== 'date') return null;
  return onlyYearIn(source);
}

/** The one year in a project's name; null when it has none or several. */
function yearOfProject({ project }: GoalTable): number | null {
  return onlyYearIn(project?.value ?? '');
}

function onlyYearIn(text: string): number | null {
  const [only, ...others] = new Set(namedYearsIn(squeeze(text)).map(({ year }) => year));
  return only !== undefined && others.length === 0 ? only : null;
}

/** Years followed by 年. */
function namedYearsIn(plain: string): readonly YearInText[] {
  return yearsIn(plain).filter(({ at }) => plain.charAt(at + 4) === '年');
}

/** The first year in a goal that mentions only earlier years, other than for comparison; null otherwise. */
function onlyOtherYear(text: string, year: number): string | null {
  const named = namedYearsIn(text);
  if (named.length === 0 || named.some((other) => other.year >= year)) return null;
  const plain = named.find(
    ({ at }) =>
      !BASE_BEFORE.test(text.slice(0, at)) &&
      !BASE_AFTER.test(text.slice(at + 4)) &&
      !/[〔[(（《“]$/.test(text.slice(0, at)),
  );
  return plain ? `${String(plain.year)}年` : null;
}

function textsOf(table: GoalTable): { text: string; cell: CellAddress }[] {
  const ofTasks = table.tasks.flatMap(({ name, content, goal }) => [name, content, goal].flatMap((part) => part ?? []));
  const byPlace = new Map(
    [...table.goals, ...ofTasks].map(({ text, cell }) => [
      `${String(cell.row)}:${String(cell.column)}`,
      { text, cell },
    ]),
  );
  return [...byPlace.values()];
}
