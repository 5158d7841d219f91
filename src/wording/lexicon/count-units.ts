import { words, type Family } from './family';

/** 量词: words that count single things. Time, area, weight and money are measured, not counted, and are not here. */
export const COUNT_UNITS = words(`
  个 件 辆 套 台 台套 家 份 次 场 人 人次 名 位 户 只 头 条 张 本 册 篇 项 处 座 栋 幢 间 所 块 把 支 根 株 棵 盏 部 架 艘 艇 批 批次 期 班 组 队 对 双
  起 例 宗 桩 笔 幅 面 盘 卷 片 期次 场次 班次 人份 户次 车次 点 站 村 镇 乡 街道 社区 企业 单位 项目 单 口 门 款 种 类 枚 颗 粒 匹 羽 尾 顶 床 辆次
  架次 台次 件次 人天 人日 课 节 堂 集 版 首 部次 部门 学校 个人 家次 例次 标段
`);

/** Words that people write one for the other, so that 台/套 is a choice; 次/人 and 人/场 are proportions. */
export const INTERCHANGEABLE_COUNT_UNITS: readonly Family[] = [
  words('台 套 件 辆 只 个 把 部 架 批'),
  words('场 次 期 批次 场次 批'),
  words('份 册 本 篇 张 件 套'),
  words('家 个 户 所 处 座 间 企业 单位'),
  words('人 名 位 人次'),
  words('项 个 处 件 起 例 宗 项目'),
];
