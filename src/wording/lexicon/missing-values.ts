import { words } from './family';

/** Signs that stand for a figure to be filled in: ≥*人次, ○○项, ##%. */
export const STAND_IN_SIGNS = words(
  '× ✕ ✖ * ＊ ※ # ? ？ ○ ◯ 〇〇 ○○ ● □ ■ ▢ ☐ ◻ ⬜ ▯ ❏ △ ▲ ☆ ★ ⊗ ◇ ◆ ▇ █ ？？ @ $ & ^ § 某',
);

/** Letters that stand for a figure to be filled in: ≥X期, N项. */
export const STAND_IN_LETTERS = words('X x N n Y y Z z Ⅹ ⅹ');

/** Strokes and dots that leave a place blank: ≥__%. */
export const BLANK_STROKES = words('_ ＿ ▁ ﹍ ﹏ ﹎ ‗ ¯ ˍ - — – − ― ─ ━ ~ ～ / ／ \\ | … · • . 。 ．');

/** Words for a value that is not decided yet: 待定, 尚待明确. */
export const WAITING = words('待 尚待 有待 仍待 需待 另行 另 再 后 后续 后期 稍后 届时 到时 暂待 暂');
export const NOT_YET = words('未 尚未 暂未 还未 仍未 目前未 暂不 还没有 还没 没有 没 无法 暂无法 不能 不好 难以 暂难');
export const STILL_TO_DO = words(`
  定 确定 明确 填 填写 填报 填入 填列 补 补充 补填 补报 完善 核 核实 核定 核算 测算 批复 下达 细化 商 商定 商议 议 研究 研究确定 更新 录入 评估 统计 通知 审定 审核
  进一步明确 进一步确定 上级下达 上级明确 上级通知 上级批复 上级确定 财政批复 确认 预计 估计 预估 预测 告知 上报 分解 分配 量化 提供 设定 设置 决定 摸底 收集 征集 汇总
`);

/** What of a date is left open: 具体月份待定. */
export const DAYS_TO_COME = words('月份 时间 日期');

/** Texts that mean "no value". */
export const NO_VALUE = words(`
  视情 无 空 空白 空缺 空着 留空 空格 缺 略 暂无 暂缺 暂定 未知 不详 不明 不定 不确定 不明确 未定 不适用 不涉及 无此项 无此内容 无此指标 无相关内容 无要求 无需填写 无需填报 不填 不用填 不需填写
  免填 不设 不做要求 不作要求 不考核 没有 不掌握 未掌握 无统计 无统计口径 未统计 无口径 无数据 暂无数据 无资料 暂无资料 见上 如上 同上 同前 同左 同下 详见附件
`);

/** The indicator is none of the writer's: 不涉及本项, 不适用于本单位. */
export const NOT_CONCERNED = words('不涉及 未涉及 不适用 无 没有');
export const THIS_INDICATOR = words('项 项目 指标 单位 部门');

/** Words for "none", a valid target for things that ought not to happen: 重大事故发生情况. */
export const NONE_OF_IT = words('无 没有');

/** Latin abbreviations that mean "no value", in upper or lower case and with or without punctuation: N/A, n.a. */
export const NO_VALUE_IN_LETTERS = words('NA TBD TBC TBA TODO NULL NONE NIL NAN UNDEFINED');

/** Verbs after which a value is decided later: 上级下达后填写. */
export const SETTLED_LATER = words('定 确定 明确 填 填写 填报 填列 补 补充 补填');

/** Endings behind the circumstance that decides the value: 看上级下达情况而定. */
export const SETTLED_BY_IT = words('为准 而定');

/** Verbs for a decision by others: 由财政局核定. */
export const SETTLED_BY_OTHERS = words('定 确定 核定 审定 决定 提供 填写 填列 填报 明确');

/** Words that continue a list without content: 等. */
export const AND_SO_ON = words('等 等等 之类');

