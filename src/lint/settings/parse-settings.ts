import * as z from 'zod/mini';
import { formProfiles } from '../../goals/form-profile';
import { rules } from '../../rules';
import { CHECK_PROFILES } from './check-profiles';
import type { GivenSettings } from './settings';

const RULES = new Map(rules.map(({ meta }) => [meta.id, meta]));
const LEVELS = ['off', 'on', 'error', 'warning', 'hint'] as const;
const PROFILES = ['auto', ...[...CHECK_PROFILES, ...formProfiles].map(({ name }) => name)] as const;

const LEVEL_WORDS = '"off"、"on"、"error"、"warning"、"hint" 之一';
const NUMBER = '一个不小于0的数';

const level = z.enum(LEVELS, { error: `要写 ${LEVEL_WORDS}` });
const threshold = z.number({ error: `要写${NUMBER}` }).check(z.gte(0, { error: `要写${NUMBER}` }));

const schema = z.strictObject(
  {
    rules: z.optional(
      z.record(
        z.string(),
        z.union(
          [
            level,
            z.strictObject({ level: z.optional(level), thresholds: z.optional(z.record(z.string(), threshold)) }),
          ],
          { error: `要写 ${LEVEL_WORDS}，或者 {"level": …, "thresholds": {…}}` },
        ),
        { error: '要写成 {"规则编号": 设置}' },
      ),
    ),
    profile: z.optional(z.enum(PROFILES, { error: `要写 ${PROFILES.map((name) => `"${name}"`).join('、')} 之一` })),
    weightTotals: z.optional(
      z
        .array(
          z.number({ error: '要写数' }).check(z.gt(0, { error: '要大于0' }), z.lte(1000, { error: '不能超过1000' })),
          { error: '要写成 [100, 90] 这样的一组数' },
        )
        .check(z.minLength(1, { error: '至少要有一个数' })),
    ),
  },
  { error: '要写成 {"rules": …, "profile": …, "weightTotals": …}' },
);

export interface ParsedSettings {
  /** Empty when anything is wrong. */
  readonly settings: GivenSettings;
  /** One line of plain Chinese for each mistake. */
  readonly problems: readonly string[];
}

/**
 * Reads settings from parsed JSON: `{"rules": {"completeness/too-few": "off", "range/adjust-rate-loose": {"level":
 * "warning", "thresholds": {…}}}, "profile": "湖北", "weightTotals": [100]}`; everything can be left out.
 */
export function parseSettings(data: unknown): ParsedSettings {
  const parsed = schema.safeParse(data);
  if (!parsed.success) return { settings: {}, problems: parsed.error.issues.map(problemOf) };
  const { rules: given = {}, ...others } = parsed.data;
  const read = Object.entries(given).map(
    ([id, setting]) => [id, typeof setting === 'string' ? { level: setting } : setting] as const,
  );
  const problems = read.flatMap(([id, { thresholds = {} }]) => unknownNames(id, Object.keys(thresholds)));
  if (problems.length > 0) return { settings: {}, problems };
  return {
    settings: { ...others, ...(read.length > 0 && { rules: Object.fromEntries(read) }) },
    problems: [],
  };
}

function unknownNames(id: string, thresholds: readonly string[]): string[] {
  const meta = RULES.get(id);
  if (!meta) return [`rules："${id}" 不是本程序的规则编号`];
  const known = Object.keys(meta.thresholds ?? {});
  return thresholds
    .filter((name) => !known.includes(name))
    .map(
      (name) =>
        `rules.${id}：没有“${name}”这个限值，${known.length > 0 ? `可用的是 ${known.join('、')}` : '这条规则没有限值'}`,
    );
}

function problemOf(issue: z.core.$ZodIssue): string {
  const place = issue.path.length > 0 ? issue.path.join('.') : '设置';
  if (issue.code === 'unrecognized_keys') return `${place}：不认识 ${issue.keys.map((key) => `"${key}"`).join('、')}`;
  return `${place}：${issue.message}`;
}
