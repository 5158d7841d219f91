import { words } from './family';

/** Words that make a question and say nothing about its subject: 跑了多少企业, 有没有按时完成, 全年办了几次. */
export const QUESTION_WORDS = words(`
  多少 几 几个 几次 几场 几台 几家 几人 几条 几期 几批 几份 几张 几本 几辆 几栋 几户 几名 几座 几处 几项 几所 几支 几公里 哪些 什么 怎么样 怎样 如何 有没有 是否 是不是 能不能 会不会 行不行 有多 够不够 了 吗 呢 得 我们 我县 本县
  全县 全区 全市 全年 今年 每年 一年 一共 总共 共几 共多少 到底 情况
`);

/** Offices that are called after their work: 食安办, 史志室, 双拥工作领导小组. */
export const OFFICES = words(`
  工作领导小组 领导小组 工作专班 指挥部 委员会 办公室 联席会议 服务中心 事务中心 中心 总队 支队 大队 中队 总站 局 办 委 科 股 站 所 处 室
`);
