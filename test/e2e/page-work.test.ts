import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { readWorkbook } from '../../src/host/file/read-workbook';
import { check } from '../../src/lint/check';
import { newFormTexts } from '../../src/taskpane/new-form/new-form-texts';
import { memoTexts } from '../../src/taskpane/memo/memo-texts';
import { reportTexts } from '../../src/taskpane/report-sheet/report-texts';
import { settingsTexts } from '../../src/taskpane/settings/settings-texts';
import { texts } from '../../src/taskpane/basics/texts';
import { helpTexts } from '../../src/taskpane/help/help-texts';
import { firstRunTexts } from '../../src/taskpane/first-run/first-run-texts';
import { REPORT_SHEET } from '../../src/report/report-sheet';
import { PROJECT } from '../excel-host/build';
import { browserStage } from './excel-stage';
import { FilePage } from './file-page';
import { Pane } from './pane';

/** Actions of the pane on the page for files, and their effect on the saved file. */
const YUEYANG = readFileSync(path.join(PROJECT, 'test/forms/more/hunan-yueyanglou-2023.xlsx'));
const NAME = 'hunan-yueyanglou-2023.xlsx';

const stage = browserStage();
let files: FilePage;
let pane: Pane;

async function open(): Promise<void> {
  files = await FilePage.open(stage.browser);
  pane = new Pane(files);
  await files.drop(NAME, YUEYANG);
}

afterEach(async () => {
  expect(files.troubles).toEqual([]);
  expect(files.requests.filter((address) => !address.endsWith('/goal-table.html'))).toEqual([]);
  await files.close();
});

/** The saved file as read by the command line; the order of merged areas does not matter. */
async function saved(): Promise<WorkbookSnapshot> {
  return sorted(readWorkbook((await files.save()).bytes));
}

function sorted(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    merges: [...sheet.merges].sort((a, b) => a.row - b.row || a.column - b.column),
  }));
  return { ...workbook, sheets };
}

test('an indicator is inserted where the cursor is, stands in the saved file, and is taken back', async () => {
  await open();
  const before = sorted(readWorkbook(YUEYANG));
  await pane.insert('服务对象满意度');
  const after = await saved();
  const rows = (workbook: typeof after): number => workbook.sheets[0]?.text.length ?? 0;
  expect(rows(after)).toBe(rows(before) + 1);
  expect(after.sheets[0]?.text.flat()).toContain('服务对象满意度');
  await pane.undo();
  expect(await saved()).toEqual(before);
}, 120_000);

test('a new form is made beside the other sheets, and removed again', async () => {
  await open();
  const before = sorted(readWorkbook(YUEYANG));
  await pane.tab(texts.tabs.library);
  await pane.button(texts.library.newForm).click();
  await pane.frame.getByLabel(newFormTexts.project).fill('新任干部培训');
  await pane.frame.getByLabel(newFormTexts.unit).fill('示例县委组织部');
  await pane.frame.getByLabel(newFormTexts.field).selectOption('培训会议');
  await pane.button(newFormTexts.make).click();
  await pane.frame.getByText(/^已新建：/).waitFor();
  const made = await saved();
  expect(made.sheets.length).toBe(before.sheets.length + 1);
  expect(check(made).tables.map(({ sheet }) => sheet)).toContain('新任干部培训绩效目标');
  await pane.button(newFormTexts.remove).click();
  await pane.frame.getByText(newFormTexts.removed).waitFor();
  expect((await saved()).sheets).toEqual(before.sheets);
}, 120_000);

test('an ignored finding and a rule that is off travel with the saved file', async () => {
  await open();
  await pane.check();
  const { ignore } = texts.findings;
  await pane.ignoreFirst();
  await pane.button(ignore.suggestions[1]).click();
  await pane.button(ignore.confirm).click();
  await pane.frame.getByText(ignore.done).waitFor();
  expect(check(await saved()).ignored).toHaveLength(1);

  await pane.act(texts.check.actions.settings);
  await pane.frame.getByLabel(settingsTexts.weights).fill('80');
  await pane.button(settingsTexts.save).first().click();
  await pane.frame.getByText(settingsTexts.saved).waitFor();
  expect((await saved()).savedState).toContain('80');
}, 120_000);

test('the report is a sheet of the saved file, in words that fit the page; the memo is there to copy', async () => {
  await open();
  await pane.check();
  await pane.act(texts.check.actions.report);
  await pane.frame.getByText(reportTexts.writtenOnPage(REPORT_SHEET)).waitFor();
  expect((await saved()).sheets.at(-1)?.name).toBe(REPORT_SHEET);
  await pane.more();
  await pane.button(reportTexts.remove).click();
  await pane.frame.getByText(reportTexts.removed).waitFor();
  expect(await saved()).toEqual(sorted(readWorkbook(YUEYANG)));

  await pane.act(texts.check.actions.memo);
  expect(await pane.frame.getByLabel(memoTexts.text).inputValue()).toMatch(/经审核，存在以下问题/);
}, 120_000);

test('what is said in help and of troubles does not send anyone to an Excel that is not there', async () => {
  await open();
  await pane.button(texts.help).click();
  await pane.frame.getByText(helpTexts.keysOnPage.lines[0]).waitFor();
  await pane.button(helpTexts.steps).click();
  await pane.frame.getByText(firstRunTexts.stepsOnPage[0][1]).first().waitFor();
  const help = await pane.frame
    .getByRole('heading', { name: helpTexts.title, exact: true })
    .locator('xpath=../..')
    .textContent();
  expect(help).not.toContain('Excel');
}, 120_000);
