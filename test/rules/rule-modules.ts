import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import type { Rule, RuleExamples, RuleReason } from '../../src/rules/rule';

const load = createRequire(__filename);
const ROOT = join(__dirname, '../../src/rules');
/** Beside the rules, a category's folder may hold what its rules share. */
const SHARED = /\/index$|^sum\/mismatch-report$/;

interface RuleModule {
  readonly default: Rule;
  readonly reason: RuleReason;
  readonly examples: () => RuleExamples;
}

/** Ids of all rule files, by their place. */
export const ruleFiles: readonly string[] = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap((folder) => readdirSync(join(ROOT, folder.name)).map((file) => join(ROOT, folder.name, file)))
  .map((file) => relative(ROOT, file).replace(/\\/g, '/').replace(/\.ts$/, ''))
  .filter((id) => !SHARED.test(id));

export function ruleModule(id: string): RuleModule {
  return load(join(ROOT, id)) as RuleModule;
}

/** The examples of every rule, by its id. */
export const ruleExamples: ReadonlyMap<string, RuleExamples> = new Map(ruleFiles.map((id) => [id, ruleModule(id).examples()]));
