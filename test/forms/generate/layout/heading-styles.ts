import { dimension, type Choice } from '../dimension';

interface HeadingStyle extends Choice {
  /** Number of rows over which each heading is merged. */
  readonly rows: 1 | 2;
  /** Text of a separate row above the headings. */
  readonly band?: string;
}

export const headingStyles = dimension<HeadingStyle>('列名排法', [
  { name: '一行', weight: 7, rows: 1 },
  { name: '两行合并', rows: 2 },
  { name: '上面一行：绩效指标', rows: 1, band: '绩效指标' },
  { name: '上面一行：年度绩效指标', rows: 1, band: '年度绩效指标' },
]);

interface SideLabel extends Choice {
  /** Label merged down beside headings and indicators; null for none. */
  readonly label: string | null;
}

export const sideLabels = dimension<SideLabel>('左侧标签', [
  { name: '没有', weight: 4, label: null },
  { name: '绩效指标', weight: 2, label: '绩效指标' },
  { name: '绩⏎效⏎指⏎标', label: '绩\n效\n指\n标' },
  { name: '年度绩效指标', label: '年度\n绩效\n指标' },
]);

interface SpareRows extends Choice {
  /** Name in empty rows for more indicators; null when there are none. */
  readonly placeholder: string | null;
  readonly areHidden?: boolean;
}

export const spareRows = dimension<SpareRows>('空余行', [
  { name: '没有', weight: 6, placeholder: null },
  { name: '空白', placeholder: '' },
  { name: '……', placeholder: '……' },
  { name: '隐藏的空白行', placeholder: '', areHidden: true },
]);
