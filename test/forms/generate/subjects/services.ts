import { budget, capped, count, deadline, indicatorsOf, low, open, price, within, words, type Subject } from './subject';

/** Training, care, culture and offices: what serves people. */
export const services: readonly Subject[] = [
  {
    department: '云山县人力资源和社会保障局',
    project: '职业技能提升行动',
    goal: '组织城乡劳动者参加职业技能培训，提高就业能力，促进稳定就业。',
    indicators: [
      ...indicatorsOf('quantity', {
        培训人次: count(1200, '人次'),
        开设培训班期数: count(24, '期'),
        认定培训机构数量: count(6, '家'),
      }),
      ...indicatorsOf('quality', { 培训合格率: capped(95), 持证上岗率: capped(80) }),
      ...indicatorsOf('time', { 培训任务完成时间: deadline, 补贴拨付及时率: capped(100) }),
      ...indicatorsOf('cost', { 人均培训成本: price(800, '元/人'), 培训经费总额: budget }),
      ...indicatorsOf('economic', { 参训人员工资性收入增长率: open(8) }),
      ...indicatorsOf('social', { 新增就业人数: count(500, '人'), 参训人员就业率: capped(70) }),
      ...indicatorsOf('lasting', { 劳动者就业能力: words('持续提升', '有效提高') }),
      ...indicatorsOf('satisfaction', { 参训学员满意度: capped(90), 用工企业满意度: capped(90) }),
    ],
  },
  {
    department: '临江区民政局',
    project: '居家养老服务',
    goal: '为辖区老年人提供居家养老服务，改善老年人生活质量。',
    indicators: [
      ...indicatorsOf('quantity', {
        服务老年人人数: count(3600, '人'),
        上门服务次数: count(15000, '次'),
        建设养老服务站数量: count(12, '个'),
      }),
      ...indicatorsOf('quality', { 服务质量达标率: capped(95), 服务差错率: low(2) }),
      ...indicatorsOf('time', { 服务响应时间: within(30, '分钟'), 服务站建成时间: deadline }),
      ...indicatorsOf('cost', { 人均服务补贴标准: price(300, '元/人·月') }),
      ...indicatorsOf('social', { 养老服务覆盖率: capped(85), 老年人生活质量: words('明显改善', '有所改善') }),
      ...indicatorsOf('lasting', { 养老服务机制健全性: words('健全', '基本健全') }),
      ...indicatorsOf('satisfaction', { 老年人满意度: capped(92) }),
    ],
  },
  {
    department: '青川市文化广电和旅游局',
    project: '公共文化场馆免费开放',
    goal: '保障图书馆、文化馆免费开放，丰富群众文化生活。',
    indicators: [
      ...indicatorsOf('quantity', {
        免费开放天数: count(300, '天'),
        举办文化活动场次: count(80, '场'),
        接待读者人次: count(25, '万人次'),
      }),
      ...indicatorsOf('quality', { 场馆设施完好率: capped(98), 文献采购计划完成率: open(105) }),
      ...indicatorsOf('time', { 活动举办及时性: words('及时', '按时举办'), 年度任务完成时间: deadline }),
      ...indicatorsOf('cost', { 免费开放经费支出: budget, 每场活动成本: price(1.5, '万元/场') }),
      ...indicatorsOf('economic', { 带动文旅消费增长率: open(12) }),
      ...indicatorsOf('social', { 群众文化活动参与率: capped(60), 公共文化服务水平: words('有效提升', '稳步提升') }),
      ...indicatorsOf('lasting', { 免费开放长效机制: words('长期', '持续') }),
      ...indicatorsOf('satisfaction', { 读者满意度: capped(95), 观众满意度: capped(95) }),
    ],
  },
  {
    department: '南岭县教育局',
    project: '义务教育学校营养改善计划',
    goal: '落实营养膳食补助，改善农村学生营养状况。',
    indicators: [
      ...indicatorsOf('quantity', {
        受益学生人数: count(18000, '人'),
        供餐学校数量: count(96, '所'),
        营养监测次数: count(2, '次'),
      }),
      ...indicatorsOf('quality', { 食品抽检合格率: capped(100), 补助发放准确率: capped(100) }),
      ...indicatorsOf('time', { 补助资金到位及时率: capped(100), 食材配送完成时限: within(2, '小时') }),
      ...indicatorsOf('cost', { 膳食补助标准: price(5, '元/人·天') }),
      ...indicatorsOf('economic', { 减轻学生家庭负担: words('有效减轻', '减轻') }),
      ...indicatorsOf('social', { 应助尽助率: capped(100), 高中阶段毛入学率: open(103) }),
      ...indicatorsOf('lasting', { 学生身体素质: words('逐步提高', '持续提升') }),
      ...indicatorsOf('satisfaction', { 学生家长满意度: capped(90) }),
    ],
  },
  {
    department: '滨海新区卫生健康委员会',
    project: '基本公共卫生服务',
    goal: '为城乡居民免费提供基本公共卫生服务，提高居民健康水平。',
    indicators: [
      ...indicatorsOf('quantity', {
        居民电子健康档案建档人数: count(42, '万人'),
        老年人健康体检人次: count(36000, '人次'),
        举办健康知识讲座场次: count(120, '场'),
      }),
      ...indicatorsOf('quality', { 高血压患者规范管理率: capped(65), 疫苗接种率: capped(90), 传染病漏报率: low(1) }),
      ...indicatorsOf('time', { 传染病报告及时率: capped(100), 突发事件处置时限: within(24, '小时') }),
      ...indicatorsOf('cost', { 人均服务经费标准: price(94, '元/人') }),
      ...indicatorsOf('social', { 居民健康素养水平: words('不断提高', '有所提高'), 居民健康知识知晓率: capped(80) }),
      ...indicatorsOf('lasting', { 公共卫生服务能力: words('持续增强', '逐年提升') }),
      ...indicatorsOf('satisfaction', { 城乡居民满意度: capped(85) }),
    ],
  },
];
