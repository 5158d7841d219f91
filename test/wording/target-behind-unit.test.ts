import { parseTargetValue } from '../../src/wording/parse-target-value';
import { COUNT_UNITS } from '../../src/wording/lexicon/unit-words';
import { printed } from './printed-target';

/** The unit stands before the figure, as officers type it who think of the unit column first. */
test.each([
  ['户≥120', 'number ≥ 120 户'],
  ['场 ≥ 12', 'number ≥ 12 场'],
  ['批次：≥360', 'number ≥ 360 批次'],
  ['人：300', 'number 300 人'],
  ['户数不少于800', 'number ≥ 800 户'],
  ['件数量≥40', 'number ≥ 40 件'],
  ['（人次）≥1500', 'number ≥ 1500 人次'],
  ['（份）20000', 'number 20000 份'],
  ['台（套）≥6', 'number ≥ 6 台（套）'],
  ['万株≥35', 'number ≥ 35 万株'],
  ['%≥95', 'number ≥ 95 %'],
  ['元/台≤5000', 'number ≤ 5000 元/台'],
  ['单位：册，≥5000', 'number ≥ 5000 册'],
  ['天：15~20', 'range 15..≤20 天'],
  // Not a unit before its figure.
  ['次≤30天', 'number ≤ 30 天 in-part'],
  ['水质≥3', 'number ≥ 3 in-part'],
  ['批次：待定', 'placeholder'],
  ['批次：≥  批次', 'unfilled ≥'],
  ['级别：3', 'qualitative'],
  ['户户通', 'qualitative'],
  ['项目完成', 'qualitative'],
  ['件件有回音', 'qualitative'],
])('%s: %s', (text, reading) => {
  expect(printed(parseTargetValue(text))).toBe(reading);
});

test.each(COUNT_UNITS)('a number of %s is read with its unit behind it and before it', (unit) => {
  const { unit: behind } = parseTargetValue(`≥12${unit}`);
  expect(parseTargetValue(`${unit}≥12`)).toMatchObject({ unit: behind, operator: '≥', kind: 'number' });
});
