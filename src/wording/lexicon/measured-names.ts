import { words } from './family';

/** Endings of names of counts: 培训人次, 走访企业家数. */
export const COUNT_ENDINGS = words(`
  数量 人数 次数 频次 个数 项数 处数 座数 条数 栋数 间数 亩数 株数 棵数 头数 只数 盏数 册数 本数 名数 笔数 面数 幅数
  项目数 企业数 单位数 学校数 村数 户数 家数 件数 台数 套数 份数 篇数 天数 起数 例数 宗数 期数 场数 辆数 发生数 人次 场次 批次 班次 户次 车次
`);

/** Further endings of names of amounts, which outputs and effects share: 受益人口, 发电量, 交易额. */
export const AMOUNT_ENDINGS = words('人口 量 额 数目 名额 学时 课时 航次 轮次 课次 件套 台套 台件');

/** Words that end like an amount without being one: 工程质量, 服务力量. */
export const NO_AMOUNTS = words(
  '名次 首次 层次 质量 力量 能量 容量 流量 考量 衡量 商量 分量 胆量 雅量 含量 度量 计量 定量 测量 丈量',
);

/** Endings of names of amounts of money or output. */
export const SUM_ENDINGS = words('金额 产值 额度');

/** Endings of names that have a figure in any unit; without 率, because 效率 has none. */
export const FIGURE_ENDINGS = words(`
  数 量 额 次 比 值 价 期 长 差 人次 比例 比重 占比 倍数 标准 面积 时间 日期 期限 时限 时点 进度 成本 费用 支出 产值 产出 收入 利润 税收
  里程 距离 规模 幅度 指数 系数 周期 得分 时长 造价 增幅 增速 满意度
`);

/** Endings of names that can be judged, though often only in words: 程度, 情况. */
export const JUDGED_ENDINGS = words('度 性 等级 程度 情况 水平 效果 成效 影响 能力 作用');

/** Counting words that end a name: 扶持企业100家, 新建项目个. */
export const COUNTER_ENDINGS = words('家 户 个 件 场 人 项');

/** Endings that mark the text as the name of a figure. */
export const STATISTIC_ENDINGS = words('次数 数量 人数 满意度 覆盖面 占比 比例 比重');

/**
 * Words for testing. A 合格率 of tested things depends on nature or people (水质合格率), so it may be lower than that of the
 * work.
 */
export const MEASURED_QUALITY = words('检测 检验 抽检 监测 体检 体质 水质 抗体 不合格 考试 测试');
