import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { themes } from '../../src/taskpane/start/theme';

const PANE = path.join(__dirname, '../../src/taskpane');
const { classesOf } = jest.requireActual<{ classesOf: (css: string) => readonly string[] }>('../class-names.js');

const files = readdirSync(PANE, { recursive: true, encoding: 'utf8' });
const read = (file: string): string => readFileSync(path.join(PANE, file), 'utf8');
const sheets = files.filter((file) => file.endsWith('.module.css'));
const scripts = files
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ folder: path.dirname(file), text: read(file) }));

/** The classes of this file that scripts use. */
function askedOf(sheet: string): readonly string[] {
  const users = scripts.filter(({ folder, text }) => {
    const [, address] = /^import \* as styles from '(.+)';$/m.exec(text) ?? [];
    return address !== undefined && path.join(folder, address) === sheet;
  });
  return [
    ...new Set(users.flatMap(({ text }) => [...text.matchAll(/(?<!\.)\bstyles\.(\w+)/g)].map(([, name = '']) => name))),
  ];
}

test.each(sheets)('%s has the classes that are asked for, and no others', (sheet) => {
  expect([...classesOf(read(sheet))].sort()).toEqual([...askedOf(sheet)].sort());
});

test.each(sheets)('the themes have every token of %s', (sheet) => {
  const tokens = [...read(sheet).matchAll(/var\(--(\w+)/g)].map(([, name = '']) => name);
  expect(tokens.filter((name) => !(name in themes.light))).toEqual([]);
});

test('the files have names of their own, from which the build makes those of the classes', () => {
  expect(new Set(sheets.map((sheet) => path.basename(sheet))).size).toBe(sheets.length);
});
