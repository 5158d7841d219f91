import { goalMapTexts } from '../../src/taskpane/library/goals/goal-map-texts';
import { texts } from '../../src/taskpane/basics/texts';
import { rowTexts } from '../../src/taskpane/library/row-text';
import { xlsxOf } from '../forms/generate/write-xlsx';
import { workbookOf } from '../workbook/sheet-of';
import type { SheetSketch } from '../workbook/sheet-of';
import { textRows, workbookFile } from '../host/file/workbook-bytes';
import { expectAccessible, LOOKS } from './accessible';
import { excelStage } from './excel-stage';

const { excel, pane, open } = excelStage();
const say = texts.library.proposal;

function project(name: string, goal: string, quantity: string): string[][] {
  return [
    ['项目支出绩效目标表', '', '', ''],
    ['项目名称', name, '', ''],
    ['年度总体目标', goal, '', ''],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', quantity, '≥5场'],
    ['产出指标', '质量指标', '验收合格率', '≥95%'],
    ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
    ['', '', '', ''],
  ];
}

const GOAL = '培训村医120人次，考核合格率达到96%，巡诊村卫生室80家。';
const PROJECTS = [
  project('河道清淤', '清淤5场。', '清淤场次'),
  project('村医轮训', GOAL, '授课场次'),
  project('图书下乡', '送书5场。', '送书场次'),
];

async function openSheet(sketch: SheetSketch, search = ''): Promise<void> {
  await open(search);
  await excel.openFile('项目.xlsx', await xlsxOf(workbookOf(sketch)));
}

/** The texts of a column from its top. */
async function column(letter: string): Promise<readonly string[]> {
  const [sheet] = (await excel.snapshot()).sheets;
  return Array.from({ length: 28 }, (_, row) => sheet?.cells[`${letter}${String(row + 1)}`]?.text ?? '');
}

test('the second of three stacked projects: the place follows the cursor and is said with the project', async () => {
  await openSheet({ rows: PROJECTS.flat() });
  const before = await excel.snapshot();
  await excel.clickCell('C5');
  await pane.search('招商活动场次');
  await pane.frame.getByRole('button', { name: texts.library.insertNamed('招商活动场次') }).click();
  await pane.frame.getByText('插入到：河道清淤 · 产出指标 / 数量指标，第 5 行之后').waitFor();
  await excel.clickCell('C13');
  await pane.frame.getByText('插入到：村医轮训 · 产出指标 / 数量指标，第 13 行之后').waitFor();
  await excel.screenshot('place-stacked');
  await pane.button(say.confirm).click();
  await pane.button(texts.journal.undo).waitFor();
  expect((await column('C')).slice(12, 15)).toEqual(['授课场次', '招商活动场次', '验收合格率']);
  await pane.undo();
  expect(await excel.snapshot()).toEqual(before);
}, 90_000);

/** A protected form that lets rows be inserted; names and values are unlocked, labels are merged and locked. */
function protectedForm(): Uint8Array {
  const rows = [
    ['项目支出绩效目标表'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '清淤场次', '≥5场'],
    ['', '', '清淤长度', '≥12公里'],
    ['', '质量指标', '验收合格率', '≥95%'],
    ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
  ];
  const unlocked = rows
    .slice(2)
    .flatMap((row) => row.slice(2))
    .reduce(
      (xml, text) => xml.replace(`<c t="inlineStr"><is><t>${text}<`, (cell) => cell.replace('<c', '<c s="1"')),
      textRows(rows),
    );
  const merged = '<mergeCells><mergeCell ref="A3:A5"/><mergeCell ref="B3:B4"/></mergeCells>';
  return workbookFile({
    sheets: [`${unlocked}<sheetProtection sheet="1" insertRows="0"/>${merged}`],
    styles: '<cellXfs><xf/><xf applyProtection="1"><protection locked="0"/></xf></cellXfs>',
  });
}

