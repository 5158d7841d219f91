import { squeeze } from './plain-text';
import { remembered } from './remembered';

/** 正向 (more is better), 反向 (less is better), 定值 (neither: a standard that is paid as fixed). */
export type Direction = 'higher' | 'lower' | 'fixed';

/** Something that failed, went wrong or went beyond its limit, whatever word of success stands in it. */
const FAILURE =
  /[不未](?:合格|达标|及时|准确|满意|规范|合规|完整|通过|完成|到位|落实|办结|覆盖)|超标|超支|超时|超限|超编|延误|拖欠|返工|闲置|空置|流失|退货|改判|成灾|受害|感染/;
/** Less is better (catalogue of checks, §0.6). */
const LOWER =
  /(?:公务|商务)接待|成本|费用|经费支出|造价|单价|故障|事故|投诉|违规|违纪|违法|失业|死亡|发病|差错|误报|能耗|排放|时限|时长|耗时|逾期|(?:响应|抢通|办理|审批|修复|等待|发放|实施)(?:时间|周期)|(?:三公|经费|支出|费用|预算|结转|结余)[^率]{0,6}变动率|控制率|调整率|变更率|债务率|暂付率|结转|结余|非税|浓度|犯罪|纠纷|安全事件|破坏|超概算/;
/** Reducing something is the aim, so more of it is better, whatever is reduced. */
const REDUCTION =
  /压减|节约|节省|节支|下降|降低|减少|降幅|达标|合格|及时率|按时|回复率|办结率|处理率|整改率|追回|再就业|压缩|缩短|化解|调解/;
/** 低保标准, 生均定额: paid as laid down. */
const FIXED = /补助标准|补贴标准|保障标准|低保标准|发放标准|救助标准|资助标准|生均定额|生均公用经费|定额标准/;

/** Which way is better, by the indicator's name; for forms without a 方向 column. */
export const directionOf = remembered((name): Direction => {
  const plain = squeeze(name);
  if (FAILURE.test(plain) && !DEALT_WITH.test(plain)) return 'lower';
  if (REDUCTION.test(plain)) return 'higher';
  if (FIXED.test(plain)) return 'fixed';
  return LOWER.test(plain) ? 'lower' : 'higher';
});

/** What is done against an unwanted thing is wanted: 事故处置率, 违法案件查处数, 投诉受理数. */
const DEALT_WITH =
  /查处|处置|处理|整改|办结|结案|调解|化解|排查|巡查|检查|打击|侦破|受理|防治|治理|防控|预防|预警|防范|救援|救助|挽回|追回|清收|回收|利用|降低|下降|减少|压减|化验|保险|保障|补偿|回复|培训|宣传|演练|应急|调查|发现|检出|识别|零/;
/** A rate of success at the end of the name. */
const WANTED_RATE =
  /(?:合格|达标|优良|优秀|覆盖|到位|及时|准时|按时|按期|准确|满意|好评|知晓|知悉|完成|执行|落实|办结|结案|整改|验收|通过|参训|出勤|资产利用|完好|公开|兑付|开展|应用|成活|入库|归档|普及|巩固|履约|就业|采用|签约)(?:率|度)$/;
/** Something unwanted at the end of the name, counted or as a rate. */
const UNWANTED =
  /(?:事故|故障|投诉|违规|违纪|违法|差错|误报|失业|死亡|发病|退货|流失|成灾|受害|超标|超支|逾期|延误)(?:发生|使用|案件|人员)?(?:率|数|次数|起数|件数|例数|人数|数量)?$/;
/** A rate of change or of control that belongs to money or staff. */
const KEPT_DOWN =
  /(?:(?:经费|费用?|支出|三公|预算|结转|结余|资金)[”"']?(?:经费|支出|总额)?(?:变动|调整|结转|结余|结转结余)率|结转结余率|预算调整率|(?:经费|费用?|支出|人员|公用|三公|成本|编制)[”"']?(?:经费|支出|总额)?控制率|能耗|排放量|单价|造价)$/;
/** How long someone has to wait. */
const WAITING =
  /(?:办理|审批|办结|响应|处理|处置|修复|维修|等待|等候|候诊|到场|到达|排除)(?:平均)?(?:时限|时长|时间|耗时)$/;

/** Which way is better where the name leaves no doubt, so that an operator can be wrong; else null. */
export const plainDirectionOf = remembered((name): 'higher' | 'lower' | null => {
  const plain = squeeze(name).replace(/[(（【[][^()（）【】[\]]*[)）】\]]|%+$/g, '');
  if (KEPT_DOWN.test(plain) || WAITING.test(plain)) return 'lower';
  if (FAILURE.test(plain) || UNWANTED.test(plain)) return DEALT_WITH.test(plain) ? null : 'lower';
  return WANTED_RATE.test(plain) ? 'higher' : null;
});
