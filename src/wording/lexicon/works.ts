import { words } from './family';
import type { Family } from './family';

/** Ends of an indicator's name that say the amount, quality or speed of a work. */
export interface WorkMeasures {
  /** 维修: the work as a name has it; '' where the thing itself is counted (护林员人数). */
  readonly noun: string;
  /** 数量, 场次, with its unit. */
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
const PLACES = ['数量', '处'] as const;
const SETS = ['数量', '台（套）'] as const;
const PEOPLE = ['人数', '人'] as const;
const VISITS = ['人次', '人次'] as const;
const TIMES = ['次数', '次'] as const;
const EVENTS = ['场次', '场'] as const;
const CASES = ['件数', '件'] as const;
const AREA = ['面积', '平方米'] as const;
const FIELD = ['面积', '亩'] as const;
const MONEY = ['金额', '万元'] as const;
const LENGTH = ['长度', '米'] as const;
const ON_TIME = '按期完成率';
const SOUND = '验收合格率';

/** Bought things are counted as things of their kind are: 教材购买数量 in 份. */
export const BUYING = work(
  '购置',
  SETS,
  SOUND,
  '及时率',
  '买 购置 购 购买 采购 配 配备 配置 添置 更新 更换 换 购进 换装 替换 替代 切换 添 添置 增添',
);

/**
 * Verbs of works, as officers say them before or behind what they work on: 修空调, 空调维护. A verb of two characters is
 * kept in the name (空调维护数量), one of a single character becomes the first word of its work.
 */
export const WORKS: readonly Work[] = [
  work(
    '维修',
    PLACES,
    SOUND,
    '及时率',
    '修 维修 维护 修理 修缮 修补 检修 养护 翻修 整修 修复 保养 维保 加固 清洗 清掏 疏通 翻新 抢修 大修 修剪 补植 装修 装饰 翻盖 除险 排险',
  ),
  work(
    '建设',
    PIECES,
    SOUND,
    ON_TIME,
    '建 盖 建设 新建 修建 打造 搭建 改建 扩建 改造 修造 升级 提升 布设 开发 迁建 搬迁 搬家 续建 设置 复垦 扩容 提质 迁移',
  ),
  BUYING,
  work('租赁', PIECES, '', '及时率', '租 租赁 租用'),
  work('安装', PIECES, SOUND, ON_TIME, '装 安装 架设 加装 架 接入'),
  work('铺设', LENGTH, SOUND, ON_TIME, '铺 铺设 敷设 衬砌 清淤 疏浚 护砌'),
  work('粉刷', AREA, SOUND, ON_TIME, '刷 粉刷 刷漆 喷漆 刷白 硬化 美化 亮化 清扫'),
  work('开挖', PLACES, SOUND, ON_TIME, '挖 开挖'),
  work('施划', LENGTH, SOUND, ON_TIME, '画 施划'),
  work('拆除', PLACES, '', ON_TIME, '拆 拆除'),
  work(
    '检查',
    TIMES,
    '问题整改率',
    '及时率',
    '查 检查 巡查 排查 抽查 督查 暗访 监管 巡检 执法 督导 监督 督察 稽查 查验 搜查 核验 盘点',
  ),
  work('检测', ['批次', '批次'], '合格率', '及时率', '测 检测 化验 抽检 检验 检定 检疫'),
  work(
    '调查',
    ['数量', '户（个）'],
    '准确率',
    ON_TIME,
    '普查 调查 摸排 测量 测绘 勘测 勘界 确权 登记 采集 录入 摸底 核查 统计 建档',
  ),
  work('整治', PLACES, SOUND, ON_TIME, '整治 治理 清理 打扫 清 清除 灭 消杀 防治 清退 取缔 消毒 打捞'),
  work('清运', ['数量', '吨'], '', '及时率', '清运 转运 回收 收购 储备 投放 销毁 处理 收储 轮换'),
  work('演练', TIMES, '', ON_TIME, '演练 训练 集训 拉练 巡演 祭扫'),
  work(
    '审核',
    PIECES,
    '合格率',
    ON_TIME,
    '审 审核 审计 审查 评审 评估 鉴定 验收 认定 评定 复核 评价 考核 测评 论证 年检 年审 备案',
  ),
  work('评选', PIECES, '', ON_TIME, '评选 表彰 评比 命名 创建 寻找 评定 选树'),
  work('体检', PEOPLE, '', ON_TIME, '体检 筛查 随访 接种 救治 收治 托养 护理 照料 安置 减免 疗养 康复 接送 看护 监护'),
  work('慰问救助', VISITS, '', '及时率', '救 慰问 救助 帮扶 看望 关爱 关怀 走访 回访 访视 帮教'),
  work('交流', TIMES, '', ON_TIME, '交流 联谊 座谈 参观 考察 观摩 研讨 团建 洽谈 对接'),
  work('赔付', PEOPLE, '准确率', '及时率', '赔 赔付 理赔'),
  work('抓获', PEOPLE, '', '', '抓 抓获 抓捕'),
  work('调解', CASES, '', '按时办结率', '调解 化解 处置 查处 整改 查办 侦破 追缴 仲裁 裁决 督办'),
  work('培训', VISITS, '合格率', ON_TIME, '培训 轮训 辅导 讲授 进修'),
  work('印制', ['数量', '份'], '合格率', '及时率', '印 印制 印刷 编印 制作 拍 拍摄 编写 编纂 订阅 刻制 出版 复印 翻译'),
  work('撰写', ['篇数', '篇'], '', ON_TIME, '写 撰写 采写'),
  work('录制', ['数量', '部（个）'], '', ON_TIME, '录 录制 摄制'),
  work('张贴', ['数量', '处'], '', '及时率', '贴 张贴 挂 悬挂'),
  work('赠送', ['数量', '份'], '', '及时率', '送 赠送 捐赠'),
  work('预订', ['数量', '份'], '', '及时率', '订 预订'),
  work('表演', EVENTS, '', ON_TIME, '唱 演 跳 表演'),
  work('宣传', EVENTS, '', ON_TIME, '宣传 推广 宣讲 放映 演出 播放 科普 推介 普及 巡展'),
  work('种植', FIELD, '成活率', '', '种 种植 栽 栽种 补种 套种 间作 轮作 移栽'),
  work('养殖', ['数量', '头（只）'], '', '', '喂 养殖 饲养 放养'),
  work('招聘', PEOPLE, '', '及时率', '招 招聘 聘 聘用 聘请 请 选派 派 选聘 招募 招收 招录 选拔 引进 招生'),
  work('服务', VISITS, '', '及时率', '服务 接待 咨询 讲解 导览 代办'),
  work('编制', PIECES, '评审通过率', ON_TIME, '编 编制 设计 勘察'),
  work('监测', ['点位数', '个'], '数据有效率', '及时率', '监测'),
  work('保护', PLACES, '', '及时率', '保护 管护 巡护 看管 保管'),
  work('招标', ['项目数', '项'], '', ON_TIME, '招标 评标 开标 竞拍 拍卖 摇号 询价'),
  work('处置', SETS, '', '及时率', '报废 淘汰 拆解'),
  work(
    '办理',
    CASES,
    '',
    '按时办结率',
    '办理 审批 受理 发证 注册 换证 补办 过户 核发 公证 报销 提取 抽取 结算 缴纳 清缴 送达 执行',
  ),
];

/** An event is held, whatever the officer's verb; other things are not: 开展评比活动, but not 开店. */
export const HOLDING = work('举办', EVENTS, '', ON_TIME, '办 举办 开 召开 搞 组织 开展 承办 举行');

/** How what is held is called in a name: 评比活动举办场次, 干部培训班开办期数. */
export const HELD = words('举办 开办 开展 办理');

/** What people and firms do at an event: 招聘会来了多少企业. */
export const ATTENDING = work('参加', VISITS, '', '', '来 去 到 参加 参与 报名');

/** Things that are given. The thing keeps its name (休渔补助发放人数); before its receivers it names what they get. */
export const GIVING = work('发放', PEOPLE, '准确率', '及时率', '发 发放 补 补贴 补助 奖 奖励 资助');

/** Verbs that, before another word, say what it is for: 科普基地 and 监测站点 are places. */
export const NAMING_VERBS = words(`
  统计 审计 监测 科普 康复 咨询 仲裁 公证 注册 测评 考核 评价 论证 备案 对接 关爱 建档 推介 普及 翻译 出版 巡展 讲解 导览 轮换 回访 访视
`);

/** Places and tools named after their work: 托养中心. */
export const NAMED_AFTER_WORKS = words('中心 平台 基地 系统');

/** What ends like a plant and is none: 补种疫苗. */
export const NO_PLANTS = words('疫苗 卡介苗');

/** Things that no work is done on: 维修资金 is money, 施工单位 is somebody. */
export const NOT_WORKED_ON = words(`
  资金 基金 经费 款项 单位 企业 公司 机构 协会 任务 目标 指标 情况 效果 过程 期间 时间 时限 周期 进度 责任 能力 水平 质量
`);

/** Words that end in such a verb and mean something else: 机构编制 are posts. */
export const NO_WORKS_AT_END = words(
  '婚前检查 产前检查 健康检查 机构编制 人员编制 教师编制 事业编制 行政编制 编制 网络服务',
);

/** What begins so is wrong and done by others: it is put right, not carried out (违规搭建, 虚假宣传). */
export const WRONGDOINGS = words(`
  违规 违法 违章 违禁 非法 虚假 无证 无照 私自 私搭 假冒 冒充 盗采 盗伐 偷采 偷排 乱搭 乱排 乱采 乱占 黑 欺诈 强买 哄抬 套取 冒领 滥用 滥伐 制假 售假 超限 超载 酒驾 醉驾 涉赌 涉黄
`);
/** Works that put it right, or keep others from it. */
export const WORKS_AGAINST = words(
  '整治 治理 检查 巡查 排查 执法 查处 处置 打击 拆除 清理 监管 清退 取缔 宣传 监测 追缴 稽查',
);

/** Words that begin with the character of such a verb and mean something else. */
export const NO_WORKS = words(`
  建筑 建材 盖章 建议 建档 建制 发热 发票 发电 发展 发明 发改 种子 种猪 种畜 种业 种苗 种质 印章 招商 招牌 招标 装备 装修 租金 清真 清洁 清明 清单 清廉 请示 拆迁 修养 修身
  配电 配套 配偶 装配 购房 买卖 补课 补助 补贴 奖金 奖学 奖牌 测绘 测量 测评 测震 测温 测速 测井 测土 编外 编织 开发 开放 办公 办案 购物 派出 派驻 拍卖 聘任 查账 装卸 栽培 灭火 铺面 刷单 刷脸 画家 画展 写字 写作
  救助 救护 救灾 救援 救生 救济 救命 救心 救火
  录取 录用 录入 挂职 挂号 挂牌 挂图 送餐 送教 送医 送戏 送达 送检 订单 订阅 订金 挖机 挖掘 演播 演练 演习 演员 架构 贴息 贴心 跳绳 唱片 审判 审批 换届 换乘
`);

/** Second characters of words for things that begin with 出: 出租车. */
export const BEGINNING_WITH_OUT = words('租 入 口 国 版 生 院 行');

/** Payments whose limit is an indicator of cost: 物业费控制数. */
export const PAYING = work('', ['控制数', '万元'], '', '支付及时率', '费 费用 租金 工本费 运费');

/** Words that end like a kind of thing and mean none of it: 付费 is no money that is given, 马路 no road to be built. */
export const NO_KINDS = words(`
  就业 创业 产业 农业 工业 林业 渔业 牧业 作业 毕业 失业 事业 专业 商业 开业 停业 物业 职业 转业 复业 结业 执业 待业 优秀 作秀
  检疫 防疫 免疫 付费 收费 降费 减费 缴费 消费 浪费 免费 自费 公费 经费 付款 存款 贷款 罚款 捐款 马路 过路 网络 上网 备战 机会 社会 协会 学会 现场 市场化 商场 立场 机场 考场 车库 停车 网点 重点 试点 难点 亮点 特点
  地点 站点 上门 部门 热门 专门 值班 上班 夜班 加班 疫苗 热线 专线 划线 一线 僵尸车 网约车 出租车 单车 渣土车 私家车 高铁站 火车站 护路 铁路 保密 环节 流出
  除险 抢险 脱险 避险 危险 探险 四会 委会 工会 理事会 监事会 联合会 基金会 出栏 存栏 打包 承包 发包 困人
  集团 社团 财团 城管 协管 监管 托管 保管 主管 持证 论证 认证 验证 保证 公证 保证金 违约金 备用金
  排队 换人 用人 找人 人员 动员 证明 案件 条件 附件 软硬件 文件 事件 毛病 家庭病 老毛病
`);

/** The last word of a thing says what it is: 消防员, 红薯节, 充电宝柜. */
export const KINDS_OF_THINGS: readonly Work[] = [
  PAYING,
  work(
    '',
    PEOPLE,
    '',
    '',
    '员 师 人 者 兵 手 队员 学生 职工 村民 志愿者 专家 干部 儿童 老人 妇女 人群 工匠 医生 家长 师生 青年 护工 烟农 茶农 果农 助理 警察 民警 法官 ' +
      '检察官 会计 司机 驾驶员 校长 书记 遗属 孤儿 病人 孕妇 产妇 义工 劳模 艺人 骑手 网红 小偷 逃犯 阿姨 师傅',
  ),
  work('', ['户数', '户'], '', '', '户 家庭'),
  work('', ['家数', '家'], '', '', '企业 公司 店 商户 商家 农场 合作社 机构 作坊 工厂 网吧 诊所 民宿 农家乐 旅行社'),
  work('', ['所数', '所'], '', '', '学校 小学 中学 高中 职中 幼儿园'),
  work('', ['个数', '个'], '', '', '村 社区 岗位'),
  work('组建', ['数量', '支'], '', '', '队 队伍 小组 团 团队 专班'),
  work('检查', ['家次', '家次'], '问题整改率', '', '业 行业'),
  work('检查', TIMES, '问题整改率', '', '安全'),
  work('排查', PLACES, '', '及时率', '风险 隐患'),
  work('', TIMES, '', '及时率', '保障'),
  work(
    '举办',
    EVENTS,
    '',
    ON_TIME,
    '会 赛 节 展 活动 演出 讲座 论坛 大赛 晚会 展览 婚礼 仪式 典礼 秀 集市 庙会 灯会 直播 路演',
  ),
  work('服务', ['考生人次', '人次'], '', '', '考试 中考 高考 会考 学考 统考'),
  work('开办', ['期数', '期'], '', ON_TIME, '班 训练营 学习班 夏令营 夜校'),
  work('开展', TIMES, '', ON_TIME, '课 沙龙 党日 听证 开庭'),
  work('发放', PEOPLE, '准确率', '及时率', '款 金 补贴 津贴 补助 抚恤 生活费 护理费 慰问费 奖 奖励 奖补 贴息 补偿'),
  work('拨付', MONEY, '使用合规率', '及时率', '资金 基金 专款'),
  work('发放', MONEY, '', '及时率', '贷 贷款'),
  work('发放', ['数量', '张'], '准确率', '及时率', '券 卡 凭证'),
  work('制作发放', ['数量', '枚（个）'], '合格率', '及时率', '章 徽 旗 奖牌 锦旗 包 袋'),
  work('参保', PEOPLE, '', '', '险 保险'),
  work(
    '购置',
    SETS,
    SOUND,
    '及时率',
    '机 车 器 仪 屏 床 床铺 摩托 椅 凳 桌 椅子 桌子 柜子 凳子 灶具 炊具 厨具 空调 风扇 冰箱 暖气片 沙发 窗帘 黑板 设备 电脑 箱 柜 桌椅 设施 器材 装备',
  ),
  work('购置', ['数量', '套'], '质量合格率', '及时率', '服 衣 服装 制服 工装 被褥 床品 鞋 帽 头盔 手套'),
  work(
    '采购',
    ['批次', '批'],
    '质量合格率',
    '及时率',
    '办公用品 物资 材料 用品 耗材 打印纸 复印纸 展品 玩具 教具 文具 炮弹 火箭弹 弹药 食材 氧气 试剂 苗木 饲料 药品 原料',
  ),
  work(
    '安装维护',
    PLACES,
    '完好率',
    '及时率',
    '栏 减速带 隔离带 门 闸 牌 灯 标识 标牌 杆 泵 阀 窗 棚 线缆 井盖 报警器 探头',
  ),
  work(
    '建设',
    PIECES,
    SOUND,
    ON_TIME,
    '厂 场 站 馆 所 院 室 中心 园 服务点 驿站 房 市场 基地 井 公园 线路 路 桥 渠 管 网 墙 亭 塔 堂 池 库 坝 系统 平台 软件 网站 中台 食堂 之家 家园 小程序 公众号 厅 廊 ' +
      '角 园区 街区 专区 示范区 大棚 超市 阵地 步道 绿道 大脑 一张图 车间 工坊 广场 码头 隧道 涵洞 点位 站点 营地 窗口 商业网点',
  ),
  work('铺设', LENGTH, SOUND, ON_TIME, '缆 光缆 电缆 管道 管线 管廊 网线'),
  work('建设', FIELD, SOUND, ON_TIME, '农田 梯田 林场 草场 果园 茶园'),
  work('种植', FIELD, '成活率', '', '稻 麦 薯 油茶 水稻 玉米 大豆 烟叶 药材 果树 蔬菜 茶叶 苗'),
  work('编制', PIECES, '评审通过率', ON_TIME, '规划 方案 预案 标准 图集 指南 可研'),
  work('制定', ['数量', '件'], '', ON_TIME, '制度 办法 细则 章程 清单 目录 名录 法规 规章 条例 规范性文件 机制'),
  work('供应', ['数量', '份'], '', '及时率', '早餐 午餐 晚餐 套餐 配餐 餐食 爱心餐 盒饭'),
  work(
    '活动',
    EVENTS,
    '',
    ON_TIME,
    '宣传日 宣传周 宣传月 活动日 活动周 粮食日 进校园 进社区 进企业 进农村 进机关 进家庭 进军营 进万家 下乡 下基层 开放日',
  ),
  work('开展', TIMES, '', ON_TIME, '行动'),
  work('发布', ['期数', '期'], '', ON_TIME, '榜 榜单 简报 通报 白皮书 公报 指数'),
  work('制作', ['数量', '部（个）'], '', ON_TIME, '宣传片 外宣片 纪录片 专题片 视频 动漫 歌曲 节目'),
  work('印制', ['数量', '份'], '合格率', '及时率', '书 册 手册 资料 教材 海报 刊物 折页 展板 报刊'),
  work('投放', ['数量', '万尾'], '成活率', '', '鱼苗 虾苗 蟹苗'),
  work('清理', ['数量', '吨'], '', '及时率', '漂浮物 垃圾 杂物 淤泥 水草 积雪 落叶 污泥'),
  work('防治', PEOPLE, '', '', '炎 癌 症 结石'),
  work('防治', FIELD, '', '及时率', '虫 疫 害 虫病'),
  work(
    '整治',
    PLACES,
    SOUND,
    '及时率',
    '脱落 渗漏 漏水 破损 塌方 滑坡 堵塞 积水 断裂 坍塌 沉降 裂缝 塌陷 溢流 异味 噪音 扰民 乱象 乱堆 乱放 乱扔 乱挂 飞线 违建 搭建 ' +
      '掉砖 掉皮 掉漆 剥落 漏雨 漏电 漏气 渗水 开裂 起皮 倾斜 松动 老化 锈蚀 生锈 坍塌 扬尘 油烟 粉尘 恶臭',
  ),
  work(
    '办理',
    CASES,
    '',
    '按时办结率',
    '证 证件 证照 执照 证书 案 案件 许可 赔偿 假释 减刑 投诉 抵押 查封 冻结 申诉 上诉 纠纷',
  ),
];

/** Supplies for a work named before the thing (执法服装购置, 培训教材印制), unless it is one of {@link WORKS_ON_THINGS}. */
export const THINGS_FOR_WORKS = words('购置 采购 印制');
export const WORKS_ON_THINGS = [
  ...WORKS.filter(({ noun }) => words('维修 建设 购置 租赁 安装 拆除 印制 处置').includes(noun)).flatMap(
    ({ said }) => said,
  ),
  ...GIVING.said,
  ...words('设计 审核 审查 评审'),
];

/** Works that people are subjects of are counted by people, and have nothing to be put right: 孕妇检查人数. */
export const PEOPLE_COUNT = PEOPLE;
export const CASES_COUNT = CASES;
export const MONEY_COUNT = MONEY;

/** Things that are said with one character, as names have them. */
export const THINGS_IN_ONE_CHARACTER: Readonly<Record<string, string>> = Object.fromEntries(
  words(
    '棚大棚 猪生猪 牛肉牛 羊羊只 鸡家禽 狗犬只 鱼水产 路道路 桥桥梁 房房屋 店店铺 车车辆 船船只 灯灯具 井水井 楼楼房 村行政村 厂工厂 树树木 草杂草 花花卉 书图书 报报刊 墙墙体 沟沟渠 ' +
      '渠渠道 坝堤坝 塘山塘 河河道 锅锅炉 桌桌椅 门门窗 窗门窗 墓墓地 菜蔬菜 瓜瓜果 茶茶叶 药药品 病疾病 会会议 课课程 戏戏曲 票票证 证证件 ' +
      '煤煤炭 米大米 油食用油 面面粉 肥化肥 衣衣物',
  ).map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/** Where things go: 发出去, 送回来. */
export const DIRECTIONS = words('出 进 上 下 回 过 起 拿 带 送 寄');
/** What goods are counted in: 几车煤. */
export const VESSELS = words('车 桶 瓶 袋 箱 盒 捆');
/** Behind the name of a place: 村里, 路上. */
export const INSIDE = words('里 里面 上 内 这边 那边');
/** The last words of places where something is put up or changed: 活动室添空调, 小区装充电棚. */
export const PLACES_OF_WORKS = words(`
  室 屋 房 楼 区 园 村 里 院 校 馆 站 所 厂 中心 街 路 桥 库 广场 学校 食堂 大厅 市场 医院 车站 机关 单位 团 队
`);
/** What a question for people counts: 发了多少人. */
export const PEOPLE_ASKED = words('人 名 人次 个人');
/** What a question for money counts: 发了多少钱. */
export const MONEY_ASKED = words('钱 元 万元 块 块钱 万 资金');

/** Words that works of all kinds have, besides those of {@link WORKS}. */
const OF_ANY_WORK = words(
  '补贴 补助 保护 信息 资料 活动 网络 公示 公开 设备 业务 农村 城乡 城市 社会 公共 行政 综合 专项 集中 网点',
);
export const WORDS_OF_ANY_WORK = [
  ...OF_ANY_WORK,
  ...WORKS.flatMap(({ said }) => said).filter((verb) => verb.length > 1),
];
