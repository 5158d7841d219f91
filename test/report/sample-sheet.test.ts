import { check } from '../../src/lint/check';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { SAMPLE_SHEET, sampleSheet } from '../../src/report/sample-sheet';
import { cellName } from '../../src/workbook/area';
import { SAMPLE_TITLE } from '../../src/workbook/own-sheets';
import { sheetOfPlan } from '../workbook/sheet-of-plan';

const workbook = { sheets: [sheetOfPlan(SAMPLE_SHEET, sampleSheet(2026))] };
const tables = recognizeGoalTables(workbook);

test('the example is read as a goal table that says itself to be an example', () => {
  expect(tables).toHaveLength(1);
  const [table] = tables;
  expect(table?.title?.value).toBe(SAMPLE_TITLE);
  expect(table?.year?.value).toBe(2026);
  expect(table?.indicators).toHaveLength(8);
  expect(table?.budget).toHaveLength(3);
});

test('its mistakes are found, and nothing else', () => {
  const found = check(workbook).findings.map(
    ({ severity, cell, message }) => `${severity} ${cellName(cell)} ${message}`,
  );
  expect(found).toEqual([
    'error C5 “年度资金总额”是500万元，但财政拨款320＋其他资金160＝480万元，相差20万元。',
    'warning D11 “购置康复护理设备数量”的单位写成“台、件、辆、套等”，不止一个，没法计数。',
    'error D13 “项目按期完成率”没有填写指标值。',
    'error D17 “老年人满意度”的目标是≥105%，这类比率不可能超过100%。',
  ]);
});

test.each([2025, 2031])('it is the same example in %i', (year) => {
  const later = { sheets: [sheetOfPlan(SAMPLE_SHEET, sampleSheet(year))] };
  expect(check(later).findings.map(({ rule }) => rule)).toEqual(check(workbook).findings.map(({ rule }) => rule));
});
