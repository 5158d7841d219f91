/**
 * Compares everything in dist/ that runs in a browser with the oldest browsers, after a production build. Exits with 1
 * and the names that they do not support.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findNewer, findNewerInPage, findNewerStyles } from './find-newer';
import { NEEDED_BEYOND, OLDEST } from './oldest-browsers';

const DIST = join(__dirname, '..', '..', 'dist');

const LOOKS: Readonly<Record<string, (content: string) => string[]>> = {
  js: findNewer,
  css: findNewerStyles,
  html: findNewerInPage,
};

/** The command line runs in Node, and office.js is Microsoft's; both are in folders of their own. */
const files = existsSync(DIST) ? readdirSync(DIST).filter((file) => /\.(?:js|css|html)$/.test(file)) : [];
if (!files.includes('taskpane.html')) {
  console.error('dist/taskpane.html is missing: run "npm run build" first.');
  process.exit(1);
}
const found = files.flatMap((file) => {
  const look = LOOKS[file.split('.').at(-1) ?? ''];
  return (look?.(readFileSync(join(DIST, file), 'utf8')) ?? []).map((newer) => `${file}: ${newer}`);
});
const oldest = `Chrome ${String(OLDEST.chrome)}, Safari ${String(OLDEST.safari)}`;
const beyond = Object.entries(NEEDED_BEYOND).map(([what, from]) => `${what}: ${from}`);
console.log(
  found.length === 0
    ? `ok   ${oldest} (${beyond.join(', ')}) run all of ${String(files.length)} files`
    : `NEW  for ${oldest}:\n     ${found.join('\n     ')}`,
);
process.exitCode = found.length === 0 ? 0 : 1;
