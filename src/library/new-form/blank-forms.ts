import type { BlankForm } from './blank-form';

const OUTPUTS_2015: BlankForm['groups'] = [
  ['产出指标/数量指标', 3],
  ['产出指标/质量指标', 1],
  ['产出指标/时效指标', 1],
  ['产出指标/成本指标', 1],
];
const BENEFITS: BlankForm['groups'] = [
  ['效益指标/经济效益指标', 1],
  ['效益指标/社会效益指标', 1],
  ['效益指标/生态效益指标', 1],
];
const SATISFACTION: BlankForm['groups'] = [['满意度指标/服务对象满意度指标', 1]];
const GROUPS_2015: BlankForm['groups'] = [
  ...OUTPUTS_2015,
  ...BENEFITS,
  ['效益指标/可持续影响指标', 1],
  ...SATISFACTION,
];
/** 财预〔2021〕101号 puts costs first and has no 可持续影响. */
const GROUPS_2021: BlankForm['groups'] = [
  ['成本指标/经济成本指标', 1],
  ['成本指标/社会成本指标', 1],
  ['成本指标/生态环境成本指标', 1],
  ['产出指标/数量指标', 3],
  ['产出指标/质量指标', 1],
  ['产出指标/时效指标', 1],
  ...BENEFITS,
  ...SATISFACTION,
];

const PROJECT_ROWS = `
项目支出绩效目标申报表 | < | < | < | <
（{year}年度）         | < | < | < | <
项目名称 | {project}    | < | < | <
主管部门 | {department} | < | 实施单位 | {unit}
项目资金（万元） | 年度资金总额 | < | {total} | <
^ | 其中：财政拨款 | < | {fiscal} | <
^ | 其他资金       | < | {other}  | <
年度总体目标 |  | < | < | <
# 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
`;

const DEPARTMENT_ROWS = `
部门（单位）整体支出绩效目标申报表 | < | < | < | <
（{year}年度）         | < | < | < | <
部门（单位）名称 | {unit} | < | < | <
年度预算（万元） | 年度资金总额 | < | {total} | <
^ | 其中：基本支出 | < | {basic}    | <
^ | 项目支出       | < | {projects} | <
年度总体目标 |  | < | < | <
# 绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
`;

/** Column widths; together as wide as an A4 page between its margins. */
const NARROW = [82, 82, 100, 150, 96];

