import { texts } from '../../src/taskpane/basics/texts';
import { largeWorkbook } from '../bench/large-workbook';
import type {} from '../excel-host/page/page-api';
import { browserStage } from './excel-stage';
import { slowness } from '../machine-speed';
import { checked, enterValue, measureWork, openLightPane, press, verdict, verdictChanged } from './pane-work';
import type { LightPane } from './pane-work';

/** 自动重新校验 is cheap: the pane's limit is 100 ms of script; twice that for a busy machine. */
const RECHECK_MS = 200;
/** Round trips of one check. */
const SYNCS = 3;
const INDICATORS = 40;

const stage = browserStage();
let pane: LightPane;

afterEach(() => pane.page.context().close());

/** Enters one value after the other, faster than the pane checks. */
async function enter(values: readonly string[]): Promise<void> {
  for (const [index, value] of values.entries()) {
    await enterValue(pane, index, value);
    await pane.page.waitForTimeout(50);
  }
}

const syncs = (): Promise<number> =>
  pane.page.evaluate(() => window.lightHost.session.log.filter(({ kind }) => kind === 'sync').length);

test('ten entries in a row are checked once, in a short time, with few questions to Excel', async () => {
  pane = await openLightPane(stage.browser, stage.address, largeWorkbook(1, INDICATORS));
  await press(pane, texts.check.action);
  await checked(pane);
  const before = await verdict(pane);
  const asked = await syncs();
  const work = await measureWork(stage.browser, pane, async () => {
    await enter(Array.from({ length: 10 }, () => ''));
    await verdictChanged(pane, before);
  });
  // Time for any further effects.
  await pane.page.waitForTimeout(1000);
  expect(work.total).toBeLessThan(RECHECK_MS * (await slowness(pane.frame)));
  expect((await syncs()) - asked).toBeLessThanOrEqual(SYNCS);
}, 60_000);
