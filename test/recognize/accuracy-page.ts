import { handForms } from '../forms/hand';
import { formNames } from '../forms/truth';
import { ALL_FORMS, FIELDS, measureForm, totals, type Accuracy } from './accuracy';
import type { GeneratedAccuracy } from './accuracy-generated';
import { ASPECTS, compareWithTruth, sumOfCounts, type Aspect, type Counts } from './compare-with-truth';

/**
 * The reading half of docs/accuracy.md. Separates forms used during development from those in test/forms/aside, which
 * are not.
 */
export function readingHalf(generated: GeneratedAccuracy): string {
  return `${realFormsPart()}\n${handPart()}\n${generatedPart(generated)}`;
}

/** The part about real forms, which must always be current. */
export function realFormsPart(): string {
  const aside = formNames('aside');
  return [
    '# 识别准不准',
    '',
    '表里的一级、二级、三级指标、指标值、计算符号、单位和金额认得对不对，都和人工核对的真值（test/forms 里的 *.expected.json）逐格比较。',
    '',
    '## 写程序时看过的表',
    '',
    formsTable(ALL_FORMS),
    '',
    '去掉合并单元格以后（Excel 太旧，读不到合并区域时就是这样）：',
    '',
    formsTable(ALL_FORMS, { withoutMerges: true }),
    '',
    ...(aside.length > 0
      ? [
          '## 写程序时没有看过的表',
          '',
          '这几份表只量得分，不看错在哪里，也不照着它们改程序，最接近头一回碰到的表。',
          '',
          formsTable(aside),
          '',
        ]
      : []),
  ].join('\n');
}

function handPart(): string {
  return [
    '## 手工画的各地表样',
    '',
    `照广东、山东、四川、陕西、广西、黑龙江、兵团、上海、重庆、江苏、辽宁、河南、湖北、北京、吉林、贵州、江西、宁夏、浙江、安徽等地和高校、医院、街道、社保基金的样式画的 ${String(handForms.length)} 份表（test/forms/hand）。`,
    '',
    countsTable(sumOfCounts(handForms.map((form) => compareWithTruth(form).counts))),
    '',
    [
      '其中 10 份（专项债券、政府购买服务、国有资本经营预算、社保基金、部门自评、乡镇汇总、高校专项、公立医院、事业单位、对下转移支付）先写真值再读。',
      '头一回读：表认出 9/10，指标找到 67/74（政府购买服务一份整张没有认出，列名是“考核要求”），多读 0，级次和指标值 67/67，',
      '金额 26/31，缺指标值 4/4，超过100% 7/8，另有 3 条错报（社保基金收支不等、债券资金少算一项、乡镇汇总的资金规模）。上表是改正以后的。',
    ].join(''),
    '',
  ].join('\n');
}

function generatedPart({ forms, perfect, counts }: GeneratedAccuracy): string {
  return [
    '## 自动生成的表',
    '',
    `按版式、说法、数值写法随机组合出来的 ${String(forms)} 份表（test/forms/generate），真值在生成时就知道。程序照着这些排法和写法改过，不是头一回见的。其中 ${String(perfect)} 份一处不差。`,
    '',
    countsTable(counts),
    '',
  ].join('\n');
}

const percent = (part: number, whole: number): string => (whole === 0 ? '—' : `${((part * 100) / whole).toFixed(1)}%`);

function formsTable(names: readonly string[], options = {}): string {
  const forms = names.map((form) => measureForm(form, options));
  const all = totals(forms);
  const sum = (of: 'wanted' | 'found' | 'read'): number => forms.reduce((total, form) => total + form[of], 0);
  const [wanted, found, read] = [sum('wanted'), sum('found'), sum('read')];
  const share = (of: number): string => `${(of * 100).toFixed(1)}%`;
  return [
    '| 表 | 指标 | 找到 | 多读 | 一级 | 二级 | 符号 | 数值 | 单位 | 金额 |',
    '|---|---|---|---|---|---|---|---|---|---|',
    ...forms.map(formRow),
    tableRow(
      '**合计**',
      wanted,
      share(all.recall),
      read - found,
      ...FIELDS.map((field) => share(all.fields[field])),
      share(all.amounts),
    ),
  ].join('\n');
}

function formRow({ form, wanted, found, read, right, amounts }: Accuracy): string {
  const fields = FIELDS.map((field) => right[field]);
  return tableRow(form, wanted, found, read - found, ...fields, `${String(amounts.found)}/${String(amounts.wanted)}`);
}

function tableRow(...cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

const NAMES: Readonly<Record<Aspect, string>> = {
  table: '每张表分开识别',
  head: '部门、项目、编码、年度',
  found: '指标找到',
  extra: '读成指标的确是指标',
  levels: '一级、二级指标',
  cell: '指标值所在单元格',
  value: '指标值的符号、数值、单位',
  amount: '金额及其作用',
  missing: '缺指标值：该报的报了，不该报的没报',
  'over-100': '超过100%：该报的报了，不该报的没报',
  total: '资金总额不等于基本支出加项目支出：该报的报了，不该报的没报',
  clean: '没有错误的表一条错误也不报',
};

function countsTable(counts: Counts): string {
  return [
    '| 项目 | 对 | 共 | 比例 |',
    '|---|---|---|---|',
    ...ASPECTS.map((aspect) => ({ name: NAMES[aspect], ...counts[aspect] }))
      .filter(({ wanted }) => wanted > 0)
      .map(
        ({ name, right, wanted }) => `| ${name} | ${String(right)} | ${String(wanted)} | ${percent(right, wanted)} |`,
      ),
  ].join('\n');
}
