import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import type { Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { checkDeployment } from './check-deployment';

const pem = (name: string): string => readFileSync(join(__dirname, `localhost-${name}.pem`), 'utf8');
const CERTIFICATE = pem('certificate');

interface File {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
type Site = Readonly<Record<string, File>>;

const HASH = '0123456789abcdef0123';
const NO_CACHE = { 'Cache-Control': 'no-cache' };
const FRAMES = {
  'Content-Security-Policy':
    "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.cloud.microsoft",
};
const page = (office: string): string =>
  `<link rel="stylesheet" href="taskpane.${HASH}.css"><script src="${office}"></script><script src="taskpane.${HASH}.js"></script>`;
const RIGHT: Site = {
  '/p/taskpane.html': { type: 'text/html', body: page('office-js/office.js'), headers: { ...NO_CACHE, ...FRAMES } },
  '/p/manifest.xml': {
    type: 'text/xml',
    body: '<A Url="BASE/taskpane.html"/><B DefaultValue="BASE/assets/icon-32.png"/>',
    headers: NO_CACHE,
  },
  [`/p/taskpane.${HASH}.js`]: { type: 'text/javascript', body: `fetch("library.${HASH}.json")` },
  [`/p/taskpane.${HASH}.css`]: { type: 'text/css' },
  [`/p/library.${HASH}.json`]: { type: 'application/json', body: '{}' },
  '/p/assets/icon-32.png': { type: 'image/png' },
  '/p/office-js/office.js': { type: 'text/javascript' },
  '/p/office-js/excel-win32-16.01.js': { type: 'text/javascript' },
  '/p/office-js/excel-web-16.00.js': { type: 'text/javascript' },
  '/p/office-js/zh-cn/office_strings.js': { type: 'text/javascript' },
};

let server: Server | undefined;
afterEach(() => server?.close());

async function serve(changed: Site): Promise<string> {
  const site: Site = { ...RIGHT, ...changed };
  let base = '';
  const started = createServer({ key: pem('key'), cert: CERTIFICATE }, (request, response) => {
    const file = site[new URL(request.url ?? '/', 'https://localhost').pathname];
    const { status = file ? 200 : 404, type = '', body = '', headers = {} } = file ?? {};
    response.writeHead(status, { 'Content-Type': type, ...headers });
    response.end(body.replaceAll('BASE', base));
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  base = `https://localhost:${String((started.address() as AddressInfo).port)}/p`;
  return base;
}

const faultsOf = async (address: string, trusted: string | undefined = CERTIFICATE): Promise<readonly string[]> =>
  (await checkDeployment(address, trusted)).filter(({ is }) => is === 'wrong').map(({ text }) => text);

test.each(['', '/', '/taskpane.html', '/manifest.xml'])(
  'a right deployment has no fault, asked for as …%s',
  async (end) => {
    const observations = await checkDeployment(`${await serve({})}${end}`, CERTIFICATE);
    expect(observations.filter(({ is }) => is !== 'right')).toEqual([]);
    expect(observations).toHaveLength(8);
  },
);

const html = (changed: File): Site => ({ '/p/taskpane.html': { ...RIGHT['/p/taskpane.html'], ...changed } });
const manifest = (body: string): Site => ({ '/p/manifest.xml': { type: 'text/xml', body, headers: NO_CACHE } });

test.each<[string, Site, string]>([
  ['no page', html({ status: 404 }), '取不到 taskpane.html（服务器回答 404）'],
  ['a page of another type', html({ type: 'application/octet-stream' }), '应为 text/html'],
  ['a page that is kept', html({ headers: FRAMES }), 'taskpane.html 没有 Cache-Control: no-cache'],
  [
    'a page that refuses frames',
    html({ headers: { ...NO_CACHE, ...FRAMES, 'X-Frame-Options': 'DENY' } }),
    'X-Frame-Options',
  ],
  ['scripts as plain text', { [`/p/taskpane.${HASH}.js`]: { type: 'text/plain', body: '' } }, '应为 text/javascript'],
  ['a style sheet as plain text', { [`/p/taskpane.${HASH}.css`]: { type: 'text/plain' } }, '应为 text/css'],
  ['data that IIS does not give out', { [`/p/library.${HASH}.json`]: { status: 404 } }, 'application/json'],
  ['a missing file of office.js', { '/p/office-js/excel-win32-16.01.js': { status: 404 } }, 'excel-win32-16.01.js'],
  ['no manifest', { '/p/manifest.xml': { status: 403 } }, '取不到 manifest.xml'],
  [
    'a manifest for this machine only',
    manifest('<A DefaultValue="https://localhost:3000/taskpane.html"/>'),
    'PANE_URL=',
  ],
  ['a missing icon', { '/p/assets/icon-32.png': { status: 404 } }, 'assets/icon-32.png'],
])('%s is named', async (_what, changed, said) => {
  const faults = await faultsOf(await serve(changed));
  expect(faults[0]).toContain(said);
});

test('a certificate that is not trusted is named, and the rest is looked at all the same', async () => {
  const observations = await checkDeployment(await serve({}));
  expect(observations.filter(({ is }) => is === 'wrong')).toEqual([
    { is: 'wrong', text: expect.stringContaining('证书不被信任') as string },
  ]);
  expect(observations).toHaveLength(8);
});

test('a certificate of another host is named', async () => {
  const base = (await serve({})).replace('localhost', 'localhost.localdomain');
  const faults = await faultsOf(base);
  expect(faults[0]).toMatch(/证书不是签给这个地址的|连不上服务器/);
});

test('a list of frames without the new address of Excel on the web is a caution', async () => {
  const headers = { ...NO_CACHE, 'Content-Security-Policy': 'frame-ancestors https://*.officeapps.live.com' };
  const observations = await checkDeployment(await serve(html({ headers })), CERTIFICATE);
  expect(observations.find(({ is }) => is === 'caution')?.text).toContain('https://*.cloud.microsoft');
});

test.each([
  ['an address that is not https', 'http://localhost/p', 'https://'],
  ['a server that is not there', 'https://127.0.0.1:1/p', '连不上服务器'],
])('%s is named', async (_what, address, said) => {
  expect(await faultsOf(address)).toEqual([expect.stringContaining(said)]);
});
