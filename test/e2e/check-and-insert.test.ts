import { texts } from '../../src/taskpane/basics/texts';
import { excelStage } from './excel-stage';

const { excel, pane, open } = excelStage();

test('from the open form to its findings, to a cell, to a new indicator and back', async () => {
  await open();
  await excel.screenshot('start');
  await pane.check();
  await excel.screenshot('checked');
  const findings = await pane.findings();
  expect(findings.length).toBeGreaterThan(0);

  for (const [index, { cell }] of findings.entries()) {
    await pane.finding().nth(index).click();
    await excel.waitForSelectedCell(cell);
  }

  const before = await excel.snapshot();
  await pane.insert('“三公经费”控制率');
  const inserted = await excel.snapshot();
  expect(Object.values(inserted.sheets[0]?.cells ?? {})).toContainEqual(
    expect.objectContaining({ value: '“三公经费”控制率' }),
  );
  expect(inserted.sheets[0]?.merges).toContain('A11:A15');

  await pane.check();
  expect((await pane.findings()).length).toBeGreaterThanOrEqual(findings.length);

  await pane.undo();
  expect(await excel.snapshot()).toEqual(before);
  await pane.check();
  expect(await pane.findings()).toEqual(findings);
}, 60_000);

test('a target value such as =100% arrives as text', async () => {
  await open('?workbook=/forms/seeds/jiangxi-chaisang-2024.xlsx');
  const before = await excel.snapshot();
  await pane.insert('购置验收通过率', { table: /部门整体/, group: /质量指标/ });
  const cells = (await excel.snapshot()).sheets.flatMap((sheet) => Object.values(sheet.cells));
  const written = cells.filter((cell) => cell.text === '=100%' && cell.formula === null);
  const old = before.sheets.flatMap((sheet) => Object.values(sheet.cells)).filter((cell) => cell.text === '=100%');
  expect(written).toHaveLength(old.length + 1);
  expect(written.every((cell) => cell.value === '=100%')).toBe(true);
}, 60_000);

test('an indicator is found by its initials and taken with the enter key', async () => {
  await open();
  const before = await excel.snapshot();
  await pane.search('sgjf');
  expect(await pane.found()).toEqual(['“三公经费”控制率', '“三公经费”变动率', '“三公经费”违规使用次数']);
  await excel.page.keyboard.press('Enter');
  await pane.button(texts.library.proposal.confirm).click();
  await pane.button(texts.journal.undo).waitFor();
  const cells = (await excel.snapshot()).sheets.flatMap((sheet) => Object.values(sheet.cells));
  expect(cells).toContainEqual(expect.objectContaining({ value: '“三公经费”控制率' }));
  await pane.undo();
  expect(await excel.snapshot()).toEqual(before);
}, 60_000);

/** The actions on a finding appear when it is opened. */
const chooseExample = (): Promise<void> => pane.finding().filter({ hasText: '是指标库里的示例值' }).first().click();

test('an example is found by initials, inserted, noticed, edited, and taken back on the word of the user', async () => {
  await open('?workbook=/forms/more/hunan-yueyanglou-2023.xlsx');
  const before = await excel.snapshot();
  const unchanged = async (): Promise<boolean> =>
    (await pane.findings()).some(({ message }) => message.includes('是指标库里的示例值'));
  await pane.search('zshdcc');
  await excel.page.keyboard.press('Enter');
  await pane.button(texts.library.proposal.confirm).waitFor();
  await excel.screenshot('proposal');
  await pane.button(texts.library.proposal.confirm).click();
  await pane.button(texts.journal.undo).waitFor();
  await excel.screenshot('inserted');

  await pane.check();
  expect(await unchanged()).toBe(true);
  await chooseExample();
  await pane.frame.getByRole('button', { name: /^确认沿用/ }).waitFor();

  const { cell } = await excel.selectedCell();
  await excel.clickCell(cell);
  await excel.page.keyboard.type('≥8');
  await excel.page.keyboard.press('Enter');
  await pane.check();
  expect(await unchanged()).toBe(false);

  await pane.tab(texts.tabs.library);
  await pane.button(texts.journal.undo).click();
  await pane.frame.getByText(/又改动过/).waitFor();
  await excel.screenshot('undo-asks');
  await pane.button(texts.journal.undoAnyway).click();
  await pane.button(texts.close).waitFor();
  expect(await excel.snapshot()).toEqual(before);
}, 60_000);

test('an inserted example is kept on the word of the user', async () => {
  await open();
  await pane.insert('招商活动场次');
  await pane.check();
  await chooseExample();
  await pane.frame.getByRole('button', { name: /^确认沿用/ }).click();
  await pane.frame.getByRole('button', { name: /^确认沿用/ }).waitFor({ state: 'detached' });
}, 60_000);

