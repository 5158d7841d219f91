import { dimension, type Choice } from '../dimension';

/** Content of a column of the indicator block. */
export type ColumnKind =
  | 'level1'
  | 'level2'
  | 'both-levels'
  | 'plain-level2'
  | 'name'
  | 'value'
  | 'operator'
  | 'number'
  | 'unit'
  | 'nature'
  | 'weight'
  | 'explanation'
  | 'formula'
  | 'scoring'
  | 'basis'
  | 'note'
  | 'sequence'
  /** In lists of projects: name, amount and goal of a project, over all its rows. */
  | 'project'
  | 'amount'
  | 'goal'
  | 'past'
  | 'half-year'
  | 'whole-period'
  /** The value that the finance office set, and the average of others. */
  | 'approved'
  | 'average'
  /** The actual value, still blank. */
  | 'actual';

interface HeadingWords extends Choice {
  readonly of: Readonly<Partial<Record<ColumnKind, readonly string[]>>>;
}

/** The usual spelling of each heading; the families below replace some of them. */
const USUAL: Readonly<Record<ColumnKind, readonly string[]>> = {
  level1: ['一级指标'],
  level2: ['二级指标'],
  'both-levels': ['指标类别', '指标类型', '指标级次'],
  'plain-level2': ['二级指标', '指标类型'],
  name: ['三级指标'],
  value: ['指标值'],
  operator: ['指标性质'],
  number: ['指标值'],
  unit: ['计量单位'],
  nature: ['指标值类型'],
  weight: ['权重'],
  explanation: ['指标解释'],
  formula: ['指标计算公式或方法'],
  scoring: ['评分标准'],
  basis: ['指标值确定依据'],
  note: ['备注'],
  sequence: ['序号'],
  project: ['项目名称', '二级项目名称', '支出项目名称'],
  amount: ['预算金额', '预算数', '年度预算安排'],
  goal: ['年度绩效目标', '项目年度绩效目标', '绩效目标'],
  past: ['上年度实际水平', '上年实际值', '2023年实际完成值'],
  'half-year': ['半年目标值', '半年度计划值', '上半年目标值'],
  'whole-period': ['实施周期指标值', '中期指标值', '实施期目标值'],
  approved: ['核定值', '财政批复值', '审定目标值'],
  average: ['全国平均水平', '全省平均值', '行业标准值'],
  actual: ['项目完成指标值', '实际完成值', '年末完成值'],
};

/** 本年 · 承诺 · 目标值: headings of values composed of parts, most of them in no list. */
const COMPOSED = ['', '本年', '今年', '全年', '拟定的'].flatMap((time) =>
  ['承诺', '约定', '考核', '预期', '达标', '控制'].flatMap((kind) =>
    ['目标值', '标准值', '数值', '指标水平'].map((head) => `${time}${kind}${head}`),
  ),
);

/** Families of headings from different places. */
export const headingFamilies = dimension<HeadingWords>('列名写法', [
  { name: '一级指标…指标值', weight: 3, of: {} },
  {
    name: '年度指标值',
    weight: 2,
    of: {
      value: ['年度指标值', '本年度指标值', '全年指标值'],
      number: ['年度指标值'],
      operator: ['计算符号'],
      unit: ['度量单位'],
      weight: ['分值'],
    },
  },
  {
    name: '目标值',
    weight: 2,
    of: {
      value: ['目标值', '指标目标值', '绩效目标值'],
      number: ['目标值'],
      operator: ['运算符号'],
      unit: ['指标值单位', '计量单位'],
      weight: ['指标权重'],
      explanation: ['内涵解释'],
      basis: ['设置依据'],
    },
  },
  {
    name: '换行和空格',
    of: {
      level1: ['一级\n指标', '一级 指标'],
      level2: ['二级\n指标', '二级 指标'],
      name: ['三级\n指标', '三级 指标'],
      value: ['指标值\n', '指 标 值', '指标\n值'],
      number: ['指标\n值'],
      unit: ['计量\n单位'],
      operator: ['指标\n性质'],
    },
  },
  {
    name: '星号和字数',
    of: {
      name: ['*三级指标', '*指标名称'],
      value: ['*指标值', '指标值（150字内）', '*指标值（包含数字及文字描述）'],
      number: ['*指标值'],
      explanation: ['*指标解释', '指标内容（150字内）'],
      scoring: ['*评（扣）分标准'],
      weight: ['分值权重（100）'],
    },
  },
  {
    name: '指标名称',
    weight: 2,
    of: {
      name: ['指标名称', '绩效指标名称', '三级指标名称'],
      value: ['指标目标值', '绩效指标值', '计划指标值'],
      number: ['绩效指标值'],
      operator: ['绩效指标性质', '指标符号'],
      unit: ['绩效度量单位'],
      weight: ['本年权重'],
      explanation: ['指标说明', '绩效指标描述'],
    },
  },
  {
    name: '指标内容',
    of: {
      name: ['指标内容', '具体指标'],
      value: ['指标值及单位', '目标值（标准）'],
      number: ['目标值'],
      operator: ['指标方向'],
    },
  },
  {
    name: '年初目标值',
    of: {
      value: ['年初目标值（A）', '年初目标值', '年初指标值'],
      number: ['年初目标值'],
      name: ['三级指标', '绩效指标'],
      note: ['指标值说明'],
    },
  },
  {
    name: '预期值',
    of: {
      value: ['预期指标值', '预期当年实现值', '本年度计划水平'],
      number: ['预期指标值'],
      operator: ['比较符号'],
      past: ['2024年实际实现值'],
    },
  },
  {
    name: '少见的说法',
    of: {
      level1: ['一级指标名称'],
      level2: ['二级指标名称'],
      name: ['三级指标（具体指标）', '考核指标'],
      value: ['考核标准值', '应达到的指标值', '计划完成值', '预期目标值'],
      number: ['预期目标值'],
      unit: ['量纲单位', '单位'],
      operator: ['逻辑符号', '算式'],
    },
  },
  {
    name: '括注',
    of: {
      level1: ['一级指标\n（下拉选择）', '① 一级指标：'],
      level2: ['二级指标\n（下拉选择）', '② 二级指标：'],
      name: ['三级指标\n（不超过20字，必填）', '③ 三级指标：'],
      value: ['指标值（必填）', '目标值\n（含符号和单位）', '④ 指 标 值'],
      number: ['指标值（必填）\n（只填数字或文字）', '④ 指 标 值'],
      operator: ['计算符号（下拉选择）', '比较符（必选）'],
      unit: ['计量单位\n（下拉选择）', '度量单位（与数值对应）'],
      weight: ['指标分值\n（合计100分）', '权 重（%）'],
      note: ['备注（选填）'],
    },
  },
  {
    name: '合成的说法',
    of: {
      level1: ['一级分类', '指标一级分类', '一级类别'],
      level2: ['二级分类', '指标二级分类', '二级类别'],
      name: ['考核事项', '细化指标', '衡量指标'],
      value: COMPOSED,
      number: COMPOSED,
      unit: ['量纲', '指标值单位', '量化单位'],
      operator: ['大小关系', '取值符号', '数学符号'],
      weight: ['配分', '比重（%）', '权数'],
    },
  },
]);

export function headingChoices(family: HeadingWords, kind: ColumnKind): readonly string[] {
  return family.of[kind] ?? USUAL[kind];
}
