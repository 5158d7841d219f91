import { anyOf, isOneOf, pattern } from '../../../src/wording/lexicon/family';

const LENGTHS = ['米', '公里', '平方公里'];

test('the longer word wins where one begins with another', () => {
  expect(anyOf(['人', '人次'])).toBe('(?:人次|人)');
  expect(pattern`\d+${['人', '人次']}`.exec('300人次')?.[0]).toBe('300人次');
});

test('characters that mean something in a pattern are taken literally', () => {
  expect(pattern`^${['台(套)', '元/人']}$`.test('台(套)')).toBe(true);
  expect(pattern`^${['a.b']}$`.test('axb')).toBe(false);
});

test('several families make one group, each word once', () => {
  expect(anyOf(LENGTHS, ['米', '亩'])).toBe('(?:平方公里|公里|米|亩)');
});

test('a part of a source can stand beside a family', () => {
  expect(pattern`^${anyOf(LENGTHS, ['亩'])}数?$`.test('亩数')).toBe(true);
});

test('whole texts', () => {
  const isLength = isOneOf(LENGTHS);
  expect(['米', '公里', '里', '米数'].map(isLength)).toEqual([true, true, false, false]);
});
