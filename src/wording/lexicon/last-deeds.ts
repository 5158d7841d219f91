import { words, type Family } from './family';

/**
 * Work on bad things as the last word before 率, which decides whatever stands before it: 投诉处理率, 流失生劝返率. The
 * more of it, the better.
 */
export const WORK_ON_BAD_THINGS = words(`
  查处 处置 处理 整改 办结 结案 调解 化解 调处 盘活 整治 清理 消除 出清 收缴 扑救 扑灭 抢救 侦破 破获 治理 追回 收回 清收 召回 下架 销毁 惩戒 解救 复耕 复垦 抢修 劝返 抓获 救治 纠正
  更正 复通 答复 回收 清欠 挽回 销号 清零 追缴 拆除
`);

/** The same of words that say nothing when another follows: 失业人员就业率, 监管场所事故数. */
export const WORK_AT_END_ONLY = words(
  '就业 再就业 复工 复绿 绿化 取缔 干预 催收 帮教 奖励 立案 安置 报告 上报 监管 管控 核查 反馈 转化 修复 排除 回复 扭亏',
);

/** How such work fails: 逾期办结率, 漏报告率. */
export const WORK_FAILING = words('超时 逾期 超期 延期 延迟 滞后 虚假 重复 漏 迟 未 不 难 无法 不予');

/** Words by which something comes about. With a rate or a count it is a mishap: 不良反应发生率. */
export const COMING_ABOUT = words('发生 出现 暴发 爆发');

/** What comes about without being a mishap: 交易发生数. */
export const NO_MISHAPS = words('交易 业务 贸易 消费 收入 支出 好人好事 无');

/** Words of becoming less at the end of a name: 投诉下降率, 能耗降低幅度. */
export const BECOMING_LESS = words('下降 降低 减少 削减 减排 压降 压减 缩短 缩减 递减');

/** Words of becoming more: 次均费用增长率. */
export const BECOMING_MORE = words('增长 增加 上升 上涨 增幅 涨幅 升幅 增速');

/** How much something became less or more. */
export const EXTENTS_OF_CHANGE = words('率 比例 比率 幅度 幅 数 数量 量 额');

/** Costs that should not grow. Not 研发费用 and other money spent on purpose. */
export const COSTS_KEPT_FROM_RISING = words(
  '三公经费 医疗费用 医药费用 住院费用 门诊费用 次均费用 药品费用 药费 运行成本 单位成本 能耗 物价',
);

/** Bad states of health, whose rate is kept low: 贫血率, 近视检出率. */
export const BAD_HEALTH = words('贫血 近视 肥胖 超重 龋齿 患龋 营养不良 低体重 早产 出生缺陷 生长迟缓');

/** Consumption and emissions: 碳排放强度, 化学需氧量排放总量. */
export const EMISSIONS = words('排放 能耗 水耗 电耗 煤耗 气耗 油耗');
export const AMOUNTS_OF_EMISSIONS = words('总量 强度 量 水平 值');

/** People and cases that an office deals with, so that under 数量指标 their count may be its work: 失业人员数. */
export const DEALT_WITH_BY_NUMBER = words('案 案件 问题 人口 人员 儿童 学生 家庭 患者 病例 纠纷 隐患');

/** Between such work or such a state and 率. */
export const HOW_WORK_IS_DONE = words('完成 成功 及时 到位');
export const FOUND_OR_FALLEN_ILL = words('检出 患病 发生');

/**
 * Deeds that go wrong, by their first character, with each second one that makes such a word: 漏报, 乱倒, 骗提. 误餐, 私营 and
 * 停车 are no such words.
 */
const SECONDS_OF_WRONG_DEEDS: Readonly<Record<string, string>> = {
  漏: '报登管失缴征保检诊发排水损',
  错: '报登付发投诊判漏缴',
  误: '报诊判发差食服',
  乱: '倒扔丢停放堆建占采砍伐排贴收罚',
  偷: '排倒盗采逃',
  骗: '保补取领提贷',
  私: '搭拉宰采用吞',
  走: '私失',
  贩: '私毒假',
  跳: '闸票单',
  挂: '靠',
  倾: '倒',
  假: '药酒币证钞货烟',
  渗: '水流',
  拒: '付缴诊',
  滞: '销留',
  缺: '失勤岗损',
  停: '气热电水运机课工',
  断: '网电水档供线流保',
  超: '员载速限编期时标支',
  弃: '标管耕号水风光',
  退: '件单回货保',
  流: '标失',
  废: '标',
  脱: '岗保管落逃',
  失: '访联水信窃踪火',
  空: '驶载置岗',
  欠: '费薪税缴',
  扰: '民',
  违: '规法纪约停建',
  迟: '到报缴',
  逃: '逸缴税',
  盗: '抢采伐',
  未: '缴办还结领报检返归交付验',
};
export const WRONG_DEEDS: Family = Object.entries(SECONDS_OF_WRONG_DEEDS).flatMap(([first, seconds]) =>
  Array.from(seconds, (second) => first + second),
);

