import { formProfiles } from '../goals/form-profile';
import type { Finding } from '../lint/finding';
import { CHECK_PROFILES } from '../lint/settings/check-profiles';
import { DEFAULT_SETTINGS, mergeSettings, type GivenSettings, type RuleSetting } from '../lint/settings/settings';
import type { Severity } from '../rules/kit/rule';
import { SEVERITIES } from '../rules/kit/severity';
import type { Request } from './command';
import { notOneOf, flag, textOption, type Option } from './option';
import { nearbySettings } from './nearby-settings';
import { ruleIdsNamed } from './rule-names';
import { readSettingsFile } from './settings-file';

/** The rules that a check runs, and the findings that it reports. */
export interface RuleChoice {
  /** Settings that override those of the workbook. */
  readonly settings: GivenSettings;
  /** The settings file, given or found beside the workbooks. */
  readonly settingsFile: string | null;
  /** True when the settings of a file replace those of the workbook. */
  readonly replacesSaved: boolean;
  /** True to set aside the settings and ignores of the workbook. */
  readonly ignoresSaved: boolean;
  /** The rules whose findings are reported; null for all. */
  readonly rules: ReadonlySet<string> | null;
  readonly severities: readonly Severity[];
}

const SETTINGS = textOption(
  'settings',
  '文件',
  '规则设置文件（JSON）：关闭规则、改级别、改限值、指定表样、权重合计；不写时用表格所在文件夹（或上级）里的 绩效目标助手.json、goal-table.json；写法见 docs/rules/README.md',
);
const PROFILE: Option<string | null> = {
  name: 'profile',
  placeholder: 'import|表样',
  purpose:
    'import：导入填报系统前的预检，系统会拦下的都算错误；或者按哪种表样检查，例如“湖北”，不写时按表里的一、二级指标名称判断',
  read(given) {
    const name = given.at(-1) ?? null;
    const names = [DEFAULT_SETTINGS.profile, ...[...CHECK_PROFILES, ...formProfiles].map((profile) => profile.name)];
    if (name !== null && !names.includes(name)) throw notOneOf('--profile', name, names);
    return name;
  },
};
const RULE = ruleList('rule', '只报这条规则（或这一组，如 naming）的问题；写明编号的试行规则也会打开；可以写多次');
const IGNORE = ruleList('ignore', '关闭这条规则（或这一组）；可以写多次');
const SEVERITY: Option<readonly Severity[]> = {
  name: 'severity',
  placeholder: SEVERITIES.join('|'),
  purpose: '只报这一级和更重的问题：error 只报错误，warning 报错误和警告，hint 全报（默认）',
  read(given) {
    const written = given.at(-1) ?? 'hint';
    const least = SEVERITIES.findIndex((severity) => severity === written);
    if (least < 0) throw notOneOf('--severity', written, SEVERITIES);
    return SEVERITIES.slice(0, least + 1);
  },
};
const IGNORE_SAVED = flag('ignore-saved', '不采用工作簿里保存的检查设置和忽略记录');

/** The options of every checking command. */
export const RULE_OPTIONS: readonly Option<unknown>[] = [SETTINGS, PROFILE, RULE, IGNORE, SEVERITY, IGNORE_SAVED];

/** @throws {UsageError} */
export async function readRuleChoice(request: Request): Promise<RuleChoice> {
  const path = request.valueOf(SETTINGS) ?? (await nearbySettings(request.operands[0] ?? '.'));
  const fromFile: GivenSettings = path === null ? {} : await readSettingsFile(path);
  const named = request.valueOf(RULE);
  const profile = request.valueOf(PROFILE);
  const only = named.flatMap(ruleIdsNamed);
  const rules: GivenSettings['rules'] = Object.fromEntries<RuleSetting>([
    ...only.filter((id) => named.includes(id)).map((id) => [id, switchedOn(fromFile.rules?.[id])] as const),
    ...request
      .valueOf(IGNORE)
      .flatMap(ruleIdsNamed)
      .map((id) => [id, { level: 'off' } as const] as const),
  ]);
  return {
    settings: mergeSettings(fromFile, { rules, ...(profile !== null && { profile }) }),
    replacesSaved: path !== null,
    settingsFile: path,
    ignoresSaved: request.valueOf(IGNORE_SAVED),
    rules: only.length > 0 ? new Set(only) : null,
    severities: request.valueOf(SEVERITY),
  };
}

export function isShown({ rule, severity }: Pick<Finding, 'rule' | 'severity'>, choice: RuleChoice): boolean {
  return (choice.rules?.has(rule) ?? true) && choice.severities.includes(severity);
}

/** A severity in the settings file is kept. */
function switchedOn(setting: RuleSetting = {}): RuleSetting {
  return { ...setting, level: setting.level === undefined || setting.level === 'off' ? 'on' : setting.level };
}

function ruleList(name: string, purpose: string): Option<readonly string[]> {
  return {
    name,
    placeholder: '规则',
    purpose,
    read(given) {
      given.forEach(ruleIdsNamed);
      return given;
    },
  };
}
