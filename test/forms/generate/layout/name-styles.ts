import { dimension, type Choice } from '../dimension';

interface NameStyle extends Choice {
  /** `number` counts the indicators of one level 2 from 1. */
  readonly write: (name: string, number: number, unit: string) => string;
  /** True for the name and nothing else. */
  readonly isPlain?: boolean;
}

/** Spellings of indicator names. */
export const nameStyles = dimension<NameStyle>('指标名称写法', [
  { name: '培训人次', weight: 8, write: (name) => name, isPlain: true },
  { name: '指标1：培训人次', weight: 2, write: (name, number) => `指标${String(number)}：${name}` },
  { name: '1.培训人次', write: (name, number) => `${String(number)}.${name}` },
  { name: '①培训人次', write: (name, number) => `${String.fromCharCode(0x245f + number)}${name}` },
  { name: '培训人次（人次）', write: (name, _, unit) => (unit === '' ? name : `${name}（${unit}）`) },
  { name: '★培训人次', write: (name) => `★${name}` },
  {
    name: '培训⏎人次',
    write: (name) => (name.length > 6 ? `${name.slice(0, 4)}\n${name.slice(4)}` : name),
  },
]);

interface BrokenLines extends Choice {
  /** Characters after which a name goes on in the next row; null for names in one cell. */
  readonly width: number | null;
}

/** Names whose lines became rows, as a form pasted from Word or a PDF has them. */
export const brokenLines = dimension<BrokenLines>('名称折行', [
  { name: '没有', weight: 8, width: null },
  { name: '每行六个字', weight: 3, width: 6 },
]);
