import { inWrittenWords, learnSaidWords, withoutQuestion } from '../../src/library/asked';
import saidWords from '../../src/library/said-words.json';

beforeAll(() => learnSaidWords(saidWords));

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
  ['植保', '病虫害'],
  ['老百姓上访', '群众信访'],
  ['灭蚊子', '病媒生物'],
])('%s is written %s', (said, written) => {
  expect(inWrittenWords(said)).toContain(written);
});

test('what is written so already is left alone', () => {
  expect(inWrittenWords('满意度')).toEqual([]);
});

test('a word within a longer one says nothing of its own', () => {
  expect(inWrittenWords('修空调').some((text) => text.includes('建设'))).toBe(false);
});
