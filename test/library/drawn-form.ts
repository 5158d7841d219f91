import type { InsertionOptions } from '../../src/library/plan-insertion';
import { workbookOf } from '../workbook/sheet-of';
import type { CellSketch, SheetSketch } from '../workbook/sheet-of';
import { planned, tableOf, templateNamed, told } from './reading';

export const TITLE = ['项目支出绩效目标表'];
export const HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值'];

export const THREE_GROUPS = [
  ['产出指标', '数量指标', '培训场次', '≥5场'],
  ['', '', '培训人次', '≥150人次'],
  ['', '质量指标', '培训合格率', '≥95%'],
  ['满意度指标', '服务对象满意度指标', '学员满意度', '≥90%'],
];

/** A form from A1: title in row 1, headings in row 2, indicators from row 3. */
export function form(
  indicators: readonly (readonly CellSketch[])[],
  more: Partial<SheetSketch> & { headings?: readonly string[] } = {},
): SheetSketch {
  const { headings = HEADINGS, ...rest } = more;
  return { name: '表一', rows: [TITLE, headings, ...indicators], ...rest };
}

export function edits(sketch: SheetSketch, name: string, options: InsertionOptions = {}): readonly string[] {
  const workbook = workbookOf(sketch);
  return told(planned(workbook, tableOf(workbook), templateNamed(name), options));
}

/** The texts of the new row by column heading. */
export function written(sketch: SheetSketch, name: string): Readonly<Record<string, string>> {
  const workbook = workbookOf(sketch);
  const { preview } = planned(workbook, tableOf(workbook), templateNamed(name));
  return Object.fromEntries(preview.map(({ heading, text }) => [heading, text]));
}
