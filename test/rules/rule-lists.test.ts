import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inOrder, ruleLists } from './rule-lists';

test.each([...ruleLists()].map(([path, text]) => [relative(process.cwd(), path), path, text] as const))(
  '%s is current: else run npm run rule-lists',
  (_, path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text);
  },
);

test.each<[title: string, known: string[], files: string[], ids: string[]]>([
  ['the known order stays', ['b/2', 'a/1', 'b/1'], ['a/1', 'b/1', 'b/2'], ['b/2', 'a/1', 'b/1']],
  ['a new rule comes last in its category', ['b/2', 'a/1'], ['a/1', 'b/1', 'b/2'], ['b/2', 'b/1', 'a/1']],
  ['a new category comes last', ['b/2'], ['a/1', 'b/2'], ['b/2', 'a/1']],
  ['a rule without a file goes', ['b/2', 'a/1'], ['a/1'], ['a/1']],
])('%s', (_, known, files, ids) => {
  expect(inOrder(known, files)).toEqual(ids);
});
