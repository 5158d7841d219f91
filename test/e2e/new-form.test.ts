import { newFormTexts as say } from '../../src/taskpane/new-form/new-form-texts';
import { texts } from '../../src/taskpane/basics/texts';
import { LOOKS, expectAccessible } from './accessible';
import { excelStage } from './excel-stage';

const FORM = '/forms/demos/demo-clean.xlsx';
const SHEET = '新任干部培训绩效目标';
const GOAL = '面向新任干部开展业务培训，提高参训人员履职能力，参训人员考核合格率达到95%以上。';

const { excel, pane, open } = excelStage();

const names = async (): Promise<readonly string[]> => (await excel.snapshot()).sheets.map(({ name }) => name);

async function openForm(): Promise<void> {
  await pane.frame.getByRole('tab', { name: texts.tabs.library }).click();
  await pane.button(texts.library.newForm).click();
  await pane.frame.getByRole('heading', { name: say.title }).waitFor();
}

async function make(): Promise<void> {
  await pane.frame.getByLabel(say.project).fill('新任干部培训');
  await pane.frame.getByLabel(say.unit).fill('示例县委组织部');
  await pane.frame.getByLabel(say.amounts.fiscal).fill('36.5');
  await pane.frame.getByLabel(say.amounts.other).fill('3.5');
  await pane.frame.getByLabel(say.field).selectOption('培训会议');
  await pane.button(say.make).click();
  await pane.frame.getByText(/^已新建：/).waitFor();
}

test('a training project from nothing to 可以送审, and back to the workbook as it was', async () => {
  await open(`?workbook=${FORM}`);
  const before = await excel.snapshot();
  await openForm();
  await make();
  expect((await excel.selectedCell()).sheet).toBe(SHEET);
  const sheet = (await excel.snapshot()).sheets.find(({ name }) => name === SHEET);
  expect(sheet?.cells.D5).toMatchObject({ formula: '=SUM(D6,D7)', value: 40 });
  await excel.screenshot('new-form');

  await excel.clickCell('B8');
  await excel.page.keyboard.type(GOAL);
  await excel.page.keyboard.press('Enter');
  await pane.frame.getByRole('tab', { name: texts.tabs.check }).click();
  await pane.check();
  await pane.frame.getByRole('heading', { name: texts.check.headline.ready }).waitFor();

  await pane.frame.getByRole('tab', { name: texts.tabs.library }).click();
  await pane.button(say.remove).click();
  await pane.button('仍要删除').click();
  await pane.frame.getByText(say.removed).waitFor();
  expect(await excel.snapshot()).toEqual(before);
}, 90_000);

test('everybody can read and work it', async () => {
  await open(`?workbook=${FORM}`);
  for (const [name, look] of Object.entries(LOOKS)) {
    await excel.page.emulateMedia(look);
    await openForm();
    await pane.button(say.make).click();
    await expectAccessible(pane, `new form, ${name}`);
    await pane.button(say.back).click();
  }
  await excel.page.emulateMedia(LOOKS.light);
  expect(await names()).not.toContain(SHEET);
}, 90_000);
