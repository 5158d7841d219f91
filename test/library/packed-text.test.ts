import fc from 'fast-check';
import { packText, unpackText } from '../../src/library/packed-text';
import { atOnce } from '../../src/workbook/pieces';

test.each([
  ['names that share words', '培训人次\n培训班次\n培训合格率\n'],
  ['signs and letters', '≥95%\t“两癌”筛查\t{"a":["PM2.5",null]}\n'],
  ['characters that are seldom used', '疍家 犇 㙍 𠮷'],
  ['a single character', '率'],
  ['one character many times', '率'.repeat(300)],
  ['nothing', ''],
])('is read back: %s', (_, text) => {
  expect(atOnce(unpackText(packText(text)))).toBe(text);
});

test('a text from a file is read back', () => {
  const packed = JSON.stringify(packText('出勤率\t出勤人数÷应到人数×100%\n'.repeat(20)));
  expect(atOnce(unpackText(JSON.parse(packed) as ReturnType<typeof packText>))).toBe(
    '出勤率\t出勤人数÷应到人数×100%\n'.repeat(20),
  );
});

test('any text is read back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(atOnce(unpackText(packText(text)))).toBe(text);
    }),
    { numRuns: 30 },
  );
});

test('a long text is read back in pieces, so that the pane stays responsive', () => {
  expect([...unpackText(packText('出勤率'.repeat(500)))].length).toBeGreaterThan(10);
});

test('what was said before in the same line takes hardly any space', () => {
  const line = '就业困难人员公益性岗位安置人数\t';
  const once = packText(line).decisions.length;
  expect(packText(line.repeat(20)).decisions.length).toBeLessThan(once * 6);
});
