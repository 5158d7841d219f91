import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readEarlyRequest } from '../../src/taskpane/start/early-request';
import { texts } from '../../src/taskpane/basics/texts';

const page = new DOMParser().parseFromString(
  readFileSync(path.join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8'),
  'text/html',
);
const text = (selector: string): string | undefined => page.querySelector(selector)?.textContent;

test.each([
  ['title', texts.product],
  ['#frame [data-ask=""]', texts.tabs.check],
  ['#frame .tabs [data-ask="library"]', texts.tabs.library],
  ['#frame [data-ask="help"]', texts.help],
  ['#frame .waiting', texts.check.action],
  ['#frame .working', texts.check.working],
  ['#frame .check p', texts.check.intro],
  ['#frame .opening p', texts.opening],
  ['#not-loaded button', texts.unreachable.reopen],
])('before the scripts are there, %s says what the pane will say', (selector, expected) => {
  expect(text(selector)).toBe(expected);
});

test.each([
  [undefined, { tab: 'check', helpShown: false }, false],
  ['', { tab: 'check', helpShown: false }, false],
  ['check', { tab: 'check', helpShown: false }, true],
  ['library', { tab: 'library', helpShown: false }, false],
  ['help', { tab: 'check', helpShown: true }, false],
  ['reopen', { tab: 'check', helpShown: false }, false],
] as const)('%j was pressed before the scripts were there', (asked, view, checks) => {
  const element = document.createElement('html');
  if (asked !== undefined) element.dataset.asked = asked;
  expect(readEarlyRequest(element)).toEqual({ view, checks });
});
