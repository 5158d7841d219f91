import { CHECK_PROFILES } from '../lint/settings/check-profiles';
import { oneLine } from '../wording/plain-text';
import type { Period } from '../goals/goal-table';
import type { FixKind, RuleMeta, Severity } from '../rules/kit/rule';

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', hint: '提示' };

export const SEVERITY_MEANINGS: Readonly<Record<Severity, string>> = {
  error: '送审前必须改正',
  warning: '请核对，确有理由的可以保留，并附书面说明',
  hint: '供参考',
};

export const FIX_NAMES: Readonly<Record<FixKind, string>> = {
  safe: '可自动修复（只改字符形式）',
  confirm: '看过修改前后再确认修复',
};

export const PERIODS: Readonly<Record<Period, string>> = { annual: '年度目标', 'long-term': '长期目标' };

/** “2026年11月21日” */
export function dateInChinese(date: Date): string {
  return `${String(date.getFullYear())}年${String(date.getMonth() + 1)}月${String(date.getDate())}日`;
}

/** The sentence without punctuation at its end (“因。” and “因；” become “因”), so that it can be continued. */
export function withoutStop(sentence: string): string {
  return sentence.trim().replace(/[。；;，,、.]+$/, '');
}

/** The reason why a rule is off by default: on trial, or only for a check profile; null for a rule that is on. */
export function restsAs({ isTrial, profile }: Pick<RuleMeta, 'isTrial' | 'profile'>): string | null {
  if (isTrial) return '试行';
  return CHECK_PROFILES.find(({ name }) => name === profile)?.title ?? null;
}

/** Advice for the command line after `carriedText`. */
export const NOT_AS_SAVED = '不采用这些设置，请加 --ignore-saved。';

/** Number of units that are named; more are only counted. */
const MOST_UNITS = 3;

/** Names of the units in the tables; '' when no form names one. */
export function unitsText(tables: readonly { readonly unit: string }[]): string {
  const names = [...new Set(tables.map(({ unit }) => oneLine(unit).trim()).filter((unit) => unit !== ''))];
  const shown = names.slice(0, MOST_UNITS).join('、');
  return names.length > MOST_UNITS ? `${shown}等 ${String(names.length)} 个单位` : shown;
}
