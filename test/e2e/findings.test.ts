import { texts } from '../../src/taskpane/basics/texts';
import { parseAddress } from '../../src/workbook/area';
import { textRows, workbookFile } from '../host/file/workbook-bytes';
import { expectAccessible } from './accessible';
import { excelStage } from './excel-stage';

const FORM = '?workbook=/forms/seeds/jiangxi-chaisang-2024.xlsx';
const MANY = '?workbook=/forms/seeds/hebei-chengde-2021.xlsx';

const { fix, ignore, walk, filter, grouping, change } = texts.findings;

const { excel, pane, open } = excelStage();

const button = (name: RegExp) => pane.frame.getByRole('button', { name }).first();
/** Matches the buttons of one action in all findings. */
const named = (of: (cell: string, title: string) => string): RegExp =>
  new RegExp(`^${of('', '').replace(/\s.*$/, '')} `);

async function listed(): Promise<readonly string[]> {
  return (await pane.findings()).map(({ message }) => message);
}

test('one press mends what is safe, all of it in one step; each is taken back to the letter', async () => {
  await open(FORM);
  const before = await excel.snapshot();
  await pane.check();
  const findings = await listed();

  await pane.frame.locator('button[aria-label^="修复 "]:not([aria-expanded])').first().click();
  await pane.button(texts.journal.undo).waitFor();
  await pane.checked();
  expect((await listed()).length).toBeLessThan(findings.length);
  expect(await excel.snapshot()).not.toEqual(before);
  await excel.screenshot('fixed');
  await pane.button(texts.journal.undo).click();
  await pane.frame.getByText(/^已撤销修复/).waitFor();
  await pane.checked();
  expect(await excel.snapshot()).toEqual(before);
  expect(await listed()).toEqual(findings);

  await button(/^全部安全修复/).click();
  const pairs = await pane.frame
    .getByRole('list', { name: /^下面 \d+ 处/ })
    .getByRole('listitem')
    .allTextContents();
  expect(pairs.every((pair) => pair.includes(change.before) && pair.includes(change.after))).toBe(true);
  await excel.screenshot('all-safe-fixes');
  await button(/^修复这 \d+ 处$/).click();
  await pane.button(texts.journal.undo).waitFor();
  await pane.button(texts.journal.undo).click();
  await pane.frame.getByText(/^已撤销修复/).waitFor();
  expect(await excel.snapshot()).toEqual(before);
}, 60_000);

test('what changes the meaning is shown before and after, and asked for', async () => {
  await open(FORM);
  const before = await excel.snapshot();
  await pane.check();
  await pane.frame
    .getByRole('button', { name: named(fix.named), expanded: false })
    .first()
    .click();
  await excel.screenshot('fix-preview');
  expect(await excel.snapshot()).toEqual(before);
  await pane.button(fix.confirm).click();
  await pane.button(texts.journal.undo).waitFor();
  expect(await excel.snapshot()).not.toEqual(before);
}, 60_000);

test('an ignored finding goes with its reason into the workbook, and comes back', async () => {
  await open(FORM);
  const customXml = () => excel.page.evaluate(() => window.excelHost.session.customXmlParts());
  await pane.check();
  const findings = await listed();
  await pane.ignoreFirst();
  await pane.button(ignore.suggestions[1]).click();
  await pane.button(ignore.confirm).click();
  await pane.frame.getByText(ignore.done).waitFor();
  expect(await customXml()).toEqual([expect.stringContaining(ignore.suggestions[1])]);
  expect(await listed()).toHaveLength(findings.length - 1);

  // A newly opened pane reads the state saved in the workbook.
  await excel.reopenPane();
  await pane.check();
  await pane.button(ignore.list(1)).click();
  await pane.frame.getByText(ignore.because(ignore.suggestions[1])).waitFor();
  await excel.screenshot('ignored');
  await button(/^恢复检查 /).click();
  await pane.frame.getByText(ignore.restored).waitFor();
  expect(await customXml()).toEqual([]);
  expect(await listed()).toEqual(findings);
}, 60_000);

test('what a sum is held against is named, and leads to its cells', async () => {
  await open('?workbook=/forms/demos/demo-total-mismatch.xlsx');
  await pane.check();
  await pane.finding().first().click();
  const compared = pane.frame.getByRole('list', { name: texts.findings.evidence.label }).first();
  expect((await compared.innerText()).replace(/\s+/g, ' ')).toBe('对照：H6 35.00 H7 80.00 H8 0.00');
  await compared.getByRole('button', { name: 'H7' }).click();
  await excel.waitForSelectedCell('H7');
}, 60_000);

