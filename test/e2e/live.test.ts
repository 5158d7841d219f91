import { texts } from '../../src/taskpane/basics/texts';
import { largeWorkbook } from '../bench/large-workbook';
import type {} from '../excel-host/page/page-api';
import { browserStage } from './excel-stage';
import { checked, measureWork, openLightPane, press } from './pane-work';
import type { LightPane } from './pane-work';

/** 自动重新校验 is cheap: the pane's limit is 100 ms of script; twice that for a busy machine. */
const RECHECK_MS = 200;
/** Round trips of one check. */
const SYNCS = 3;
const INDICATORS = 40;
/** Column G holds the values, the first of them in row 9. */
const FIRST_VALUE = { row: 8, column: 6 };

const stage = browserStage();
let pane: LightPane;

afterEach(() => pane.page.context().close());

/** Types one value after the other, faster than the pane checks. */
async function type(entries: readonly string[]): Promise<void> {
  for (const [index, entry] of entries.entries()) {
    await pane.page.evaluate(
      ([row, column, text]) => {
        const { grid } = window.lightHost;
        grid.write(grid.sheets()[0]?.id ?? '', { row, column, rows: 1, columns: 1 }, { formulas: [[text]] });
      },
      [FIRST_VALUE.row + index, FIRST_VALUE.column, entry] as const,
    );
    await pane.page.waitForTimeout(50);
  }
}

const syncs = (): Promise<number> =>
  pane.page.evaluate(() => window.lightHost.session.log.filter(({ kind }) => kind === 'sync').length);
const headline = (): Promise<string | null> => pane.frame.locator('h2').first().textContent();

test('ten entries in a row are checked once, in a short time, with few questions to Excel', async () => {
  pane = await openLightPane(stage.browser, stage.address, largeWorkbook(1, INDICATORS));
  await press(pane, texts.check.action);
  await checked(pane);
  const before = await headline();
  const asked = await syncs();
  const work = await measureWork(stage.browser, pane, async () => {
    await type(Array.from({ length: 10 }, () => ''));
    await pane.frame.waitForFunction((was) => document.querySelector('h2')?.textContent !== was, before);
  });
  // Time for any further effects.
  await pane.page.waitForTimeout(1000);
  expect(work.total).toBeLessThan(RECHECK_MS);
  expect((await syncs()) - asked).toBeLessThanOrEqual(SYNCS);
}, 60_000);
