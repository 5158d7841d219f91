import type { RuleMeta, Severity } from '../../rules/kit/rule';
import { compareSeverity } from '../../rules/kit/severity';

/** Settings of one rule, by the user or a 财政局. */
export interface RuleSetting {
  /** `off` switches it off, a severity switches it on with that severity, `on` with its own. */
  readonly level?: 'off' | 'on' | Severity;
  /** Limits of the rule by their name. */
  readonly thresholds?: Readonly<Record<string, number>>;
  /** True when findings made milder by an exception of the rule get the full severity. */
  readonly isStrict?: boolean;
}

export interface LintSettings {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Name of a form profile or of a check profile (`import`); `auto` goes by each table's level names. */
  readonly profile: string;
  /** Allowed sums of the weights of a form (rule sum/weights). */
  readonly weightTotals: readonly number[];
}

/** Settings from one source: the workbook, a file or the command line. */
export type GivenSettings = Partial<LintSettings>;

export const DEFAULT_SETTINGS: LintSettings = { rules: {}, profile: 'auto', weightTotals: [100, 90] };

/** Merges settings field by field; `later` takes precedence. */
export function mergeSettings(earlier: GivenSettings, later: GivenSettings): GivenSettings {
  const ids = new Set([earlier, later].flatMap(({ rules = {} }) => Object.keys(rules)));
  const rules = [...ids].map((id) => [id, mergeRule(earlier.rules?.[id], later.rules?.[id])] as const);
  return { ...earlier, ...later, ...(ids.size > 0 && { rules: Object.fromEntries(rules) }) };
}

function mergeRule(earlier: RuleSetting = {}, later: RuleSetting = {}): RuleSetting {
  const thresholds = { ...earlier.thresholds, ...later.thresholds };
  return { ...earlier, ...later, ...(Object.keys(thresholds).length > 0 && { thresholds }) };
}

/** True when the rule runs. Trial rules and rules of a check profile are off unless enabled by name. */
export function isOn(meta: RuleMeta, settings: LintSettings): boolean {
  const level = settings.rules[meta.id]?.level;
  return level === undefined ? meta.isTrial !== true && meta.profile === undefined : level !== 'off';
}

/**
 * The severity of a finding. A set severity replaces the rule's own one. A finding made milder by an exception of the
 * rule (“降为提示”) keeps its lower severity, and none exceeds the set severity.
 */
export function severityOf(meta: RuleMeta, reported: Severity | undefined, settings: LintSettings): Severity {
  const { level, isStrict = false } = settings.rules[meta.id] ?? {};
  const set = level === undefined || level === 'on' || level === 'off' ? null : level;
  if (reported === undefined || isStrict) return set ?? meta.severity;
  return set !== null && compareSeverity(reported, set) < 0 ? set : reported;
}

export function thresholdsOf(meta: RuleMeta, settings: LintSettings): Readonly<Record<string, number>> {
  const set = settings.rules[meta.id]?.thresholds ?? {};
  return Object.fromEntries(
    Object.entries(meta.thresholds ?? {}).map(([name, { value }]) => [name, set[name] ?? value]),
  );
}
