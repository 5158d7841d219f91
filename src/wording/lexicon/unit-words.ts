import { words, type Family } from './family';

/** 量词: words that count single things; without units of time, area, weight and money, which measure. */
export const COUNT_UNITS = words(`
  个 件 辆 套 台 台套 台件 件套 家 份 次 场 人 人次 名 位 户 只 头 条 张 本 册 篇 项 处 座 栋 幢 间 所 块 把 支 根 株 棵 盏 部 架 艘 艇 批 批次 期 班 组 队 对 双
  起 例 宗 桩 笔 幅 面 盘 卷 片 期次 场次 班次 人份 户次 车次 点 站 村 镇 乡 街道 社区 企业 单位 项目 单 口 门 款 种 类 枚 颗 粒 匹 羽 尾 顶 床 辆次
  架次 台次 件次 具 人天 人日 课 节 堂 集 版 首 部次 部门 学校 个人 家次 例次 标段
`);

/** Counting words that are used for one another, so that 台/套 is a choice; 次/人 and 人/场 are proportions. */
export const INTERCHANGEABLE_COUNT_UNITS: readonly Family[] = [
  words('台 套 件 辆 只 个 把 部 架 批'),
  words('场 次 期 批次 场次 批'),
  words('份 册 本 篇 张 件 套'),
  words('家 个 户 所 处 座 间 企业 单位'),
  words('人 名 位 人次'),
  words('项 个 处 件 起 例 宗 项目'),
];

/** Other units, besides counts, measures, money and time: of order, goods and work. */
export const OTHER_UNITS = words(`
  倍 岁 折 名次 位次 个百分点 年度 月份 号 学年 届 轮 遍 趟 回 层 排 列 行 页 帧 章 桶 瓶 袋 盒 箱 包 罐 束 捆 盆 杯 餐 桌 席 铺 车 船 航班 丛 穴
  孔 眼 剂 剂次 针 针次 票 证 牌 码 线 段 步 圈 字 像素 台班 工日 床日 门次 路 亩次 吨标准煤 标准煤 吨标煤 标煤 千伏 伏 安 赫兹 帕 卡 里 海里 两 担 钱 英寸 当量
  学期 个学期 课次 讲 幕 组次 队次 环 瓦 角 人月 人年 床次 节次
`);

/** Things and grades after a number that serve as its unit; without a number they are ordinary words. */
export const THINGS_AS_UNITS = words(`
  分 级 等级 等 档 成 床位 乡镇 县 市 区 园区 小区 基地 中心 平台 系统 模块 课题 品种 专业 学科 班级 支部 党支部 团队 农户 机构 网点 站点 点位 岗位
  条款 事项 像素点 车位 泊位 蹲位 席位 座位 学位 日期 其他 村 镇 乡 街道 社区 企业 单位 项目 部门 学校 个人 点 站 门 口
`);

/** Words for one round of work, which 次 can follow: 4轮次, 2趟次. */
export const TURNS = words('轮 遍 趟 车 船 航');

/** Endings that turn a counting word into a unit of work or of doses: 台次, 人天, 种次, 羽份. */
export const WORK_UNIT_ENDINGS = words('次 天 日 月 年 班 时 小时 份');

/** Signs between two parts of a unit: 元/人·月. */
export const UNIT_JOINERS = words('每 / · • ∙ ・ ⁄ * ×');

/** Signs between units of which one is to be chosen: 台、件. */
export const UNIT_CHOICES = words('、 , ， 或');

/** People counted at the end of a name: 参训学员数. */
export const COUNTED_PEOPLE = words('人 员工 职工 学员 学生 教师');

/** Names of figures without a unit: 满意度评分, 基尼系数. */
export const UNITLESS_NAMES = words(
  '系数 乘数 指数 倍数 杠杆 PUE 基尼 名次 排名 位次 评分 得分 分值 分数 等级 级别 比值 比例 配比 师生比 容积率 倍率 版本 能效比 郁闭度',
);

/** Units that count people or households. */
export const PEOPLE_UNITS = words('人 名 位 户 个人');

/** Units of area and length. */
export const EXTENT_UNITS = words('亩 公顷 平方公里 平方米 公里 千米 米 延米 km KM ㎡ m2 m²');

/** Units of weight, volume and energy. */
export const GOODS_UNITS = words('吨 公斤 千克 斤 立方 立方米 方 升 千瓦时 兆瓦 千瓦 度');

/** Units of things that cannot be halved. */
export const WHOLE_THINGS = words(
  '人 名 位 户 家 辆 台 套 件 次 场 期 个 项 座 所 栋 间 起 例 人次 批 篇 册 株 头 只 部 盏 眼 幢 艘 班 口 块 面 根 张 本 处 村 校',
);
