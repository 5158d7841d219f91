import { dimension, type Choice } from '../dimension';
import { chineseNumeral } from '../values/figures';
import type { Kind } from '../subjects/subject';

/** Names of level 1 and 2 for a kind of indicator, in a family of forms. */
type LevelPair = readonly [level1: string, level2: string];

export interface LevelFamily extends Choice {
  /** In the order of the form; missing kinds do not occur in it. */
  readonly names: Readonly<Partial<Record<Kind, LevelPair>>>;
  /** True when each name of level 2 alone says its level 1. */
  readonly isUsual?: boolean;
}

export const levelFamilies = dimension<LevelFamily>('指标体系', [
  {
    name: '产出（含成本）-效益-满意度',
    weight: 4,
    isUsual: true,
    names: {
      quantity: ['产出指标', '数量指标'],
      quality: ['产出指标', '质量指标'],
      time: ['产出指标', '时效指标'],
      cost: ['产出指标', '成本指标'],
      economic: ['效益指标', '经济效益指标'],
      social: ['效益指标', '社会效益指标'],
      ecological: ['效益指标', '生态效益指标'],
      lasting: ['效益指标', '可持续影响指标'],
      satisfaction: ['满意度指标', '服务对象满意度指标'],
    },
  },
  {
    name: '成本-产出-效益-满意度',
    weight: 4,
    isUsual: true,
    names: {
      cost: ['成本指标', '经济成本指标'],
      quantity: ['产出指标', '数量指标'],
      quality: ['产出指标', '质量指标'],
      time: ['产出指标', '时效指标'],
      economic: ['效益指标', '经济效益指标'],
      social: ['效益指标', '社会效益指标'],
      ecological: ['效益指标', '生态效益指标'],
      satisfaction: ['满意度指标', '服务对象满意度指标'],
    },
  },
  {
    name: '产出-效果-满意度',
    names: {
      quantity: ['产出指标', '数量指标'],
      quality: ['产出指标', '质量指标'],
      time: ['产出指标', '时效指标'],
      cost: ['产出指标', '成本指标'],
      economic: ['效果指标', '经济效益指标'],
      social: ['效果指标', '社会效益指标'],
      ecological: ['效果指标', '生态效益指标'],
      lasting: ['效果指标', '可持续影响指标'],
      satisfaction: ['满意度指标', '服务对象满意度指标'],
    },
  },
  {
    name: '满意度归入效益',
    names: {
      quantity: ['产出指标', '数量指标'],
      quality: ['产出指标', '质量指标'],
      time: ['产出指标', '时效指标'],
      cost: ['产出指标', '成本指标'],
      economic: ['效益指标', '经济效益指标'],
      social: ['效益指标', '社会效益指标'],
      ecological: ['效益指标', '环境效益指标'],
      lasting: ['效益指标', '可持续影响指标'],
      satisfaction: ['效益指标', '社会公众或服务对象满意度指标'],
    },
  },
  {
    name: '履职效能-社会效应',
    names: {
      cost: ['运行成本', '项目支出成本控制'],
      quantity: ['履职效能', '数量指标'],
      quality: ['履职效能', '质量指标'],
      time: ['履职效能', '时效指标'],
      economic: ['社会效应', '经济效益'],
      social: ['社会效应', '社会效益'],
      ecological: ['社会效应', '生态效益'],
      satisfaction: ['满意度', '服务对象满意度'],
    },
  },
  {
    name: '一级目标-二级目标',
    names: {
      quantity: ['产出目标', '数量'],
      quality: ['产出目标', '质量'],
      time: ['产出目标', '时效'],
      cost: ['产出目标', '成本'],
      economic: ['效果目标', '经济效益'],
      social: ['效果目标', '社会效益'],
      ecological: ['效果目标', '环境效益'],
      satisfaction: ['效果目标', '满意度'],
    },
  },
  {
    name: '项目完成-项目效益',
    names: {
      quantity: ['项目完成指标', '数量指标'],
      quality: ['项目完成指标', '质量指标'],
      time: ['项目完成指标', '时效指标'],
      cost: ['项目完成指标', '成本指标'],
      economic: ['项目效益指标', '经济效益指标'],
      social: ['项目效益指标', '社会效益指标'],
      ecological: ['项目效益指标', '生态效益指标'],
      lasting: ['项目效益指标', '可持续影响指标'],
      satisfaction: ['满意度指标', '服务对象满意度指标'],
    },
  },
]);

interface LevelSpelling extends Choice {
  /** `number` counts the names of level 1 in the form from 1; `points` are the level's points. */
  readonly write: (level: string, depth: 1 | 2, number: number, points: number) => string;
}

/** Spellings of level names in cells. */
export const levelSpellings = dimension<LevelSpelling>('级次名称写法', [
  { name: '产出指标', weight: 6, write: (level) => level },
  { name: '产出⏎指标', weight: 2, write: (level) => level.replace(/(?=指标$|目标$)/, '\n') },
  { name: '产出', write: (level) => level.replace(/指标$/, '') },
  { name: '产 出 指 标', write: (level) => level.replace(/(?<=.)(?=.)/g, ' ') },
  {
    name: '产出指标（50分）',
    write: (level, depth, _, points) => (depth === 1 ? `${level}（${String(points)}分）` : level),
  },
  { name: '*数量指标（必填）', write: (level, depth) => (depth === 2 ? `*${level}（必填）` : level) },
  {
    name: '一、产出指标',
    write: (level, depth, number) => (depth === 1 ? `${chineseNumeral(number)}、${level}` : level),
  },
]);
