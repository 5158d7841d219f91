import type { GoalTable } from '../../goals/goal-table';
import type { Located } from '../../goals/located';
import { UnitNames, unitNameKey } from '../facts/unit-name';
import { writeText } from '../fixes/cell-edit';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type ExampleCell, type RuleExamples, type RuleReason } from '../kit/rule';

const forms = (unit: string): readonly (readonly ExampleCell[])[] => [
  ...exampleForm([['产出指标', '数量指标', '组织招商活动次数', '≥5次']]),
  ['项目支出绩效目标表'],
  ['部门名称', unit],
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '组织招商推介会次数', '≥2场'],
];

export default defineRule({
  meta: {
    id: 'cross/unit-name',
    title: '单位名称前后不一',
    category: '一致性',
    severity: 'hint',
    messages: {
      short: '这里的单位写的是“{short}”，本工作簿里的全称是“{full}”。',
    },
    fix: 'confirm',
  },

  *checkWorkbook(context) {
    const units = unitsOf(context.tables);
    const byName = new Map(units.map((unit) => [unitNameKey(unit.value), unit]));
    const names = new UnitNames(byName.keys());
    for (const unit of units) {
      const [full, ...others] = names.fullNames(unit.value);
      // With several longer names it is uncertain which one is meant.
      if (full === undefined || others.length > 0) continue;
      const original = byName.get(full);
      yield {
        messageId: 'short',
        data: { short: quote(unit.value), full: quote(full) },
        cell: unit.cell,
        related: original ? [original.cell] : [],
        suggestion: `请改成全称“${quote(full)}”。`,
        fix: { kind: 'confirm', edits: [writeText(unit.cell, unit.text.replace(unit.value, full), context)] },
      };
    }
  },
});

export const reason: RuleReason = {
  why: '同一个单位在各张表里应当用同一个全称，简称会对不上单位编码。',
  basis: [`${MEASURES_2015}（申报表填报单位全称）`],
};

export const examples = (): RuleExamples => ({
  good: [
    { rows: forms('示例市商务局'), findings: [] },
    { rows: forms('示例市投资促进中心'), findings: [] },
  ],
  bad: [{ rows: forms('商务局'), findings: ['B7'] }],
});

/** The cells with each table's department, every cell once. */
function unitsOf(tables: readonly GoalTable[]): readonly Located<string>[] {
  const byPlace = new Map<string, Located<string>>();
  for (const { department } of tables) {
    if (department) byPlace.set(JSON.stringify(department.cell), department);
  }
  return [...byPlace.values()];
}
