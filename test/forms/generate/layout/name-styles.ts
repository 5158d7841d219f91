import { dimension, type Choice } from '../dimension';

interface NameStyle extends Choice {
  /** `number` counts the indicators of one level 2 from 1. */
  readonly write: (name: string, number: number, unit: string) => string;
}

/** Spellings of indicator names. */
export const nameStyles = dimension<NameStyle>('指标名称写法', [
  { name: '培训人次', weight: 8, write: (name) => name },
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
