import { dimension, type Choice } from '../dimension';

/** How a form shows the levels of an indicator. */
export interface LevelLayout extends Choice {
  /** The columns before the name, from left to right. */
  readonly columns: readonly ('level1' | 'level2' | 'both' | 'plain-level2')[];
  /** Levels named in rows of their own above their indicators. */
  readonly rows: readonly ('level1' | 'level2')[];
  /** Content of a level's cells below its first one; `middle` writes the name once, in the middle of its rows. */
  readonly below: 'merged' | 'blank' | 'repeated' | 'middle';
  /** Text between and after the two names in a shared cell. */
  readonly joint?: readonly [between: string, after: string];
  /** True where both names are one word. */
  readonly isOneWord?: boolean;
}

const COLUMNS = { columns: ['level1', 'level2'], rows: [] } as const;

export const levelLayouts = dimension<LevelLayout>('级次排法', [
  { name: '两列，纵向合并', weight: 8, ...COLUMNS, below: 'merged' },
  { name: '两列，下面留空', weight: 3, ...COLUMNS, below: 'blank' },
  { name: '两列，每行都写', weight: 4, ...COLUMNS, below: 'repeated' },
  { name: '一级单独成行', columns: ['level2'], rows: ['level1'], below: 'merged' },
  { name: '一级、二级都单独成行', columns: [], rows: ['level1', 'level2'], below: 'merged' },
  { name: '二级单独成行', columns: ['level1'], rows: ['level2'], below: 'blank' },
  { name: '一列：产出指标-数量指标', columns: ['both'], rows: [], below: 'repeated', joint: ['-', ''] },
  { name: '一列：产出指标（数量指标）', columns: ['both'], rows: [], below: 'merged', joint: ['（', '）'] },
  { name: '一列：产出指标⏎数量指标', columns: ['both'], rows: [], below: 'merged', joint: ['\n', ''] },
  { name: '一列：产出指标/数量指标', columns: ['both'], rows: [], below: 'blank', joint: ['/', ''] },
  { name: '两列，写在中间一行', ...COLUMNS, below: 'middle' },
  { name: '一列：产出数量指标', columns: ['both'], rows: [], below: 'repeated', isOneWord: true },
  { name: '只有一级', columns: ['level1'], rows: [], below: 'merged' },
  { name: '只有二级', columns: ['plain-level2'], rows: [], below: 'merged' },
  { name: '没有级次', weight: 0.5, columns: [], rows: [], below: 'merged' },
]);
