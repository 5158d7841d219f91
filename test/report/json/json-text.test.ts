import { assert, jsonValue, property } from 'fast-check';
import { jsonText } from '../../../src/report/json/json-text';

test('characters that a terminal obeys are escaped', () => {
  expect(jsonText({ 表: '\u202e\u009b\u007f\n😀' })).toBe('{"表":"\\u202e\\u009b\\u007f\\n😀"}');
});

test('a program reads the value that was written', () => {
  assert(
    property(jsonValue(), (value) => {
      const text = jsonText(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }),
  );
});
