import type { Period } from '../goals/goal-table';
import type { Severity } from '../rules/kit/rule';

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'hint'];

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', hint: '提示' };

export const SEVERITY_MEANINGS: Readonly<Record<Severity, string>> = {
  error: '送审前必须改正',
  warning: '请核对，确有理由的可以保留，并附书面说明',
  hint: '供参考',
};

export const PERIODS: Readonly<Record<Period, string>> = { annual: '年度目标', 'long-term': '长期目标' };

/** “因”, “因。” and “因；” all end as “因”, so that a sentence can go on after it. */
export function withoutStop(sentence: string): string {
  return sentence.trim().replace(/[。；;，,、.]+$/, '');
}
