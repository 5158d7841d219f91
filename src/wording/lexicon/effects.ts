import { words } from './family';

/** Hoped-for effects, which count as benefits in any column. */
export const HOPED_EFFECTS = words(`
  提升 提高 改善 促进 带动 推动 增强 增加 扩大 拉动 影响长远 影响深远 绿化水平 就业 知名度 获得感
`);

/** A burden that is made lighter for others: 减轻企业经费负担. */
export const BURDEN_RELIEF = words('负担 节约 减轻 节省');

/** Public responses: 政务公开满意率 is an effect, 政务公开率 is not. */
export const PUBLIC_RESPONSE = words('知晓 满意 影响');

/** Words for what goes on after the project: 后续运维经费保障, 长效管护经费. */
export const LASTING = words('后续 长效 长期 持续 稳定投入');

/** Wages owed to others. Paying them is an effect of the project, unlike the office's own pay. */
export const WAGE_ARREARS = words('农民工 拖欠 欠薪');

/** Verbs before an ecological effect that fits any project: 使用节能产品. */
export const ECO_VERBS = words('保持 使用 采用 运用 推广 促进 提倡 倡导 实现 做到 坚持 注重');

/** Words of ecological effects that fit any project: 节能环保, 低碳办公理念. */
export const ECO_WORDS = words(`
  节能 环保 低碳 减排 绿色 高效 节约 能源 资源 生态 环境 保护 办公 产品 理念 无纸化 降耗 能耗 友好 和 与 、
`);

/** States of nature, which are an effect only of projects that work on nature. */
export const STATE_OF_NATURE = words(
  '空气 大气 水质 水环境 生态环境 环境质量 绿化 植被 森林 湿地 碳排放 碳达峰 污染 水土 噪声 扬尘',
);

/** Words in the texts of projects about nature, energy or building. */
export const WORK_ON_NATURE = words(`
  生态 环境 环保 节能 能源 低碳 碳 减排 污染 污水 垃圾 绿化 林 草原 湿地 水土 水利 河 湖 海洋 土地 耕地 矿 农业 种植 养殖 秸秆 大气 噪声
  电力 供热 供暖 新能源 充电 照明 建设 工程 改造 修缮 维修 装修 道路 园林 公园 环卫 防治 防疫
`);
