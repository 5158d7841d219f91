import type { HeadTruth } from '../../sheet-truth';
import type { Page } from '../canvas';
import { dimension, type Choice } from '../dimension';

/** A field of the head: its label, its value, and the part of the truth that it states. */
export interface Field {
  readonly label: string;
  readonly text: string;
  readonly key?: keyof HeadTruth;
}

interface FieldArrangement extends Choice {
  readonly draw: (page: Page, fields: readonly Field[]) => void;
}

function pairsOf<T>(list: readonly T[]): T[][] {
  const pairs: T[][] = [];
  for (let at = 0; at < list.length; at += 2) pairs.push(list.slice(at, at + 2));
  return pairs;
}

export const fieldArrangements = dimension<FieldArrangement>('表头字段排法', [
  {
    name: '一行两组',
    weight: 4,
    draw: (page, fields) => {
      for (const pair of pairsOf(fields)) page.pairs(pair.map(({ label, text }) => [label, text]));
    },
  },
  {
    name: '一行一组',
    weight: 3,
    draw: (page, fields) => {
      for (const { label, text } of fields) page.pairs([[label, text]]);
    },
  },
  {
    name: '标签加冒号',
    draw: (page, fields) => {
      for (const pair of pairsOf(fields)) page.pairs(pair.map(({ label, text }) => [`${label}：`, text]));
    },
  },
  {
    name: '标签在上，内容在下',
    draw: (page, fields) => {
      for (let at = 0; at < fields.length; at += 3) {
        const some = fields.slice(at, at + 3);
        const [only, ...others] = some;
        if (only && others.length === 0) {
          page.pairs([[only.label, only.text]]);
          continue;
        }
        const spanOf = (index: number): number =>
          Math.floor(page.width / some.length) + (index < page.width % some.length ? 1 : 0);
        page.line(some.map(({ label }, index) => ({ content: label, columns: spanOf(index) })));
        page.line(some.map(({ text }, index) => ({ content: text, columns: spanOf(index) })));
      }
    },
  },
  {
    name: '写在一格',
    weight: 2,
    draw: (page, fields) => {
      for (const { label, text } of fields) page.full(`${label}：${text}`);
    },
  },
  {
    name: '写在一格，一行两格',
    draw: (page, fields) => {
      for (const pair of pairsOf(fields)) {
        const half = Math.floor(page.width / pair.length);
        page.line(
          pair.map(({ label, text }, index) => ({
            content: `${label}：${text}`,
            columns: index === pair.length - 1 ? page.width - half * (pair.length - 1) : half,
          })),
        );
      }
    },
  },
]);

interface Labels extends Choice {
  readonly label: string;
}

export const departmentLabels = dimension<Labels>('部门标签', [
  { name: '部门（单位）名称', weight: 2, label: '部门（单位）名称' },
  { name: '主管部门', weight: 2, label: '主管部门' },
  { name: '预算单位', label: '预算单位' },
  { name: '填报单位（盖章）', label: '填报单位（盖章）' },
  { name: '单位名称', label: '单位名称' },
  { name: '部门名称', label: '部门名称' },
  { name: '申报单位', label: '申报单位' },
  { name: '县级主管部门', label: '县级主管部门' },
  { name: '区级业务主管部门', label: '区级业务主管部门' },
]);

export const projectLabels = dimension<Labels>('项目标签', [
  { name: '项目名称', weight: 5, label: '项目名称' },
  { name: '二级项目名称', label: '二级项目名称' },
  { name: '*项目名称', label: '*项目名称' },
  { name: '项目⏎名称', label: '项目\n名称' },
]);

interface OtherFields extends Choice {
  readonly fields: (year: number) => readonly Field[];
}

/** Other fields of the head, which state no part of the truth except the project's code. */
export const otherFields = dimension<OtherFields>('其他字段', [
  { name: '没有', weight: 3, fields: () => [] },
  {
    name: '联系人、电话',
    fields: () => [
      { label: '联系人', text: '张某某' },
      { label: '联系电话', text: '0000-0000000' },
    ],
  },
  { name: '项目编码', fields: () => [{ label: '项目编码', text: '36012025T000000123', key: 'projectCode' }] },
  {
    name: '类型、起止时间',
    fields: (year) => [
      { label: '项目类型', text: '延续项目' },
      { label: '项目起止时间', text: `${String(year)}年1月至${String(year)}年12月` },
    ],
  },
  { name: '部门编码', fields: () => [{ label: '部门预算编码', text: '510' }] },
]);
