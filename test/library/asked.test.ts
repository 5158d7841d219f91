import { inWrittenWords, withoutQuestion } from '../../src/library/asked';

test.each([
  ['跑了多少企业', '跑企业'],
  ['有没有按时完成', '按时完成'],
  ['质量好不好', '质量好'],
  ['满不满意', '满意'],
  ['培训人次', '培训人次'],
])('%s asks for %s', (query, asked) => {
  expect(withoutQuestion(query)).toBe(asked);
});

test.each([
  ['跑企业', '走访企业'],
  ['农技', '农业技术'],
  ['老百姓上访', '群众信访'],
])('%s is written %s', (said, written) => {
  expect(inWrittenWords(said)).toContain(written);
});

test('what is written so already is left alone', () => {
  expect(inWrittenWords('群众满意度')).toEqual([]);
});