test.each([320, 450])(
  'a protected form takes a row inside its merged labels; undoing empties it, which is said before, %i px',
  async (width) => {
    await open(`?paneWidth=${String(width)}`);
    await excel.openFile('受保护.xlsx', protectedForm());
    await pane.search('招商活动场次');
    await pane.frame.getByRole('button', { name: texts.library.insertNamed('招商活动场次') }).click();
    await pane.frame.getByText(rowTexts.stays).waitFor();
    await excel.screenshot(`protected-insertion-${String(width)}`);
    await expectAccessible(pane);
    await pane.button(say.confirm).click();
    await pane.button(texts.journal.undo).waitFor();
    expect((await column('C')).slice(2, 6)).toEqual(['清淤场次', '招商活动场次', '清淤长度', '验收合格率']);
    await excel.screenshot(`protected-inserted-${String(width)}`);
    await pane.button(texts.journal.undo).click();
    await pane.frame.getByText(new RegExp(texts.journal.rowsLeft)).waitFor();
    await excel.screenshot(`protected-undone-${String(width)}`);
    expect((await column('C')).slice(2, 6)).toEqual(['清淤场次', '', '清淤长度', '验收合格率']);
    expect(await excel.refused()).toEqual([]);
  },
  90_000,
);

test('two tables side by side: nothing is torn without a word', async () => {
  const [left = [], right = []] = PROJECTS;
  await openSheet({ rows: left.map((row, index) => [...row, '', ...(right[index] ?? [])]) });
  await excel.clickCell('H5');
  await pane.search('招商活动场次');
  await pane.frame.getByRole('button', { name: texts.library.insertNamed('招商活动场次') }).click();
  await pane.frame.getByText(/旁边并排着另一张表/).waitFor();
  await excel.screenshot('place-beside');
  await pane.button(say.tearAnyway).click();
  await pane.button(say.confirm).click();
  await pane.button(texts.journal.undo).waitFor();
  expect((await column('H')).slice(4, 7)).toEqual(['授课场次', '招商活动场次', '验收合格率']);
  await pane.undo();
}, 90_000);

test('the second of two groups of the same names: 福州长乐', async () => {
  await open('?workbook=/forms/seeds/fuzhou-changle-2024.xlsx');
  const before = await excel.snapshot();
  await excel.clickCell('D18');
  await pane.propose('招商活动场次');
  await excel.screenshot('place-second-block');
  const options = await pane.frame.getByLabel(say.group).locator('option').allInnerTexts();
  expect(new Set(options).size).toBe(options.length);
  const place = await pane.frame.getByText(/^(插入到|填入)：/).innerText();
  expect(place).toMatch(/产出指标 \/ 数量指标，第 (18|19) 行/);
  await pane.button(say.confirm).click();
  await pane.button(texts.journal.undo).waitFor();
  await pane.undo();
  expect(await excel.snapshot()).toEqual(before);
}, 90_000);

test('three promises of a goal are taken up, each by one press, and everybody can work the map', async () => {
  await openSheet({ rows: PROJECTS.flat() }, '?paneWidth=320');
  await excel.clickCell('C13');
  await pane.tab(texts.tabs.library);
  await pane.button(texts.library.fromGoals).click();
  await pane.frame.getByText(goalMapTexts.counts(3, 3)).waitFor();
  for (const [name, look] of Object.entries(LOOKS)) {
    await excel.page.emulateMedia(look);
    await expectAccessible(pane, `goal map, ${name}`);
    await excel.screenshot(`goal-map-${name}`);
  }
  await excel.page.emulateMedia(LOOKS.light);
  for (const [index, pressed] of [
    '插入 培训人次 ≥120人次',
    '插入 考核合格率 ≥96%',
    '插入 村卫生室巡诊家数 ≥80家',
  ].entries()) {
    await pane.button(pressed).click();
    await pane.frame.getByText(goalMapTexts.counts(3, 2 - index)).waitFor();
  }
  await excel.screenshot('goal-map-done');
  expect((await column('C')).slice(12, 18)).toEqual([
    '授课场次',
    '培训人次',
    '村卫生室巡诊家数',
    '验收合格率',
    '考核合格率',
    '群众满意度',
  ]);
  await pane.button(texts.journal.undo).click();
  await pane.frame.getByText(goalMapTexts.counts(3, 1)).waitFor();
}, 120_000);