/** The blank forms that 新建目标表 offers, those of the national documents first. */
export const blankForms: readonly BlankForm[] = [
  {
    id: 'project-2021',
    name: '项目支出绩效目标申报表（成本、产出、效益、满意度）',
    source: '财预〔2021〕101号',
    scope: 'project',
    profile: '财预2021-101',
    columnWidths: NARROW,
    orientation: 'Portrait',
    rows: PROJECT_ROWS,
    groups: GROUPS_2021,
  },
  {
    id: 'department-2021',
    name: '部门（单位）整体支出绩效目标申报表（成本、产出、效益、满意度）',
    source: '财预〔2021〕101号',
    scope: 'department',
    profile: '财预2021-101',
    columnWidths: NARROW,
    orientation: 'Portrait',
    rows: DEPARTMENT_ROWS,
    groups: GROUPS_2021,
  },
  {
    id: 'project-2015',
    name: '项目支出绩效目标申报表（产出、效益、满意度）',
    source: '财预〔2015〕88号',
    scope: 'project',
    profile: '财预2015-88',
    columnWidths: NARROW,
    orientation: 'Portrait',
    rows: PROJECT_ROWS,
    groups: GROUPS_2015,
  },
  {
    id: 'department-2015',
    name: '部门（单位）整体支出绩效目标申报表（产出、效益、满意度）',
    source: '财预〔2015〕88号',
    scope: 'department',
    profile: '财预2015-88',
    columnWidths: NARROW,
    orientation: 'Portrait',
    rows: DEPARTMENT_ROWS,
    groups: GROUPS_2015,
  },
  {
    id: 'department-fujian',
    name: '部门整体支出绩效目标表（福建样式，带内涵解释和评分标准）',
    source: '福州长乐2024年公开表',
    scope: 'department',
    profile: '福建',
    columnWidths: [60, 64, 76, 100, 110, 90, 110, 110, 72],
    orientation: 'Landscape',
    rows: `
部门整体支出绩效目标表 | < | < | < | < | < | < | < | <
（{year}年度） | < | < | < | < | < | < | < | <
部门（单位）名称 | {unit} | < | < | < | < | < | < | <
年度预算安排（万元） | 资金总额 | < | < | < | < | {total} | < | <
^ | 项目支出 | < | < | < | < | {projects} | < | <
^ | 基本支出 | < | < | < | < | {basic} | < | <
年度总体目标 |  | < | < | < | < | < | < | <
# 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 内涵解释 | 设置依据 | 指标计算公式或方法 | 评分标准 | 目标值
`,
    groups: [
      ['成本指标/经济成本指标', 1],
      ['产出指标/数量指标', 3],
      ['产出指标/质量指标', 1],
      ['产出指标/时效指标', 1],
      ['效益指标/经济效益指标', 1],
      ['效益指标/社会效益指标', 2],
      ...SATISFACTION,
    ],
  },
  {
    id: 'department-hunan',
    name: '部门（单位）整体绩效目标申报表（湖南样式，运算符号、度量单位分列）',
    source: '湘西州2022年公开表',
    scope: 'department',
    profile: '湖南(河南同型)',
    columnWidths: [74, 84, 120, 48, 44, 56, 48, 130, 130],
    orientation: 'Landscape',
    rows: `
部门（单位）整体绩效目标申报表 | < | < | < | < | < | < | < | <
（{year}年度） | < | < | < | < | < | < | < | <
部门（单位）名称 | {unit} | < | < | < | < | < | < | <
年度履职目标 |  | < | < | < | < | < | < | <
预算情况（万元） | 资金总额 | < | < | < | {total} | < | < | <
^ | （1）基本支出 | < | < | < | {basic} | < | < | <
^ | （2）项目支出 | < | < | < | {projects} | < | < | <
# 一级指标 | 二级指标 | 三级指标 | 指标类型 | 运算符号 | 指标值 | 度量单位 | 评（扣）分标准 | 指标说明
`,
    groups: [
      ['投入管理指标/工作目标管理', 1],
      ['投入管理指标/预算和财务管理', 2],
      ['产出指标/履职目标实现', 2],
      ['产出指标/重点工作任务完成', 2],
      ['效益指标/履职效益', 2],
      ['效益指标/满意度', 1],
    ],
  },
  {
    id: 'project-hebei',
    name: '专项资金绩效目标表（河北样式，带指标描述和确定依据）',
    source: '承德2021年公开表',
    scope: 'project',
    profile: '河北',
    columnWidths: [68, 84, 108, 120, 64, 100],
    orientation: 'Portrait',
    rows: `
{year}年度专项资金绩效目标表 | < | < | < | < | <
项目名称 | {project} | < | 主管部门 | {department} | <
预算数（万元） | {total} | 其中：财政资金 | {fiscal} | 其他资金 | {other}
年度绩效目标 |  | < | < | < | <
# 一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据
`,
    groups: [
      ['产出指标/数量指标', 3],
      ['产出指标/质量指标', 1],
      ['产出指标/时效指标', 1],
      ['产出指标/成本指标', 1],
      ['效果指标/经济效益指标', 1],
      ['效果指标/社会效益指标', 1],
      ['效果指标/可持续影响指标', 1],
      ...SATISFACTION,
    ],
  },
  {
    id: 'project-jiangxi',
    name: '项目支出绩效目标表（江西样式）',
    source: '九江柴桑2024年公开表',
    scope: 'project',
    profile: '江西',
    columnWidths: NARROW,
    orientation: 'Portrait',
    rows: `
项目支出绩效目标表 | < | < | < | <
（{year}年度） | < | < | < | <
项目名称 | {project} | < | < | <
主管部门 | {department} | < | 实施单位 | {unit}
项目资金（万元） | 年度资金总额 | < | {total} | <
^ | 其中：财政拨款 | < | {fiscal} | <
^ | 其他资金 | < | {other} | <
年度绩效目标 |  | < | < | <
# 一级指标 | 二级指标 | 三级指标 | < | 指标值
`,
    groups: GROUPS_2015,
  },
  {
    id: 'department-hubei',
    name: '部门整体绩效目标表（湖北样式，带确定依据）',
    source: '鄂州2024年公开表',
    scope: 'department',
    profile: '湖北',
    columnWidths: [64, 72, 92, 128, 76, 100],
    orientation: 'Portrait',
    rows: `
部门整体绩效目标表 | < | < | < | < | <
（{year}年度） | < | < | < | < | <
部门（单位）名称 | {unit} | < | < | < | <
部门资金情况（万元） | 资金总额 | < | {total} | < | <
^ | 其中：基本支出 | < | {basic} | < | <
^ | 项目支出 | < | {projects} | < | <
年度目标 |  | < | < | < | <
# 年度绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 指标值确定依据
`,
    groups: [
      ['运行成本/公用经费控制', 1],
      ['运行成本/在职人员控制', 1],
      ['运行成本/项目支出成本控制', 1],
      ['管理效率/预算编制', 1],
      ['管理效率/预算执行', 1],
      ['管理效率/绩效管理', 1],
      ['管理效率/财务管理', 1],
      ['履职效能/数量指标', 2],
      ['履职效能/质量指标', 1],
      ['履职效能/时效指标', 1],
      ['社会效应/社会效益', 1],
      ['可持续发展能力/体制机制改革', 1],
      ['满意度/服务对象满意度', 1],
    ],
  },
];
