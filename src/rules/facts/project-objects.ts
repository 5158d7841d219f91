import type { Family } from '../../wording/lexicon/family';
import {
  CHILDHOOD,
  CULTURE,
  DISABILITY,
  FARMING,
  HEALTH,
  INSURANCE,
  INVESTMENT,
  JUSTICE,
  LEARNING,
  OLD_AGE,
  POVERTY,
  RETIREMENT,
  TRAINING,
  TRAVEL,
} from '../../wording/lexicon/people';

/** 服务对象: people whom projects serve, and words in a project's name that imply them. */
interface ProjectObject {
  readonly name: string;
  readonly impliedBy: Family | null;
}

const OBJECTS: readonly ProjectObject[] = [
  ...named(
    null,
    '劳务派遣人员 派遣人员 公益性岗位人员 退役军人 生态护林员 护林员 农民工 驾驶员 消防员 辅警 村干部 网格员 纳税人',
  ),
  ...named(RETIREMENT, '离退休人员 退休人员'),
  ...named(DISABILITY, '残疾人'),
  ...named(OLD_AGE, '老年人'),
  ...named(CHILDHOOD, '未成年人 留守儿童 妇女儿童'),
  ...named(POVERTY, '困难群众 低保对象 特困人员 贫困户 监测户'),
  ...named(LEARNING, '大学生 中职学生 高中生 初中生 小学生 幼儿 学生 教师'),
  ...named([...LEARNING, ...CHILDHOOD], '家长'),
  ...named(TRAINING, '学员'),
  ...named(HEALTH, '患者 医务人员 孕产妇'),
  ...named(CULTURE, '游客 观众 读者'),
  ...named(TRAVEL, '旅客 乘客'),
  ...named(FARMING, '果农 林农 菜农 蔗农 养殖户 种植户 农户 牧民 渔民'),
  ...named(INVESTMENT, '客商'),
  ...named(INSURANCE, '参保人'),
  ...named(JUSTICE, '当事人'),
];

function named(impliedBy: Family | null, names: string): ProjectObject[] {
  return names.split(' ').map((name) => ({ name, impliedBy }));
}

/** People named in a text, without those inside a longer name: 劳务派遣人员, not 派遣人员. */
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

/** True for people served by few projects, whose names say so: 患者, 游客; not 纳税人, 农民工. */
export function isSpecific(object: string): boolean {
  return (OBJECTS.find(({ name }) => name === object)?.impliedBy ?? null) !== null;
}

/** True when a project with this text serves the people, named or implied. */
export function isFor(object: string, text: string): boolean {
  return (
    text.includes(object) ||
    OBJECTS.find(({ name }) => name === object)?.impliedBy?.some((word) => text.includes(word)) === true
  );
}
