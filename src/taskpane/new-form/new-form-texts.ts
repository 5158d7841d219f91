import type { AmountName } from '../../library/new-form/blank-form';
import type { Filling } from '../../library/new-form/filling';

/** Texts of 新建目标表. */
export const newFormTexts = {
  back: '返回指标库',
  title: '新建目标表',
  intro: '选好表样、填几项，就在工作簿最后新加一张填好框架的目标表。您现有的表不动。',
  form: '表样',
  year: '年度',
  yearProblem: '请填四位数的年份，例如 2027。',
  unit: '单位名称',
  department: '主管部门',
  project: '项目名称',
  amounts: {
    fiscal: '财政拨款（万元）',
    other: '其他资金（万元）',
    basic: '基本支出（万元）',
    projects: '项目支出（万元）',
  } satisfies Record<AmountName, string>,
  amountsHint: '还没定的可以不填，资金总额由表里的公式自动合计。',
  amountProblem: '请只填数字，例如 120 或 85.5。',
  field: '工作领域',
  fieldHint: '按领域先配好一批指标；带示例的指标值，请改成自己的数。',
  unitProblem: '请填单位名称。',
  projectProblem: '请填项目名称。',
  make: '新建',
  writing: '正在新建目标表…',
  removed: '新建的目标表已删除，工作簿和新建以前一样。',
  notMade: '目标表没有新建成。',
  written: (sheet: string, indicators: number) =>
    `已新建：工作表“${sheet}”，配了 ${String(indicators)} 条指标。接着请填年度目标，把示例值改成自己的数。`,
  filling: ({ filled, all }: Filling) => `已填 ${String(filled)}/${String(all)}`,
  remove: '删除这张新表',
} as const;
