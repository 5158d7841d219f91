import { wholeForm } from '../../goals/whole-form';
import type { GoalTable } from '../../goals/goal-table';
import { headingCell } from '../../goals/indicator-cells';
import { isCostIndicator } from '../facts/level-kind';
import { projectGroups, type ProjectGroup } from '../facts/project-groups';
import { pattern } from '../../wording/lexicon/family';
import {
  EVENT_PROJECTS,
  PURCHASES,
  SMALL_REPAIRS,
  STUDY_PROJECTS,
  SUBSIDY_PROJECTS,
  TRAINING_PROJECTS,
  UPKEEP_PROJECTS,
} from '../../wording/lexicon/project-costs';
import { squeeze } from '../../wording/plain-text';
import { isRunningCost, isWorks } from '../facts/project-kind';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleProjectForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleExamples, type RuleReason } from '../kit/rule';

/** Everyday upkeep does not count as a large repair. */
const IS_SMALL = pattern`${SMALL_REPAIRS}`;
/** The usual cost indicator for each kind of project; the first kind that matches is used. */
const EXAMPLES: readonly { readonly kind: RegExp; readonly cost: string }[] = [
  { kind: pattern`${SUBSIDY_PROJECTS}`, cost: '补助标准｜=600元/人' },
  { kind: pattern`${TRAINING_PROJECTS}`, cost: '人均培训成本｜≤400元/人·天' },
  { kind: pattern`${STUDY_PROJECTS}`, cost: '委托编制费用｜≤30万元' },
  { kind: pattern`${UPKEEP_PROJECTS}`, cost: '年度运行维护费用｜≤20万元' },
  { kind: pattern`${EVENT_PROJECTS}`, cost: '单场活动费用｜≤5万元/场' },
];
const ANY_COST = '项目总成本｜≤60万元';
const BUYS = pattern`${PURCHASES}`;
const KEEPS_UP = pattern`${UPKEEP_PROJECTS}`;

function exampleFor(project: string, works: boolean): string {
  const plain = squeeze(project);
  if (works && BUYS.test(plain)) return '设备购置单价｜≤5000元/台';
  if (works && !KEEPS_UP.test(plain)) return '单位面积造价｜≤3000元/平方米';
  return EXAMPLES.find(({ kind }) => kind.test(plain))?.cost ?? ANY_COST;
}

type MessageId = 'works' | 'other';

export default defineRule<MessageId>({
  meta: {
    id: 'completeness/cost-required',
    title: '工程、修缮、购置类项目未设成本指标',
    category: '完整性',
    severity: 'warning',
    messages: {
      works: '“{project}”是工程、修缮或购置类项目，{count}条指标里没有成本指标。',
      other: '“{project}”的{count}条指标里没有成本指标。',
    },
    fix: null,
  },

  *checkTable(page) {
    const table = wholeForm(page);
    if (!table) return;
    if (table.scope === 'department') return;
    for (const group of projectGroups(table)) {
      const report = reportOn(group, table);
      if (report) yield report;
    }
  },
});

export const reason: RuleReason = {
  why: '工程、修缮和购置花钱多，没有成本指标就看不出价格控制在多少。',
  basis: [`${CORE_INDICATORS_2021}（工程基建类项目和大型修缮及购置项目等应设置成本指标）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleProjectForm('办公楼维修改造项目', [
        ['成本指标', '经济成本指标', '单位面积造价', '≤3000元/平方米'],
        ['产出指标', '数量指标', '维修面积', '≥500平方米'],
        ['效益指标', '社会效益指标', '改善办公条件人数', '≥50人'],
      ]),
      findings: [],
    },
    {
      rows: exampleProjectForm('人员经费', [
        ['产出指标', '数量指标', '发放人数', '≥50人'],
        ['效益指标', '社会效益指标', '职工出勤率', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleProjectForm('办公楼维修改造项目', [
        ['产出指标', '数量指标', '维修面积', '≥500平方米'],
        ['效益指标', '社会效益指标', '改善办公条件人数', '≥50人'],
      ]),
      findings: ['A5'],
    },
    {
      rows: exampleProjectForm('企业培训项目', [
        ['产出指标', '数量指标', '培训人数', '≥500人'],
        ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
      ]),
      findings: ['A5'],
    },
  ],
});

function reportOn({ name, cell, indicators }: ProjectGroup, table: GoalTable): Report<MessageId> | null {
  const [first] = indicators;
  if (!first || name === null || cell === null || isRunningCost(name) || indicators.some(isCostIndicator)) return null;
  // Without level names it is unknown which indicators are costs.
  if (indicators.every(({ level1 }) => level1 === null)) return null;
  const works = isWorks(name) && !IS_SMALL.test(squeeze(name));
  return {
    messageId: works ? 'works' : 'other',
    data: { project: quote(name), count: String(indicators.length) },
    cell: cell.row === first.row ? cell : headingCell(table, first, 'level1'),
    related: [cell],
    suggestion: `${works ? '请补上成本指标' : '成本能量化的，建议补上成本指标'}，例如“经济成本指标｜${exampleFor(name, works)}”。`,
    ...(!works && { severity: 'hint' }),
  };
}
