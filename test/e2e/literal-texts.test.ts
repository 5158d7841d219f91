import * as XLSX from '@e965/xlsx';
import { ownTexts } from '../../src/taskpane/library/own/own-texts';
import { texts } from '../../src/taskpane/basics/texts';
import { excelStage } from './excel-stage';

/** Texts of a workbook that look like HTML are shown literally and never run. */

const SHEET = '<img src=x onerror=ran()>';
const OTHER_SHEET = '<b onclick=ran()>表二';
const NAME = '<img src=y onerror=ran()>合格率';
const OTHER_NAME = '<script>ran()</script>活动场次';
const REASON = '<svg onload="ran()">经领导同意</svg>';
const WANTED = '<iframe src="javascript:ran()"></iframe>';

const { excel, pane, open } = excelStage();

function form(): XLSX.WorkSheet {
  return XLSX.utils.aoa_to_sheet([
    ['部门整体支出绩效目标表'],
    ['（2024年度）'],
    ['部门（单位）名称', '<i>示例市商务局</i>', '', '单位：<u>万元</u>'],
    ['年度总体目标', '<a href="javascript:ran()">举办招商活动8场</a>'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', OTHER_NAME, ''],
    ['产出指标', '质量指标', NAME, '≥120%'],
    ['产出指标', '时效指标', '活动完成时间', '<style>body{display:none}</style>'],
    ['效益指标', '社会效益指标', '新增招商企业', '≥3家'],
    ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
  ]);
}

function workbook(): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, form(), SHEET);
  XLSX.utils.book_append_sheet(book, form(), OTHER_SHEET);
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Uint8Array;
}

test('names, values, sheets and reasons that look like HTML are shown to the letter', async () => {
  await open();
  await excel.openFile('表.xlsx', workbook());
  await pane.document.evaluate(() => Object.assign(window, { ran: () => document.body.append('已运行') }));
  const shows = async (...expected: readonly string[]): Promise<void> => {
    const shown = (await pane.frame.locator('body').textContent()) ?? '';
    for (const text of expected) expect(shown).toContain(text);
  };

  await pane.check();
  await shows(SHEET, OTHER_SHEET, NAME, OTHER_NAME);
  await pane.ignoreFirst();
  await pane.frame.getByLabel(texts.findings.ignore.reason).fill(REASON);
  await pane.button(texts.findings.ignore.confirm).click();
  await pane.frame.getByText(texts.findings.ignore.done).waitFor();
  await pane.button(texts.findings.ignore.list(1)).click();
  await shows(REASON);
  await pane.more();
  for (const action of await pane.frame
    .getByRole('group', { name: texts.check.actions.label })
    .getByRole('button')
    .all()) {
    await action.click();
    await pane.checked();
  }
  await excel.screenshot('literal-findings');

  await pane.search(WANTED);
  await pane.frame.getByText(WANTED).first().waitFor();
  await pane.search('');
  await pane.frame.getByRole('button', { name: /^我的指标/ }).click();
  await pane.button(ownTexts.captureClean).click();
  await pane.button(ownTexts.preview.confirm).waitFor();
  await shows(NAME);
  await excel.screenshot('literal-own');

  expect(
    await pane.frame.locator('img, iframe, svg[onload], body a[href^="javascript"], body script, body style').count(),
  ).toBe(0);
  expect(await pane.frame.getByText('已运行').count()).toBe(0);
}, 90_000);
