/**
 * Checks the size of what the pane loads (gzip, KiB), after a production build. Exits with 1 when it exceeds the
 * budget: then split or drop something, and raise a number only for a benefit to the user.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Scripts named in the page, loaded before the first paint. */
const FIRST_LOAD = 75;
/** All JavaScript of the pane, including chunks loaded later; half of it is words and sentences of the rules. */
const SCRIPTS = 460;
/** The only stylesheet, also loaded before the first paint. */
const STYLES = 6;
/**
 * Everything, including the stylesheet and the data loaded on demand: the library (at most 90) and the rules' reasons.
 */
const EVERYTHING = 564;

/** The page for files as distributed: everything in one file, without further compression. */
const ONE_FILE = 1_200_000;

const DIST = join(__dirname, '..', 'dist');
const PAGE = join(DIST, 'taskpane.html');
const ONE_FILE_PAGE = join(DIST, 'goal-table.html');
/** Not part of the pane: office.js comes from Microsoft, and the command line is never loaded. */
const NOT_THE_PANE = /^(office|office-js|cli)\//;

function filesBelow(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });
}

function gzipKiB(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length / 1024;
}

function report(what: string, paths: readonly string[], budget: number): boolean {
  const size = paths.reduce((sum, path) => sum + gzipKiB(path), 0);
  const fits = paths.length > 0 && size <= budget;
  console.log(
    `${fits ? 'ok  ' : 'OVER'} ${what}: ${size.toFixed(1)} KiB gzip of ${String(budget)} in ${String(paths.length)} files`,
  );
  if (!fits)
    for (const path of paths) console.log(`     ${gzipKiB(path).toFixed(1).padStart(7)}  ${relative(DIST, path)}`);
  return fits;
}

for (const page of [PAGE, ONE_FILE_PAGE]) {
  if (existsSync(page)) continue;
  console.error(`${page} is missing: run "npm run build" first.`);
  process.exit(1);
}
const own = filesBelow(DIST).filter((path) => !NOT_THE_PANE.test(relative(DIST, path).replaceAll('\\', '/')));
const scripts = own.filter((path) => path.endsWith('.js'));
const styles = own.filter((path) => path.endsWith('.css'));
const data = own.filter((path) => path.endsWith('.json'));
const named = [...readFileSync(PAGE, 'utf8').matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, source = '']) =>
  join(dirname(PAGE), source),
);
const first = scripts.filter((path) => named.includes(path));

for (const name of ['built-library', 'built-reasons']) {
  if (!data.some((path) => relative(DIST, path).startsWith(name)))
    throw new Error(`The data of ${name} is missing: has it become a script again?`);
}
const oneFile = statSync(ONE_FILE_PAGE).size;
console.log(
  `${oneFile <= ONE_FILE ? 'ok  ' : 'OVER'} page in one file: ${String(oneFile)} bytes of ${String(ONE_FILE)}`,
);
const fits = [
  oneFile <= ONE_FILE,
  report('first load', first, FIRST_LOAD),
  report('JavaScript', scripts, SCRIPTS),
  report('stylesheet', styles, STYLES),
  report('JavaScript, stylesheet and data', [...scripts, ...styles, ...data], EVERYTHING),
];
process.exitCode = fits.every(Boolean) ? 0 : 1;
