import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../e2e/browser';
import { measureStart } from '../e2e/slow-start';
import type { Start } from '../e2e/slow-start';
import { BUILT_PAGE, PROJECT, buildAll, builtPane } from '../excel-host/build';
import { fileServer, listen } from '../excel-host/server';

/**
 * How soon the pane can be read and used on a slow computer, compared with a page like Microsoft's React task-pane
 * template, in one run: `npm run bench`. The template itself was measured elsewhere; its first paint took 788 ms.
 */
const ROUNDS = 9;
const TEMPLATE = path.join(PROJECT, 'node_modules/.cache/goal-table/react-template');

const PANES = [
  { title: '绩效目标助手', folder: builtPane({ production: true }), page: '/taskpane.html' },
  { title: 'React template', folder: TEMPLATE, page: '/react-template/taskpane.html' },
] as const;

function buildTemplate(): void {
  const webpack = [
    require.resolve('webpack-cli/bin/cli.js'),
    'build',
    '--config',
    'test/bench/react-template/webpack.config.js',
  ];
  const { status, stdout } = spawnSync(process.execPath, webpack, { cwd: PROJECT, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
}

/** KiB (gzip) of the scripts named in the page, without office.js. */
function firstLoad(folder: string): number {
  const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const scripts = [...page.matchAll(/<script[^>]*\ssrc="([^"/]+)"/g)].map(([, name = '']) => path.join(folder, name));
  if (scripts.length === 0) throw new Error(`No scripts in the page of ${folder}`);
  return scripts.reduce((sum, script) => sum + gzipSync(readFileSync(script), { level: 9 }).length, 0) / 1024;
}

function median(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `${(sorted[Math.floor(sorted.length / 2)] ?? NaN).toFixed(0)} ms`;
}

async function main(): Promise<void> {
  await buildAll({ production: true });
  buildTemplate();
  const server = fileServer({
    '/': [BUILT_PAGE, builtPane({ production: true }), path.join(PROJECT, 'test/excel-host/page')],
    '/forms/': [path.join(PROJECT, 'test/forms')],
    '/react-template/': [TEMPLATE],
    '/office-js/': [path.join(PROJECT, 'node_modules/@microsoft/office-js/dist')],
  });
  const address = `http://localhost:${String(await listen(server, 0))}`;
  const browser = await launchBrowser();
  console.log(`first paint with a processor four times slower, median of ${String(ROUNDS)}`);
  console.log('first paint  button pressable  button drawn by script  script (gzip)');
  for (const { title, folder, page } of PANES) {
    const starts: Start[] = [];
    // The first round warms up the server and the browser.
    for (let round = 0; round <= ROUNDS; round++) {
      const start = await measureStart(browser, address, page);
      if (round > 0) starts.push(start);
    }
    const row = [
      median(starts.map(({ readable }) => readable)),
      median(starts.map(({ pressable }) => pressable)),
      median(starts.map(({ drawn }) => drawn)),
      `${firstLoad(folder).toFixed(0)} KiB`,
    ];
    console.log(`${row.map((cell, index) => cell.padStart([11, 18, 24, 15][index] ?? 0)).join('')}  ${title}`);
  }
  await browser.close();
  server.closeAllConnections();
  server.close();
}

void main();
