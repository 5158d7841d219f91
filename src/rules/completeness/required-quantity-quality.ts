import { wholeForm } from '../../goals/whole-form';
import type { GoalTable, Indicator } from '../../goals/goal-table';
import { isOutputIndicator } from '../facts/level-kind';
import { isLevel2Name } from '../../goals/levels';
import { projectGroups, type ProjectGroup } from '../facts/project-groups';
import { isHandedOn, isRunningCost } from '../facts/project-kind';
import type { CellAddress } from '../../workbook/area';
import { CORE_INDICATORS_2021 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleExamples, type RuleReason } from '../kit/rule';

type MessageId = 'quantity' | 'quality' | 'both';

export default defineRule<MessageId>({
  meta: {
    id: 'completeness/required-quantity-quality',
    title: '产出指标缺数量或质量二级指标',
    category: '完整性',
    severity: 'warning',
    messages: {
      quantity: '“{level}”下的{count}条指标里没有数量指标。',
      quality: '“{level}”下的{count}条指标里没有质量指标。',
      both: '“{level}”下的{count}条指标里既没有数量指标，也没有质量指标。',
    },
    fix: null,
  },

  *checkTable(page) {
    const table = wholeForm(page);
    if (!table) return;
    for (const group of projectGroups(table)) {
      const report = reportOn(group, table);
      if (report) yield report;
    }
  },
});

export const reason: RuleReason = {
  why: '数量说明做了多少，质量说明做得怎样；缺一个，产出就说不完整。',
  basis: [`${CORE_INDICATORS_2021}（产出指标原则上均应设置数量指标和质量指标）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训期数', '≥5期'],
        ['产出指标', '质量指标', '培训合格率', '≥95%'],
        ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
      ]),
      findings: [],
    },
    {
      rows: exampleForm([
        ['投入管理指标', '绩效管理', '绩效自评完成率', '=100%'],
        ['产出指标', '重点工作任务完成', '电商交易额', '≥140亿元'],
        ['效益指标', '社会效益', '带动就业人数', '≥50人'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '培训班次', '≥5期'],
        ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
      ]),
      findings: ['B5'],
    },
    {
      rows: exampleForm([
        ['履职效能', '质量指标', '培训合格率', '≥95%'],
        ['社会效应', '社会效益', '带动就业人数', '≥50人'],
      ]),
      findings: ['B5'],
    },
    {
      rows: exampleForm([
        ['产出指标', '时效指标', '项目完成时间', '2024年12月31日前'],
        ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
      ]),
      findings: ['B5'],
    },
  ],
});

function reportOn({ name, cell, indicators }: ProjectGroup, table: GoalTable): Report<MessageId> | null {
  const outputs = indicators.filter(isOutputIndicator);
  const kinds = new Set(outputs.map(({ levelKind }) => levelKind.key2));
  // Only forms that divide output into 数量, 质量, 时效 can lack one of them. An unknown level 2 may be any of them.
  const isSorted = ['数量', '质量', '时效'].some((kind) => kinds.has(kind));
  const isCertain = outputs.every(
    ({ level2, levelsInferred }) => level2 !== null && isLevel2Name(level2.value) && !levelsInferred,
  );
  // A shifted row may contain the missing one.
  const hasSlipped = indicators.some(({ shift }) => shift !== 0);
  if (!isSorted || !isCertain || hasSlipped) return null;
  const lacksQuantity = !kinds.has('数量');
  const lacksQuality = !kinds.has('质量');
  if (!lacksQuantity && !lacksQuality) return null;
  const missing = lacksQuantity && lacksQuality ? 'both' : lacksQuantity ? 'quantity' : 'quality';
  const project = name ?? table.title?.value ?? '';
  const isExcused = isRunningCost(project) || (missing === 'quality' && isHandedOn(project));
  return {
    messageId: missing,
    data: { level: quote(outputs[0]?.level1?.value ?? ''), count: String(outputs.length) },
    cell: firstLevelCell(outputs, table),
    ...(cell && { related: [cell] }),
    suggestion: SUGGESTIONS[missing],
    ...(isExcused && { severity: 'hint' }),
  };
}

const SUGGESTIONS: Readonly<Record<MessageId, string>> = {
  quantity: '请补上数量指标，例如“组织培训场次｜≥5场”。',
  quality: '请补上质量指标，例如“培训合格率｜≥95%”。',
  both: '请补上数量指标和质量指标，例如“组织培训场次｜≥5场”“培训合格率｜≥95%”。',
};

function firstLevelCell([first]: readonly Indicator[], table: GoalTable): CellAddress {
  return (
    first?.level2?.cell ?? first?.name.cell ?? { sheet: table.sheet, row: table.area.row, column: table.area.column }
  );
}
