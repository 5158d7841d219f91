import { applyEdits } from '../../src/workbook/apply-edits';
import { workbookOf } from '../workbook/sheet-of';
import type { SheetSketch } from '../workbook/sheet-of';
import { edits, form, HEADINGS, THREE_GROUPS, TITLE } from './drawn-form';
import { planned, tableOf, templateNamed } from './reading';

const merged = form(THREE_GROUPS, { merges: ['A3:A5', 'B3:B4'] });

test('a merged group grows, the level above it already spans the place', () => {
  expect(edits(merged, '招商活动场次')).toEqual([
    'insert-rows 5',
    'unmerge B3:B4',
    'merge B3:B5',
    'write C5:D5 招商活动场次 | ≥5场',
  ]);
});

test('below the last row of level 1, both levels grow; a group of one row becomes a merged one', () => {
  expect(edits(merged, '采购验收合格率')).toEqual([
    'insert-rows 6',
    'unmerge A3:A5',
    'merge A3:A6',
    'merge B5:B6',
    'write C6:D6 采购验收合格率 | =100% @',
  ]);
  expect(edits(merged, '企业满意度')).toEqual([
    'insert-rows 7',
    'merge A6:A7',
    'merge B6:B7',
    'write C7:D7 企业满意度 | ≥90%',
  ]);
});

test('names written in every row are written again', () => {
  const rows = [
    ['产出指标', '数量指标', '培训场次', '≥5场'],
    ['产出指标', '数量指标', '培训人次', '≥150人次'],
    ['产出指标', '质量指标', '培训合格率', '≥95%'],
    ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
  ];
  expect(edits(form(rows), '采购验收合格率')).toEqual([
    'insert-rows 6',
    'write A6:D6 产出指标 | 质量指标 | 采购验收合格率 | =100% @',
  ]);
});

test('cells left blank stay blank', () => {
  expect(edits(form(THREE_GROUPS), '采购验收合格率')).toEqual([
    'insert-rows 6',
    'write C6:D6 采购验收合格率 | =100% @',
  ]);
});

test('where no group has two rows, the names are written', () => {
  const rows = [
    ['产出指标', '数量指标', '培训场次', '≥5场'],
    ['效益指标', '社会效益指标', '就业人数', '≥5人'],
    ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
  ];
  expect(edits(form(rows), '招商活动场次')).toEqual([
    'insert-rows 4',
    'write A4:D4 产出指标 | 数量指标 | 招商活动场次 | ≥5场',
  ]);
});

test('of a group that occurs twice the lower one grows', () => {
  const rows = [...THREE_GROUPS, ['产出指标', '数量指标', '签发证书数量', '≥80份'], ['', '', '走访企业数', '≥5家']];
  const sketch = form(rows, { merges: ['A3:A5', 'B3:B4', 'A7:A8', 'B7:B8'] });
  expect(edits(sketch, '招商活动场次')).toEqual([
    'insert-rows 9',
    'unmerge A7:A8',
    'merge A7:A9',
    'unmerge B7:B8',
    'merge B7:B9',
    'write C9:D9 招商活动场次 | ≥5场',
  ]);
});

test('the name of the section beside the block grows', () => {
  const sketch: SheetSketch = {
    rows: [TITLE, ['绩效指标', ...HEADINGS], ...THREE_GROUPS.map((cells) => ['', ...cells])],
    merges: ['A2:A6', 'B3:B5', 'C3:C4'],
  };
  expect(edits(sketch, '企业满意度').slice(0, 3)).toEqual(['insert-rows 7', 'unmerge A2:A6', 'merge A2:A7']);
});

test('a merged weight belongs to the group and grows, a merged scoring does not', () => {
  const headings = [...HEADINGS, '评分标准', '权重'];
  const rows = THREE_GROUPS.map((cells, index) => [...cells, index === 1 ? '' : '完成得满分', index === 1 ? '' : 20]);
  const sketch = form(rows, { headings, merges: ['A3:A5', 'B3:B4', 'E3:E4', 'F3:F4'] });
  const told = edits(sketch, '招商活动场次');
  expect(told).toContain('merge F3:F5');
  expect(told.filter((line) => line.includes('merge E'))).toEqual([]);
  expect(told.at(-1)).toMatch(/^write C5:E5 招商活动场次 \| ≥5场 \| 实际完成值/);
});

test('an indicator over two rows: the new one comes below both, in one row, with a weight of its own', () => {
  const rows = [
    ['产出指标', '数量指标', '培训场次', '≥5场', 10],
    ['', '', '', '', ''],
    ['', '质量指标', '培训合格率', '≥95%', 10],
  ];
  const merges = ['A3:A5', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4'];
  const sketch = form(rows, { headings: [...HEADINGS, '权重'], merges });
  expect(edits(sketch, '招商活动场次')).toEqual([
    'insert-rows 5',
    'unmerge B3:B4',
    'merge B3:B5',
    'write C5:D5 招商活动场次 | ≥5场',
  ]);
});

test('cells merged sideways are merged sideways again', () => {
  const wide = THREE_GROUPS.map(([level1 = '', level2 = '', name = '', value = '']) => {
    return [level1, level2, name, '', value, ''];
  });
  const sideways = [2, 3, 4, 5, 6].flatMap((row) => [`C${row}:D${row}`, `E${row}:F${row}`]);
  const sketch = form(wide, {
    headings: ['一级指标', '二级指标', '三级指标', '', '指标值', ''],
    merges: ['A3:A5', 'B3:B4', ...sideways],
  });
  expect(edits(sketch, '招商活动场次')).toEqual([
    'insert-rows 5',
    'unmerge B3:B4',
    'merge B3:B5',
    'merge C5:D5',
    'merge E5:F5',
    'write C5 招商活动场次',
    'write E5 ≥5场',
  ]);
});

test('what lies hidden under a merged label is not brought to light', () => {
  const rows = THREE_GROUPS.map((cells, index) => (index === 1 ? ['', '数量指标', ...cells.slice(2)] : cells));
  const sketch = form(rows, { merges: ['A3:A5', 'B3:B4'] });
  expect(edits(sketch, '招商活动场次')).toEqual(['insert-rows 5', 'merge B3:B5', 'write C5:D5 招商活动场次 | ≥5场']);
  const workbook = workbookOf(sketch);
  const plan = planned(workbook, tableOf(workbook), templateNamed('招商活动场次'));
  expect(() => applyEdits(workbook, plan.edits)).not.toThrow();
});

test('below a row that has slipped, the levels are written and the formats are those of an orderly row', () => {
  const rows = [
    ['成本指标', '经济成本指标', '培训成本', ['≤5万元', '@'] as const],
    ['购置成本', '', '', '≥5000元'],
    ['产出指标', '数量指标', '培训场次', ['≥5场', '@'] as const],
    ['', '', '培训人次', ['≥5人次', '@'] as const],
  ];
  expect(edits(form(rows, { merges: ['A5:A6', 'B5:B6'] }), '资金支出成本')).toEqual([
    'insert-rows 5 like 3 A:D',
    'write A5:D5 成本指标 | 经济成本指标 | 资金支出成本 | ≤100万元 @',
  ]);
});
