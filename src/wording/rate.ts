import { squeeze } from './plain-text';
import { remembered } from './remembered';

/**
 * 率的三类 (catalogue of checks, §0.5): whether a percentage can, by its meaning, be more than 100% or less than 0.
 * `unknown`: nothing in the name says that it is a rate at all ("保证网络安全").
 */
export interface RateKind {
  readonly upper: 'capped' | 'may-exceed' | 'unknown';
  readonly mayBeNegative: boolean;
}

/** A part of a known whole: never more than 100%. 控制率 can in fact be more, but no budget may aim at that. */
const CAPPED =
  '合格|达标|优良|优秀|覆盖|到位|及时|准时|按时|按期|准确|正确|出勤|到岗|满意|好评|知晓|知悉|巩固|参保|参训|参与|验收|' +
  '通过|利用|完好|完整|公开|兑付|追回|整改|办结|结案|落实|符合|合规|规范|普及|签约|履约|成功|占有|入库|归档|存活|成活|控制';
/** Compared with something that is no upper bound: last year, a plan, a stock, what was put in. */
const MAY_EXCEED =
  '增长|增幅|增速|增加|增收|增值|涨幅|上涨|升幅|提高|提升|压缩|压减|下降|降低|降幅|减少|变动|变化|同比|环比|较上年|比上年|' +
  '完成|进度|毛入学|毛入园|保障|放大|周转|债务|乘数|杠杆|撬动|拉动|超额|翻番|回报|收益|利润|产销|拨备|备付|流动比|速动|复种|病床|床位';
const NEGATIVE = /变动|变化|增长|增幅|增速|涨幅|升幅|降幅|完成及时/;

const RATE_ENDING = '(?:率|度|性|比|比例|比重|占比|情况|幅度|幅)?';
const CAPPED_AT_END = new RegExp(`(?:${CAPPED})${RATE_ENDING}$|占比$|比重$|份额$`);
const MAY_EXCEED_AT_END = new RegExp(`(?:${MAY_EXCEED})${RATE_ENDING}$|倍数?$`);
const CAPPED_ANYWHERE = new RegExp(`(?:${CAPPED})率|满意度|占比|比重`);
const MAY_EXCEED_ANYWHERE = new RegExp(`${MAY_EXCEED}|倍`);
const ANY_RATE = /[^效功频汇利税费]率$|覆盖面$|满意度$|知晓度$/;

/** 执行率 against the budget as first approved can exceed 100%, against the adjusted one it cannot. */
const EXECUTION = /执行率|执行比例|支出率|支付率/;
const BEFORE_ADJUSTMENT = /调整前|年初预算|年初批复|批复预算|预算批复/;

/** A longer text describes how to count; only a short one is another name of the indicator. */
const LONGEST_NAME = 16;

/**
 * What kind of rate an indicator is, by its name; where the name tells nothing, by `descriptions` (内涵解释, formula)
 * that are short enough to be a name themselves ("合格率", "进出口指标完成率").
 */
export function rateKind(name: string, descriptions: readonly string[] = []): RateKind {
  const kind = kindOfName(name);
  if (kind.upper !== 'unknown') return kind;
  for (const description of descriptions) {
    if (headOf(description).length > LONGEST_NAME) continue;
    const { upper, mayBeNegative } = kindOfName(description);
    if (upper !== 'unknown') return { upper, mayBeNegative: kind.mayBeNegative || mayBeNegative };
  }
  return kind;
}

/** 完成率, 执行率, 进度率, 保障率: measured against a plan, so that “不低于100%” is a sensible aim. */
export function measuresAgainstPlan(name: string): boolean {
  return /完成|执行|进度|保障/.test(headOf(name)) && !CAPPED_AT_END.test(headOf(name));
}

export function isExecutionRate(name: string): boolean {
  return EXECUTION.test(headOf(name));
}

/** True when the text says that the base is the budget before its adjustment. */
export function saysBeforeAdjustment(text: string): boolean {
  return BEFORE_ADJUSTMENT.test(squeeze(text));
}

const NO_RATE = /[效功频汇利税费概速]率$/;

/** True for a name that ends in a rate or a share, so that its target must be a figure: 履约率, 占比, 企业满意度. */
export function isRateName(name: string): boolean {
  const plain = headOf(name);
  return /率$|占比$|比重$|比例$|满意度$|知晓度$/.test(plain) && !NO_RATE.test(plain);
}

const kindOfName = remembered((name): RateKind => {
  const plain = headOf(name);
  return { upper: upperBound(plain), mayBeNegative: NEGATIVE.test(plain) };
});

function upperBound(plain: string): RateKind['upper'] {
  if (MAY_EXCEED_AT_END.test(plain)) return 'may-exceed';
  if (CAPPED_AT_END.test(plain)) return 'capped';
  if (MAY_EXCEED_ANYWHERE.test(plain)) return 'may-exceed';
  if (CAPPED_ANYWHERE.test(plain) || ANY_RATE.test(plain)) return 'capped';
  return 'unknown';
}

/** The name without white space, remarks in brackets and a unit at its end: "服务对象满意度%" is 服务对象满意度. */
const headOf = remembered((name) =>
  squeeze(name)
    .replace(/[(（【[][^()（）【】[\]]*[)）】\]]/g, '')
    .replace(/[%‰:：。，,；;]+$/g, ''),
);
