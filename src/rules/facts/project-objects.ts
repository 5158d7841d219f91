/** 服务对象: a kind of people that projects are for, and words of a project's name that mean them without naming them. */
interface ProjectObject {
  readonly name: string;
  readonly impliedBy: RegExp | null;
}

const LEARNING = /教育|学校|校园|中小学|幼儿园|高校|资助|助学|奖学|营养|课|学/;
const HEALTH = /医|卫生|健康|病|诊|药|疫|防治/;
const FARMING = /农|乡村|村|种植|养殖|粮|土地|耕地|林|果|畜|牧|渔|扶贫|脱贫|衔接/;
const TRAVEL = /交通|公交|客运|车站|机场|铁路|轨道|航|港/;
const CULTURE = /文化|文旅|旅游|景区|博物|展|演|影|图书|阅|馆|公园/;
const POOR = /救助|救济|低保|困难|临时|民政|社会保障|扶贫|脱贫/;

/** Longer names stand before the shorter ones in them. */
const OBJECTS: readonly ProjectObject[] = [
  ...named(
    null,
    '劳务派遣人员 派遣人员 公益性岗位人员 退役军人 生态护林员 护林员 农民工 驾驶员 消防员 辅警 村干部 网格员 纳税人',
  ),
  ...named(/退休|养老|老干部/, '离退休人员 退休人员'),
  ...named(/残联|残疾|助残|康复/, '残疾人'),
  ...named(/养老|敬老|老龄|高龄/, '老年人'),
  ...named(/儿童|未成年|妇女|幼/, '未成年人 留守儿童 妇女儿童'),
  ...named(POOR, '困难群众 低保对象 特困人员 贫困户 监测户'),
  ...named(LEARNING, '大学生 中职学生 高中生 初中生 小学生 幼儿 学生 教师 家长'),
  ...named(/培训|教育|学/, '学员'),
  ...named(HEALTH, '患者 医务人员 孕产妇'),
  ...named(CULTURE, '游客 观众 读者'),
  ...named(TRAVEL, '旅客 乘客'),
  ...named(FARMING, '果农 林农 菜农 蔗农 养殖户 种植户 农户 牧民 渔民'),
  ...named(/招商|投资|外资|商务/, '客商'),
  ...named(/医保|社保|养老保险|医疗保险|参保/, '参保人'),
  ...named(/法|案|仲裁|检察|审判|司法/, '当事人'),
];

function named(impliedBy: RegExp | null, names: string): ProjectObject[] {
  return names.split(' ').map((name) => ({ name, impliedBy }));
}

/** The objects that a text names, without those inside a longer one: 劳务派遣人员, not 派遣人员. */
export function objectsIn(text: string): string[] {
  let rest = text;
  const found: string[] = [];
  for (const { name } of OBJECTS) {
    if (!rest.includes(name)) continue;
    found.push(name);
    rest = rest.replaceAll(name, '＿');
  }
  return found;
}

/** True when a project that says this of itself is for those people, named or not. */
export function isFor(object: string, text: string): boolean {
  return text.includes(object) || OBJECTS.find(({ name }) => name === object)?.impliedBy?.test(text) === true;
}
