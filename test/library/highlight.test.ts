import { highlight } from '../../src/library/highlight';
import { learnSyllables } from '../../src/library/pinyin';
import syllables from '../../src/library/syllables.json';

learnSyllables(syllables);

test.each([
  ['“三公经费”控制率', '三公', '“[三公]经费”控制率'],
  ['“三公经费”控制率', 'sgjfk', '“[三公经费”控]制率'],
  ['“三公经费”控制率', '三公jf', '“[三公经费]”控制率'],
  ['服务对象满意度', 'manyid', '服务对象[满意度]'],
  ['资金使用的合规性', '资金使用合规', '[资金使用的合规]性'],
  ['资金使用的合规性', 'zjsyhg', '[资金使用的合规]性'],
  ['企业满意度', '满意度 企业', '[企业满意度]'],
  ['职工满意度', '满意度 企业', '职工[满意度]'],
  ['引进500强企业投资项目数', '５００强', '引进[500强]企业投资项目数'],
  ['PM2.5年均浓度', 'pm2.5', '[PM2.5]年均浓度'],
  ['预算执行率', '', '预算执行率'],
  ['预算执行率', '满意', '预算执行率'],
])('%s for %s: %s', (text, query, shown) => {
  expect(
    highlight(text, query)
      .map((part) => (part.isFound ? `[${part.text}]` : part.text))
      .join(''),
  ).toBe(shown);
});
