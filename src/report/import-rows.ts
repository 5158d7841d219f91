import type { GoalTable, Indicator } from '../goals/goal-table';
import { squeeze } from '../wording/plain-text';
import type { Operator } from '../wording/target-value';

/** What an import form of a 填报系统 asks for in a row, in the order of its columns; '' for what the form lacks. */
export interface ImportRow {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  /** 定性 for a date or words; '' where a number has no sign. */
  readonly operator: Operator | typeof QUALITATIVE | '';
  /** Digits alone for a number; a range or a comparison as it is written, for no system takes it as a number. */
  readonly value: string;
  /** '' beside 定性. */
  readonly unit: string;
  readonly explanation: string;
  readonly weight: string;
}

const QUALITATIVE = '定性';

/** The headings of an import form, in their order. */
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

/** The named indicators of a table as an import form has them: “≥95%” is ≥, 95 and %. */
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
