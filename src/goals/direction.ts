import { squeeze } from './plain-text';

/** 正向 (more is better), 反向 (less is better), 定值 (neither: a standard that is paid as fixed). */
export type Direction = 'higher' | 'lower' | 'fixed';

/** Less is better (catalogue of checks, §0.6). */
const LOWER =
  /成本|费用|经费支出|造价|单价|故障|事故|投诉|违规|违纪|违法|失业|死亡|发病|差错|误报|能耗|排放|时限|时长|耗时|逾期|变动率|控制率|调整率|结转|结余|非税/;
/** Reducing something is the aim, so more of it is better, whatever is reduced. */
const REDUCTION = /压减|节约|节省|节支|下降|降低|减少|降幅|达标|合格|及时率|按时|回复率|办结率|处理率|整改率/;
/** 低保标准, 生均定额: paid as laid down. */
const FIXED = /补助标准|补贴标准|保障标准|低保标准|发放标准|救助标准|资助标准|生均定额|生均公用经费|定额标准/;

/** Which way is better, by the indicator's name; for forms without a 方向 column. */
export function directionOf(name: string): Direction {
  const plain = squeeze(name);
  if (REDUCTION.test(plain)) return 'higher';
  if (FIXED.test(plain)) return 'fixed';
  return LOWER.test(plain) ? 'lower' : 'higher';
}
