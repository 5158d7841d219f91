import { words } from './family';

/** Small everyday repairs, which need no cost indicator of their own. */
export const SMALL_REPAIRS = words('日常 零星 小型 小修 维护 运维 养护 保养 保洁');

/** Works by which things are bought. */
export const PURCHASES = words('购置 采购 购买 添置 配备 更新 更换 换装');

/** Projects that keep systems and buildings running. */
export const UPKEEP_PROJECTS = words('运维 运行维护 维护 养护 保养 保洁 物业 系统 平台 网络 信息化 网站 租赁 监测');

/** Projects for written studies or examinations. */
export const STUDY_PROJECTS = words(
  '规划 编制 研究 课题 调研 咨询 设计 评估 审计 测绘 勘察 普查 调查 鉴定 评审 检测 标准制定',
);

/** Projects that train people or meet. */
export const TRAINING_PROJECTS = words('培训 轮训 研修 会议 论坛 讲座 教育 党校');

/** Projects of events and publicity. */
export const EVENT_PROJECTS = words('活动 展会 博览会 推介 招商 宣传 节庆 赛事 比赛 演出 展览 节会');

/** Projects that pass on money by a fixed standard. */
export const SUBSIDY_PROJECTS = words('补贴 补助 救助 资助 奖补 津贴 低保 抚恤 慰问 奖励');