/** Words that refer to another document for the value: 详见附件, 参见实施方案. */
export const SEE = words('详见 见 参见 参阅 另见 附 参照 参考 详 具体见 详情见 请见');
/** The same directly before the document: 如附件, 同方案. Further away they begin other phrases: 如期完成工作计划. */
export const LIKE_THE_PAPER = words('如 同');
export const PLACES_ELSEWHERE = words(`
  预算书 图纸 施工图 附图 任务书 责任书 合同书 附件 附表 附页 附后 附 方案 实施方案 工作方案 项目方案 备注 说明 文字说明 合同 协议 文件 批复 批复文件 通知 计划 年度计划 工作计划 清单 明细 明细表 台账 下表 上表 正文 后
  项目申报书 申报书 申报表 项目书 可研报告 可行性研究报告 评分标准 评分表 绩效目标 绩效目标表 绩效目标申报表 表格
`);

/** Words that make the value depend on what happens: 据实, 按实际发生数列支. */
export const ACCORDING_TO = words('按 按照 依 依据 依照 根据 据 视 凭 随');
export const WHAT_HAPPENS = words(`
  实 实际 实际情况 实际需要 实际需求 实际发生 实际支出 实际完成 实际工作 实际数 情况 具体情况 需 需要 需求 工作需要 工作需求 项目需要 业务需要 当年情况 当年实际
  上级要求 上级文件 上级通知 上级下达 上级安排 上级任务 上级规定 上级部门要求 上级单位要求 上级主管部门要求 上级考核要求 省级要求 市级要求 领导要求
`);
/** Circumstances that decide the value: 视项目进展情况确定. */
export const CIRCUMSTANCES = words('情况 进展 需要 需求 实际 实绩');
export const LEFT_OPEN = words('确定 而定 定 安排 核定 统筹 统筹安排 调整 填写 填报 明确 测算');
export const ITS_FIGURE = words(
  '数 数量 额 金额 情况 需要 需求 人数 次数 发生 发生数 发生额 费用 工作量 任务 要求 文件 为',
);
export const TAKEN_AS_VALUE = words(`
  为准 而定 定 确定 填写 填报 填列 结算 列支 支付 支出 拨付 报销 核定 核算 安排 执行 测算 调整 计算 统计 开展 进行 申报 发放
`);

/** Sources of a later or external value, between 以 and 为准: 以实际为准, 以财政批复数为准. */
export const SETTLED_ELSEWHERE = words(
  '实际 上级 批复 文件 通知 合同 审计 结算 决算 验收 核定 下达 财政 主管部门 最终 统计 年报 报表 台账 系统',
);

/** Texts that templates print in cells to be filled in: （根据实际情况填写）, 请输入数值. */
export const ASKING_TO_WRITE = words('填写 填报 填入 填 输入 录入 选择 选 写明 注明 补充');
export const POLITE_LEADS = words(
  '请 此处 此栏 在此 这里 点击 单击 点击此处 单击此处 自行 据实 如实 由单位 由部门 根据实际情况 根据实际 需 可',
);

/** Words by which a template describes the content of a cell. */
export const TEMPLATE_WORDS = words(`
  文字描述 文字说明 定性描述 定量描述 定性文字描述 数值 具体数值 数字 具体数字 指标值 目标值 具体指标值 具体目标值 年度指标值 绩效指标值 指标内容 内容 示例 样例 例如 单位 计量单位 数据
  名称 具体名称 指标名称 三级指标 三级指标名称 绩效指标名称 具体内容 具体指标
`);

/** Marks of an uncertain value. */
export const DOUBTS = words('? ？ ?? ？？');

/** Words for a document's content, after its name: 见合同约定. */
export const WHAT_A_PAPER_SAYS = words('约定 规定 要求 内容 条款 所列');

/** Words before an example in a template: （如：1000人）. */
export const FOR_EXAMPLE = words('如 例如 比如 示例 例 样例 举例 范例 填报示例 填表示例');

/** In brackets behind a value: it is the template's own example. */
export const ONLY_AN_EXAMPLE = words('示例 例 样例 举例 范例 例子 填报示例 填表示例 参考示例 仅供参考 模板');

/** Times at which a value is filled in later: 年终填写. */
export const AFTERWARDS = words('年终 年末 年底 季末 月末 期末 事后');

/** Figures reported or approved by others, which the value will be: 按各县上报数. */
export const REPORTED_FIGURES = words('上报数 申报数 下达数 批复数');

/** Documents that decide the value: 依据合同确定, 根据上级任务分解确定. */
export const PAPERS_THAT_SETTLE = words('合同 协议 分解 方案 文件');