test('hundreds of findings are filtered, grouped and walked through, cell by cell', async () => {
  await open(MANY);
  await pane.check();
  const all = await pane.finding().count();
  expect(all).toBe(100);
  // Scrolling near the end of the list loads more of it.
  while ((await button(/^再显示 /).count()) > 0) await pane.finding().last().scrollIntoViewIfNeeded();
  expect(await pane.finding().count()).toBeGreaterThan(100);

  const walked = pane.frame.getByRole('group', { name: walk.label });
  for (let step = 0; step < 3; step += 1) await walked.getByRole('button', { name: walk.next }).click();
  await walked.getByText(/^第 3 \/ \d+ 项$/).waitFor();
  const current = pane.frame.locator('[data-finding][aria-current="true"]');
  const cell = (await current.locator('span').first().textContent())?.split(' ').at(-1) ?? '';
  await excel.waitForSelectedCell(cell);

  const cells = pane.frame.getByRole('group', { name: /^共 \d+ 处$/ }).first();
  while ((await cells.count()) === 0) await walked.getByRole('button', { name: walk.next }).click();
  await cells.getByRole('button', { name: texts.findings.cells.next }).click();
  await excel.waitForSelectedCell(
    /^[A-Z]+\d+/.exec((await cells.locator('[aria-live]').textContent()) ?? '')?.[0] ?? '',
  );

  await pane.frame.getByRole('group', { name: filter.label }).getByRole('button', { name: /^警告/ }).click();
  await pane.frame.getByLabel(grouping.label).selectOption(grouping.table);
  const heads = await pane.frame.getByRole('heading', { level: 3 }).allTextContents();
  expect(heads.length).toBeGreaterThan(0);
  expect(heads.every((head) => head.trim().startsWith('警告'))).toBe(true);
}, 60_000);

test('the list follows what the user types by itself; a co-author only makes it old', async () => {
  await open('?workbook=/forms/demos/demo-clean.xlsx');
  await pane.check();
  await pane.frame.getByRole('heading', { name: texts.check.headline.ready }).waitFor();
  const [sheet] = (await excel.snapshot()).sheets;
  const [address = ''] = Object.entries(sheet?.cells ?? {}).find(([, cell]) => /^≥\d+%$/.test(cell.text)) ?? [];
  const { row, column } = parseAddress(address).area;
  const type = (text: string, by: 'user' | 'co-author') =>
    excel.page.evaluate(
      ([r, c, entry, who]) => {
        const { grid, session } = window.excelHost;
        const [first] = grid.sheets();
        const write = (): void =>
          grid.write(first?.id ?? '', { row: r, column: c, rows: 1, columns: 1 }, { formulas: [[entry]] });
        if (who === 'user') write();
        else session.asCoAuthor(write);
      },
      [row, column, text, by] as const,
    );
  await type('', 'user');
  await pane.frame.getByRole('heading', { name: texts.check.headline.lacking(1) }).waitFor();
  await type('≥95%', 'co-author');
  await pane.frame.getByText(texts.check.stale).waitFor();
  await pane.button(texts.check.again).click();
  await pane.frame.getByRole('heading', { name: texts.check.headline.ready }).waitFor();
}, 60_000);

test('a protected sheet is left alone: the pane says what to do, and gives the text to copy', async () => {
  await open();
  const rows = [
    ['项目支出绩效目标表'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '质量指标', '问题整改率', '>=95%'],
  ];
  await excel.openFile('受保护.xlsx', workbookFile({ sheets: [`${textRows(rows)}<sheetProtection sheet="1"/>`] }));
  const before = await excel.snapshot();
  await pane.check();
  await button(/^修复 D3/).click();
  await pane.frame.getByText(texts.troubles['sheet-protected'].what).waitFor();
  await pane.button(fix.copy).click();
  await pane.frame.getByText(/^已复制|不让插件复制/).waitFor();
  await excel.screenshot('protected');
  expect(await excel.snapshot()).toEqual(before);
}, 60_000);

test.each(['light', 'dark'] as const)(
  'every question about a finding is accessible at 320 pixels, %s',
  async (colorScheme) => {
    await open(`${FORM}&paneWidth=320`);
    await excel.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await pane.check();
    await button(/^全部安全修复/).click();
    await pane.frame
      .getByRole('button', { name: named(fix.named), expanded: false })
      .first()
      .click();
    await button(named(ignore.named)).click();
    await pane.button(ignore.confirm).click();
    await expectAccessible(pane);
    await pane.button(ignore.suggestions[0]).click();
    await pane.button(ignore.confirm).click();
    await pane.frame.getByText(ignore.done).waitFor();
    await pane.button(ignore.list(1)).click();
    await expectAccessible(pane);
    await pane.frame.getByLabel(grouping.label).selectOption(grouping.table);
    await button(/^修复这 \d+ 处$/).click();
    await pane.button(texts.journal.undo).waitFor();
    await pane.checked();
    await expectAccessible(pane);
    await excel.screenshot(`findings-${colorScheme}`);
  },
  60_000,
);
