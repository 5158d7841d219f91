import type { IndicatorTemplate } from '../../src/library/schema';
import { prepareSearch, searchTemplates } from '../../src/library/search';
import { NO_FILTER } from '../../src/library/search-filter';
import { templates } from '../../src/library/templates';

/** Names found, best first, with the matched alias after a colon. */
function found(query: string): readonly string[] {
  return searchTemplates(templates, query).map(({ template, matchedName }) =>
    matchedName ? `${template.name}:${matchedName}` : template.name,
  );
}

describe('in characters', () => {
  test.each([
    ['预算执行率', '预算执行率'],
    ['“三公经费”控制率', '“三公经费”控制率'],
    ['三公经费控制率', '“三公经费”控制率'],
    ['“三公”经费控制率', '“三公经费”控制率'],
    ['"三公" 经费 控制率', '“三公经费”控制率'],
    ['购置验收通过率', '采购验收合格率:购置验收通过率'],
    ['设备验收', '采购验收合格率:设备验收合格率'],
    ['资金使用的合规性', '资金使用合规性'],
    ['资金使用地合规性', '资金使用合规性'],
    ['招商活动重点企业占有率', '重点企业参会占比:招商活动重点企业的占有率'],
    ['区域品牌知名度', '区域（品牌）知名度提升情况'],
    ['引进５００强企业投资项目数', '引进500强企业投资项目数'],
    ['网站运营安全率', '网络安全事件发生数:网站运营安全率'],
    ['三重一大', '“三重一大”事项决策制度执行率'],
    ['满意度', '服务对象满意度'],
    ['群众满意度', '社会公众满意度:群众满意度'],
    ['控制率', '在职人员控制率'],
    ['验收合格率', '采购验收合格率'],
    ['培训人次', '培训人次'],
    ['低保', '低保对象认定准确率'],
    ['gdp', '财政总收入占GDP比重'],
    ['PM2.5', 'PM2.5年均浓度'],
  ])('%s finds %s first', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });
});

describe('in pinyin', () => {
  test.each([
    ['sgjf', '“三公经费”控制率'],
    ['sgjfkzl', '“三公经费”控制率'],
    ['sangongjingfei', '“三公经费”控制率'],
    ["san'gong'jing", '“三公经费”控制率'],
    ['gzmyd', '社会公众满意度:公众满意度'],
    ['manyidu', '服务对象满意度'],
    ['manyid', '服务对象满意度'],
    ['fwdxmyd', '服务对象满意度'],
    ['yszxl', '预算执行率'],
    ['yusuanzhixinglv', '预算执行率'],
    ['yusuanzhixinglu', '预算执行率'],
    ['zzry', '在职人员控制率'],
    ['pxrc', '培训人次'],
    ['cgyshgl', '采购验收合格率'],
    ['jieyue', '成本节约率'],
    ['gengdibao', '耕地保有量'],
    ['zijinshiyongdehegui', '资金使用合规性'],
    ['zjsyhgx', '资金使用合规性'],
    ['三公jf', '“三公经费”控制率'],
    ['MANYIDU', '服务对象满意度'],
  ])('%s finds %s first', (query, first) => {
    expect(found(query)[0]?.replace(/:资金使用的.*/, '')).toBe(first);
  });

  test.each([
    ['kuaiji', '会计核算规范性'],
    ['huiji', '会计核算规范性'],
    ['zhongdian', '重点工作办结率'],
    ['chongdian', '重点工作办结率'],
    ['zengzhang', '社会消费品零售总额增长率'],
    ['zengchang', '社会消费品零售总额增长率'],
    ['tiaozhenglv', '预算调整率'],
  ])('every reading of a character is heard: %s finds %s', (query, name) => {
    expect(found(query)).toContain(name);
  });

  test('what is written so goes before what only sounds so', () => {
    expect(
      found('gdp')
        .slice(0, 3)
        .every((name) => name.includes('GDP')),
    ).toBe(true);
  });

  test('a wrong character of the same sound is forgiven where nothing is written so', () => {
    expect(found('帐实相符率')[0]).toBe('资产账实相符率');
    expect(found('满意渡')[0]).toBe('服务对象满意度');
    expect(found('控制律')[0]).toBe('在职人员控制率');
  });
});

