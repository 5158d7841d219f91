import * as z from 'zod/mini';
import type { Operator } from '../wording/target-value';

/** 表样: the form whose level names a template is mapped to. 湖南 also stands for 河南, whose form is the same. */
const formProfileSchema = z.enum([
  '财预2021-101',
  '财预2015-88',
  '财预2013-53',
  '湖北',
  '湖南(河南同型)',
  '福建',
  '江西',
  '河北',
]);

export type FormProfileName = z.infer<typeof formProfileSchema>;

/** "level 1/level 2" as each form words it; "一般性支出情况/" is a section without levels. */
export type LevelsByForm = Readonly<Partial<Record<FormProfileName, string>>>;

const text = z.string().check(z.minLength(1), z.trim());

export const templateSchema = z.strictObject({
  /** Never changes and is never reused, because workbooks store it. */
  id: z.string().check(z.regex(/^[a-z]{2}-[a-z]\d-\d{3}$/)),
  name: text,
  /** Other names under which the template may be written into a form as it stands. */
  aliases: z.array(text),
  /**
   * Wordings in forms that mean this indicator but do not fit its value: a search finds them, but they are never
   * written.
   */
  seenAs: z.optional(z.array(text)),
  /** Informal words of officers for this indicator: 驻村, 办案, 跑企业. Several indicators may share one. */
  words: z.optional(z.array(text)),
  level1: text,
  level2: text,
  /** 通用: for 整体 (a department) and 项目 (a project) alike. */
  scope: z.enum(['整体', '项目', '通用']),
  kind: z.enum([
    /** A rate that cannot exceed 100 %. */
    'rate',
    /** A rate that can exceed 100 % or be negative. */
    'open-rate',
    'count',
    /** An amount or a cost per unit. */
    'money',
    'duration',
    'satisfaction',
    /** Any other number, with a unit or without. */
    'number',
    /** A deadline without its year: "12月31日前". */
    'date',
    'qualitative',
  ]),
  nature: z.enum(['定量', '定性']),
  /** 定值: neither more nor less is better. */
  direction: z.enum(['正向', '反向', '定值']),
  /** Null for words and deadlines. */
  operator: z.nullable(z.enum(['≥', '≤', '='])),
  value: z.union([z.number(), text]),
  unit: z.string(),
  /** 规范值 is prescribed or follows from the name; 建议值 is customary; 示例值 must be replaced by the user's own. */
  valueKind: z.enum(['规范值', '建议值', '示例值']),
  explanation: text,
  basis: text,
  formula: text,
  scoring: text,
  /** Advice for the user, which is shown but never written into the form. */
  advice: z.optional(text),
  /** 常规管理要求: allowed in a department's form, not in a project's (财预〔2021〕101号). */
  management: z.boolean(),
  /** Data source of the actual value. */
  dataSource: text,
  /** Source of the indicator. */
  source: text,
  /** Levels in forms that differ from usual-levels.ts: "level 1/level 2" in the form's own wording. */
  mapping: z.optional(z.partialRecord(formProfileSchema, z.string().check(z.regex(/^[^/]+\/[^/]*$/)))),
});

/** A 三级指标 as stored in the files. */
export type TemplateEntry = z.infer<typeof templateSchema>;

/** A field of work: usually one function of government (功能分类科目), so that all functions of a county have indicators. */
const fieldSchema = z.strictObject({
  name: text,
  /** 类 or 款 of 政府收支分类科目 that fund this work; none for work of every department, such as 培训. */
  codes: z.array(z.string().check(z.regex(/^\d{3}(\d{2}){0,2}$/))),
  /** Departments and informal words of the field: 教体局, 幼教. They find all its templates. */
  words: z.array(text),
  templates: z.array(templateSchema).check(z.minLength(1)),
});

/** The file of a domain (领域). */
export const domainSchema = z.strictObject({
  domain: text,
  fields: z.array(fieldSchema).check(z.minLength(1)),
});

export type DomainFile = z.infer<typeof domainSchema>;

/** Fields for editors of the library, which the pane does not load. */
type ForEditors = 'dataSource' | 'source';

/** A template as loaded by the pane, with the domain of its file and its field of work. */
export type LibraryEntry = Omit<TemplateEntry, ForEditors> & {
  readonly domain: string;
  readonly field: string;
  /** The words of the field. */
  readonly fieldWords: readonly string[];
};

/** A 三级指标 ready to be inserted into a form. */
export type IndicatorTemplate = Omit<LibraryEntry, 'operator' | 'mapping'> & {
  /** The user's own indicators may also have ＞ and ＜. */
  readonly operator: Operator | null;
  readonly mapping: LevelsByForm;
};
