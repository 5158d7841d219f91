import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

/** Disables requests of the browser itself, and everything that needs a screen or root rights. */
const OPTIONS = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser of this machine (or the one in CHROME_PATH), else the one from the npm package. */
export async function launchBrowser(): Promise<Browser> {
  const installed = installedBrowser();
  return installed === null ? launchPackagedBrowser() : chromium.launch({ executablePath: installed, args: OPTIONS });
}

const PACKAGED = path.resolve(__dirname, '../../node_modules/.cache/goal-table/chromium');
/** Unpacks the Chromium, and the libraries that a bare Linux lacks, into its temporary folder; prints where it is. */
const UNPACK = 'require(process.argv[1]).executablePath().then((file) => console.log(file))';

/** @sparticuz/chromium is built for Linux on x64 only. */
export function isPackagedFor({ platform, arch }: Pick<NodeJS.Process, 'platform' | 'arch'>): boolean {
  return platform === 'linux' && arch === 'x64';
}

/** @throws {Error} on other systems; the message says what to do */
export async function launchPackagedBrowser(
  system: Pick<NodeJS.Process, 'platform' | 'arch'> = process,
): Promise<Browser> {
  if (!isPackagedFor(system))
    throw new Error('No browser was found: install Chrome, Edge or Chromium, or name one in CHROME_PATH.');
  await mkdir(PACKAGED, { recursive: true });
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--eval', UNPACK, require.resolve('@sparticuz/chromium')],
    {
      env: { ...process.env, TMPDIR: PACKAGED, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    },
  );
  const executablePath = stdout.trim();
  // Prefer the system's own libraries: the packaged ones belong to another distribution.
  return chromium.launch({ executablePath, args: OPTIONS }).catch(() =>
    chromium.launch({
      executablePath,
      args: OPTIONS,
      env: { ...process.env, LD_LIBRARY_PATH: path.join(PACKAGED, 'al2023/lib') },
    }),
  );
}

function installedBrowser(): string | null {
  const asked = process.env.CHROME_PATH;
  if (asked) return asked;
  return candidates().find((file) => existsSync(file)) ?? null;
}

function candidates(): readonly string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const roots = [process.env['PROGRAMFILES(X86)'], process.env.PROGRAMFILES, process.env.LOCALAPPDATA];
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return roots.flatMap((root) => (root ? programs.map((program) => path.join(root, program)) : []));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chromium', 'chromium-browser'];
  return ['/usr/bin', '/usr/local/bin', '/opt/google/chrome', '/snap/bin'].flatMap((folder) =>
    names.map((name) => path.join(folder, name)),
  );
}
