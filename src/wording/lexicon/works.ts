import { words } from './family';
import type { Family } from './family';

/** How a work is measured: quantity, quality and speed, as endings of an indicator's name. */
export interface WorkMeasures {
  /** The work as a noun (维修); '' where the thing itself is counted (护林员人数). */
  readonly noun: string;
  /** The ending of a count (数量, 场次) and its unit. */
  readonly count: readonly [end: string, unit: string];
  readonly quality: string | null;
  readonly timeliness: string | null;
}

interface Work extends WorkMeasures {
  readonly said: Family;
}

function work(noun: string, count: readonly [string, string], quality: string, timeliness: string, said: string): Work {
  return { noun, count, quality: quality || null, timeliness: timeliness || null, said: words(said) };
}

const PIECES = ['数量', '个'] as const;
const PEOPLE = ['人数', '人'] as const;
const TIMES = ['次数', '次'] as const;

/** Verbs of works, before or after the thing worked on: 修空调, 空调维护. */
export const WORKS: readonly Work[] = [
  work('维修', ['数量', '处'], '验收合格率', '及时率', '修 维修 修理 修缮 修补 检修 养护 维护 翻修 整修 修复 保养'),
  work('建设', PIECES, '验收合格率', '按期完成率', '建 新建 修建 建设 打造 搭建 改建 扩建 改造 修造'),
  work('购置', ['数量', '台（套）'], '验收合格率', '及时率', '买 购 购买 购置 采购 配 配备 配置 添置 更新'),
  work('租赁', PIECES, '', '及时率', '租 租用 租赁'),
  work('安装', PIECES, '验收合格率', '按期完成率', '装 安装 架设 加装 铺设'),
  work('拆除', ['数量', '处'], '', '按期完成率', '拆 拆除'),
  work('举办', ['场次', '场'], '', '按期完成率', '办 举办 开 召开 搞 组织 开展 承办 举行'),
  work('培训', ['人次', '人次'], '合格率', '按期完成率', '培训 轮训 辅导 讲授'),
  work('检查', TIMES, '问题整改率', '及时率', '查 检查 巡查 排查 抽查 督查 暗访 监管'),
  work('检测', ['批次', '批次'], '合格率', '及时率', '检测 监测 化验 抽检 检验 测'),
  work('整治', ['数量', '处'], '验收合格率', '按期完成率', '整治 治理 清理 打扫 清 清运 清除 灭 消杀 防治'),
  work('发放', PEOPLE, '准确率', '及时率', '发 发放 补 补贴 补助 奖 奖励 资助'),
  work('慰问救助', ['人次', '人次'], '', '及时率', '慰问 救助 帮扶 看望'),
  work('印制', ['数量', '份'], '合格率', '及时率', '印 印制 印刷 编印 制作 拍 编写'),
  work('宣传', ['场次', '场'], '', '按期完成率', '宣传 推广 宣讲'),
  work('种植', ['面积', '亩'], '成活率', '', '种 栽 种植 栽种'),
  work('养殖', ['数量', '头（只）'], '', '', '喂 养殖'),
  work('招聘', PEOPLE, '', '及时率', '招 聘 招聘 请 聘请 选派 派'),
  work('服务', ['人次', '人次'], '', '及时率', '服务 接待'),
  work('编制', PIECES, '评审通过率', '按期完成率', '编 编制 设计 勘察'),
  work('办理', ['件数', '件'], '', '按时办结率', '办理 审批 受理'),
];

/** Words that begin with the character of such a verb, but are not work. */
export const NO_WORKS = words(`
  建筑 建材 建议 建档 建制 发热 发票 发电 发展 发明 发改 种子 种猪 种畜 种业 种苗 种质 印章 招商 招牌 招标 装备 装修 租金 清真 清洁 清明 清单 清廉 请示 拆迁 修养 修身
  配电 配套 配偶 买卖 补课 补助 补贴 奖金 奖学 奖牌 测绘 测评 编外 编织 开发 开放 办公 办案 购物 派出 派驻 拍卖 聘任 查账 装卸 栽培 灭火
`);

/** The last characters of a thing that show its kind: 消防员, 红薯节, 充电宝柜. */
export const KINDS_OF_THINGS: readonly Work[] = [
  work('', PEOPLE, '', '', '员 师 户 人 者 兵 手 队员 学生 职工 村民 志愿者 专家 干部 家庭 儿童 老人 妇女'),
  work('举办', ['场次', '场'], '', '按期完成率', '会 赛 节 展 活动 演出 讲座 论坛 大赛 班 晚会 展览'),
  work('发放', PEOPLE, '准确率', '及时率', '费 款 金 补贴 津贴 补助 奖 奖励 奖补 贴息'),
  work('购置', ['数量', '台（套）'], '验收合格率', '及时率', '机 车 器 仪 设备 电脑 箱 柜 桌椅 设施 器材 装备 服装'),
  work(
    '建设',
    PIECES,
    '验收合格率',
    '按期完成率',
    '厂 场 站 馆 所 院 室 中心 园 点 房 店 市场 基地 公园 线 路 桥 渠 管 网 墙 亭 塔 系统 平台 软件 网站',
  ),
  work('印制', ['数量', '份'], '合格率', '及时率', '书 册 手册 资料 教材 海报 宣传片 视频'),
  work('防治', ['面积', '亩'], '', '及时率', '病 虫 疫 害'),
  work('办理', ['件数', '件'], '', '按时办结率', '证 件 案 案件'),
];

/** Full names of things that are said with one character. */
export const THINGS_IN_ONE_CHARACTER: Readonly<Record<string, string>> = Object.fromEntries(
  words(
    '猪生猪 牛肉牛 羊羊只 鸡家禽 狗犬只 鱼水产 路道路 桥桥梁 房房屋 店店铺 车车辆 船船只 灯灯具 井水井 树树木 草杂草 花花卉 书图书 报报刊 墙墙体 沟沟渠 ' +
      '渠渠道 坝堤坝 塘山塘 河河道 锅锅炉 桌桌椅 门门窗 窗门窗 墓墓地 菜蔬菜 瓜瓜果 茶茶叶 药药品 病疾病 会会议 课课程 戏戏曲 票票证 证证件',
  ).map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
