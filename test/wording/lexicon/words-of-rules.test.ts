import * as aims from '../../../src/wording/lexicon/aims';
import * as documents from '../../../src/wording/lexicon/documents';
import * as effects from '../../../src/wording/lexicon/effects';
import * as expenses from '../../../src/wording/lexicon/expenses';
import type { Family } from '../../../src/wording/lexicon/family';
import * as funds from '../../../src/wording/lexicon/funds';
import * as goalWords from '../../../src/wording/lexicon/goal-words';
import * as levelWords from '../../../src/wording/lexicon/level-words';
import * as officeWork from '../../../src/wording/lexicon/office-work';
import * as outputs from '../../../src/wording/lexicon/outputs';
import * as people from '../../../src/wording/lexicon/people';
import * as projectKinds from '../../../src/wording/lexicon/project-kinds';
import * as scoringWords from '../../../src/wording/lexicon/scoring-words';
import * as years from '../../../src/wording/lexicon/years';
import * as operatorWords from '../../../src/wording/lexicon/operator-words';
import * as qualitative from '../../../src/wording/lexicon/qualitative-values';
import * as timeUnits from '../../../src/wording/lexicon/time-units';
import * as timeliness from '../../../src/wording/lexicon/timeliness';
import * as inexactNumbers from '../../../src/wording/lexicon/inexact-numbers';
import * as comparisons from '../../../src/wording/lexicon/comparisons';

type Families = Readonly<Record<string, Family>>;
type Row = readonly [family: string, members: string, others: string];

/** Families of a file with some of their words, and similar words that do not belong to them. */
function familyTests(families: Families, rows: readonly Row[]): void {
  test('every family is looked at', () => {
    expect(rows.map(([family]) => family).sort()).toEqual(Object.keys(families).sort());
  });

  test.each(rows)('%s', (family, members, others) => {
    const known = new Set(families[family]);
    expect(known.size).toBe(families[family]?.length);
    expect(members.split(' ').filter((word) => !known.has(word))).toEqual([]);
    expect(others.split(' ').filter((word) => known.has(word))).toEqual([]);
  });
}

describe('aims', () => {
  familyTests(aims, [
    ['INTENTIONS', '加强 推进 保障', '建成 修建'],
    ['COUNTED_IN_GOALS', '次 家 倍', '元 天'],
    ['RESULTS_IN_WORDS', '全覆盖 翻番', '覆盖 提高'],
    ['NOTHING_REMAINS', '限期整改 零事故', '整改 事故'],
    ['NEVER_HAPPENING', '不发生 无 杜绝', '不 没有'],
    ['FEARED', '事故 疫情', '活动 工作'],
    ['DONE_IN_TIME', '完成 建成', '确保 推进'],
    ['GENERAL_PROGRESS', '效益 发展', '就业 税收'],
    ['RAISING', '提高 带动', '降低 完成'],
    ['BETTERING', '改善 减少 解决', '提高 完成'],
    ['GROUNDS', '立足 围绕 贯彻', '建成 培训'],
    ['MANNERS', '全面 认真', '建成 及时'],
    ['OWN_PLACES', '全县 我局', '乡镇 学校'],
    ['VAGUE_THINGS', '思想 机制 水平', '道路 就业'],
    ['ROUTINE', '机关正常运转 日常运转', '按时足额发放工资'],
    ['SERVED', '群众 学生 农户', '河道 项目'],
  ]);
});

describe('documents', () => {
  familyTests(documents, [
    ['DOCUMENT_KINDS', '办法 批复 台账', '数量 质量'],
    ['DOCUMENT_NUMBERS', '号 条 年度', '个 家'],
    ['FILE_VERSIONS', '定稿 修改稿', '汇总 2025'],
    ['FORM_PURPOSES', '申报 批复', '自评 监控'],
  ]);
});

