import { readFile } from 'node:fs/promises';
import { ownTexts } from '../../src/taskpane/library/own/own-texts';
import { texts } from '../../src/taskpane/basics/texts';
import { expectAccessible } from './accessible';
import { excelStage } from './excel-stage';

const { excel, pane, open } = excelStage();

async function own(): Promise<void> {
  await pane.search('');
  await pane.frame.getByRole('button', { name: /^我的指标/ }).click();
  await pane.frame.getByRole('heading', { name: /^我的指标/ }).waitFor();
}

const names = (): Promise<readonly string[]> => pane.frame.locator('li h3').allTextContents();

test('from the form to a file, and from the file back into the library and the form', async () => {
  await open('?workbook=/forms/seeds/jiangxi-chaisang-2024.xlsx');
  await own();
  await pane.button(ownTexts.captureClean).click();
  await pane.button(ownTexts.preview.confirm).click();
  const taken = await names();
  expect(taken.length).toBeGreaterThan(3);

  await pane.button(ownTexts.exchange.title).click();
  const download = excel.page.waitForEvent('download');
  await pane.button(ownTexts.exchange.exportTable).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(ownTexts.exchange.tableFile);
  const buffer = await readFile(await file.path());
  await pane.frame.getByText(ownTexts.exchange.exported(ownTexts.exchange.tableFile)).waitFor();

  await pane.document.evaluate(() => localStorage.clear());
  await excel.page.reload();
  await excel.ready();
  await own();
  expect(await names()).toEqual([]);

  await pane.button(ownTexts.exchange.title).click();
  await pane.frame
    .getByLabel(ownTexts.exchange.fileLabel)
    .setInputFiles({ name: '我的指标.xlsx', mimeType: '', buffer });
  await pane.frame.getByText(ownTexts.preview.counts(taken.length, 0, 0)).waitFor();
  await pane.button(ownTexts.preview.confirm).click();
  expect(await names()).toEqual(taken);

  const [name = ''] = taken;
  await pane.button(ownTexts.back).click();
  await pane.propose(name, { table: /部门整体/ });
  await pane.button(texts.library.proposal.confirm).click();
  await pane.button(texts.journal.undo).waitFor();
  const cells = (await excel.snapshot()).sheets.flatMap((sheet) => Object.values(sheet.cells));
  expect(cells.filter(({ value }) => value === name).length).toBeGreaterThan(1);
}, 90_000);

test.each(['light', 'dark'] as const)(
  '我的指标 is accessible and cuts nothing off in the narrowest pane, %s',
  async (colorScheme) => {
    await open('?paneWidth=320&workbook=/forms/seeds/jiangxi-chaisang-2024.xlsx');
    await excel.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await own();
    await expectAccessible(pane);
    await excel.screenshot(`own-empty-${colorScheme}`);
    await pane.button(ownTexts.captureClean).click();
    await pane.button(ownTexts.preview.confirm).waitFor();
    await expectAccessible(pane);
    await excel.screenshot(`own-preview-${colorScheme}`);
    await pane.button(ownTexts.preview.confirm).click();
    await pane.button(ownTexts.exchange.title).click();
    await pane.button(ownTexts.exchange.fallback).click();
    await pane.button(ownTexts.exchange.paste).click();
    await expectAccessible(pane);
    await excel.screenshot(`own-${colorScheme}`);
    const buffer = Buffer.from('{');
    await pane.frame.getByLabel(ownTexts.exchange.fileLabel).setInputFiles({ name: '坏了.json', mimeType: '', buffer });
    await pane.frame.getByRole('alert').waitFor();
    await expectAccessible(pane);
    await excel.screenshot(`own-refused-${colorScheme}`);
    await pane.frame
      .getByRole('button', { name: ownTexts.editNamed('') })
      .first()
      .click();
    await pane.frame.getByLabel('指标值').fill('');
    await pane.button(ownTexts.form.save).click();
    await expectAccessible(pane);
    await excel.screenshot(`own-form-${colorScheme}`);
  },
  90_000,
);
