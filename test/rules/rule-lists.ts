import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ruleFiles } from './rule-modules';

const FOLDER = join(__dirname, '../../src/rules');

/**
 * The lists of src/rules generated from the rule files: content by path. Ids keep their order in index.ts, which is
 * that of the pane and the documentation; a new rule comes after the last one of its category.
 */
export function ruleLists(): ReadonlyMap<string, string> {
  const ids = inOrder(listedIds(), ruleFiles);
  const lists = { 'index.ts': indexOf(ids), 'reasons.ts': reasonsOf(ids), 'examples.ts': examplesOf(ids) };
  return new Map(Object.entries(lists).map(([name, text]) => [join(FOLDER, name), text]));
}

/** Known ids in order, without those of deleted files; new ones after the last of their category. */
export function inOrder(known: readonly string[], files: readonly string[]): readonly string[] {
  const ids = known.filter((id) => files.includes(id));
  for (const id of files.filter((one) => !known.includes(one))) {
    const last = ids.map(categoryOf).lastIndexOf(categoryOf(id));
    ids.splice(last < 0 ? ids.length : last + 1, 0, id);
  }
  return ids;
}

function listedIds(): string[] {
  const index = readFileSync(join(FOLDER, 'index.ts'), 'utf8');
  const byName = new Map(ruleFiles.map((id) => [importNameOf(id), id]));
  const [, listed = ''] = index.split('rules: readonly Rule[] = [');
  return [...listed.matchAll(/\w+/g)].flatMap(([name]) => byName.get(name) ?? []);
}

const WRITTEN = '// Written by `npm run rule-lists` from the files of the rules; a test holds that it is current.';

function indexOf(ids: readonly string[]): string {
  return `${WRITTEN}
${ids.map((id) => `import ${importNameOf(id)} from './${id}';`).join('\n')}
import type { Rule } from './kit/rule';

/** Every rule of the product, in the order of the pane and of the documentation. */
export const rules: readonly Rule[] = [
${ids.map((id) => `  ${importNameOf(id)},`).join('\n')}
];
`;
}

function reasonsOf(ids: readonly string[]): string {
  return `${WRITTEN}
/** Why each rule exists and on what documents it rests, by its id. The pane fetches them as data of their own. */
${ids.map((id) => `export { reason as '${id}' } from './${id}';`).join('\n')}
`;
}

function examplesOf(ids: readonly string[]): string {
  return `${WRITTEN}
/** Examples of each rule, by its id. The pane does not carry them. */
${ids.map((id) => `export { examples as '${id}' } from './${id}';`).join('\n')}
`;
}

/** naming/too-long → namingTooLong */
function importNameOf(id: string): string {
  return id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function categoryOf(id: string): string | undefined {
  return id.split('/')[0];
}
