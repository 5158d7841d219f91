import type { GoalTable, Indicator } from '../goals/goal-table';
import { squeeze } from '../wording/plain-text';
import type { Operator } from '../wording/target-value';

/** A row of the import form of a 填报系统, with its columns in order; '' for values that the form lacks. */
export interface ImportRow {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** 定性 for dates and words; '' for a number without an operator. */
  readonly operator: Operator | typeof QUALITATIVE | '';
  /** Only digits for a number; ranges and comparisons as written, because no system accepts them as numbers. */
  readonly value: string;
  /** '' with 定性. */
  readonly unit: string;
  readonly explanation: string;
  readonly weight: string;
}

const QUALITATIVE = '定性';

/** The headings of an import form, in order. */
export const IMPORT_HEADINGS: Readonly<Record<keyof ImportRow, string>> = {
  level1: '一级指标',
  level2: '二级指标',
  level3: '三级指标',
  operator: '计算符号',
  value: '指标值',
  unit: '计量单位',
  explanation: '指标说明',
  weight: '权重',
};

/** The named indicators of a table as rows of an import form: “≥95%” becomes ≥, 95 and %. */
export function importRows(table: GoalTable): readonly ImportRow[] {
  return table.indicators
    .filter(({ isNamed }) => isNamed)
    .map((indicator) => ({
      level1: indicator.level1?.value ?? '',
      level2: indicator.level2?.value ?? '',
      level3: indicator.name.value.trim(),
      ...valueParts(indicator),
      explanation: (indicator.texts.explanation ?? '').trim(),
      weight: (indicator.texts.weight ?? '').trim(),
    }));
}

function valueParts({ target, texts }: Indicator): Pick<ImportRow, 'operator' | 'value' | 'unit'> {
  const { kind, number, unit, operator } = target;
  const written = target.source.trim();
  const isWords = kind === 'date' || kind === 'qualitative';
  if (isWords || [texts.operator, texts.nature].some((text) => squeeze(text ?? '').includes(QUALITATIVE)))
    return { operator: QUALITATIVE, value: written, unit: '' };
  const own = { operator: operator ?? ('' as const), unit: unit ?? '' };
  if (kind === 'unfilled') return { ...own, value: '' };
  return { ...own, value: kind === 'number' && number !== null ? number.toFixed() : written };
}
