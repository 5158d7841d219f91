import { texts } from '../../src/taskpane/basics/texts';
import { textRows, workbookFile } from '../host/file/workbook-bytes';
import { excelStage } from './excel-stage';

/** Column D holds the values, under an unknown heading. */
const ROWS = [
  ['项目支出绩效目标表'],
  ['（2024年度）'],
  ['一级指标', '二级指标', '三级指标', '本期任务', '目标值'],
  ['产出指标', '数量指标', '巡查次数', '≥12次', '全年累计巡查'],
  ['产出指标', '质量指标', '问题整改率', '≥120%', '按台账统计核定'],
];

const say = texts.recognition;

const { excel, pane, open } = excelStage();

test('a column that was misread is corrected, remembered in the workbook, and read automatically again', async () => {
  await open();
  const customXml = () => excel.page.evaluate(() => window.excelHost.session.customXmlParts());
  const cellsFound = async () => (await pane.findings()).map(({ cell }) => cell);
  await excel.openFile('自编表.xlsx', workbookFile({ sheets: [textRows(ROWS)] }));
  const before = await excel.snapshot();

  await pane.check();
  await pane.more();
  await pane.frame.getByText(say.unsure(1)).waitFor();
  const role = pane.frame.getByLabel(say.roleOf('D', '本期任务'));
  expect(await role.inputValue()).not.toBe('value');
  expect(await cellsFound()).not.toContain('D5');
  await excel.screenshot('unsure-column');

  await pane.frame.getByRole('button', { name: /^D 列 ?本期任务$/ }).click();
  await excel.waitForSelectedCell('D3');

  await role.selectOption('value');
  await pane.frame.getByText(say.saved).waitFor();
  expect(await role.inputValue()).toBe('value');
  expect(await cellsFound()).toContain('D5');
  expect(await customXml()).toEqual([
    expect.stringMatching(/^<state xmlns="urn:goal-table:state"><section name="corrections">.*本期任务/),
  ]);
  await excel.screenshot('corrected-column');

  // A newly opened pane reads the state saved in the workbook.
  await excel.reopenPane();
  await pane.check();
  await pane.act(say.show);
  expect(await role.inputValue()).toBe('value');
  expect(await cellsFound()).toContain('D5');

  await pane.button(say.restoreNamed(say.column('D'))).click();
  await pane.frame.getByText(say.restored('本期任务')).waitFor();
  expect(await role.inputValue()).not.toBe('value');
  expect(await cellsFound()).not.toContain('D5');
  expect(await customXml()).toEqual([]);
  expect(await excel.snapshot()).toEqual(before);

  expect(await excel.page.evaluate(() => window.excelHost.log.filter(({ error }) => error !== null))).toEqual([]);
}, 60_000);
