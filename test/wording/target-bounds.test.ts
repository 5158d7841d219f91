import { parseTargetValue } from '../../src/wording/parse-target-value';
import { boundsOf, isBeyond } from '../../src/wording/target-bounds';

test.each([
  ['≥95%', '95', null],
  ['>95%', 'above 95', null],
  ['≤5天', null, '5'],
  ['低于5%', null, 'below 5'],
  ['=3次', '3', '3'],
  ['3次', '3', '3'],
  ['10%＜X≤20%', 'above 10', '20'],
  ['[80%,90%)', '80', 'below 90'],
  ['80%-90%', '80', '90'],
  ['有效提升', null, null],
])('%s is reached from %s to %s', (text, least, greatest) => {
  const bounds = boundsOf(parseTargetValue(text));
  expect(bounds.least && `${bounds.least.isStrict ? 'above ' : ''}${bounds.least.value.toString()}`).toBe(least);
  expect(bounds.greatest && `${bounds.greatest.isStrict ? 'below ' : ''}${bounds.greatest.value.toString()}`).toBe(
    greatest,
  );
});

test.each([
  ['≥120%', true],
  ['>100%', true],
  ['高于100%', true],
  ['超过100%', true],
  ['百分之一百二十', true],
  ['110%-120%', true],
  ['=100%', false],
  ['≥100%', false],
  ['≤120%', false],
  ['＜101%', false],
  ['90%-110%', false],
])('%s cannot be reached up to 100: %s', (text, expected) => {
  expect(isBeyond(parseTargetValue(text), 100)).toBe(expected);
});
