import { profileTitle } from './check-profiles';
import type { GivenSettings } from './settings';

/** Changes that a workbook's own settings make to its check. */
export interface CarriedSettings {
  /** Rules switched off. */
  readonly off: readonly string[];
  /** Rules with another severity or other limits. */
  readonly changed: readonly string[];
  /** Name of a form profile or of a check profile. */
  readonly profile?: string;
  /** Allowed sums of the weights. */
  readonly weightTotals?: readonly number[];
}

/**
 * The changes of the workbook's settings that take effect.
 * @param given settings from elsewhere, which take precedence
 */
export function carriedSettings(saved: GivenSettings, given: GivenSettings): CarriedSettings {
  const own = Object.entries(saved.rules ?? {}).filter(([id]) => given.rules?.[id]?.level === undefined);
  const off = own.filter(([, { level }]) => level === 'off').map(([id]) => id);
  const { profile, weightTotals } = { ...saved, ...emptied(given) };
  return {
    off,
    changed: own.map(([id]) => id).filter((id) => !off.includes(id)),
    ...(profile !== undefined && profile !== 'auto' && { profile }),
    ...(weightTotals !== undefined && { weightTotals }),
  };
}

/** The fields that the given settings set, as undefined: spread over the workbook's settings, they remove its values. */
function emptied({ profile, weightTotals }: GivenSettings): Partial<Record<keyof GivenSettings, undefined>> {
  return {
    ...(profile !== undefined && { profile: undefined }),
    ...(weightTotals !== undefined && { weightTotals: undefined }),
  };
}

/** True when the workbook's settings change nothing. */
export function carriesNothing({ off, changed, profile, weightTotals }: CarriedSettings): boolean {
  return off.length + changed.length === 0 && profile === undefined && weightTotals === undefined;
}

/** Number of rules that are named; more are only counted. */
const MOST_NAMED = 5;

/**
 * Describes the changes in plain Chinese; null when there are none.
 * @param nameOf the name of a rule; its id by default
 */
export function carriedText(
  { off, changed, profile, weightTotals }: CarriedSettings,
  nameOf: (rule: string) => string = (rule) => rule,
): string | null {
  const named = (ids: readonly string[]): string =>
    `${String(ids.length)} 条规则（${ids.slice(0, MOST_NAMED).map(nameOf).join('、')}${ids.length > MOST_NAMED ? ' 等' : ''}）`;
  const parts = [
    ...(off.length > 0 ? [`关闭了 ${named(off)}`] : []),
    ...(changed.length > 0 ? [`改了 ${named(changed)}的级别或限值`] : []),
    ...(profile === undefined ? [] : [`指定按“${profileTitle(profile)}”检查`]),
    ...(weightTotals === undefined ? [] : [`指定权重合计为 ${weightTotals.join(' 或 ')}`]),
  ];
  return parts.length === 0 ? null : `工作簿里保存的设置${parts.join('，')}。`;
}
