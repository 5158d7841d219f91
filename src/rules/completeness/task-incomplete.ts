import type { GoalTable, Task, TaskCell } from '../../goals/goal-table';
import { isWritten } from '../facts/forms';
import { squeeze } from '../../wording/plain-text';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleExamples, type RuleReason } from '../kit/rule';
import { pattern } from '../../wording/lexicon/family';
import { NUMBERED_THINGS, WHOLE_SPENDING } from '../../wording/lexicon/form-words';

type MessageId = 'missing' | 'numbered' | 'whole-only';

/** A name for the whole budget, which is no task. */
const WHOLE = pattern`^(?:部门|单位)?${WHOLE_SPENDING}$`;
const NUMBER_ALONE = pattern`^${NUMBERED_THINGS}[\d一二三四五六七八九十]+[.、:：]?$`;
const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
  ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
];

export default defineRule<MessageId>({
  meta: {
    id: 'completeness/task-incomplete',
    title: '年度主要任务缺内容、金额或对应目标',
    category: '完整性',
    severity: 'warning',
    messages: {
      missing: '任务“{task}”没有填写：{headings}。',
      numbered: '任务名称只写了“{task}”，没有写是什么任务。',
      'whole-only': '任务只列了“{task}”一项，“{label}”{amount}用在哪些项目没有写。',
    },
    fix: null,
  },

  *checkTable(table) {
    for (const task of table.tasks) {
      const report = incomplete(task);
      if (report) yield report;
    }
    yield* numbered(table);
    yield* wholeOnly(table);
  },
});

export const reason: RuleReason = {
  why: '任务要写清做什么、花多少、达到什么目标，钱和事才对得上。',
  basis: [`${MEASURES_2015}（整体支出绩效目标申报表）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm(INDICATORS, [
        ['年度主要任务', '任务名称', '主要内容', '预算金额（万元）'],
        ['', '招商引资', '举办招商推介会', 60],
        ['', '企业服务', '走访和培训企业', 15],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm(INDICATORS, [
        ['年度主要任务', '任务名称', '主要内容', '预算金额（万元）'],
        ['', '招商引资', '举办招商推介会', ''],
        ['', '任务2', '走访和培训企业', 15],
      ]),
      findings: ['D5', 'B6'],
    },
    {
      rows: exampleForm(INDICATORS, [
        ['年度预算安排（万元）', '资金总额', 80.01],
        ['', '项目支出', 9.5],
        ['', '基本支出', 70.51],
        ['年度履职目标', '年度目标任务', '支出项目名称', '预算金额（万元）'],
        ['', '抓好招商促发展', '整体支出', 80.01],
      ]),
      findings: ['C8'],
    },
  ],
});

function incomplete({ name, content, goal, amount }: Task): Report<MessageId> | null {
  if (!name || !isWritten(name.text)) return null;
  const blank = [content, goal, amount].filter((cell): cell is TaskCell => cell !== null && squeeze(cell.text) === '');
  const [first, ...others] = blank;
  if (!first) return null;
  return {
    messageId: 'missing',
    data: { task: quote(name.text), headings: blank.map(({ heading }) => `“${squeeze(heading)}”`).join('、') },
    cell: first.cell,
    related: [name.cell, ...others.map(({ cell }) => cell)],
    mendAt: blank.map(({ cell }) => cell),
    suggestion: '请补填；不花钱的任务金额填0。',
  };
}

/** Reports amounts beside a template's number instead of a name: “任务1”. */
function* numbered({ budget }: GoalTable): Iterable<Report<MessageId>> {
  for (const { role, label, labelCell, cell, value } of budget) {
    if (role !== 'task' || value === null || !labelCell || !NUMBER_ALONE.test(squeeze(label))) continue;
    yield {
      messageId: 'numbered',
      data: { task: quote(label) },
      cell: labelCell,
      related: [cell],
      suggestion: '请写上任务的名称，例如“招商引资”。',
    };
  }
}

function* wholeOnly({ tasks, budget }: GoalTable): Iterable<Report<MessageId>> {
  const named = tasks.flatMap(({ name }) => (name && isWritten(name.text) ? [name] : []));
  const [only, ...others] = named;
  const projects = budget.find(({ role, value }) => role === 'project' && value?.gt(0));
  if (!only || others.length > 0 || !projects || !WHOLE.test(squeeze(only.text))) return;
  yield {
    messageId: 'whole-only',
    data: { task: quote(only.text), label: squeeze(projects.label), amount: `${projects.text}${projects.unit ?? ''}` },
    cell: only.cell,
    related: [projects.cell],
    mendAt: [],
    severity: 'hint',
    suggestion: '请把各个支出项目的名称和金额分别列出来。',
  };
}
