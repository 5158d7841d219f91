import { words } from './family';

/** Groups of characters that look alike and are confused in typing or scanning; each group is one word. */
export const LOOK_ALIKES = words(`
  末未 己已巳 拔拨 候侯 折拆析 治冶 戌戍戊 即既溉概 陪赔培倍部 检捡撿俭验险 村材 贷货贸 奖浆桨 营菅管 宜宣 盲育肓 千干于 土士 日曰目 人入八 大太犬 天夫 木术本
  困因囚 园圆围 复夏 核该刻孩 补朴扑 帖贴 讯汛迅 场扬杨汤 地他她 池驰 设没 拉位 坊防访 纪记 微徽 徒徙 准淮 堤提 灌罐 渠果 摘滴 栽裁载 苗亩 由甲申田 免兔 晴睛清请情
  消销哨 护沪炉 炉庐 抄炒 排徘 据剧 诊珍 残浅线钱 幼幻 梗便 旱早 晒洒 洒酒 污汗 杆秆竿 牧收 疫役设 座坐 鉴签 揭竭 稳隐 障樟 哺铺辅捕 慕幕墓募 弛驰 炼练 歧岐 燥躁操
  棉绵 蓝篮 密蜜 墙樯 壁璧 辨辩辫瓣 遣遗 迁迈近 贫贪 形刑型 传转砖 输愉 喝渴揭 赌睹堵 挖按 垃拉 坡波披 圾极级 违达 还坏环怀 迎仰抑 优忧 聘骋
`);
