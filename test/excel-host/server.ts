import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** Folders by their address on the server; the longest matching address is used. */
export type Folders = Readonly<Record<`/${string}`, readonly string[]>>;

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'text/xml; charset=utf-8',
};

/** Serves files of the folders over plain http, to this machine only. */
export function fileServer(folders: Folders): Server {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    findFile(folders, pathname)
      .then(({ file, bytes }) => {
        response.setHeader('Content-Type', CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream');
        // No caching, so that a rebuild takes effect immediately.
        response.setHeader('Cache-Control', 'no-cache');
        response.end(bytes);
      })
      .catch(() => {
        response.statusCode = 404;
        response.end();
      });
  });
}

async function findFile(folders: Folders, address: string): Promise<{ file: string; bytes: Buffer }> {
  const pathname = decodeURIComponent(address);
  const places = Object.entries(folders)
    .filter(([prefix]) => pathname.startsWith(prefix))
    .sort(([a], [b]) => b.length - a.length)
    .flatMap(([prefix, roots]) => roots.map((root) => ({ root, rest: pathname.slice(prefix.length) || 'index.html' })));
  for (const { root, rest } of places) {
    const file = path.resolve(root, rest);
    if (!file.startsWith(path.resolve(root) + path.sep)) continue;
    const bytes = await readFile(file).catch(() => readIgnoringCase(root, rest));
    if (bytes) return { file, bytes };
  }
  throw new Error(`Nothing at ${pathname}`);
}

/** office.js asks for "AgaveErrorUX/index.html"; its npm package has the folder in lower case. */
async function readIgnoringCase(root: string, rest: string): Promise<Buffer | null> {
  let folder = root;
  for (const part of rest.split('/')) {
    const names = await readdir(folder).catch(() => []);
    const name = names.find((candidate) => candidate.toLowerCase() === part.toLowerCase());
    if (name === undefined) return null;
    folder = path.join(folder, name);
  }
  return readFile(folder).catch(() => null);
}

/** Listens on the first free port from `port` on; 0 takes any. */
export async function listen(server: Server, port: number): Promise<number> {
  for (let candidate = port; candidate < port + 50; candidate++) {
    const taken = await tryPort(server, candidate);
    if (taken !== null) return taken;
  }
  throw new Error(`从 ${String(port)} 起的 50 个端口都被占用了，请关掉一些程序后重试。`);
}

function tryPort(server: Server, port: number): Promise<number | null> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(null);
      else reject(error);
    });
    server.listen(port, 'localhost', () => {
      server.removeAllListeners('error');
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}

/** Closes the server and its connections. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
