import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { PROJECT } from '../excel-host/build';
import { startServer } from '../excel-host/start';
import { launchBrowser } from '../e2e/browser';
import { FilePage } from '../e2e/file-page';
import { chapters } from './chapters';
import { fileName, screenshotsPage } from './screenshots-page';
import { Stage } from './stage';
import type { State } from './state';
import { webpWriter } from './webp';
import type { ToWebp } from './webp';

/** Time for pending texts and transitions to finish. */
const SETTLE_MS = 250;
const PAGE = path.join(PROJECT, 'docs/screenshots.md');
const FOLDER = path.join(PROJECT, 'docs/screenshots');

/** `npm run screenshots`: writes docs/screenshots.md and its pictures; with names of states, only those pictures. */
async function main(names: readonly string[]): Promise<void> {
  const states = chapters.flatMap((chapter) => chapter.states);
  const asked = names.length === 0 ? states : states.filter(({ name }) => names.includes(name));
  await mkdir(FOLDER, { recursive: true });
  await removeOthers(new Set(states.flatMap((state) => state.looks.map((look) => fileName(state, look)))));
  const server = await startServer({ port: 0, production: true });
  const browser = await launchBrowser();
  try {
    const toWebp = await webpWriter(browser);
    for (const state of asked) await take(browser, server.address, state, toWebp);
  } finally {
    await browser.close();
    await server.close();
  }
  await writeFile(PAGE, screenshotsPage());
}

async function take(browser: Browser, address: string, state: State, toWebp: ToWebp): Promise<void> {
  if (state.showFilePage) {
    await takeFilePage(browser, state, state.showFilePage, toWebp);
    return;
  }
  const stage = await Stage.open(browser, address, state);
  await state.show?.(stage);
  for (const look of state.looks) {
    const picture = await stage.picture(look, state.inSight?.(stage));
    await writeFile(path.join(FOLDER, fileName(state, look)), await toWebp(picture));
  }
  await stage.close();
  console.log(state.name);
}

/** The page for files is shown completely, on a screen of 1366×768. */
async function takeFilePage(
  browser: Browser,
  state: State,
  show: NonNullable<State['showFilePage']>,
  toWebp: ToWebp,
): Promise<void> {
  const opened = await FilePage.open(browser);
  await show(opened);
  for (const look of state.looks) {
    await opened.page.emulateMedia(look.media);
    await opened.page.mouse.move(0, 0);
    await opened.page.waitForTimeout(SETTLE_MS);
    const picture = await opened.page.screenshot({ animations: 'disabled', caret: 'hide' });
    await writeFile(path.join(FOLDER, fileName(state, look)), await toWebp(picture));
  }
  await opened.close();
  console.log(state.name);
}

async function removeOthers(known: ReadonlySet<string>): Promise<void> {
  const left = (await readdir(FOLDER)).filter((file) => !known.has(file));
  await Promise.all(left.map((file) => rm(path.join(FOLDER, file))));
}

void main(process.argv.slice(2));
