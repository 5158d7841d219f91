import { words } from './family';
import type { Family } from './family';

/** Words that make a question and say nothing about its subject: 有没有按时完成, 一共办了. Those for how much are {@link HOW_MANY}. */
export const QUESTION_WORDS = words(`
  哪些 什么 怎么样 怎样 如何 有没有 是否 是不是 能不能 会不会 行不行 有多 够不够 这样 那样 一样 同样 了 吗 呢 得 我们 我县 本县
  全县 全区 全市 全年 今年 每年 一年 一共 总共 共几 共多少 到底 情况 出去 出来 下去 下来 进来 起来
`);

/** Words that ask for a number, usually with the counting word of what is counted: 几册, 多少亩. */
export const HOW_MANY = words('多少个 多少 好多 几个 几');

/**
 * What a question wants to know, by the endings of names that answer it: 路修了多长 asks for a 里程 or 长度. Counting words
 * (几册) are answered by the names of their figures.
 */
export const ASKED_MEASURES: Readonly<Record<string, Family>> = {
  '率 比例 占比': words('几成 百分之几 百分之多少 占多少 占几成 多大比例 比例多少 几个点'),
  '里程 长度': words('多长 多远 多少里'),
  面积: words('多大面积 多大'),
  '时间 时限 及时率 周期': words('多久 多长时间 多快 要等'),
  '成本 金额 标准 费 额': words('多少钱 几块钱 几多钱 多少万'),
  '完成率 整改率 办结率 执行率 及时率': words('完没完 办没办 改没改 整改没 办结没 花完没 好没好'),
  '达标率 合格率': words('合不合格 达不达标 过不过关 合格没'),
};

/** Words of size, which asked twice (多不多) ask for the figure. */
export const ASKED_OF_SIZE = words('多 少 大 高 低 远 近 长 够 齐 贵');

/** Offices that are called after their work: 食安办, 史志室, 双拥工作领导小组. */
export const OFFICES = words(`
  工作领导小组 领导小组 工作专班 指挥部 委员会 办公室 联席会议 服务中心 事务中心 中心 总队 支队 大队 中队 总站 局 办 委 科 股 站 所 处 室
`);
