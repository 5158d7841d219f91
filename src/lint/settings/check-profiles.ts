import { mergeSettings, type LintSettings, type RuleSetting } from './settings';

/** A purpose of checking with its own severities. */
export interface CheckProfile {
  /** The name in settings and on the command line. */
  readonly name: string;
  readonly title: string;
  readonly purpose: string;
  readonly rules: Readonly<Record<string, RuleSetting>>;
}

const BLOCKS: RuleSetting = { level: 'error', isStrict: true };

/** Rules for faults that the provincial systems refuse on import. */
const REFUSED = [
  'completeness/name-missing',
  'completeness/level-missing',
  'completeness/value-missing',
  'completeness/placeholder',
  'completeness/operator-missing',
  'completeness/unit-missing',
  'format/number-field',
  'format/number-as-text',
  'format/range-value',
  'format/edge-spaces',
  'format/error-value',
  'range/relative-target',
  'sum/weights',
];

export const CHECK_PROFILES: readonly CheckProfile[] = [
  {
    name: 'import',
    title: '导入预检',
    purpose:
      '填报系统导入时会拦下的，都按错误报：缺名称、指标值、计算符号、计量单位，数值栏不是数，前后有空格，权重不符',
    rules: Object.fromEntries(REFUSED.map((id) => [id, BLOCKS])),
  },
];

/** Applies the check profile named in the settings; the settings of single rules take precedence. */
export function withCheckProfile(settings: LintSettings): LintSettings {
  const profile = CHECK_PROFILES.find(({ name }) => name === settings.profile);
  return profile ? { ...settings, ...mergeSettings({ rules: profile.rules }, settings) } : settings;
}

export function profileTitle(name: string): string {
  return CHECK_PROFILES.find((profile) => profile.name === name)?.title ?? name;
}