/** Settle a value that others wait for: 待省厅任务下达, 随年度计划一并明确, 等通知. */
export const SETTLING = words('下达 明确 确定 核定 下发 批复 通知 分配 分解 审定 批准 印发');

/** Figures that will be known when it is done: 按实际报名人数. */
export const COUNTS_TO_COME = words('人数 户数 次数 数量 数 量 额 金额 面积 为准');

/** Verbs for values that others report: 各乡镇自报. */
export const REPORTED_BY_THEMSELVES = words('自报 自填 自定 填报 据实填报 分别填报 据实上报');

/** Verbs by which a figure is settled afterwards: 年底统计. */
export const SUMMED_UP = words('统计 核定 汇总 核算');

/** Where in a paper the value is said to stand: 附件3第2条. */
export const PARTS_OF_A_PAPER = words('条 页 项 款 章 节 表 号 点 行 列 格 栏');

/** The value waits for somebody: 待省厅任务下达, 等通知. */
export const AWAITING = words('待 等 等待 等候 候 静候');

/** The value is settled at another time, or with something else. */
export const LATER_ON = words('另行 另 再 一并');

/** Words for what has still to happen, before or behind whoever does it: 市局尚未分解, 待补充材料, 请财政局审定. */
export const STILL_OPEN = words('待 拟 由 请 须由 等候 等 俟');

/** Words behind what a figure is taken from: 以第三方测评为准, 以实际脱贫户数计. */
export const TAKEN_FROM = words('为准 计 为依据 为限 为基准 计算 测算');

/** Words for agreement with a document: 与任务书相同. */
export const IN_AGREEMENT = words('一致 相同 相符');

/** Words that send the reader elsewhere for a figure. Unlike {@link SEE} none of them begins another phrase (同比增长). */
export const LOOK_ELSEWHERE = words('详见 见 参见 参阅 另见 参照 详情见 请见 具体见');

/** Parts of a document that stand for a figure by themselves: 附件1. */
export const ATTACHMENTS = words('附件 附表 附页 附图 附录 备注');

/** Words by which a value leans on what others say: 听乡镇通知, 看申请情况, 按学校上报名单. */
export const LEANING = words('听 听从 服从 等 等待 看 视 凭 按 按照 依 依据 依照 根据 参考 参照 照 以 待');
export const LEANED_ON = words(`
  文件 通知 安排 名单 名册 清单 台账 结果 要求 规定 标准 批复 批文 合同 协议 指令 指示 意见 答复 反馈 数据 报表 需求 需要 情况 经费 财力 指标 部署 决定 口径
  上报 申报 登记 报名 调度 分工
`);

/** Verbs by which money is paid: 据实列支. */
export const PAID_OUT_IN_FULL = words('列支 支付 支出 拨付 报销 结算 发放 开支');

/** Put a value off in everyday words: 做完调查再说. */
export const SEEN_LATER = words('再说 再看 再议 再定 再报 再填 后知 才知道 才能定 才确定');

/** Say that the work whose figure is asked has not begun; 未发生 would be a target. */
export const NOT_BEGUN = words('未 没 没有');
export const WORK_BEFORE_A_FIGURE = words(
  '开工 开始 启动 开展 招标 采购 实施 调查 测评 摸底 排查 评审 立项 申报 报 上报 验收 组织 安排 做',
);

/** Words for a lack, and what is lacking: 不固定, 暂无调查, 无统计口径. */
export const LACKING = words('不 无 暂无 尚无 没有 未有 无法 难以 不便');
export const LACKED = words(`
  固定 计划 掌握 详 明 估算 预测 预见 一定 好说 目标 统计 调查 数据 口径 资料 量化 估计 预计 确定 测算 统计口径 统计数据 指标 批复 核定 任务 测评
`);

/** Between the two: 无法精确统计, 没有统一口径; and behind them: 无固定数量. */
export const EXACTLY = words('精确 准确 具体 统一 明确 完全 单独 逐一 提前 事先');
export const FIGURES = words('数量 数字 数值 数额 人数 次数 任务 任务数 要求 指标');

/** Words that set a target without a figure: 应保尽保, 全部办结, 动态清零. */
export const WHOLE_AIMS = words('全部 全覆盖 清零 尽 全额 足额 及时 按时 按期 按月 按季 按周 按旬 按日 按年 按学期');
