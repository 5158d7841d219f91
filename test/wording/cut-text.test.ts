import { cutAtLimit, cutIn } from '../../src/wording/cut-text';

test.each([
  ['实际在用固定资产总额÷所有固定资产总额×100%', null],
  ['固定资产利用率=（实际在用固定资产总额/所有固定资', '括号'],
  ['年度招商（不少于5次', '括号'],
  ['1）专款专用；2）手续齐全', null],
  ['（注：1）专款专用', null],
  ['得分区间[80,90)的得8分', null],
  ['《满意度调查', '书名号'],
  ['表中写“满意', '引号'],
  ['“三公“经费控制率', null],
  ['”三公“经费控制率', null],
  ['实际参训人数/本单位各', '各'],
  ['实际参训人数/本单位', '/本单位'],
  ['合格人数÷', '÷'],
  ['收入合计为各来源之和', null],
  ['群众积极参与', null],
  ['通知本单位', null],
  ['推介会企业满', '企业满'],
  ['按期圆满', null],
  ['考核合格人数占参', '人数占参'],
  ['补助资金占', '资金占'],
  ['提高群众的', '的'],
  ['活动次数不少于', '不少于'],
  ['建设内容包括', '包括'],
  ['优秀学员人数占比', null],
  ['绿化面积占地', null],
  ['合格人数占参训人数的比例', null],
  ['考核的目的', null],
  ['“', '引号'],
  ['，', null],
])('cut: %s → %s', (text, what) => {
  expect(cutIn(text)?.what ?? null).toBe(what);
});

const SENTENCE = '按照年度工作计划组织开展企业走访调研和政策宣讲并及时收集整理企业反映的困难问题再按季度汇总';

test.each([
  ['two texts end at 40 characters', [SENTENCE.slice(0, 40), SENTENCE.slice(1, 41), '统计法'], 2],
  ['one does', [SENTENCE.slice(0, 40), '统计法'], 0],
  ['the same text twice is one text', [SENTENCE.slice(0, 40), SENTENCE.slice(0, 40)], 0],
  ['a longer text shows that 40 is no limit', [SENTENCE.slice(0, 40), SENTENCE.slice(1, 41), SENTENCE.slice(0, 43)], 0],
  ['they end with a full stop', [`${SENTENCE.slice(0, 39)}。`, `${SENTENCE.slice(1, 40)}。`], 0],
  ['41 is no system’s limit', [SENTENCE.slice(0, 41), SENTENCE.slice(1, 42)], 0],
])('%s', (_case, texts, count) => {
  expect(cutAtLimit(texts).size).toBe(count);
});
