import { createServer } from 'node:http';
import type { Server } from 'node:http';
import path from 'node:path';
import { closeServer, fileServer, listen } from '../excel-host/server';
import { startServer } from '../excel-host/start';

const OFFICE_JS = path.resolve(__dirname, '../../node_modules/@microsoft/office-js/dist');
const open: Server[] = [];

async function serve(port = 0): Promise<string> {
  const server = fileServer({ '/': [__dirname], '/office-js/': [OFFICE_JS] });
  open.push(server);
  return `http://localhost:${await listen(server, port)}`;
}

afterEach(() => Promise.all(open.splice(0).map(closeServer)));

test.each([
  ['a file', '/server.test.ts', 200],
  ['a folder served elsewhere', '/office-js/office.js', 200],
  ['what office.js asks for in other letters than the package has', '/office-js/AgaveErrorUX/index.html', 200],
  ['a file that is not there', '/nothing.js', 404],
  ['a way out of the folder', '/..%2f..%2fpackage.json', 404],
  ['a malformed address', '/%E0%A4%A', 404],
])('%s: %s gives %d', async (_name, address, status) => {
  const response = await fetch((await serve()) + address);
  // Read the answer, or the connection stays open.
  await response.arrayBuffer();
  expect(response.status).toBe(status);
});

test('a port that is taken is passed over', async () => {
  const first = createServer();
  open.push(first);
  const taken = await listen(first, 0);
  expect(await serve(taken)).toBe(`http://localhost:${taken + 1}`);
});

test('what npm start serves: the pane beside the stand-in for Excel, and the page for files, which may load nothing', async () => {
  const server = await startServer({ port: 0, production: true, built: true });
  try {
    const get = async (address: string): Promise<string> => (await fetch(server.address + address)).text();
    expect(await get('/')).toContain('演示环境，不是 Excel');
    const page = await get('/files/goal-table.html');
    const [, policy = ''] = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(page) ?? [];
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^ ]+' 'sha256-[^ ]+'; /);
    expect(policy).not.toMatch(/connect-src|unsafe|https?:/);
    expect(page).not.toMatch(/<[^>]*\s(?:src|href)="?(?!data:)[^\s"]/);
  } finally {
    await server.close();
  }
});
