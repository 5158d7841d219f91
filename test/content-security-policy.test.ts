import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

interface PageFiller {
  fill(html: string): string;
}

const ROOT = path.join(__dirname, '..');
const { ContentSecurityPolicy } = jest.requireActual<{ ContentSecurityPolicy: new (officeJs: string) => PageFiller }>(
  path.join(ROOT, 'webpack.content-security-policy.js'),
);
const PAGE = readFileSync(path.join(ROOT, 'src/taskpane/taskpane.html'), 'utf8');
const GLOBAL = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** The page's policy, by directive. */
function policyOf(html: string): Readonly<Record<string, readonly string[]>> {
  const content = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  return Object.fromEntries(
    content
      .split('; ')
      .map((directive) => directive.split(' '))
      .map(([name = '', ...sources]) => [name, sources]),
  );
}

/** The page as written by the build, for an office.js at this address. */
function filled(officeJs: string, html = PAGE): string {
  return new ContentSecurityPolicy(officeJs).fill(html);
}

test.each([
  ['global', GLOBAL, ["'self'", 'https://appsforoffice.microsoft.com']],
  [
    'china',
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    ["'self'", 'https://appsforoffice.cdn.partner.office365.cn'],
  ],
  ['local', 'office-js/office.js', ["'self'"]],
])('with the %s office.js nothing is asked of any other origin', (_name, officeJs, origins) => {
  const {
    'script-src': scripts = [],
    'connect-src': connections,
    'frame-src': frames,
    ...others
  } = policyOf(filled(officeJs));
  expect(scripts.filter((source) => !source.startsWith("'sha256-"))).toEqual(origins);
  expect(connections).toEqual(origins);
  expect(frames).toEqual(origins);
  expect(others).toEqual({
    'default-src': ["'none'"],
    'style-src': ["'self'", expect.stringMatching(/^'nonce-\w{16,}'$/)],
    'img-src': ["'self'", 'data:'],
    'form-action': ["'none'"],
    'base-uri': ["'none'"],
  });
});

test("the page's own script and style are let in, by its hash and by the nonce", () => {
  const html = filled(GLOBAL);
  const script = /<script>([^]*?)<\/script>/.exec(html)?.[1] ?? '';
  expect(policyOf(html)['script-src']).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  const nonce = /<style nonce="(\w+)">/.exec(html)?.[1] ?? '';
  expect(policyOf(html)['style-src']).toEqual(["'self'", `'nonce-${nonce}'`]);
});

test('a script that changes changes its hash', () => {
  const changed = PAGE.replace('<script>', '<script>ran();');
  expect(policyOf(filled(GLOBAL, changed))['script-src']).not.toEqual(policyOf(filled(GLOBAL))['script-src']);
});

test('the page has nothing that the policy would not let in: no handlers and no styles in attributes, no other addresses', () => {
  expect(PAGE).not.toMatch(/\s(on\w+|style)=/);
  expect(PAGE).not.toMatch(/https?:/);
});