describe('effects', () => {
  familyTests(effects, [
    ['ECO_VERBS', '使用 倡导', '治理 修复'],
    ['ECO_WORDS', '节能 低碳', '河道 造林'],
    ['STATE_OF_NATURE', '空气 水质', '办公 会议'],
    ['WORK_ON_NATURE', '污水 水利 绿化', '工资 会议'],
    ['LASTING', '后续 长效', '每年 今年'],
    ['HOPED_EFFECTS', '提升 带动 知名度', '培训 成本'],
    ['BURDEN_RELIEF', '负担 节约', '控制 执行'],
    ['PUBLIC_RESPONSE', '知晓 满意', '公开 完成'],
    ['WAGE_ARREARS', '农民工 欠薪', '工资 职工'],
  ]);
});

describe('expenses', () => {
  familyTests(expenses, [
    ['PRICE_AND_QUANTITY', '补贴 面积 每', '种粮 培训'],
    ['TOTAL_COSTS', '成本 投资', '经费 人工'],
    ['EXPENSE_WORDS', '成本 单价 补贴', '就业 人数'],
    ['HARM', '投诉 噪声', '改善 提升'],
    ['COST_ENDINGS', '总成本 工程造价', '成本 造价'],
    ['WHOLE_OF_COSTS', '总 项目', '单位 人均'],
    ['EXPENSE_NOUNS', '成本 投资', '收入 人数'],
    ['WHOLE_ENDINGS', '总额 控制数', '标准 单价'],
    ['PER_PIECE', '平均 单价', '总额 合计'],
    ['HEADS_IN_PRICES', '生 师', '户 亩'],
    ['WHOLE_PIECES', '体 机', '位 项'],
    ['MONEY_COMING_IN', '收入 税', '费用 支出'],
    ['SAVINGS', '节约 降低', '提高 增加'],
    ['COST_RATE_WORDS', '成本 结余', '合格 完成'],
    ['RUNNING_MONEY', '三公 编制', '质量 安全'],
    ['MONEY_MANAGEMENT', '会计核算 专款专用', '补助发放 培训'],
    ['PAYMENTS_TO_PEOPLE', '补贴 工资', '采购 租赁'],
  ]);
});

describe('funds', () => {
  familyTests(funds, [
    ['GOVERNMENT_LEVELS', '中央 市级 旗县', '单位 其他'],
    ['FUND_BUDGETS', '政府性基金 专项债', '财政拨款 自有资金'],
    ['RUNNING_AMOUNTS', '人员 公用', '项目 专项'],
    ['MONEY_NOUNS', '经费 专项', '网络 运行'],
  ]);
});

describe('goal words', () => {
  familyTests(goalWords, [
    ['EVERYDAY_WORDS', '项目 提高 验收', '招商 造林'],
    ['BETWEEN_NOUN_AND_NUMBER', '达到 不少于 ≥', '以上 以内'],
    ['COUNTED_BY', '场次数 家数 面积', '情况 程度'],
    ['GOAL_MEASURES', '公里 学时', '个 元'],
    ['SIZE_LIMITS', '以上 级', '左右 大约'],
    ['ORDER_WORDS', '第 每', '共 约'],
    ['NO_COUNTS_BEHIND_GE', '月 方', '村 镇'],
    ['KINDS_OF_PLACES', '乡镇 社区 林场', '企业 项目'],
    ['WHAT_IS_THERE', '共有 现有', '新建 计划'],
    ['MAKING', '创建 改造', '覆盖 涉及'],
    ['FOLLOWING', '落实 按照', '制定 出台'],
    ['FOLLOWED', '办法 政策', '场次 数量'],
    ['COMPARED_IN_GOALS', '较 同比', '达到 完成'],
    ['FOR_EACH', '人均 单场', '每 共'],
    ['PERIODS', '季度 半年 月', '年 期 人'],
    ['ROUNDS', '次 场', '人次 家'],
    ['NAMES_OF_SUMS', '额 收入 产值', '数 面积'],
    ['VISITORS', '游客 观众', '就业 学员'],
    ['HEADS', '就业 学员', '游客 项目'],
    ['PARTS_FOLLOW', '其中 包括', '合计 共计'],
    ['MONEY_SPENT', '投入 安排', '完成投资 增收'],
    ['MEANS', '通过 依托', '建成 完成'],
    ['OWN_UNIT', '本单位 部门(单位)', '全市 企业'],
    ['CONCENTRATIONS', '微克/立方米 mg/L', '立方米 公里'],
    ['COMPARE_NOTHING', '比例 评比 较大', '同比 较'],
    ['AVERAGED', '浓度 收入 面积', '人数 场次'],
    ['LIVES', '寿命', '年龄 年满'],
    ['POINTS_GIVEN', '安全感 得分', '分值 学分'],
    ['TIMES_MEASURED', '时间 时长 周期', '次数 及时率'],
    ['TIME_UNITS', '分钟 个工作日 天', '年 个'],
  ]);
});

