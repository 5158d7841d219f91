import path from 'node:path';
import { goalTable } from '../cli/goal-table';
import { browserStage } from './excel-stage';

/** Width in CSS pixels of what `@page` leaves of A4 across: 297 mm − 2 × 12 mm. */
const PAPER = Math.round((273 / 25.4) * 96);
const stage = browserStage();

test('findings of seventeen sheets that are said together fit on paper and on a small screen', async () => {
  const workbook = path.join(__dirname, '../forms/seeds/hebei-chengde-2021.xlsx');
  const { out } = await goalTable(['check', workbook, '--format', 'html']);
  const page = await stage.browser.newPage();
  try {
    await page.setContent(out);
    expect(await page.locator('tr[data-level]').count()).toBeGreaterThan(50);
    for (const [media, width] of [
      ['print', PAPER],
      ['screen', 1024],
    ] as const) {
      await page.emulateMedia({ media });
      await page.setViewportSize({ width, height: 768 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  } finally {
    await page.close();
  }
});
