import { isOtherTableName, isWorkbookName } from '../../../src/host/file/file-names';

test.each(['项目.xlsx', '项目.XLSM', '2023.xls', '金山.et', 'a.b.Xlsx'])('%s is a workbook', (name) => {
  expect([isWorkbookName(name), isOtherTableName(name)]).toEqual([true, false]);
});

test.each(['项目.xlsb', '项目.ods', '导出.CSV', '模板.xltx', '金山.ett'])('%s holds tables and is not read', (name) => {
  expect([isWorkbookName(name), isOtherTableName(name)]).toEqual([false, true]);
});

test.each(['说明.docx', 'xlsx', '项目.xlsx.bak', '项目.xlsx ', '目标表.pdf', ''])('%s is neither', (name) => {
  expect([isWorkbookName(name), isOtherTableName(name)]).toEqual([false, false]);
});
