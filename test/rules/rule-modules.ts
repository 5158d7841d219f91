import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import type { Rule, RuleExamples, RuleReason } from '../../src/rules/kit/rule';

const load = createRequire(__filename);
const ROOT = join(__dirname, '../../src/rules');
/** Folders beside the categories. */
const NO_CATEGORY = new Set(['facts', 'fixes', 'kit']);

interface RuleModule {
  readonly default: Rule;
  readonly reason: RuleReason;
  readonly examples: () => RuleExamples;
}

/** Ids of all rule files, by their paths. */
export const ruleFiles: readonly string[] = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !NO_CATEGORY.has(entry.name))
  .flatMap((folder) => readdirSync(join(ROOT, folder.name)).map((file) => join(ROOT, folder.name, file)))
  .map((file) => relative(ROOT, file).replace(/\\/g, '/').replace(/\.ts$/, ''))
  .filter((id) => !id.endsWith('/index'));

export function ruleModule(id: string): RuleModule {
  return load(join(ROOT, id)) as RuleModule;
}

/** The examples of all rules, by id. */
export const ruleExamples: ReadonlyMap<string, RuleExamples> = new Map(
  ruleFiles.map((id) => [id, ruleModule(id).examples()]),
);
