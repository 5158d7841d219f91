import { rules } from '../rules';
import type { Rule } from '../rules/kit/rule';
import { nearestName } from './nearest';
import { UsageError } from './exit-status';

const IDS = rules.map(({ meta }) => meta.id);

/**
 * The rule with the id.
 * @throws {UsageError} with the nearest rule for a misspelt id
 */
export function ruleNamed(id: string): Rule {
  const rule = rules.find(({ meta }) => meta.id === id);
  if (!rule) throw unknownRule(id, IDS);
  return rule;
}

/**
 * The ids of a rule or of a group: all that begin with “naming/”.
 * @throws {UsageError}
 */
export function ruleIdsNamed(name: string): readonly string[] {
  const ids = IDS.filter((id) => id === name || groupOf(id) === name);
  if (ids.length === 0) throw unknownRule(name, [...IDS, ...new Set(IDS.map(groupOf))]);
  return ids;
}

function groupOf(id: string): string {
  return id.split('/')[0] ?? id;
}

function unknownRule(written: string, names: readonly string[]): UsageError {
  // A name without group, or with a wrong one, is compared with the names alone.
  const ownName = written.split('/').at(-1) ?? written;
  const byOwnName = new Map(IDS.map((id) => [id.split('/')[1] ?? id, id]));
  const ofOwnName = nearestName(ownName, [...byOwnName.keys()]);
  const meant = nearestName(written, names) ?? (ofOwnName === null ? null : byOwnName.get(ofOwnName));
  return new UsageError(
    `没有“${written}”这条规则${meant ? `。是不是“${meant}”？` : '。输入 goal-table rules 看全部规则'}`,
  );
}
