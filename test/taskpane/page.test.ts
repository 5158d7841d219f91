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

describe('what the user wants of the pane as it opens', () => {
  const asked = (value?: string): HTMLElement => {
    const element = document.createElement('html');
    if (value !== undefined) element.dataset.asked = value;
    return element;
  };

  test.each([
    [undefined, '', null],
    [undefined, '?_host_Info=Excel&action=check', 'check'],
    ['check', '', 'check'],
    ['library', '?action=check', 'library'],
    ['help', '?action=library', 'help'],
    ['', '?action=library', null],
    ['reopen', '', null],
  ] as const)('%j was pressed, the address ends with "%s": %j', (pressed, search, expected) => {
    expect(readEarlyRequest(asked(pressed), { search })).toBe(expected);
  });
});
