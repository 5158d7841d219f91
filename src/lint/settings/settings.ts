import type { RuleMeta, Severity } from '../../rules/kit/rule';

/** What the user or a 财政局 set for one rule. */
export interface RuleSetting {
  /** `off` switches it off, a severity switches it on with that severity, `on` with its own. */
  readonly level?: 'off' | 'on' | Severity;
  /** Limits of the rule by their name. */
  readonly thresholds?: Readonly<Record<string, number>>;
}

export interface LintSettings {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Name of a form profile; `auto` goes by each table's level names. */
  readonly profile: string;
  /** What the weights of a form may add up to (rule sum/weights). */
  readonly weightTotals: readonly number[];
}

export const DEFAULT_SETTINGS: LintSettings = { rules: {}, profile: 'auto', weightTotals: [100, 90] };

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Rules on trial are off unless they are switched on by name. */
export function isOn(meta: RuleMeta, settings: LintSettings): boolean {
  const level = settings.rules[meta.id]?.level;
  return level === undefined ? meta.isTrial !== true : level !== 'off';
}

/**
 * The severity of a report. A set severity takes the place of the rule's own; what the rule's exceptions made milder
 * than that (“降为提示”) stays as mild, and nothing is graver than what was set.
 */
export function severityOf(meta: RuleMeta, reported: Severity | undefined, settings: LintSettings): Severity {
  const level = settings.rules[meta.id]?.level;
  const set = level === undefined || level === 'on' || level === 'off' ? null : level;
  if (reported === undefined) return set ?? meta.severity;
  return set !== null && GRAVITY[reported] < GRAVITY[set] ? set : reported;
}

export function thresholdsOf(meta: RuleMeta, settings: LintSettings): Readonly<Record<string, number>> {
  const set = settings.rules[meta.id]?.thresholds ?? {};
  return Object.fromEntries(
    Object.entries(meta.thresholds ?? {}).map(([name, { value }]) => [name, set[name] ?? value]),
  );
}
