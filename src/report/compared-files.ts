import type { ComparedFindings } from '../compare/compare';
import type { Difference, DifferenceKind } from '../compare/differences';

/** Two files side by side. Plain data: it comes from another thread. */
export interface ComparedFiles {
  readonly old: string;
  readonly new: string;
  readonly differences: readonly Difference[];
  readonly findings: ComparedFindings;
}

export const DIFFERENCE_NAMES: Readonly<Record<DifferenceKind, string>> = {
  same: '没有变',
  value: '指标值变了',
  name: '名称变了',
  level: '换了类别',
  added: '新增',
  removed: '删去',
  amount: '金额变了',
};

/** States of a finding after the comparison, in the order of the report. */
export const FINDING_STATES: Readonly<Record<keyof ComparedFindings, string>> = {
  new: '新出现',
  left: '还没改',
  gone: '已改好',
};

/** “培训人次：≥100人次 → ≥120人次” */
export function differenceText({ kind, level3, from, to }: Difference): string {
  switch (kind) {
    case 'same':
      return level3;
    case 'added':
      return `${level3}：${shown(to)}`;
    case 'removed':
      return `${level3}：原来是 ${shown(from)}`;
    case 'name':
      return `${shown(from)} → ${shown(to)}`;
    case 'value':
    case 'level':
    case 'amount':
      return `${level3}：${shown(from)} → ${shown(to)}`;
  }
}

function shown(text: string | null): string {
  return text === null || text === '' ? '（没有填）' : text;
}

/** “5 个指标没有变；指标值变了 2，新增 1。问题：新出现 1，还没改 3，已改好 4” */
export function comparisonText(compared: readonly Pick<ComparedFiles, 'differences' | 'findings'>[]): string {
  const count = (kind: DifferenceKind): number =>
    compared.reduce((sum, { differences }) => sum + differences.filter((one) => one.kind === kind).length, 0);
  const kinds = (Object.keys(DIFFERENCE_NAMES) as DifferenceKind[]).filter(
    (kind) => kind !== 'same' && count(kind) > 0,
  );
  const changed = kinds.map((kind) => `${DIFFERENCE_NAMES[kind]} ${String(count(kind))}`).join('，');
  const findings = (Object.keys(FINDING_STATES) as (keyof ComparedFindings)[])
    .map(
      (state) =>
        `${FINDING_STATES[state]} ${String(compared.reduce((sum, one) => sum + one.findings[state].length, 0))}`,
    )
    .join('，');
  return `${String(count('same'))} 个指标没有变${changed === '' ? '' : `；${changed}`}。问题：${findings}`;
}