/**
 * The last character of words for what nobody wants (坍塌, 走失, 贻误, 碰撞), and the first ones that make work against it
 * of such a word: 防盗, 清淤, 勘误.
 */
export const LAST_OF_EVILS = '坏毁亡死伤骗诈盗窃赌烂霉锈凌虐暴殴闹崩溃塌裂淤堵塞弊乱害灾漏损失误错欠贿撞倒祸毒谣劣缝弃';
export const AGAINST_EVILS = '防反抗无零减除打治助救查堵检补禁止缉清疏销捣识化降控勘纠改追得戒解灌填修嵌';

/** Characters of deeds that mend, clear or keep something: 处治, 修补, 清淤, 养护. */
export const WORK_ON_THINGS = '治修补灌填封固整改清拆抢护救养防抗控疏排查检测评';

/** First characters of deeds that are named in pairs: 私搭乱建, 跑冒滴漏. */
export const WRONG_IN_PAIRS = '乱滥偷漏错私缺短虚围串跑滴弄坐';

/** How a deed is done that is wrong whatever it is: 擅自改变用途宗数. */
export const WRONG_ANYHOW = words(
  '非法 擅自 无证 无照 无牌 违章 虚假 违规 违法 错误 多头 逾期 超范围 超标准 不当 假冒 恶意 野蛮 私自 私设 私藏 私建 私宰 倒卖 冒用 冒名 重复 酒后',
);

/**
 * What nobody wants to see or hear of, a state that nobody wants a thing to be in, and what is wrong whatever it is done to:
 * 卫生死角, 僵尸企业, 侵占补贴资金, 公款吃喝, 乱收费.
 */
export const BAD_ANYHOW = words(`
  僵尸 空壳 烂尾 带病 过期 变质 裸露 涉稳 伪劣 占道 飞线 超付 多领 阴阳 带故障 窝点 死角 坑槽 违建 谣言 以次充好 强买强卖 优亲厚友 高空抛物 霸王条款 小广告 账实不符 空饷
  漂浮物 油污 小金库 火点 山火 直排口 黑臭水体 散乱污企业 上访 缠访 闹访 京访 级访 黑作坊 黑诊所 黑中介 黑车 黑网吧 黑店 黑导游 黑加油站 漠化 沙化 碱化 酸化 粮化 公款 白条
  乱 虚 骗取 盗采 盗挖 盗版 侵占 截留 冒领 套取 挪用 贪污 滥发 私分 克扣 欠发 漏发 错发
`);

/** What is not wrong after such words: 无证明城市, 重复利用, 未成年人, 乱石滩, 虚拟现实, 白条鸡, 欠发达. */
export const NOT_WRONG_AFTER = words('明 利用 使用 成年 来 婚 央 检出 发现 发生 见 石 拟 鸡 鸭 猪 存 达');

/** Animals of which there should be few: 成蚊密度. */
export const PESTS = words('蚊 蝇 鼠 蟑螂');

/** Spoilt goods and plants, whose rate is kept low: 烂果率, 次品率. */
export const SPOILT = '烂废残坏死虫';
export const REJECTS = words('病株 病果 病叶 病蛋 次品 废品');

/** Complaints that come again or past the offices that should hear them, or turn out to be right: 重复来访批次, 举报属实件数. */
export const REPEATED = words('重复 多头 越级 集体 进京');
export const COMPLAINING = words('信访 来访 上访 投诉 举报');
export const FOUND_RIGHT = words('属实 查实 查证属实 成立');

/** Accidents that end in 人. They are counted in times: 机关人数 and 特困人数 hold the same characters. */
export const HURTING = words('困人 关人 伤人 夹人 咬人');
export const COUNTED_IN_TIMES = words('次数 起数 件数 事件 事故');
