/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listenToCommands } from '../../src/commands/commands';
import shortcuts from '../../src/commands/shortcuts.json';

const associated = new Map<string, (event?: { completed: () => void }) => void>();
const acted: string[] = [];
const happened: string[] = [];
let shown: (() => void)[] = [];

beforeAll(() => {
  const addin = {
    showAsTaskpane: () => {
      happened.push('show');
      return new Promise<void>((resolve, reject) => shown.push(shown.length === 0 ? reject : resolve));
    },
  };
  Object.assign(globalThis, { Office: { actions: { associate: associated.set.bind(associated) }, addin } });
  listenToCommands((command) => acted.push(command));
});
beforeEach(() => {
  acted.length = happened.length = 0;
});

const press = (command: string): void =>
  associated.get(command)?.({ completed: () => void happened.push('completed') });

test('every function that the manifest and the shortcuts name is there, and no other', () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const buttons = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map(([, name]) => name);
  const keys = shortcuts.actions.map(({ id }) => id);
  expect([...new Set([...buttons, ...keys])].sort()).toEqual([...associated.keys()].sort());
  expect(shortcuts.shortcuts.map(({ action }) => action)).toEqual(keys);
  const combinations = shortcuts.shortcuts.map(({ key }) => key.default);
  expect(new Set(combinations).size).toBe(combinations.length);
});

test('a function completes before the pane is asked for, and the pane is asked for once at a time', async () => {
  press('check');
  press('library');
  expect(happened).toEqual(['completed', 'show', 'completed']);
  expect(acted).toEqual(['check', 'library']);
  // Excel refuses, so the next press asks again.
  shown[0]?.();
  await Promise.resolve();
  await Promise.resolve();
  press('check');
  expect(happened.slice(3)).toEqual(['completed', 'show']);
  shown[1]?.();
  shown = [];
});

test.each(['previous', 'next', 'write'])('%s by the keyboard leaves the pane where it is', (command) => {
  associated.get(command)?.();
  expect(acted).toEqual([command]);
  expect(happened).toEqual([]);
});
