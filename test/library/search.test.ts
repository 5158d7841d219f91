import { searchTemplates } from '../../src/library/search';
import { templates } from '../../src/library/templates';

/** Names found, best first; an alias after a colon. */
function found(query: string): readonly string[] {
  return searchTemplates(templates, query).map(({ template, matchedName }) =>
    matchedName ? `${template.name}:${matchedName}` : template.name,
  );
}

test.each([
  ['预算执行率', '预算执行率'],
  ['“三公经费”控制率', '“三公经费”控制率'],
  ['三公经费控制率', '“三公经费”控制率'],
  ['“三公”经费控制率', '“三公经费”控制率'],
  ['"三公" 经费 控制率', '“三公经费”控制率'],
  ['购置验收通过率', '采购验收合格率:购置验收通过率'],
  ['设备验收', '采购验收合格率:设备验收合格率'],
  ['资金使用的合规性', '资金使用合规性'],
  ['招商活动重点企业占有率', '重点企业参会占比:招商活动重点企业的占有率'],
  ['区域品牌知名度', '区域（品牌）知名度提升情况'],
  ['引进５００强企业投资项目数', '引进500强企业投资项目数'],
  ['网站运营安全率', '网络安全事件发生数:网站运营安全率'],
  ['三重一大', '“三重一大”事项决策制度执行率'],
])('%s finds %s first', (query, first) => {
  expect(found(query)[0]).toBe(first);
});

test.each([
  ['满意度 企业', '企业满意度'],
  ['党建 次数', '组织集中学习次数'],
  ['运行成本 在职', '在职人员控制率'],
])('words of a query may stand anywhere: %s finds %s', (query, name) => {
  expect(found(query)).toContain(name);
});

test('the exact name comes before names that begin with it, these before names that hold it', () => {
  const hits = found('预决算');
  expect(hits.slice(0, 2)).toEqual(['预决算信息公开性', '预决算公开对公信力的影响']);
  expect(hits).toContain('部门预决算公开及时率');
  expect(found('满意度').at(-1)).toBe('有效投诉次数');
});

test('levels and domains are found too', () => {
  expect(found('时效指标').length).toBeGreaterThan(5);
  expect(found('储备物资')).toContain('蔬菜储备数量');
  expect(found('一般性支出情况')).toContain('会议费控制率');
});

test('an alias is written as it was found, a wording that does not fit is not', () => {
  const names = (query: string) => searchTemplates(templates, query).slice(0, 1).map(({ name }) => name);
  expect(names('购置验收通过率')).toEqual(['购置验收通过率']);
  expect(names('网站运营安全率')).toEqual(['网络安全事件发生数']);
});

test('an empty query gives the whole library, nonsense nothing', () => {
  expect(found(' ')).toHaveLength(templates.length);
  expect(found('不存在之物')).toEqual([]);
});