describe('level words', () => {
  familyTests(levelWords, [
    ['BENEFIT_LEVELS', '社会效应 可持续', '产出 满意度'],
    ['COSTS_TO_OTHERS', '社会 环境', '经济 运行'],
    ['LEVEL_ENDS', '指标 影响 满意度', '目标 任务'],
    ['OUTPUT_LEVELS', '产出 履职效能', '效益 投入'],
    ['LEVEL_NAME_ENDS', '目标 值', '指标 任务'],
    ['BEFORE_LEVEL_NAMES', '项目 预期', '产出 效益'],
    ['EFFECT_LEVEL_NAMES', '效果 社会效应', '产出 影响'],
  ]);
});

describe('office work', () => {
  familyTests(officeWork, [
    ['HELD_EVENTS', '培训 走访', '就业 增收'],
    ['EVENT_COUNTS', '场次 期数', '人数 金额'],
    ['WORK_COUNTS', '个数 次数', '金额 面积'],
    ['USES_OF_MONEY', '控制 执行', '节约 减轻'],
    ['BUDGET_RATES', '执行 调整', '合格 覆盖'],
    ['STAFF_CONDUCT', '出勤率 尽职尽责', '满意率 知晓率'],
    ['MADE_PUBLIC', '政务 决算', '群众 媒体'],
    ['PROPER_USE', '合规 合法', '及时 足额'],
  ]);
});

describe('outputs', () => {
  familyTests(outputs, [
    ['OUTPUT_DEEDS', '新建 植树 培训', '带动 受益'],
    ['GAINS', '受益 就业人数 税收', '新建 培训'],
    ['EXTENTS', '面积 长度', '人数 金额'],
    ['MONEY_GIVEN', '金额 补贴', '人数 单价'],
    ['ACCEPTED_WORK', '验收 设备', '空气 水质'],
    ['ACCEPTANCE', '合格率 通过率', '完成率 知晓率'],
    ['PAID_OUT', '拨付 兑付', '验收 培训'],
    ['RATES_OF_PROGRESS', '到位率 完成率', '及时率 执行率'],
    ['RATES_OF_GOOD_WORK', '故障率 准确率', '成本率 覆盖率'],
  ]);
});

describe('people', () => {
  familyTests(people, [
    ['LEARNING', '学校 助学', '医院 交通'],
    ['HEALTH', '卫生 疫', '学校 旅游'],
    ['FARMING', '种植 渔', '学校 公交'],
    ['TRAVEL', '公交 机场', '种植 图书'],
    ['CULTURE', '景区 图书', '公交 种植'],
    ['POVERTY', '低保 救助', '招商 税'],
    ['RETIREMENT', '退休 老干部', '在职 学校'],
    ['DISABILITY', '残联 康复', '老龄 幼'],
    ['OLD_AGE', '高龄 敬老', '幼 青年'],
    ['CHILDHOOD', '儿童 妇女', '老龄 高龄'],
    ['TRAINING', '培训 教育', '修路 医保'],
    ['INVESTMENT', '招商 外资', '医保 仲裁'],
    ['INSURANCE', '医保 参保', '招商 仲裁'],
    ['JUSTICE', '仲裁 审判', '医保 招商'],
  ]);
});

