import * as XLSX from '@e965/xlsx';
import { texts } from '../../src/taskpane/basics/texts';
import { formBytes } from '../forms/truth';
import { browserStage } from './excel-stage';
import { slowness } from '../machine-speed';
import { checked, measureWork, openLightPane, press } from './pane-work';
import type { LightPane } from './pane-work';

/** The pane's own limit for any task is 50 ms; twice that for a busy machine. */
const LONGEST_TASK_MS = 100;
/** Distance of one fast turn of the wheel. */
const WHEEL_PIXELS = 2000;

const stage = browserStage();
let pane: LightPane;

afterEach(() => pane.page.context().close());

/** A county's forms, `times` times. */
function manyForms(times: number): Uint8Array {
  const source = XLSX.read(formBytes('seeds/hebei-chengde-2021'));
  const book = XLSX.utils.book_new();
  for (let time = 1; time <= times; time++) {
    for (const name of source.SheetNames) {
      const sheet = source.Sheets[name];
      if (sheet) XLSX.utils.book_append_sheet(book, sheet, `${String(time)}-${name}`.slice(0, 31));
    }
  }
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
}

test('hundreds of findings scroll without a stop, to the last of them', async () => {
  pane = await openLightPane(stage.browser, stage.address, manyForms(3));
  await press(pane, texts.check.action);
  await checked(pane);
  await pane.page.mouse.move(150, 400);
  const work = await measureWork(stage.browser, pane, async () => {
    for (let end = false; !end;) {
      await pane.page.mouse.wheel(0, WHEEL_PIXELS);
      end = await pane.frame.evaluate(isAtEnd);
    }
  });
  expect(work.longest).toBeLessThan(LONGEST_TASK_MS * (await slowness(pane.frame)));
  expect(await pane.frame.locator('[data-finding]').count()).toBeGreaterThan(250);
}, 60_000);

/** Runs inside the pane, because locating the last finding with the test tool takes longer than the pane's own work. */
async function isAtEnd(): Promise<boolean> {
  await new Promise(requestAnimationFrame);
  const panel = document.querySelector('[role="tabpanel"]');
  const goesOn = [...(panel?.querySelectorAll('button') ?? [])].some(({ textContent }) =>
    textContent.startsWith('再显示'),
  );
  return panel !== null && !goesOn && panel.scrollTop + panel.clientHeight >= panel.scrollHeight - 1;
}
