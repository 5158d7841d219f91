import * as adverse from '../../../src/wording/lexicon/adverse';
import * as comparing from '../../../src/wording/lexicon/comparing-words';
import type { Family } from '../../../src/wording/lexicon/family';
import * as measures from '../../../src/wording/lexicon/measures';
import * as money from '../../../src/wording/lexicon/money';
import * as rates from '../../../src/wording/lexicon/rates';
import * as satisfaction from '../../../src/wording/lexicon/satisfaction';
import * as numerals from '../../../src/wording/lexicon/numerals';
import * as missing from '../../../src/wording/lexicon/missing-values';
import * as timeUnits from '../../../src/wording/lexicon/time-units';
import * as deadlines from '../../../src/wording/lexicon/deadline-words';
import * as unitWords from '../../../src/wording/lexicon/unit-words';

type Row = readonly [name: string, family: Family, members: string, others: string];

test.each<Row>([
  ['endings of rates', rates.RATE_ENDINGS, '率 占比 满意度', '数 额 效率'],
  ['names that look like rates', rates.RATE_LOOKALIKES, '速率 效率 利率 汇率', '合格率 成功率'],
  ['rates that end like them', rates.RATES_LIKE_LOOKALIKES, '成功率 缴费率', '功率 税率'],
  ['parts of a whole', rates.PARTS_OF_A_WHOLE, '合格 覆盖 满意', '增长 完成 就业'],
  ['may pass the whole', rates.MAY_PASS_THE_WHOLE, '增长 完成 负债 满载', '合格 覆盖'],
  ['may be negative', rates.MAY_BE_NEGATIVE, '变动 增长', '合格 完成'],
  ['quality rates', rates.QUALITY_RATES, '合格 完好', '完成 及时'],
  ['against a plan', rates.AGAINST_PLAN, '完成 执行', '合格'],
  ['endings of measured names', rates.ENDINGS_OF_MEASURED_NAMES, '率 度 幅度', '数 额'],
  ['execution rates', rates.EXECUTION_RATES, '执行率 支出率', '完成率'],
  ['before adjustment', rates.BEFORE_ADJUSTMENT, '年初预算 批复预算', '调整后预算'],
  ['units of money', money.MONEY_UNITS, '元 万元 百万元 美元', '万 个'],
  ['currency signs', money.CURRENCY_SIGNS, '¥ ￥ 人民币', '元 $'],
  ['income', money.INCOME, '收入 产值 税收', '费用'],
  ['count units', unitWords.COUNT_UNITS, '个 人次 家 批次', '元 天 吨 %'],
  ['plain evils', adverse.PLAIN_EVILS, '事故 投诉 贫困', '培训 收入'],
  ['adverse things', adverse.ADVERSE_THINGS, '溺水 闯红灯 零就业', '培训 收入'],
  ['failures', adverse.FAILURES, '超标 延误', '达标'],
  ['qualities failed', adverse.QUALITIES_FAILED, '合格 办结', '事故'],
  ['countermeasures', adverse.COUNTERMEASURES, '排查 预防 保险', '事故'],
  ['reductions', adverse.REDUCTIONS_AND_SUCCESS, '节约 避免', '增长'],
  ['wanted rates', adverse.WANTED_RATES, '合格 开展', '事故 失业'],
  ['kept low', adverse.KEPT_LOW, '成本 能耗 时限', '收入'],
  ['fixed standards', adverse.FIXED_STANDARDS, '低保标准', '技术标准'],
  ['changes of money', adverse.CHANGES_OF_MONEY, '变动 结转', '执行'],
  ['kept down by name', adverse.KEPT_DOWN_BY_NAME, '能耗 单价', '产值'],
  ['counted people', unitWords.COUNTED_PEOPLE, '人 学员', '户'],
  ['without unit', unitWords.UNITLESS_NAMES, '指数 排名 评分', '人数'],
  ['settled elsewhere', missing.SETTLED_ELSEWHERE, '实际 批复 审计', '日期'],
  ['feelings', satisfaction.FEELINGS, '满意 获得感', '合格'],
  ['people', satisfaction.PEOPLE, '群众 家长 纳税人 队员 来访人', '项目 设备'],
  ['satisfaction names', satisfaction.SATISFACTION_NAMES, '满意度 好评率', '知晓度'],
  ['asking people', satisfaction.SURVEYING, '问卷 回访', '满意'],
  ['stand-in signs', missing.STAND_IN_SIGNS, '* # × ○ □', '1 元 % 〇'],
  ['stand-in letters', missing.STAND_IN_LETTERS, 'X N Y', 'A m'],
  ['blank strokes', missing.BLANK_STROKES, '_ ▁ —', '0 无'],
  ['no value', missing.NO_VALUE, '不适用 未定 无此项 没有', '长期 全覆盖 是'],
  ['none of it', missing.NONE_OF_IT, '无 没有', '空'],
  ['no value in letters', missing.NO_VALUE_IN_LETTERS, 'NA TBD NULL', 'X PM'],
  ['settled later', missing.SETTLED_LATER, '定 填写 补充', '支付 公开'],
  ['settled by others', missing.SETTLED_BY_OTHERS, '核定 确定', '完成'],
  ['and so on', missing.AND_SO_ON, '等 等等', '级'],
  ['all the time', comparing.ALL_THE_TIME, '不间断 值班', '响应 办结'],
  ['up to a level', comparing.UP_TO_A_LEVEL, '到 至', '达'],
  ['short changes', comparing.SHORT_CHANGES, '升 降', '达'],
  ['starting at', comparing.STARTING_AT, '由 从', '到'],
  ['half of all', numerals.HALF_OF_ALL, '半数 一半', '半 大半'],
  ['halved units', numerals.HALVED_UNITS, '年 小时', '次 人'],
  ['waiting', missing.WAITING, '待 尚待 另行', '未'],
  ['still to do', missing.STILL_TO_DO, '定 填写 核定', '业 发生'],
  ['places elsewhere', missing.PLACES_ELSEWHERE, '附件 实施方案 备注', '上级'],
  ['what happens', missing.WHAT_HAPPENS, '实际 实 上级要求 需', '合同 计划 规定'],
  ['taken as value', missing.TAKEN_AS_VALUE, '为准 结算 列支', '完成 供应'],
  ['words of templates', missing.TEMPLATE_WORDS, '文字描述 数值 目标值', '描述'],
  ['more than', comparing.MORE_THAN, '高于 超过 超', '不低于 以上'],
  ['less than', comparing.LESS_THAN, '低于 不足', '不低于 以下'],
  ['at least', comparing.AT_LEAST, '至少 最低', '最多'],
  ['at most', comparing.AT_MOST, '至多 最高', '最少'],
  ['or more', comparing.OR_MORE, '以上 及以上', '以下 左右'],
  ['or less', comparing.OR_LESS, '以内 以下 内', '以上 以外'],
  ['about', comparing.APPROXIMATELY, '约 预计 力争', '确保 不少于'],
  ['roughly', comparing.ROUGHLY, '左右 上下', '以上'],
  ['adding nothing', comparing.NOTHING_ADDED, '达到 每年 共', '约 超过 各'],
  ['changes', comparing.CHANGES, '增长 下降', '达到'],
  ['done', comparing.DONE, '完成 办结', '满意'],
  ['other units', unitWords.OTHER_UNITS, '倍 岁 个百分点', '优 级 人'],
  ['things as units', unitWords.THINGS_AS_UNITS, '级 企业 村', '次 元'],
  ['people', unitWords.PEOPLE_UNITS, '人 户', '家 次'],
  ['extents', unitWords.EXTENT_UNITS, '亩 公里', '吨 个'],
  ['whole things', unitWords.WHOLE_THINGS, '人 辆', '吨 公里'],
  ['goods', unitWords.GOODS_UNITS, '吨 升', '亩 人'],
  ['mishaps', adverse.MISHAPS, '事故 舆情', '活动 满意'],
  ['gone wrong', adverse.GONE_WRONG, '逾期 超', '按期 完成'],
  ['small shares', adverse.SMALL_SHARES, '差错 辍学', '合格 覆盖'],
  ['tails of deadlines', deadlines.DEADLINE_TAILS, '前 截止', '后 起'],
  ['years alone', deadlines.YEARS_ALONE, '本年度 学期', '年底 上半年'],
  ['starts of remarks', comparing.REMARK_STARTS, '其中 惠及', '以上 左右'],
  ['names of shares', rates.SHARE_NAMES, '占比 比重', '比率 比例'],
  ['ends of a year', deadlines.YEAR_ENDS, '底 末', '初 前'],
  ['this year', deadlines.THIS_YEAR, '当年 年度', '上年 2024'],
  ['before', deadlines.BEFORE, '前 以前', '底 后'],
  ['parts of a year', deadlines.PARTS_OF_A_YEAR, '上半年 年底 汛期', '12月 长期'],
  ['feasts', deadlines.FEASTS, '春节 国庆', '长期'],
  ['cycles', deadlines.CYCLES, '每年 每季度', '全年'],
  ['parts of a month', deadlines.PARTS_OF_A_MONTH, '底 上旬', '前'],
  ['by then', deadlines.BY_THEN, '前 以内', '底'],
  ['until', deadlines.UNTIL, '截至 不晚于', '前'],
  ['done by then', deadlines.DONE_BY_THEN, '完成 验收', '满意'],
])('%s', (_, family, members, others) => {
  const known = new Set(family);
  expect(known.size).toBe(family.length);
  expect(members.split(' ').filter((word) => !known.has(word))).toEqual([]);
  expect(others.split(' ').filter((word) => known.has(word))).toEqual([]);
});

test.each([
  ['公里', 'km 千米', '米 里'],
  ['平方米', '㎡ m2 m²', '米 平方公里'],
  ['立方米', 'm3', '米'],
  ['吨', 't', '公斤'],
  ['人次', '人/次', '人'],
])('%s is also written %s, and is not %s', (standard, spellings, others) => {
  const measure = new Set(measures.MEASURES.find(([first]) => first === standard));
  expect(spellings.split(' ').filter((word) => !measure.has(word))).toEqual([]);
  expect(others.split(' ').filter((word) => measure.has(word))).toEqual([]);
});

test('no unit belongs to two measures or lengths of time', () => {
  const all = [...measures.MEASURES, ...timeUnits.TIME_UNITS].flat();
  expect(all.filter((unit, index) => all.indexOf(unit) !== index)).toEqual([]);
});
