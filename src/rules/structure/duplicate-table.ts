import type { GoalTable } from '../../goals/goal-table';
import { indicatorKey } from '../../wording/indicator-key';
import { squeeze } from '../../wording/plain-text';
import type { CellAddress } from '../../workbook/area';
import { exampleForm, type ExampleIndicator } from '../kit/example-form';
import { quote } from '../kit/quote';
import { defineRule, type ExampleCell, type RuleExamples, type RuleReason } from '../kit/rule';

const SHOWN = 3;
const INDICATORS: readonly ExampleIndicator[] = [
  ['产出指标', '数量指标', '冻肉储备数量', '=500吨'],
  ['产出指标', '质量指标', '储备冻肉合格率', '=100%'],
  ['满意度指标', '服务对象满意度指标', '供应对象满意度', '≥90%'],
];
const head = (code: string): readonly (readonly ExampleCell[])[] => [
  ['项目名称', '冻肉储备补贴'],
  ['项目编码', code],
];
const stacked = (second: readonly (readonly ExampleCell[])[]): readonly (readonly ExampleCell[])[] => [
  ...exampleForm(INDICATORS, head('482-0105')).map((row, index) => (index === 0 ? ['项目支出绩效目标表'] : row)),
  [],
  ...second.map((row, index) => (index === 0 ? ['项目支出绩效目标表'] : row)),
];

type MessageId = 'same' | 'differs';

export default defineRule<MessageId>({
  meta: {
    id: 'structure/duplicate-table',
    title: '同一项目编码重复编报',
    category: '一致性',
    severity: 'hint',
    messages: {
      same: '项目编码“{code}”已经在“{sheet}”里编报过，内容相同。',
      differs: '项目编码“{code}”已经在“{sheet}”里编报过，但内容不同：{differences}。',
    },
    fix: null,
    cause: 'forms',
  },

  *checkWorkbook({ tables }) {
    const firstOf = new Map<string, GoalTable>();
    for (const table of tables) {
      const { projectCode } = table;
      const code = squeeze(projectCode?.value ?? '');
      if (!projectCode || code === '') continue;
      const key = `${code}\n${table.period}`;
      const first = firstOf.get(key);
      firstOf.set(key, first ?? table);
      if (!first?.projectCode) continue;
      const differences = differencesOf(first, table);
      yield {
        ...place(projectCode.cell, first.projectCode.cell),
        messageId: differences.length > 0 ? 'differs' : 'same',
        data: { code: quote(projectCode.value), sheet: quote(first.sheet), differences: listed(differences) },
        // Published files rightly list a project under 专项资金 and again under 预算项目.
        severity: differences.length > 0 && first.scope === table.scope ? 'warning' : 'hint',
        suggestion:
          differences.length > 0
            ? '请核对以哪张为准，另一张删去或改成一致。'
            : '如果不是按规定重复列示，请只保留一张。',
      };
    }
  },
});

export const reason: RuleReason = {
  why: '同一个项目报了两张表，汇总时会重复计算；两张表不一样时更不知道以哪张为准。',
  basis: ['同一项目只编报一张绩效目标表（一致性要求）'],
};

export const examples = (): RuleExamples => ({
  good: [{ rows: stacked(exampleForm(INDICATORS, head('482-0106'))), findings: [] }],
  bad: [
    { rows: stacked(exampleForm(INDICATORS, head('482-0105'))), findings: ['B15'] },
    {
      rows: stacked(
        exampleForm(
          [...INDICATORS.slice(0, 2), ['满意度指标', '服务对象满意度指标', '供应对象满意度', '≥95%']],
          head('482-0105'),
        ),
      ),
      findings: ['B15'],
    },
  ],
});

function place(cell: CellAddress, other: CellAddress): { cell: CellAddress; related: CellAddress[] } {
  return { cell, related: [other] };
}

function differencesOf(first: GoalTable, second: GoalTable): string[] {
  const indicators = (table: GoalTable): Map<string, string> =>
    new Map(table.indicators.map(({ name, target }) => [indicatorKey(name.value), target.source.trim()]));
  const amounts = (table: GoalTable): Map<string, string> =>
    new Map(table.budget.map(({ label, text }) => [squeeze(label), text.trim()]));
  return [...differing(amounts(first), amounts(second)), ...differing(indicators(first), indicators(second))];
}

function differing(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): string[] {
  const changed = [...first].flatMap(([name, text]) => {
    const other = second.get(name);
    if (other === undefined) return [`这张表没有“${quote(name)}”`];
    return squeeze(other) === squeeze(text) ? [] : [`“${quote(name)}”一张写“${quote(text)}”，一张写“${quote(other)}”`];
  });
  return [
    ...changed,
    ...[...second.keys()].filter((name) => !first.has(name)).map((name) => `这张表多了“${quote(name)}”`),
  ];
}

function listed(differences: readonly string[]): string {
  const rest = differences.length - SHOWN;
  return differences.slice(0, SHOWN).join('；') + (rest > 0 ? `；另有${String(rest)}处` : '');
}
