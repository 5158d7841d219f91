import { withGeneral, withRuleSetting } from '../../lint/settings/change-settings';
import { profileTitle } from '../../lint/settings/check-profiles';
import type { GivenSettings } from '../../lint/settings/settings';
import { rules } from '../../rules';
import { settingsTexts as say } from './settings-texts';
import type { Where } from './settings-session';

/** Something that settings do otherwise than the standard. */
interface Deviation {
  readonly where: Where;
  readonly what: string;
  /** The settings without it. */
  readonly undo: (settings: GivenSettings) => GivenSettings;
}

/** In the order of the rules. */
export function deviationsOf(where: Where, { rules: set = {}, profile, weightTotals }: GivenSettings): Deviation[] {
  const ofRules = rules.flatMap(({ meta }): Deviation[] => {
    const setting = set[meta.id];
    if (!setting) return [];
    const limits = Object.entries(setting.thresholds ?? {}).map(([name, value]) => {
      const { label = name, unit = '' } = meta.thresholds?.[name] ?? {};
      return `${label} ${String(value)}${unit}`;
    });
    const what = [
      ...(setting.level === undefined ? [] : [say.ruleLevel(meta.title, say.levels[setting.level])]),
      ...(limits.length > 0 ? [say.ruleLimits(meta.title, limits.join('、'))] : []),
    ];
    return [{ where, what: what.join('；'), undo: (settings) => withRuleSetting(settings, meta.id, {}) }];
  });
  const general: Deviation[] = [];
  if (profile !== undefined && profile !== 'auto') {
    const what = `${say.profile}“${profileTitle(profile)}”`;
    general.push({ where, what, undo: (settings) => withGeneral(settings, { profile: undefined }) });
  }
  if (weightTotals !== undefined) {
    const what = `${say.weights}：${weightTotals.join('、')}`;
    general.push({ where, what, undo: (settings) => withGeneral(settings, { weightTotals: undefined }) });
  }
  return [...general, ...ofRules];
}
