import type { GoalTable, Indicator } from '../../goals/goal-table';
import { blockOf, valueCell } from '../../goals/indicator-cells';
import { isOutputIndicator } from '../facts/level-kind';
import { projectGroups, type ProjectGroup } from '../facts/project-groups';
import type { CellAddress } from '../../workbook/area';
import { MEASURES_2015 } from '../kit/documents';
import { exampleForm } from '../kit/example-form';
import { defineRule, type RuleExamples, type RuleReason } from '../kit/rule';
import { yearEnd } from '../facts/example-value';
import { pattern } from '../../wording/lexicon/family';
import { MANAGEMENT_LEVELS } from '../../wording/lexicon/form-words';

/** With fewer indicators, a share is not meaningful. */
const FEWEST = 5;
const FEWEST_OUTPUTS = 4;
/** Levels of management, judged in words in the forms of 湖北 and 湖南. */
const MANAGEMENT = pattern`${MANAGEMENT_LEVELS}`;

export default defineRule<'all' | 'output', 'project' | 'department' | 'output'>({
  meta: {
    id: 'quality/qualitative-ratio',
    title: '定性指标占比过高',
    category: '合理性',
    severity: 'hint',
    messages: {
      all: '{total}条指标中有{count}条没有数值，占{share}%，超过{limit}%。',
      output: '{total}条产出指标中有{count}条没有数值，占{share}%，超过{limit}%。',
    },
    fix: null,
    cause: 'forms',
    thresholds: {
      project: { label: '项目表没有数值的指标不超过', value: 50, unit: '%' },
      department: { label: '整体表没有数值的指标不超过', value: 60, unit: '%' },
      output: { label: '产出指标中没有数值的不超过', value: 30, unit: '%' },
    },
  },

  *checkTable(table, { thresholds }) {
    const isDepartment = table.scope === 'department';
    for (const group of projectGroups(table)) {
      const written = group.indicators.filter(({ isNamed, target }) => isNamed && target.kind !== 'empty');
      const counted = isDepartment ? written.filter((indicator) => !isManagement(indicator)) : written;
      const limit = isDepartment ? thresholds.department : thresholds.project;
      const outputs = counted.filter(isOutputIndicator);
      const found =
        excess('all', counted, limit, FEWEST) ?? excess('output', outputs, thresholds.output, FEWEST_OUTPUTS);
      const cell = found && headOf(table, group);
      if (!found || !cell) continue;
      yield {
        messageId: found.messageId,
        data: found.data,
        cell,
        related: found.words.map((indicator) => valueCell(table, indicator)),
        mendAt: found.words.map((indicator) => valueCell(table, indicator)),
        suggestion: `请把能够计数、计率、计时的改成数值，例如“≥5次”“≥95%”“${yearEnd(table)}”；确需定性的，写明判定标准。`,
      };
    }
  },
});

export const reason: RuleReason = {
  why: '大部分指标只有文字没有数，目标就难以衡量；产出指标尤其应当量化。',
  basis: [`${MEASURES_2015}（尽量进行定量表述）`],
};

export const examples = (): RuleExamples => ({
  good: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
        ['产出指标', '质量指标', '签约项目履约率', '≥80%'],
        ['产出指标', '时效指标', '项目完成时间', '2024年12月31日前'],
        ['产出指标', '质量指标', '档案管理规范性', '规范'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: [],
    },
  ],
  bad: [
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商活动', '完成'],
        ['产出指标', '质量指标', '招商活动质量', '良好'],
        ['产出指标', '时效指标', '项目完成及时性', '及时'],
        ['效益指标', '社会效益指标', '城市知名度', '提升'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['D4'],
    },
    {
      rows: exampleForm([
        ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
        ['产出指标', '数量指标', '参展企业数量', '≥20家'],
        ['产出指标', '质量指标', '招商活动质量', '良好'],
        ['产出指标', '时效指标', '项目完成及时性', '及时'],
        ['效益指标', '社会效益指标', '带动就业人数', '≥50人'],
        ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
      ]),
      findings: ['D4'],
    },
  ],
});

interface Excess {
  readonly messageId: 'all' | 'output';
  readonly words: readonly Indicator[];
  readonly data: Readonly<Record<string, string>>;
}

/**
 * The excess of targets in words; null when there are few, and when all are in words, as in a template that is not
 * filled in.
 */
function excess(
  messageId: Excess['messageId'],
  indicators: readonly Indicator[],
  limit: number,
  fewest: number,
): Excess | null {
  const words = indicators.filter(({ target }) => target.kind === 'qualitative' || target.kind === 'placeholder');
  const share = indicators.length === 0 ? 0 : (words.length * 100) / indicators.length;
  const isTemplate = words.every(({ target }) => target.kind === 'placeholder') && words.length === indicators.length;
  if (indicators.length < fewest || share <= limit || isTemplate) return null;
  return {
    messageId,
    words,
    data: {
      total: String(indicators.length),
      count: String(words.length),
      share: String(Math.round(share)),
      limit: String(limit),
    },
  };
}

/** The heading of the value column; in a list of projects, the project's name. */
function headOf(table: GoalTable, { indicators, cell }: ProjectGroup): CellAddress | null {
  const [first] = indicators;
  if (first?.texts.project !== undefined && cell) return cell;
  const block = first && blockOf(table, first);
  const column = block?.columns.find(({ role }) => role === 'value');
  return block && column ? { sheet: table.sheet, row: block.headerRows.first, column: column.column } : null;
}

function isManagement({ levelKind }: Indicator): boolean {
  return MANAGEMENT.test(levelKind.key1);
}
