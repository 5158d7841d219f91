import { sheetOf } from '../fake-host';

/** Column D holds the values under an unknown heading; without help, E is read as the value. */
export const UNKNOWN_FORM = sheetOf('项目表', [
  ['项目支出绩效目标表'],
  ['（2024年度）'],
  ['一级指标', '二级指标', '三级指标', '本期任务', '目标值'],
  ['产出指标', '数量指标', '巡查次数', '≥12次', '全年累计巡查'],
  ['', '质量指标', '问题整改率', '≥120%', '按台账统计核定'],
]);
