import type { GoalTable, Indicator } from '../../goals/goal-table';
import { squeeze } from '../../wording/plain-text';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';
import { pattern } from '../../wording/lexicon/family';
import { DATED_THINGS, LOOKING_BACK } from '../../wording/lexicon/years';

const YEAR = /(20\d\d)\s*年\s*(?:度(?!假))?/;
/** Plans, periods and dates, whose year is part of their name or of a deadline. */
const PROPER = pattern`20\d\d\s*年?\s*[-—–~～至到]\s*(?:20)?\d\d|${DATED_THINGS}|20\d\d\s*年\s*[\d底末前初起]`;
const EARLIER = pattern`${LOOKING_BACK}`;
/** Shortest name that may be left without the year. */
const SHORTEST_NAME = 4;

type MessageId = 'same' | 'other';

export default defineRule<MessageId>({
  meta: {
    id: 'naming/year-in-name',
    title: '指标名称含年度',
    category: '一致性',
    severity: 'hint',
    messages: {
      same: '指标名称“{name}”里写了年份“{year}”，与表的年度重复。',
      other: '指标名称“{name}”里写的是{year}，而这张表是{tableYear}年度的。',
    },
    fix: 'confirm',
    cause: 'forms',
  },

  *checkTable(table, context) {
    const tableYear = table.year?.value;
    if (tableYear === undefined || table.period !== 'annual') return;
    for (const indicator of table.indicators) {
      const name = indicator.plainName;
      const year = YEAR.exec(name)?.[1];
      if (year === undefined || PROPER.test(name)) continue;
      if (Number(year) === tableYear) yield sameYear(indicator, context);
      else if (!EARLIER.test(name)) yield otherYear(table, indicator, year, tableYear);
    }
  },
});

export const reason: RuleReason = {
  why: '表已经写明年度，名称里再写年份，第二年沿用时容易忘记改，历年数据也对不上。',
  basis: ['同一张表的年度应当一致', '指标名称应当历年统一'],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '实际到位内资', '≥100亿元'],
        ['产出指标', '数量指标', '国企改革三年行动（2023—2025年）任务完成率', '=100%'],
        ['产出指标', '质量指标', '2023年度绩效自评覆盖率', '=100%'],
        ['效益指标', '经济效益指标', '进出口总额较2023年增长率', '≥5%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '2024年实现内资进资额', '≥100亿元'],
        ['产出指标', '数量指标', '2022年新建农村公路里程', '≥30公里'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['C5', 'C6'],
    },
  ],
});

function sameYear({ name }: Indicator, context: RuleContext): Report<MessageId> {
  const content = context.cell(name.cell);
  const rest = content.text.replace(YEAR, '').trim();
  const isWritable =
    computedFormula(content) === null && YEAR.test(content.text) && squeeze(rest).length >= SHORTEST_NAME;
  return {
    messageId: 'same',
    data: { name: quote(name.value), year: YEAR.exec(name.value)?.[0] ?? '' },
    cell: name.cell,
    suggestion: `请删去年份，写成“${quote(name.value.replace(YEAR, ''))}”。`,
    ...(isWritable && { fix: { kind: 'confirm', edits: [writeText(name.cell, rest, context)] } }),
  };
}

function otherYear(table: GoalTable, { name }: Indicator, year: string, tableYear: number): Report<MessageId> {
  return {
    messageId: 'other',
    severity: 'error',
    data: { name: quote(name.value), year: `${year}年`, tableYear: String(tableYear) },
    cell: name.cell,
    related: table.year ? [table.year.cell] : [],
    suggestion: '请核对年份；名称里一般不写年份。',
  };
}
