import type { Scope } from '../../../../src/goals/goal-table';
import { dimension, type Choice } from '../dimension';
import type { Subject } from '../subjects/subject';

interface Title extends Choice {
  readonly scope: Extract<Scope, 'department' | 'project'>;
  readonly write: (subject: Subject, year: string) => string;
  readonly hasYear?: boolean;
}

/** 2025 → 二〇二五 */
function inChinese(year: string): string {
  return year.replace(/\d/g, (digit) => '〇一二三四五六七八九'.charAt(Number(digit)));
}

export const titles = dimension<Title>('标题', [
  { name: '部门整体支出绩效目标表', scope: 'department', weight: 2, write: () => '部门整体支出绩效目标表' },
  { name: '部门整体绩效目标申报表', scope: 'department', write: () => '部门（单位）整体绩效目标申报表' },
  {
    name: 'N年度部门整体支出绩效目标表',
    scope: 'department',
    hasYear: true,
    write: (_, year) => `${year}年度部门整体支出绩效目标表`,
  },
  {
    name: '某局N年部门整体支出绩效目标批复表',
    scope: 'department',
    hasYear: true,
    write: ({ department }, year) => `${department}${year}年部门整体支出绩效目标批复表`,
  },
  {
    name: '二〇二五年部门整体支出绩效目标表',
    scope: 'department',
    hasYear: true,
    write: (_, year) => `${inChinese(year)}年部门整体支出绩效目标表`,
  },
  { name: '部门整体绩效目标（无“表”）', scope: 'department', write: () => '部门整体绩效目标' },
  { name: '项目支出绩效目标表', scope: 'project', weight: 2, write: () => '项目支出绩效目标表' },
  { name: '项目支出绩效目标申报表', scope: 'project', write: () => '部门预算项目支出绩效目标申报表' },
  { name: '财政支出项目绩效目标审批表', scope: 'project', write: () => '财政支出项目绩效目标审批表' },
  {
    name: 'N年度项目支出绩效目标表',
    scope: 'project',
    hasYear: true,
    write: (_, year) => `${year}年度项目支出绩效目标表`,
  },
  {
    name: '项目支出绩效目标表（N年度）',
    scope: 'project',
    hasYear: true,
    write: (_, year) => `项目支出绩效目标表（${year}年度）`,
  },
  {
    name: '二〇二五年度项目支出绩效目标表',
    scope: 'project',
    hasYear: true,
    write: (_, year) => `${inChinese(year)}年度项目支出绩效目标表`,
  },
  { name: '某项目绩效目标表', scope: 'project', write: ({ project }) => `${project}绩效目标表` },
  { name: '某项目绩效目标（无“表”）', scope: 'project', write: ({ project }) => `${project}项目绩效目标` },
  { name: '项 目 绩 效 目 标 表', scope: 'project', write: () => '项 目 支 出 绩 效 目 标 表' },
]);

interface AboveTitle extends Choice {
  readonly lines: readonly string[];
}

export const aboveTitles = dimension<AboveTitle>('标题上方', [
  { name: '没有', weight: 5, lines: [] },
  { name: '附件2', lines: ['附件2'] },
  { name: '表11', lines: ['表11'] },
  { name: '附件3-1：', lines: ['附件3-1：'] },
  { name: '空行', lines: [''] },
]);

interface YearPlace extends Choice {
  readonly where: 'below-title' | 'field' | 'none';
  readonly write: (year: string) => string;
}

/** Places of the year when the title does not contain it. */
export const yearPlaces = dimension<YearPlace>('年度写法', [
  { name: '（2025年度）', weight: 4, where: 'below-title', write: (year) => `（${year}年度）` },
  { name: '( 2025 年度)', where: 'below-title', write: (year) => `( ${year} 年度)` },
  { name: '2025年度', where: 'below-title', write: (year) => `${year}年度` },
  { name: '（2025年）', where: 'below-title', write: (year) => `（${year}年）` },
  { name: '字段：年度', where: 'field', write: (year) => `${year}年` },
  { name: '字段：2025', where: 'field', write: (year) => year },
  { name: '不写', where: 'none', write: () => '' },
]);
