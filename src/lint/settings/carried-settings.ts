import type { GivenSettings } from './settings';

/** What the settings in a workbook change about its own check. */
export interface CarriedSettings {
  /** Rules that are off. */
  readonly off: readonly string[];
  /** Rules that have another severity or other limits. */
  readonly changed: readonly string[];
}

/** @param given settings from elsewhere, which take precedence */
export function carriedSettings(saved: GivenSettings, given: GivenSettings): CarriedSettings {
  const own = Object.entries(saved.rules ?? {}).filter(([id]) => given.rules?.[id]?.level === undefined);
  const off = own.filter(([, { level }]) => level === 'off').map(([id]) => id);
  return { off, changed: own.map(([id]) => id).filter((id) => !off.includes(id)) };
}
