import {
  inWrittenWords,
  learnSaidWords,
  measuresAsked,
  withoutQuestion,
  writtenFor,
  writtenForClass,
  writtenForTopic,
} from '../../src/library/asked';
import saidWords from '../../src/library/said-words.json';

beforeAll(() => learnSaidWords(saidWords));

test.each([
  ['跑了多少企业', '跑企业'],
  ['有没有按时完成', '按时完成'],
  ['质量好不好', '质量好'],
  ['满不满意', '满意'],
  ['培训人次', '培训人次'],
  ['种树多少亩', '种树'],
  ['房子改了几栋', '房子改'],
  ['来了多少人', '来人'],
  ['路坑多不多', '路坑'],
  ['厕所改好没有', '厕所改好'],
  ['册子发出去几本', '册子发'],
])('%s asks for %s', (query, asked) => {
  expect(withoutQuestion(query)).toBe(asked);
});

test.each([
  ['树活了几成', '率'],
  ['路修了多长', '里程'],
  ['种树多少亩', '面积'],
  ['改了多少户', '户数'],
  ['来了多少人', '人次'],
  ['钱花完没有', '执行率'],
  ['要等多久', '时限'],
])('%s is answered by a %s', (query, ending) => {
  expect(measuresAsked(query)).toContain(ending);
});

test.each(['高标准农田', '多功能厅', '几何教具', '培训人次'])('%s asks for no measure', (query) => {
  expect(measuresAsked(query)).toEqual([]);
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

describe('classes of things', () => {
  beforeAll(() => learnSaidWords({ 患者: '…病 病号', 孕产妇: '孕…', 禁毒: '…毒…' }));
  afterAll(() => learnSaidWords(saidWords));

  test.each([
    ['怪病', ['患者']],
    ['孕妈', ['孕产妇']],
    // Neither the class by itself nor a class at the wrong end.
    ['病', []],
    ['病房', []],
    ['避孕', []],
    ['吸毒者', []],
  ])('%s belongs to %s', (word, classes) => {
    expect(writtenForClass(word)).toEqual(classes);
  });

  test('a part of a word says what it has to do with', () => {
    expect(writtenForTopic('吸毒者')).toEqual(['禁毒']);
    expect(writtenForTopic('孕妈')).toEqual([]);
  });

  test('only whole words stand for others', () => {
    expect(writtenFor('病号')).toEqual(['患者']);
    expect(writtenFor('怪病')).toEqual([]);
  });
});
