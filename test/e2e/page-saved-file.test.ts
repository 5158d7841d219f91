import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pageTexts } from '../../src/page/page-texts';
import { mendTexts } from '../../src/taskpane/findings/mend-texts';
import { PROJECT } from '../excel-host/build';
import type { GridSnapshot } from '../excel-host/grid-snapshot';
import { changedCells, differentLooks, seenByOthers } from '../host/file/write/other-program';
import { excelStage } from './excel-stage';
import { FilePage } from './file-page';
import { Pane } from './pane';

/**
 * All of one kind is mended on the page for files: the saved file has the same findings on the page, in the stand-in for
 * Excel and in the command line, and looks as before.
 */
const CHENGDE = 'hebei-chengde-2021.xlsx';
const original = readFileSync(path.join(PROJECT, 'test/forms/seeds', CHENGDE));
const FILLED = '按时完整公开';

const { stage, excel, pane: excelPane, open: openExcel } = excelStage();

/** Mends all of one kind in the pane, and returns the number of cells that it says it changes. */
type Mend = (pane: Pane) => Promise<number>;

const KINDS: readonly (readonly [name: string, mend: Mend])[] = [
  [
    '全部安全修复',
    async (pane) => {
      await pane.frame.getByRole('button', { name: /^全部安全修复/ }).click();
      return pressed(pane, /^修复这 (\d+) 处$/);
    },
  ],
  [
    '逐格填写 of all placeholders',
    async (pane) => {
      await pane.frame
        .getByRole('button', { name: mendTexts.group.openNamed('残留占位符、提示语') })
        .first()
        .click();
      await pane.frame.getByRole('button', { name: /^逐格填写（\d+ 格）$/ }).click();
      await pane.frame
        .getByRole('textbox', { name: / 填写$/ })
        .first()
        .fill(FILLED);
      await pane.button(mendTexts.table.down).click();
      return pressed(pane, /^写入 (\d+) 格$/);
    },
  ],
];

/** Presses the button, and returns the number in its name. */
async function pressed(pane: Pane, name: RegExp): Promise<number> {
  const button = pane.frame.getByRole('button', { name });
  const [, count] = name.exec((await button.textContent()) ?? '') ?? [];
  await button.click();
  await pane.frame
    .getByText(/改好 \d+ 项/)
    .first()
    .waitFor();
  await pane.checked();
  return Number(count);
}

/** Messages of all findings of the command line. */
function messagesInCommandLine(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'goal-table-'));
  try {
    const file = path.join(folder, 'saved.xlsx');
    writeFileSync(file, bytes);
    const options = ['--import', 'tsx', 'src/cli/main.ts', 'check', file, '--format', 'json'];
    const { stdout } = spawnSync(process.execPath, options, { cwd: PROJECT, encoding: 'utf8' });
    const { files } = JSON.parse(stdout) as { files: { findings: { message: string }[] }[] };
    return files.flatMap(({ findings }) => findings.map(({ message }) => message)).sort();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Messages of all findings in the pane, which lists a part of a long list at first. */
async function messagesIn(pane: Pane): Promise<string[]> {
  const more = pane.frame.getByRole('button', { name: /^再显示 \d+ 项$/ });
  while ((await more.count()) > 0) await pane.finding().last().scrollIntoViewIfNeeded();
  const findings = await pane.findings();
  return findings.map(({ cell, message }) => message.slice(cell.length)).sort();
}

/** What the grid shows, without the contents and formats of some cells. */
function without(cells: readonly string[], { sheets }: GridSnapshot): unknown {
  return sheets.map((sheet) => ({
    ...sheet,
    cells: Object.fromEntries(
      Object.entries(sheet.cells).filter(([address]) => !cells.includes(`${sheet.name}!${address}`)),
    ),
  }));
}

test.each(KINDS)(
  '%s: the same findings everywhere, and the looks of the file that was dropped',
  async (_name, mend) => {
    const files = await FilePage.open(stage.browser);
    await files.drop(CHENGDE, original);
    await files.check();
    const onPage = new Pane(files);
    const before = await messagesIn(onPage);
    const count = await mend(onPage);
    await files.page.getByText(pageTexts.unsaved, { exact: true }).waitFor();
    const { name, bytes } = await files.save();
    expect(name).toBe('hebei-chengde-2021（已改）.xlsx');
    await files.page.getByText(pageTexts.saved, { exact: true }).waitFor();
    const left = await messagesIn(onPage);
    expect(left.length).toBeLessThan(before.length);

    expect(messagesInCommandLine(bytes)).toEqual(left);
    const [was, is] = [await seenByOthers(original), await seenByOthers(bytes)];
    const changed = changedCells(was, is);
    expect(changed).toHaveLength(count);
    expect(differentLooks(was, is)).toEqual([]);

    await openExcel(`?workbook=/forms/seeds/${CHENGDE}`);
    const shownBefore = await excel.snapshot();
    await excel.openFile(name, bytes);
    expect(without(changed, await excel.snapshot())).toEqual(without(changed, shownBefore));
    await excelPane.check();
    expect(await messagesIn(excelPane)).toEqual(left);

    expect(files.troubles).toEqual([]);
    expect(files.requests.filter((address) => !address.endsWith('/goal-table.html'))).toEqual([]);
    await files.close();
  },
  240_000,
);
