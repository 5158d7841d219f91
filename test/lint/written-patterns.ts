import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import ts from 'typescript';

const load = createRequire(__filename);
const SOURCE = join(__dirname, '../../src');
/** What reads the texts of cells. */
const FOLDERS = ['wording', 'goals', 'recognize', 'rules', 'library', 'lint', 'workbook', 'report', 'host/file'];

/** Every pattern that reads texts of cells: those in the source, and those that are made of words while it is loaded. */
export function writtenPatterns(): RegExp[] {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(SOURCE, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(SOURCE, folder, name)),
  );
  const found = new Map<string, RegExp>();
  const add = (pattern: RegExp): void => void found.set(String(pattern), pattern);
  for (const file of files) {
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const end = node.text.lastIndexOf('/');
        add(new RegExp(node.text.slice(1, end), node.text.slice(end + 1)));
      }
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest));
  }
  for (const pattern of madeWhileLoading(files)) add(pattern);
  return [...found.values()];
}

function madeWhileLoading(files: readonly string[]): RegExp[] {
  const made: RegExp[] = [];
  const Plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Plain, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const pattern = new target(source, flags);
      made.push(pattern);
      return pattern;
    },
  });
  try {
    for (const file of files) if (/[\\/](?:wording|goals|recognize|rules)[\\/]/.test(file)) load(file);
  } finally {
    globalThis.RegExp = Plain;
  }
  return made;
}
