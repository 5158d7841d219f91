import { applyEdits } from '../../src/workbook/apply-edits';
import { invertEdits } from '../../src/workbook/invert-edits';
import { workbookOf } from '../workbook/sheet-of';
import type { CellSketch } from '../workbook/sheet-of';
import { edits, form, written } from './drawn-form';
import { planned, tableOf, templateNamed } from './reading';

const HEADINGS = ['序号', '一级指标', '二级指标', '三级指标', '指标值'];

/** Two indicators under 数量, one under 质量, with these 序号. */
const numbered = (numbers: readonly [CellSketch, CellSketch, CellSketch]) =>
  form(
    [
      [numbers[0], '产出指标', '数量指标', '培训班次', '≥5期'],
      [numbers[1], '', '', '培训人次', '≥150人次'],
      [numbers[2], '', '质量指标', '培训合格率', '≥95%'],
    ],
    { headings: HEADINGS },
  );

test.each<[string, [CellSketch, CellSketch, CellSketch], string, readonly string[]]>([
  ['one by one', [1, 2, 3], '3', ['write A6 4 #']],
  [
    'as texts',
    [
      ['1', '@'],
      ['2', '@'],
      ['3', '@'],
    ],
    '3',
    ['write A6 4 @'],
  ],
  ['anew in each group', [1, 2, 1], '3', []],
  ['by a formula', [1, '=A3+1', 3], '', []],
  ['not at all', ['', '', ''], '', []],
])('numbered %s', (_, numbers, number, renumbered) => {
  const sketch = numbered(numbers);
  expect(written(sketch, '参会人次').序号).toBe(number);
  expect(edits(sketch, '参会人次').filter((edit) => edit.startsWith('write A6'))).toEqual(renumbered);
});

test('the numbers go back with the row', () => {
  const before = workbookOf(numbered([1, 2, 3]));
  const plan = planned(before, tableOf(before), templateNamed('参会人次'));
  expect(applyEdits(applyEdits(before, plan.edits), invertEdits(before, plan.edits))).toEqual(before);
});
