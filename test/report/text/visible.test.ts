import { property, string, assert } from 'fast-check';
import { visible } from '../../../src/report/text/visible';

test.each([
  ['绩效 表‘1’', '绩效 表‘1’'],
  ['a\u001b[2Jb', 'a␛[2Jb'],
  ['\u0007\t\u007f', '␇␉␡'],
  ['一\r\n二\n三\u2028四', '一↵二↵三↵四'],
  ['表\u202exslx', '表‹U+202E›xslx'],
  ['\u200f\u200b\ufeff', '‹U+200F›‹U+200B›‹U+FEFF›'],
  ['\u009b31m', '‹U+009B›31m'],
  ['\ud800x', '‹U+D800›x'],
  ['😀', '😀'],
])('%j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('nothing is left that a terminal obeys, and showing twice changes nothing', () => {
  assert(
    property(string({ unit: 'binary' }), (text) => {
      const shown = visible(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      expect(visible(shown)).toBe(shown);
    }),
  );
});
