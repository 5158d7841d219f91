import { nearestName } from '../../src/cli/nearest';

const NAMES = ['check', 'inspect', 'library', 'rules', 'explain'];

test.each([
  ['chek', 'check'],
  ['chcek', 'check'],
  ['checks', 'check'],
  ['Inspect', 'inspect'],
  ['ex', 'explain'],
  ['libary', 'library'],
  ['rule', 'rules'],
  ['inpsetc', 'inspect'],
])('“%s” is near “%s”', (typed, name) => {
  expect(nearestName(typed, NAMES)).toBe(name);
});

test.each(['', 'x', 'frobnicate', 'compare', 'explode', '检查', 'c'.repeat(100_000)])(
  '“%.20s” is near none',
  (typed) => {
    expect(nearestName(typed, NAMES)).toBeNull();
  },
);
