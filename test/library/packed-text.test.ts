import { packText, unpackText } from '../../src/library/packed-text';

test.each([
  ['names that share words', '培训人次\n培训班次\n培训合格率\n'],
  ['signs and letters', '≥95%\t“两癌”筛查\t{"a":["PM2.5",null]}\n'],
  ['characters that are seldom used', '疍家 犇 㙍 𠮷'],
  ['a single character', '率'],
  ['one character many times', '率'.repeat(300)],
  ['nothing', ''],
])('is read back: %s', (_, text) => {
  expect(unpackText(packText(text))).toBe(text);
});

test('a text from a file is read back', () => {
  const packed = JSON.stringify(packText('出勤率\t出勤人数÷应到人数×100%\n'.repeat(20)));
  expect(unpackText(JSON.parse(packed) as ReturnType<typeof packText>)).toBe(
    '出勤率\t出勤人数÷应到人数×100%\n'.repeat(20),
  );
});

test('what was said before in the same line takes hardly any space', () => {
  const line = '就业困难人员公益性岗位安置人数\t';
  const once = packText(line).decisions.length;
  expect(packText(line.repeat(20)).decisions.length).toBeLessThan(once * 6);
});
