import type { ColumnRole, GoalTable, Indicator, Period } from '../../goals/goal-table';
import { indicatorKey } from '../../wording/indicator-key';
import { squeeze } from '../../wording/plain-text';
import { bigrams, sharedPairs } from '../../wording/text-similarity';
import type { CellAddress } from '../../workbook/area';
import { computedFormula } from '../../workbook/formula';
import { writeText } from '../fixes/cell-edit';
import { MEASURES_2015 } from '../kit/documents';
import { quote } from '../kit/quote';
import { defineRule, type Report, type RuleContext, type RuleExamples, type RuleReason } from '../kit/rule';

const DESCRIBED: readonly ColumnRole[] = ['explanation', 'basis', 'formula'];
/** Shorter texts (“计划标准”, “年度工作计划”) fit many indicators and are ignored. */
const SHORTEST = 10;
const HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值', '指标解释'];

const LONG = [
  ['产出指标', '数量指标', '培训班期数', '≥6期', '三年内举办的培训班总期数，以开班通知为准'],
  ['产出指标', '质量指标', '培训合格率', '≥95%', '考试合格人数占参加培训人数的比例'],
  ['效益指标', '社会效益指标', '带动就业人数', '≥300人', '参训学员结业后半年内实现就业的人数'],
] as const;
const ANNUAL = [
  ['产出指标', '数量指标', '培训班期数', '≥2期', '三年内举办的培训班总期数，以开班通知为准'],
  ['产出指标', '质量指标', '培训合格率', '≥95%', '参训学员结业后半年内实现就业的人数'],
  ['效益指标', '社会效益指标', '带动就业人数', '≥100人', '考试合格人数占参加培训人数的比例'],
] as const;
const form = (annual: readonly (readonly string[])[]): readonly (readonly string[])[] => [
  ['部门整体支出绩效目标表'],
  ['（2024年度）'],
  ['部门（单位）名称', '示例市商务局'],
  ['长期绩效指标'],
  HEADINGS,
  ...LONG,
  ['年度绩效指标'],
  HEADINGS,
  ...annual,
];

export default defineRule({
  meta: {
    id: 'consistency/desc-shifted',
    title: '指标说明与指标错行',
    category: '一致性',
    severity: 'error',
    messages: {
      shifted: '“{name}”的{column}写的是“{other}”的内容：“{text}”。',
    },
    fix: 'confirm',
  },

  *checkWorkbook(context) {
    // 长期 and 年度 tables of one form repeat descriptions rightly; other tables should have their own.
    const last = new Map<string, { table: GoalTable; rows: Rows }>();
    const periods = new Map<string, Set<Period>>();
    for (const { sheet, period } of context.tables) periods.set(sheet, (periods.get(sheet) ?? new Set()).add(period));
    for (const table of context.tables.filter(({ sheet }) => (periods.get(sheet)?.size ?? 0) > 1)) {
      for (const role of DESCRIBED) {
        const rows = rowsOf(table, role);
        const key = `${table.sheet}\n${role}`;
        const earlier = last.get(key);
        last.set(key, { table, rows });
        if (!earlier || earlier.table.period === table.period) continue;
        const found = [shiftedRows(earlier.rows, rows), shiftedRows(rows, earlier.rows)];
        for (const row of found.filter(fitsBetter).flat()) yield reportOn(row, role, context);
      }
    }
  },
});

export const reason: RuleReason = {
  why: '说明对不上指标，多半是复制时错了行，评审会认为没有核对。',
  basis: [`${MEASURES_2015}（目标和指标应当相应匹配）`],
};

export const examples = (): RuleExamples => ({
  good: [{ rows: form(LONG), findings: [] }],
  bad: [{ rows: form(ANNUAL), findings: ['E12', 'E13'] }],
});

interface Row {
  readonly indicator: Indicator;
  readonly text: string;
  readonly cell: CellAddress;
}

type Rows = ReadonlyMap<string, Row>;

function rowsOf(table: GoalTable, role: ColumnRole): Rows {
  return new Map(
    table.indicators.flatMap((indicator): [string, Row][] => {
      const text = indicator.texts[role];
      const cell = indicator.cells[role];
      return text !== undefined && cell ? [[indicatorKey(indicator.name.value), { indicator, text, cell }]] : [];
    }),
  );
}

/** A row with the description of another indicator, while the other table has the right one for it. */
interface ShiftedRow {
  readonly name: string;
  readonly written: Row;
  readonly own: Row;
  readonly owner: Row;
}

function shiftedRows(right: Rows, wrong: Rows): ShiftedRow[] {
  const namesOf = new Map<string, string[]>();
  for (const [name, { text }] of right) {
    const plain = squeeze(text);
    const names = namesOf.get(plain);
    if (names) names.push(name);
    else namesOf.set(plain, [name]);
  }
  return [...wrong].flatMap(([name, written]): ShiftedRow[] => {
    const plain = squeeze(written.text);
    const own = right.get(name);
    const [first = '', ...others] = namesOf.get(plain) ?? [];
    const owner = right.get(first);
    if (!own || !owner || owner === own || others.length > 0 || plain.length < SHORTEST) return [];
    return [{ name, written, own, owner }];
  });
}

/** True when the indicators' names share more characters with their descriptions in the other table than with these. */
function fitsBetter(rows: readonly ShiftedRow[]): boolean {
  const fit = (name: string, { text }: Row): number => sharedPairs(bigrams(name), bigrams(squeeze(text)));
  return rows.reduce((sum, { name, own, written }) => sum + fit(name, own) - fit(name, written), 0) > 0;
}

function reportOn({ written, own, owner }: ShiftedRow, role: ColumnRole, context: RuleContext): Report<'shifted'> {
  const { indicator, text, cell } = written;
  const isWritable = computedFormula(context.cell(cell)) === null;
  return {
    messageId: 'shifted',
    data: {
      name: quote(indicator.name.value),
      column: COLUMN_NAMES[role] ?? '说明',
      other: quote(owner.indicator.name.value),
      text: quote(text),
    },
    cell,
    related: [indicator.name.cell, own.cell],
    suggestion: `请改成本指标自己的内容，例如“${quote(own.text)}”。`,
    ...(isWritable && { fix: { kind: 'confirm', edits: [writeText(cell, own.text, context)] } }),
  };
}

const COLUMN_NAMES: Readonly<Partial<Record<ColumnRole, string>>> = {
  explanation: '指标解释',
  basis: '依据',
  formula: '计算公式',
};
