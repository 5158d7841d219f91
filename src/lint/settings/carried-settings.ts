import { profileTitle } from './check-profiles';
import type { GivenSettings } from './settings';

/** What the settings in a workbook change about its own check. */
export interface CarriedSettings {
  /** Rules that are off. */
  readonly off: readonly string[];
  /** Rules that have another severity or other limits. */
  readonly changed: readonly string[];
  /** Name of a form profile or of a check profile. */
  readonly profile?: string;
  /** What the weights may add up to. */
  readonly weightTotals?: readonly number[];
}

/** @param given settings from elsewhere, which take precedence */
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

/** Fields that the given settings decide: what the workbook says of them does not count. */
function emptied({ profile, weightTotals }: GivenSettings): Partial<Record<keyof GivenSettings, undefined>> {
  return {
    ...(profile !== undefined && { profile: undefined }),
    ...(weightTotals !== undefined && { weightTotals: undefined }),
  };
}

/** True when the workbook changes nothing about its own check. */
export function carriesNothing({ off, changed, profile, weightTotals }: CarriedSettings): boolean {
  return off.length + changed.length === 0 && profile === undefined && weightTotals === undefined;
}

/** More rules are only counted. */
const MOST_NAMED = 5;

/**
 * What the settings in a workbook change about its own check; null for nothing.
 * @param nameOf how a rule is named: by its id unless given
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