test.each([
  ['灌既面积', '新增恢复改善灌溉面积'],
  ['森林防灭火', '森林防火巡护人次'],
  ['执法撿查', '执法检查项目数'],
])('a character that looks like another is forgiven: %s finds %s', (typed, name) => {
  expect(found(typed).slice(0, 5)).toContain(name);
});

test.each([
  ['满意度 企业', '企业满意度'],
  ['党建 次数', '组织集中学习次数'],
  ['运行成本 在职', '在职人员控制率'],
  ['myd xs', '学生及家长满意度'],
])('words of a query may stand anywhere: %s finds %s', (query, name) => {
  expect(found(query)).toContain(name);
});

test('the exact name comes before names that begin with it, these before names that hold it', () => {
  expect(found('培训合格率').slice(0, 2)).toEqual(['培训合格率', '技能培训合格率']);
  expect(found('完成及时率')[0]).toBe('完成及时率');
  expect(
    found('补贴')
      .slice(0, 3)
      .every((name) => name.startsWith('补贴')),
  ).toBe(true);
});

test('a single letter finds what begins with it', () => {
  expect(found('s')[0]).toBe('“三公经费”控制率');
  expect(found('s').length).toBeLessThan(templates.length / 5);
});

test('levels and domains are found too, a part of a level of some form is not', () => {
  expect(found('时效指标').length).toBeGreaterThan(5);
  expect(found('储备物资')).toContain('蔬菜储备数量');
  expect(found('一般性支出情况')).toContain('会议费控制率');
  expect(found('重点').every((name) => name.includes('重点'))).toBe(true);
});

test('an alias is written as it was found, a wording that does not fit is not', () => {
  const names = (query: string) =>
    searchTemplates(templates, query)
      .slice(0, 1)
      .map(({ name }) => name);
  expect(names('购置验收通过率')).toEqual(['购置验收通过率']);
  expect(names('网站运营安全率')).toEqual(['网络安全事件发生数']);
});

test('an empty query gives the whole library, nonsense nothing', () => {
  expect(found(' ')).toHaveLength(templates.length);
  expect(found('“”')).toHaveLength(templates.length);
  expect(found('不存在之物')).toEqual([]);
  expect(found('zzzzzz')).toEqual([]);
});

describe('filters', () => {
  const all = (filter: Partial<typeof NO_FILTER>, query = '') =>
    searchTemplates(templates, query, { ...NO_FILTER, ...filter }).map(({ template }) => template);

  test.each([
    [{ level1: '效益指标' } as const, 'level1', ['效益指标']],
    [{ level2: '时效指标' } as const, 'level2', ['时效指标']],
    [{ domain: '医保' } as const, 'domain', ['医保']],
    [{ nature: '定性' } as const, 'nature', ['定性']],
    [{ scope: '项目' } as const, 'scope', ['通用', '项目']],
    [{ scope: '整体' } as const, 'scope', ['整体', '通用']],
  ] as const)('%j leaves only these', (filter, property, values) => {
    const left = all(filter);
    expect(left.length).toBeGreaterThan(0);
    expect([...new Set(left.map((template) => template[property]))].sort()).toEqual([...values].sort());
  });

  test('go together with the query and keep its order', () => {
    expect(all({ domain: '交通' }, 'myd').map(({ name }) => name)).toEqual(['道路使用者满意度']);
    const names = all({ level1: '成本指标', scope: '整体' }, '控制率').map(({ name }) => name);
    expect(names.slice(0, 2)).toEqual(['在职人员控制率', '“三公经费”控制率']);
  });
});

describe('a library that the user wrote', () => {
  const [first] = templates;
  const own = ['鳜鱼养殖户数', '孤儿基本生活保障人数', '古桥修缮数量'].map(
    (name) => ({ ...first, name, aliases: [], seenAs: [] }) as IndicatorTemplate,
  );
  const found = (query: string) => searchTemplates(own, query).map(({ template }) => template.name);

  test.each([
    ['guiyu', '鳜鱼养殖户数'],
    ['gyyz', '鳜鱼养殖户数'],
    ['yzhs', '鳜鱼养殖户数'],
    ['guerjibenshenghuo', '孤儿基本生活保障人数'],
    ['gejbsh', '孤儿基本生活保障人数'],
    ['gqxs', '古桥修缮数量'],
  ])('is found by pinyin too, whatever characters it has: %s finds %s', (query, name) => {
    expect(found(query)[0]).toBe(name);
  });

  test('a character of unknown reading is no excuse for the others', () => {
    expect(found('guiniu')).toEqual([]);
  });
});

