import { words, type Family } from './family';

/** Dimensions of a number (length, money, people …). Units of different dimensions never have the same meaning. */
export type Dimension = 'length' | 'area' | 'volume' | 'weight' | 'energy' | 'time' | 'money' | 'share' | 'count';

/**
 * Units of each measured dimension in their standard spelling (the first in MEASURES and TIME_UNITS). 分, 度 and 个 are
 * missing because each has several meanings; units of money are recognised by 元.
 */
export const UNITS_OF_DIMENSIONS: Readonly<Partial<Record<Dimension, Family>>> = {
  length: words('公里 米 厘米 毫米 海里'),
  area: words('平方米 平方公里 公顷 亩'),
  volume: words('立方米 升 毫升'),
  weight: words('吨 公斤 克 毫克 斤'),
  energy: words('千瓦时 兆瓦时'),
  time: words('年 季度 个月 周 天 个工作日 小时 分钟 秒'),
  share: words('% ‰ 百分点'),
};

/**
 * Counting words grouped by what they count. A word for two kinds is listed in both (人次, 套); words for anything (个, 件,
 * 项, 家, 处) are listed in none and contradict none.
 */
export const COUNTED_KINDS: readonly Family[] = [
  words('人 名 位 个人 人次 人员'),
  words('户 户次'),
  words('次 场 期 场次 期次 批 批次 班次 车次 人次 户次 台次 件次 辆次 架次 家次 例次 部次 课 节 堂 讲 班 届 轮'),
  words('台 套 辆 架 艘 台套 台次 辆次 架次 部 部次 批'),
  words('份 册 本 篇 版 期 套 部 部次 张'),
  words('株 棵 盆'),
  words('头 只 羽 匹 尾'),
];

/** Units of work made of two factors (人天, 台班); they fit names of either factor. */
export const UNITS_OF_WORK = words('人天 人日 人份 人月 人年 亩次 床日 台班 工日 课 节 堂 课次 件次');

/** Units with several meanings: 分 is a mark or a minute, 度 a degree or energy. */
export const UNITS_OF_SEVERAL_DIMENSIONS = words('分 度 方 号 m t G T h s');

export interface NamedDimension {
  readonly dimension: Dimension;
  /** Text for messages: what the name asks for and its units. */
  readonly said: string;
  readonly units: string;
  /** Name endings that fix this dimension. */
  readonly endings: Family;
  /** A counting word of the same kind, for names of counts. */
  readonly counter?: string;
}

/** Dimensions fixed by a name's ending: 绿化面积 is an area, 培训人数 counts people. */
export const NAMED_DIMENSIONS: readonly NamedDimension[] = [
  { dimension: 'area', said: '面积', units: '平方米、亩、公顷', endings: words('面积 亩数 公顷数') },
  { dimension: 'length', said: '长度', units: '米、公里', endings: words('里程 里程数 公里数 米数 管长 全长 总长') },
  { dimension: 'volume', said: '体积', units: '立方米', endings: words('体积 土方量 石方量 方量 库容') },
  { dimension: 'weight', said: '重量', units: '吨、公斤', endings: words('吨数 重量 载重量') },
  { dimension: 'energy', said: '电量', units: '千瓦时', endings: words('用电量 发电量 供电量 耗电量 售电量') },
  { dimension: 'time', said: '时间', units: '天、个月、小时', endings: words('天数 时长 工期 时限 期限 耗时 小时数') },
  {
    dimension: 'time',
    said: '时间',
    units: '天、小时、分钟',
    endings: words('响应时间 办理时间 等待时间 到场时间 到达时间'),
  },
  {
    dimension: 'money',
    said: '金额',
    units: '元、万元',
    endings: words(`
      金额 总成本
      采购成本 购置成本 建设成本 改造成本 开设成本 养护成本 管护成本 维护成本 运维成本 治理成本 培训成本 人均成本 单位成本 单价 造价 费用
      投资额 总投资 总造价 销售额 交易额 成交额 营业额 贷款额 产值 营业收入 销售收入 财政收入 非税收入 旅游收入 纯收入 可支配收入
    `),
  },
  { dimension: 'count', said: '人数', units: '人、人次', endings: words('人次 人次数'), counter: '人次' },
  { dimension: 'count', said: '人数', units: '人、人次', endings: words('人数'), counter: '人' },
  { dimension: 'count', said: '户数', units: '户', endings: words('户数'), counter: '户' },
  { dimension: 'count', said: '户数', units: '户次', endings: words('户次'), counter: '户次' },
  { dimension: 'count', said: '报道数', units: '篇、条', endings: words('报道次数 发稿次数 刊发次数 刊播次数') },
  {
    dimension: 'count',
    said: '次数',
    units: '次、场、期',
    endings: words('次数 频次 场次 批次 期数 场数 场次数 批次数'),
    counter: '次',
  },
  { dimension: 'count', said: '台数', units: '台、套、辆', endings: words('台数 辆数 台套数'), counter: '台' },
  { dimension: 'count', said: '册数', units: '份、册、本', endings: words('份数 册数 本数 篇数'), counter: '册' },
  { dimension: 'count', said: '株数', units: '株', endings: words('株数 棵数'), counter: '株' },
  {
    dimension: 'count',
    said: '个数',
    units: '个、件、项',
    endings: words(
      '个数 件数 项数 处数 座数 家数 套数 只数 头数 起数 例数 宗数 村数 盏数 间数 栋数 床位数 车位数 企业数 项目数',
    ),
  },
];

/** Names of amounts of water, given by volume or by weight. */
export const AMOUNTS_OF_WATER = words('用水量 供水量 蓄水量 取水量 耗水量 调水量 节水量 污水处理量');

/** Things whose length is a duration or a number of characters: 视频长度, 文章长度. */
export const LENGTHS_OF_LINES = words(`
  管网长度 管线长度 管道长度 道路长度 公路长度 渠道长度 河道长度 堤防长度 护栏长度 线路长度 岸线长度 步道长度 街巷长度 沟渠长度 电缆长度 光缆长度 围墙长度
`);

/** Words that join two names, so that the last one does not describe the whole figure: 培训人数及场次. */
export const JOINS_NAMES = words('及 和 与 或 、 / ／ ＋ +');