test('several indicators are inserted and taken back at once', async () => {
  await open('?workbook=/forms/more/hunan-yueyanglou-2023.xlsx');
  const before = await excel.snapshot();
  for (const name of ['服务对象满意度', '预算执行率']) {
    await pane.search(name);
    await pane.frame.getByLabel(texts.library.pickNamed(name), { exact: true }).check();
  }
  await pane.button(texts.library.picked.insert(2)).click();
  await excel.screenshot('proposal-of-several');
  await pane.button(texts.library.proposal.confirmSeveral(2)).click();
  await pane.button(texts.journal.undo).waitFor();
  const values = (await excel.snapshot()).sheets.flatMap((sheet) =>
    Object.values(sheet.cells).map(({ value }) => value),
  );
  expect(values).toEqual(expect.arrayContaining(['服务对象满意度', '预算执行率']));
  await pane.undo();
  expect(await excel.snapshot()).toEqual(before);
}, 60_000);

test('the ribbon buttons open the pane on what they say', async () => {
  await open();
  await excel.pressRibbon('指标库');
  await pane.frame.getByRole('tab', { name: '指标库', selected: true }).waitFor();
  await excel.pressRibbon('一键校验');
  await pane.checked();
  expect((await pane.findings()).length).toBeGreaterThan(0);
}, 60_000);

test('one click on the ribbon checks, a second checks again', async () => {
  await open('?workbook=/forms/demos/demo-total-mismatch.xlsx');
  for (const edited of [false, true]) {
    if (edited) {
      await excel.clickCell('B3');
      await excel.page.keyboard.type('别的单位');
      await excel.page.keyboard.press('Enter');
    }
    const asked = await excel.page.evaluate(() => window.excelHost.log.length);
    await excel.pressRibbon('一键校验');
    await pane.checked();
    expect((await pane.findings()).length).toBeGreaterThan(0);
    expect(await excel.page.evaluate(() => window.excelHost.log.length)).toBeGreaterThan(asked);
    expect(await pane.frame.getByText(texts.check.stale).count()).toBe(0);
  }
}, 60_000);

test('an Excel that keeps the pane waiting is said so, and its answer counts', async () => {
  await open('?workbook=/forms/demos/demo-total-mismatch.xlsx');
  const release = await excel.page.evaluateHandle(() => window.excelHost.session.hold());
  await pane.button(texts.check.action).click();
  await pane.frame.getByText(texts.waiting).waitFor();
  await excel.screenshot('waiting');
  await release.evaluate((go) => go());
  await pane.checked();
  expect((await pane.findings()).length).toBeGreaterThan(0);
  expect(await pane.frame.getByText(texts.waiting).count()).toBe(0);
}, 60_000);

test('while a cell is being edited the pane says so, and goes on afterwards', async () => {
  await open('?workbook=/forms/demos/demo-total-mismatch.xlsx');
  await excel.clickCell('B2');
  await excel.page.keyboard.type('改');
  await pane.button(texts.check.action).click();
  await pane.frame.getByText(texts.troubles.editing.what).waitFor();
  await excel.clickCell('B4');
  await pane.button(texts.retry).click();
  await pane.checked();
  expect((await pane.findings()).length).toBeGreaterThan(0);
}, 60_000);

test('what the user types makes the pane say that its findings are of yesterday, when it is not to check by itself', async () => {
  await open('?workbook=/forms/demos/demo-total-mismatch.xlsx');
  await pane.check();
  await pane.more();
  await pane.frame.getByLabel(texts.check.live).uncheck();
  await excel.clickCell('B3');
  await excel.page.keyboard.type('别的单位');
  await excel.page.keyboard.press('Enter');
  await pane.frame.getByText(texts.check.stale).waitFor();
}, 60_000);

test.each(['1.9', '1.14', '1.17'])(
  'checks, leads to the cell, fixes, inserts and takes back in an Excel of ExcelApi %s',
  async (excelApi) => {
    await open(`?excelApi=${excelApi}&workbook=/forms/seeds/jiangxi-chaisang-2024.xlsx`);
    const before = await excel.snapshot();
    await pane.check();
    const findings = await pane.findings();
    await pane.finding().first().click();
    await excel.waitForSelectedCell(/[A-Z]+\d+$/.exec(findings[0]?.cell ?? '')?.[0] ?? '');

    await pane.frame.getByRole('button', { name: /^全部安全修复/ }).click();
    await pane.frame.getByRole('button', { name: /^修复这 \d+ 处$/ }).click();
    await pane.frame.getByText(/^已修复/).waitFor();
    expect(await excel.snapshot()).not.toEqual(before);
    await pane.button(texts.journal.undo).click();
    await pane.frame.getByText(/^已撤销/).waitFor();
    expect(await excel.snapshot()).toEqual(before);

    await pane.insert('购置验收通过率', { table: /部门整体/, group: /质量指标/ });
    expect((await excel.snapshot()).sheets).not.toEqual(before.sheets);
    await pane.undo();
    expect(await excel.snapshot()).toEqual(before);
  },
  120_000,
);

test('an older Excel is served as well, without what it lacks', async () => {
  await open('?excelApi=1.7&workbook=/forms/demos/demo-total-mismatch.xlsx');
  await pane.check();
  expect((await pane.findings()).length).toBeGreaterThan(0);
}, 60_000);
