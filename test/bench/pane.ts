import { startServer } from '../excel-host/start';
import { launchBrowser } from '../e2e/browser';
import {
  checked,
  enterValue,
  measureWork,
  openLightPane,
  press,
  verdict,
  verdictChanged,
  type PaneWork,
} from '../e2e/pane-work';
import { texts } from '../../src/taskpane/basics/texts';
import { largeWorkbook } from './large-workbook';

function print(sheets: number, rows: number, what: string, { total, longest }: PaneWork): void {
  const row = [sheets, rows, what, `${total.toFixed(0)} ms`, `${longest.toFixed(0)} ms`];
  console.log(row.map((cell, index) => String(cell).padStart([6, 6, 8, 8, 14][index] ?? 0)).join(''));
}

/** Cost of a check in the browser: processor time and longest task, of a press and of the check after one entry. `npm run bench`. */
async function main(): Promise<void> {
  const server = await startServer({ port: 0, production: true });
  const browser = await launchBrowser();
  console.log('sheets  rows           pane  longest task');
  for (const [sheets, rows] of [
    [1, 40],
    [1, 300],
    [1, 3000],
    [300, 40],
  ] as const) {
    const pane = await openLightPane(browser, server.address, largeWorkbook(sheets, rows));
    for (const what of ['first', 'again']) {
      const work = await measureWork(browser, pane, async () => {
        await press(pane, texts.check.action);
        await checked(pane);
      });
      print(sheets, rows, what, work);
    }
    const before = await verdict(pane);
    let what = 'live';
    const work = await measureWork(browser, pane, async () => {
      await enterValue(pane, 0, '');
      // On a slow machine the pane does not check a large workbook by itself, and says so.
      await verdictChanged(pane, before).catch(() => (what = 'no live'));
    });
    print(sheets, rows, what, work);
    await pane.page.context().close();
  }
  await browser.close();
  await server.close();
}

void main();