describe('project kinds', () => {
  familyTests(projectKinds, [
    ['RUNNING_COST_PROJECTS', '人员经费 社保', '培训 修缮'],
    ['RUNNING_WORDS', '运转 劳务', '修缮 招商'],
    ['WORKS_IN_PROJECT_NAMES', '修缮 采购 新建 硬化', '培训 补贴'],
    ['BUILT_THINGS', '路 管网 系统 园区', '队伍 作风 社区'],
    ['WORKS_ON_BUILT_THINGS', '建设 扩容', '创建 培训'],
    ['GOODS_BOUGHT', '车 仪', '员 服务'],
    ['WAYS_OF_BUYING', '更新 购买', '补贴 培训'],
    ['FIGURATIVE_WORKS', '民心 名师', '水利 道路'],
    ['NAMED_AS_MONEY', '经费 项目', '工程 建设'],
    ['NO_WORKS_OF_OWN', '监管 监督 代理', '施工 建设'],
    ['REFORMED', '劳动 思想', '旧房 管网'],
    ['PUBLIC_PLACES', '饮水 小区', '机关 债券'],
    ['PUBLIC_SERVICES', '补贴 免费开放', '办公 科研'],
    ['INTERNAL_PROJECTS', '科研 机关', '补贴 救助'],
    ['HANDED_ON', '债务 补助', '修缮 培训'],
  ]);
});

describe('scoring words', () => {
  familyTests(scoringWords, [
    ['SCORING_WORDS', '优 满分', '数量 单位'],
    ['SCORING_PHRASES', '得满分 扣完为止', '满意 达标'],
    ['STEPS_BELOW', '减少 未完成', '超过 逾期'],
    ['STEPS_ABOVE', '超过 多', '减少 逾期'],
    ['STEPS_LATE', '逾期 推迟', '减少 超过'],
    ['OTHER_SIDES', '低 超', '平 等'],
    ['TAKING_POINTS', '扣 扣除', '得 计'],
    ['GIVING_STEPS', '得 加', '扣 减'],
    ['GIVING_POINTS', '得 赋', '扣 减'],
    ['REFUSING_POINTS', '不得 不计', '得 计'],
    ['FULL_POINTS', '满分 全分', '得分 分值'],
    ['OWN_POINTS', '该项 权重', '总分 满分'],
    ['SHARES_OF_POINTS', '权重 总', '满分 得分'],
    ['WEIGHT_NAMES', '权重 分值', '得分 满分'],
    ['SUMS_OF_POINTS', '总分 满分', '得分 分值'],
    ['SHARE_LABELS', '占比 权重', '分值 得分'],
    ['REACHED', '实际值 完成数', '目标值 计划数'],
    ['AIMED_AT', '目标值 计划数', '实际值 完成数'],
    ['SCORED_AT_LEAST', '不低于 ≥', '不高于 ≤'],
    ['SCORED_AT_MOST', '不超过 ≤', '不低于 ≥'],
    ['HIGHER_IS_BETTER', '正向', '反向 等于'],
    ['LOWER_IS_BETTER', '反向 负向', '正向 等于'],
    ['IN_PROPORTION', '比例 完成率', '得分 分值'],
    ['TOP_GRADES', '显著 达成', '一般 较差'],
    ['MIDDLE_GRADES', '部分 一般', '显著 较差'],
    ['LOW_GRADES', '较差 没有', '显著 一般'],
    ['NO_POINTS_AFTER_FEN', '钟 类', '值 制'],
  ]);
});

describe('years', () => {
  familyTests(years, [
    ['DATED_THINGS', '规划 学年', '年度 项目'],
    ['LOOKING_BACK', '同比 尾款', '新建 培训'],
    ['LONG_TERM', '中期 三年', '年度 今年'],
    ['BEFORE_A_BASE_YEAR', '较 自 落实', '完成 实现'],
    ['BEHIND_SEVERAL_YEARS', '内 累计', '前 底'],
    ['AFTER_A_BASE_YEAR', '以来 基数 尾款', '完成 建成'],
    ['YEARS_APART', '跨年 十四五', '当年 本年'],
    ['SCHEDULE_HEADINGS', '上半年 年末', '十年 学期'],
    ['PARTS_OF_WORK', '月 标段 半年', '人 万元'],
    ['PERIOD_LABELS', '项目期 起止时间 完成日期', '填报日期 年度'],
    ['PLAN_PERIODS', '期间 规划', '项目 开局'],
    ['BEFORE_A_LAST_YEAR', '到 截至', '自 从'],
    ['YEAR_END_HEADINGS', '年底 四季度', '6月 上半年'],
  ]);
});

