import type { RuleMeta, Severity } from '../../rules/kit/rule';
import type { GivenSettings, RuleSetting } from './settings';

/** The settings with another setting of one rule; an empty one restores the default. */
export function withRuleSetting(settings: GivenSettings, rule: string, setting: RuleSetting): GivenSettings {
  const { rules: earlier = {}, ...others } = settings;
  const kept = Object.entries(earlier).filter(([id]) => id !== rule);
  const isStandard = setting.level === undefined && Object.keys(setting.thresholds ?? {}).length === 0;
  const rules = isStandard ? kept : [...kept, [rule, setting] as const];
  return { ...others, ...(rules.length > 0 && { rules: Object.fromEntries(rules) }) };
}

/** The settings with other values of some fields; undefined restores the default. */
export function withGeneral(
  settings: GivenSettings,
  fields: { readonly [Field in 'profile' | 'weightTotals']?: GivenSettings[Field] | undefined },
): GivenSettings {
  const { rules, ...general } = settings;
  const set = Object.entries<unknown>({ ...general, ...fields }).filter(([, value]) => value !== undefined);
  return { ...(rules && { rules }), ...Object.fromEntries(set) };
}

/** The default severity of a rule; null for rules that are off by default. */
export function standardLevel({ severity, isTrial, profile }: RuleMeta): Severity | null {
  return isTrial === true || profile !== undefined ? null : severity;
}
