import * as z from 'zod/mini';
import { parseJson } from '../../workbook/parse-json';
import { onceEach, refusal } from './import-result';
import type { ImportProblem, ImportResult } from './import-result';
import { FIELD_NAMES, NO_TEXTS, OWN_FIELDS } from './own-indicator';
import type { FieldTexts, OwnField, OwnIndicator } from './own-indicator';
import { readFields } from './read-fields';

const KIND = '绩效目标助手：我的指标';
const VERSION = 1;

const text = z.optional(z.string());
const entrySchema = z.object({
  name: text,
  aliases: z.optional(z.array(z.string())),
  level1: text,
  level2: text,
  operator: text,
  value: text,
  unit: text,
  direction: text,
  explanation: text,
  formula: text,
  scoring: text,
  basis: text,
} satisfies Record<OwnField, unknown>);

type Entry = z.infer<typeof entrySchema>;

/** The library as JSON, for the browser's storage, for export and for colleagues. */
export function printOwnJson(indicators: readonly OwnIndicator[]): string {
  return `${JSON.stringify({ kind: KIND, version: VERSION, indicators }, null, 1)}\n`;
}

/** Parses the output of {@link printOwnJson}, also after people have edited it. Never throws. */
export function readOwnJson(json: string): ImportResult {
  const file = fileSchema.safeParse(parseJson(json.trim().replace(/^\uFEFF/, ''))).data;
  if (!file) return refusal('内容不完整，或者被改坏了。请重新复制全部文字，或重新导出一份。');
  if (file.kind !== KIND || !Array.isArray(file.indicators)) return refusal('不是从“我的指标”导出的内容。');
  if (file.version !== VERSION) return refusal('是更新的版本导出的，这里读不了。请先更新绩效目标助手。');
  const problems: ImportProblem[] = [];
  const entries = file.indicators.flatMap((entry: unknown, index) => {
    const label = `第 ${index + 1} 个指标`;
    const parsed = entrySchema.safeParse(entry);
    if (!parsed.success) {
      const [field] = parsed.error.issues[0]?.path ?? [];
      const message = field === undefined ? '写法不对，不是一个指标。' : '应当是文字，用英文双引号括起来。';
      problems.push({ place: placeOf(label, field), message });
      return [];
    }
    const read = readFields(textsOf(parsed.data));
    if (read.kind === 'indicator') {
      const given = new Set(OWN_FIELDS.filter((field) => parsed.data[field] !== undefined));
      return [{ label, place: placeOf(label, 'name'), incoming: { indicator: read.indicator, given } }];
    }
    problems.push(...read.problems.map(({ field, message }) => ({ place: placeOf(label, field), message })));
    return [];
  });
  return onceEach(entries, problems);
}

function textsOf({ aliases = [], ...texts }: Entry): FieldTexts {
  return { ...NO_TEXTS, ...texts, aliases: aliases.join('、') };
}

function placeOf(label: string, field: PropertyKey | undefined): string {
  const known = OWN_FIELDS.find((one) => one === String(field));
  return known ? `${label}的“${FIELD_NAMES[known]}”` : label;
}

const fileSchema = z.looseObject({});
