import { words } from './family';

/** Consumed things; the aim may be less of them or enough of them (用水量, 占地面积). */
export const USED_UP = words('用水 用电 用气 用油 用煤 用纸 用能 耗 排放 占地 占用 使用量 用量');

/** Existing stock, whose number is not the year's work. */
export const STANDING_NUMBERS = words(
  '在职 在编 编制 编内 编外 现有 实有 保有 存量 供养 离休 退休 在册 户籍 常住 在校 在园',
);

/** People in need: their number falls when things go well. */
export const PEOPLE_IN_NEED = words(`
  低保 五保 特困 贫困 困难 困境 脱贫 监测 失业 待业 留守 孤儿 残疾 失能 流浪 优抚 保障对象 救助对象 补助对象 补贴对象 资助对象 保障人 供养人
`);

/** Verbs that produce a quantity of goods, so that more is better: 储备冻肉, 处理污水. */
export const YIELDING = words(`
  生产 储备 收储 收购 处理 处置 清运 种植 供应 供水 供热 发电 回收 加工 产量 产出 捕捞 投放 增产 节约 节水 节电 减排 清淤 修复 拆除
`);

/** Work for people, so that reaching more of them is better: 培训人数, 救助困难群众户数. */
export const WORK_ON_PEOPLE = words(`
  培训 受训 参训 培养 引进 招聘 接待 服务 受益 惠及 资助 救助 补助 补贴 帮扶 扶持 慰问 走访 体检 筛查 义诊 诊疗 接种 就业 创业 参加 参与 参会 参展
  参赛 参观 表彰 奖励 转移 脱贫 安置 带动 辐射 宣传 发放 覆盖 保障 管理 签约 建档 新增 观众 听众 读者 游客 志愿者 学员 毕业 录取 招生
`);

/** Rates of which more is better, besides those of success: 开工率, 保障率, 增长率. */
export const RATES_WANTED_HIGH = words(`
  运行 保障 供应 储备 使用 利用 回收 响应 修复 转化 绿化 硬化 配备 引进 增长 增速 提升 提高 贡献 自给 留存 保有 保存 实现 立项 中标 发布 发放 上报 报送 开放 安装 更新 检测 监测 抽检 巡查 检查 排查 管理
`);

/** Words for a deviation, which should be small. */
export const MISSES = words('偏差 偏离 误差');

/** Cases that arise by themselves, so that fewer of them are no shortfall. */
export const CASELOADS = words(
  '案件 受理 信访 投诉 报案 警情 患者 病例 病人 在押 服刑 矫正 吸毒 戒毒 刑满释放 上访 欠薪 津贴 抚恤 低收入 生活补贴 护理补贴 供养 抚养 孤儿 遗属 精减退职 精简退职 救助 退役安置 失业金 住院 理赔',
);
