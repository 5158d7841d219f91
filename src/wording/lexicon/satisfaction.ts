import { words } from './family';

/** Feelings and their signs. */
export const FEELINGS = words(`
  满意 好评 差评 投诉 认可 认同 评价 评议 测评 评分 反馈 反映 反响 口碑 表扬 信访 安全感 归属感 公平感 获得感 幸福感 信任
`);

/** Endings of names of people whose satisfaction can be asked. */
export const PEOPLE = words(`
  对象 群众 公众 民众 大众 百姓 居民 村民 市民 农户 群体 职工 员工 干部 家长 学生 师生 教师 企业 单位 商户 客商 客户 用户 患者 旅客 游客 观众 读者
  学员 老人 妇女 儿童 残疾人 退役军人 人员 家庭 纳税人 农牧民 牧民 农民 来访人 队员 经营者 消费者 乘客 业主 住户 家属 病人 青年 机构 部门 办事人 申请人
  代表 当事人 委托人 参与者 使用者 受益者 劳动者 务工者 贫困户 种植户 养殖户 军属
`);

/** Names of a measured satisfaction. */
export const SATISFACTION_NAMES = words('满意度 满意率 好评率');

/** Words for surveys, which are work done whatever they ask about. */
export const SURVEYING = words('调查 调研 测评 测评表 问卷 回访 评价 评议 访谈');

/** Parts of a survey: 调查问卷, 测评活动. */
export const SURVEYING_DONE = words('表 问卷 活动 工作 报告 发放 回收');

/** Counts of surveys: 调查次数, 问卷回收率, 调查样本量. */
export const SURVEYING_COUNTED = words(`
  次数 场次 份数 数量 人数 户数 样本数 样本量 回收率 覆盖率 完成率 完成时间 开展率 参与率 有效率 数 率
`);

/** Changes of satisfaction, which are effects: 满意度提升率. */
export const CHANGES_OF_SATISFACTION = words('提升 提高 增长 上升 增幅 升幅 改善 变化 下降');

/** Handling of requests, whose quality people judge: 投诉处理满意率. */
export const HANDLING = words('处理 办理 办结 处置 受理 答复 回复 修复 维修 调解 整改 解决');

/** People inside an office or above it, who do not receive its services. */
export const INSIDERS = words(`
  职工 员工 干部 工作人员 本单位 机关 内部 上级 主管部门 上级部门 领导 科室 财政部门 在职人员
`);

/** People outside an office, even with an insider's word in the name: 企业职工, 群众和干部. */
export const OUTSIDERS = words(
  '群众 公众 居民 企业 服务对象 受益 学生 家长 患者 农户 村民 市民 学员 游客 乘客 客户 用户 社会',
);
