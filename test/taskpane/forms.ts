import type { SheetSnapshot } from '../../src/workbook/snapshot';
import { sheetOf } from './fake-host';

type Row = readonly [level1: string, level2: string, name: string, value: string];

const SOUND: readonly Row[] = [
  ['产出指标', '数量指标', '组织招商活动次数', '≥5次'],
  ['产出指标', '质量指标', '活动验收通过率', '≥95%'],
  ['产出指标', '时效指标', '活动完成时间', '2024年12月31日前'],
  ['成本指标', '经济成本指标', '活动总成本', '≤20万元'],
  ['效益指标', '社会效益指标', '新增招商企业', '≥3家'],
  ['满意度指标', '服务对象满意度指标', '企业满意度', '≥95%'],
];

/** A small goal table with headings in row 4; sound by default. */
export function formSheet(name: string, rows: readonly Row[] = SOUND): SheetSnapshot {
  return sheetOf(name, [
    ['部门整体支出绩效目标表'],
    ['（2024年度）'],
    ['部门（单位）名称', '示例市商务局'],
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ...rows,
  ]);
}

export const EMPTY_VALUE: Row = ['产出指标', '数量指标', '组织招商活动次数', ''];
export const OVER_100: Row = ['产出指标', '质量指标', '活动验收通过率', '≥120%'];

/** The sound form with rows replaced by those with the same name. */
export function formWith(name: string, ...rows: readonly Row[]): SheetSnapshot {
  return formSheet(
    name,
    SOUND.map((row) => rows.find(([, , indicator]) => indicator === row[2]) ?? row),
  );
}
