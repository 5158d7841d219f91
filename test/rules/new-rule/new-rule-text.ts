import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupOfRule, RULE_GROUPS } from '../../../src/report/described-rule';
import { rules } from '../../../src/rules';
import type { Category } from '../../../src/rules/kit/rule';

/**
 * The file of a new rule, made from template.ts.
 * @throws {Error} when the id is not allowed, with the reason
 */
export function newRuleText(id: string): string {
  if (!/^[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
    throw new Error(`"${id}" is no id: write group/name in small letters, such as naming/too-short`);
  if (rules.some(({ meta }) => meta.id === id)) throw new Error(`${id} exists already`);
  const group = groupOfRule(id);
  if (!(group in RULE_GROUPS))
    throw new Error(
      `no group is called "${group}": take one of ${Object.keys(RULE_GROUPS).join(', ')}, ` +
        'or name a new one in RULE_GROUPS of src/report/described-rule.ts first',
    );
  return readFileSync(join(__dirname, 'template.ts'), 'utf8')
    .replace("'group/name'", `'${id}'`)
    .replace("category: '规范性'", `category: '${usualCategory(group)}'`)
    .replaceAll('../../../src/rules/kit/', '../kit/');
}

/** The most frequent 类别 in the group. */
function usualCategory(group: string): Category {
  const own = rules.filter(({ meta }) => groupOfRule(meta.id) === group).map(({ meta }) => meta.category);
  const count = (category: Category): number => own.filter((one) => one === category).length;
  return [...own].sort((a, b) => count(b) - count(a))[0] ?? '规范性';
}