describe('operator words', () => {
  familyTests(operatorWords, [
    ['STRICT_OPERATORS', '大于 超过', '不低于 以上'],
    ['TRAILING_OPERATORS', '以内 及以上', '大于 前'],
    ['EMPTY_OPERATORS', '达到 为', '不低于 约'],
    ['TARGET_OPERATORS', '不低于 控制在', '以上 约'],
    ['FIGURE_INTRODUCTIONS', '为 达', '前 第'],
    ['DIRECTION_NAMES', '正向 逆向 适度', '双向 方向'],
    ['OWN_DIRECTION_NAMES', '反向 定值', '逆向 适度'],
  ]);
});

describe('qualitative values', () => {
  familyTests(qualitative, [
    ['VAGUE_WORDS', '提高 显著', '合规 健全'],
    ['DECIDABLE_WORDS', '合规 足额', '提高 显著'],
    ['BARE_DEGREES', '优 较高 好转', '合规 足额'],
    ['HOW_DONE', '已 全部', '部分 提前'],
    ['YES_AND_NO', '是 合格', '优 良'],
    ['NONE_AT_ALL', '无 未发生', '少 下降'],
    ['THEIR_OPPOSITES', '否 未', '优 良'],
  ]);
});

describe('comparisons', () => {
  test.each([
    ['COMPARING', comparisons.COMPARING, '占 增长', '合计 总数'],
    ['FIGURES_ELSEWHERE', comparisons.FIGURES_ELSEWHERE, '上年 平均 批复数', '本年 总数'],
    ['REASONS_FOR_CHANGE', comparisons.REASONS_FOR_CHANGE, '政策调整 一次性', '提高 降低'],
  ])('%s', (_, family, members, others) => {
    expect(members.split(' ').filter((word) => !family.includes(word))).toEqual([]);
    expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
  });
});

describe('inexact numbers', () => {
  familyTests(inexactNumbers, [
    ['BANDED_QUANTITIES', '湿度 酸碱度', '满意度 长度'],
    ['BAND_WORDS', '区间 介于', '以上 达到'],
    ['RANK_ENDINGS', '级 季度', '家 人次'],
    ['NUMBERED_GROUPS', '部 门', '级 期 场'],
    ['GUESSES', '预计 力争', '至少 不少于'],
    ['UNSAID_COUNTS', '多次 若干', '一次 全部'],
  ]);
});

describe('units of time', () => {
  test.each([
    ['CALENDAR_UNITS', timeUnits.CALENDAR_UNITS, '年度 月份', '天 个月'],
    ['UNITS_OF_DATES', timeUnits.UNITS_OF_DATES, '日期 月份', '天 小时'],
    ['CLOCK_UNITS', timeUnits.CLOCK_UNITS, '时 期', '天 小时'],
    ['DURATION_UNITS', timeUnits.DURATION_UNITS, '个工作日 周', '年度 号'],
    ['TIME_UNIT_STARTS', timeUnits.TIME_UNIT_STARTS, '天 季度', '个 元'],
  ])('%s', (_, family, members, others) => {
    expect(members.split(' ').filter((word) => !family.includes(word))).toEqual([]);
    expect(others.split(' ').filter((word) => family.includes(word))).toEqual([]);
  });
});

describe('timeliness', () => {
  familyTests(timeliness, [
    ['TIME_NAMES', '期限 时点', '及时率 进度'],
    ['PLANS', '计划 进度', '合同 要求'],
    ['ON_TIME', '按期 如期', '及早 完成'],
    ['CARRIED_OUT', '完成 推进', '计划 按时'],
    ['BEGINNINGS', '开工 启动', '竣工 完成'],
    ['ENDINGS_OF_WORK', '竣工 投入使用', '开工 启动'],
    ['BUILT', '完工 建成', '验收 投用'],
    ['WHOLE_WORK', '项目 工程', '道路 竣工'],
    ['TIME_TAKEN', '工期 耗时', '时长 日期'],
    ['TIME_WORDS', '及时 工期 季', '合格 数量'],
    ['STEPS_WITH_DATES', '竣工 完成率', '合格率 数量'],
    ['MONEY_ON_ITS_WAY', '拨付 到位', '合格 验收'],
    ['NOT_BEFORE_A_TIME', '期 端', '年 到'],
  ]);
});