test('words that any work has find nothing by themselves', () => {
  const found = (query: string) => searchTemplates(templates, query).map(({ name }) => name);
  expect(found('湿地保护')[0]).toBe('湿地保护修复面积');
  expect(found('湿地保护')).not.toContain('耕地地力保护补贴面积');
  expect(found('老同志活动')).not.toContain('宣传活动场次');
  expect(found('水价补贴')).not.toContain('公交燃油（新能源）补贴发放及时率');
});

test('an office is called after its work', () => {
  const found = (query: string) => searchTemplates(templates, query).map(({ name }) => name)[0];
  expect(found('河长办')).toBe(found('河长'));
  expect(found('双拥工作领导小组')).toBe(found('双拥'));
});

test('a character that the library never uses stands for one that was mistyped', () => {
  const found = (query: string) => searchTemplates(templates, query).map(({ name }) => name);
  expect(found('预祘执行率')[0]).toBe('预算执行率');
  expect(found('驻忖工作队')[0]).toContain('驻村工作队');
});

test.each([
  ['树活了几成', '苗木养护成活率'],
  ['种树多少亩', '造林面积'],
  ['钱花完没有', '预算执行率'],
  ['路修了多长', '新建改建农村公路里程'],
])('a question is answered first with what it wants to know: %s finds %s', (query, name) => {
  const [first] = searchTemplates(templates, query);
  expect(first?.template.name).toBe(name);
});

test.each([
  ['dbgz', '低保对象认定准确率'],
  ['jindu', '禁毒宣传活动场次'],
  ['zaolin', '造林面积'],
])('the letters of an officer’s word find what is meant: %s finds %s', (query, name) => {
  expect(found(query).slice(0, 5)).toContain(name);
});

test('地 is part of a word, and of a name only where it was typed for 的', () => {
  expect(found('耕地轮作')[0]).toBe('耕地轮作休耕面积');
  expect(found('批地')).toEqual(['批而未供和闲置土地处置面积:批地']);
});

test('words that sound half alike are no mistyping', () => {
  expect(found('粮价')).not.toContain('产品质量监督抽查批次');
});

test('with one character wrong, a word of four is found when nothing else is', () => {
  expect(found('农们培训')).toContain('农技人员培训人次');
});

describe('a longer word is found by the word at its end, at its beginning, or by its class', () => {
  const firstFive = (query: string): readonly string[] =>
    searchTemplates(templates, query)
      .slice(0, 5)
      .map(({ name }) => name);

  test.each([
    ['强制脱毒戒毒', '吸毒人员管控服务人数'],
    ['就业援助', '就业困难人员就业率'],
    ['房产交易', '不动产登记办件量'],
    ['美国白蚁防治', '病媒生物防制面积'],
    ['青皮猪', '畜禽出栏量'],
    ['吸贩毒', '禁毒宣传活动场次'],
    ['孕妈妈课堂', '孕产妇系统管理率'],
    ['深井采矿', '矿山越界开采检查家次'],
  ])('%s: %s', (query, expected) => {
    expect(firstFive(query)).toContain(expected);
  });

  test.each([
    ['竹子', '资助资金发放及时率'],
    ['地膜', '道德模范和身边好人评选人数'],
    ['装配式', '配式安装数量'],
    ['购房补贴', '房补贴购置数量'],
    ['城管协管', '城管协管建设数量'],
    ['聘用司机', '用司机招聘人数'],
  ])('%s is nothing of %s', (query, unwanted) => {
    expect(firstFive(query)).not.toContain(unwanted);
  });

  test.each(['zzzzzz', '不存在之物', 'guiniu'])('%s is no word', (query) => {
    expect(found(query)).toEqual([]);
  });
});

test('a library is prepared in small pieces, once', () => {
  const some = templates.slice(0, 100);
  expect([...prepareSearch(some)].length).toBeGreaterThan(10);
  expect([...prepareSearch(some)]).toEqual([]);
  searchTemplates(templates, '走访企业');
  expect([...prepareSearch(templates)]).toEqual([]);
});

test('nothing is found for 天上的云', () => {
  expect(found('天上的云')).toEqual([]);
});
