import { proposedFor } from '../../src/library/proposed-names';
import { searchTemplates } from '../../src/library/search';
import { templates } from '../../src/library/templates';

const proposed = (query: string) =>
  proposedFor(query).templates.map(
    ({ name, operator, value, unit }) => `${name} ${operator ?? ''}${String(value)}${unit}`,
  );

test.each([
  ['修空调', ['空调维修数量 ≥10处', '空调维修验收合格率 ≥95%', '空调维修及时率 ≥95%']],
  ['空调维护', ['空调维护数量 ≥10处', '空调维护验收合格率 ≥95%', '空调维护及时率 ≥95%']],
  ['药械抽检', ['药械抽检批次 ≥10批次', '药械抽检合格率 ≥95%', '药械抽检及时率 ≥95%']],
  ['休渔补助', ['休渔补助发放人数 ≥10人', '休渔补助发放准确率 ≥95%', '休渔补助发放及时率 ≥95%']],
  ['补助困难学生', ['困难学生补助发放人数 ≥10人', '困难学生补助发放准确率 ≥95%', '困难学生补助发放及时率 ≥95%']],
  ['培训教材', ['培训教材印制数量 ≥10份', '培训教材印制合格率 ≥95%', '培训教材印制及时率 ≥95%']],
  ['购买教材', ['教材购买数量 ≥10份', '教材购买验收合格率 ≥95%', '教材购买及时率 ≥95%']],
  ['长护险', ['长护险参保人数 ≥10人']],
  ['干部体检', ['干部体检人数 ≥10人', '干部体检按期完成率 ≥95%']],
  ['物业费', ['物业费控制数 ≤10万元', '物业费支付及时率 ≥95%']],
  ['印刷费', ['印刷费控制数 ≤10万元', '印刷费支付及时率 ≥95%']],
  ['学习班', ['学习班开办期数 ≥10期', '学习班开办按期完成率 ≥95%']],
  ['架电线', ['电线安装数量 ≥10个', '电线安装验收合格率 ≥95%', '电线安装按期完成率 ≥95%']],
  ['送春联', ['春联赠送数量 ≥10份', '春联赠送及时率 ≥95%']],
  ['抢险队', ['抢险队组建数量 ≥10支']],
  ['空调维修', ['空调维修数量 ≥10处', '空调维修验收合格率 ≥95%', '空调维修及时率 ≥95%']],
  ['喂了多少猪', ['生猪养殖数量 ≥10头（只）']],
  ['组织评比活动', ['评比活动举办场次 ≥10场', '评比活动举办按期完成率 ≥95%']],
  ['洒水车', ['洒水车购置数量 ≥10台（套）', '洒水车购置验收合格率 ≥95%', '洒水车购置及时率 ≥95%']],
  ['救生员', ['救生员人数 ≥10人']],
  ['办干部培训班', ['干部培训班开办期数 ≥10期', '干部培训班开办按期完成率 ≥95%']],
  ['公章刻制', ['公章刻制数量 ≥10份', '公章刻制合格率 ≥95%', '公章刻制及时率 ≥95%']],
  ['报废拖拉机', ['拖拉机报废数量 ≥10台（套）', '拖拉机报废及时率 ≥95%']],
  ['科普基地', ['科普基地建设数量 ≥10个', '科普基地建设验收合格率 ≥95%', '科普基地建设按期完成率 ≥95%']],
  ['茶农', ['茶农人数 ≥10人']],
  ['厂房入驻率', ['厂房入驻率 ≥95%']],
  ['贷款逾期率', ['贷款逾期率 ≤5%']],
  ['游记浏览量', ['游记浏览量 ≥10万次']],
  ['停产企业', ['停产企业家数 ≥10家']],
  ['农村小规模学校', ['农村小规模学校所数 ≥10所']],
  ['违规搭建', ['违规搭建查处件数 ≥10件', '违规搭建查处按时办结率 ≥95%']],
  ['无证摊贩整治', ['无证摊贩整治数量 ≥10处', '无证摊贩整治验收合格率 ≥95%', '无证摊贩整治按期完成率 ≥95%']],
  ['外墙脱落', ['外墙脱落整治数量 ≥10处', '外墙脱落整治验收合格率 ≥95%', '外墙脱落整治及时率 ≥95%']],
  ['渡运安全', ['渡运安全检查次数 ≥10次', '渡运安全检查问题整改率 ≥95%']],
  ['审计专网', ['审计专网建设数量 ≥10个', '审计专网建设验收合格率 ≥95%', '审计专网建设按期完成率 ≥95%']],
  ['救助车', ['救助车购置数量 ≥10台（套）', '救助车购置验收合格率 ≥95%', '救助车购置及时率 ≥95%']],
  ['货车司机', ['货车司机人数 ≥10人']],
  ['反食品浪费', []],
  ['红薯节', ['红薯节举办场次 ≥10场', '红薯节举办按期完成率 ≥95%']],
])('%s is named after the work and its thing', (query, names) => {
  expect(proposed(query)).toEqual(names);
});

test.each([
  '补贴到没到位',
  '检查单位',
  '持证',
  '天上的云',
  '不存在之物',
  '开店',
  '老人过马路',
  '按病种付费',
  '送餐上门',
  '打疫苗',
  '防汛值班',
  '家庭病',
  '收缴罚款',
  '看病排队',
  '机器换人',
  '审出多少问题',
  '宣传普查',
  '农们培训',
  '发出去几册',
  '发钱给老人',
  '维修',
  '员',
  'myd',
  '路?',
  ' ',
])('%s says no work that a name can be made of', (query) => {
  expect(proposed(query)).toEqual([]);
});

test('what the library has comes first, and a name that it has whole needs no proposal', () => {
  const found = (query: string) => searchTemplates(templates, query).map(({ name }) => name);
  expect(found('灭蚊子')[0]).toBe('病媒生物防制面积');
  expect(found('灭蚊子')).toContain('蚊子整治数量');
  expect(found('培训人次')).not.toContain('培训人次培训人次');
  expect(found('培训').every((name) => templates.some((one) => one.name === name || one.aliases.includes(name)))).toBe(
    true,
  );
});

test('named after a work, they come before what says little of the query', () => {
  const first = (query: string) => searchTemplates(templates, query).map(({ name }) => name)[0];
  expect(first('寺庙维修')).toBe('寺庙维修数量');
  expect(first('修空调')).toBe('设施设备维修合格率');
});

test('the values are examples to be replaced', () => {
  expect(proposedFor('修空调').templates.every(({ valueKind }) => valueKind === '示例值')).toBe(true);
});

test('a name that was proposed is found again under itself', () => {
  for (const { name } of ['修空调', '救生员', '红薯节'].flatMap((query) => proposedFor(query).templates)) {
    expect(searchTemplates(templates, name).map((hit) => hit.name)).toContain(name);
  }
});
