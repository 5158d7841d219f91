import type { HandForm } from './hand-form';

/** 重庆: indicators without levels, 是否核心指标, the whole form on a sheet of other lists. */
export const chongqing: HandForm = {
  name: '重庆 无级次指标',
  sheets: [
    {
      name: '表十一',
      grid: `
表十一 | | | | | |
部门整体绩效目标表 | < | < | < | < | <
部门（单位）名称 | 渝中区某某局 | < | 支出预算总量 | 3850.6万元 | <
^ | ^ | < | 其中：部门预算支出 | 3850.6万元 | <
当年整体绩效目标 | 做好辖区城市管理，提升城市品质。 | < | < | < | <
绩效指标 | 指标名称 | 指标权重 | 计量单位 | 指标性质 | 指标值
^ | 清扫保洁面积 | 20 | 万平方米 | ≥ | 560
^ | 生活垃圾无害化处理率 | 20 | % | = | 100
^ | 市政设施完好率 | 20 | % | ≥ | 980
^ | 案件处置时间 | 10 | 小时 | ≤ | 24
^ | 城市综合管理水平 | 10 | | 定性 | 良好
^ | 群众满意度 | 20 | % | ≥ | ≥
`,
    },
  ],
  tables: [
    {
      scope: 'department',
      head: { department: '渝中区某某局' },
      indicators: `
        B7 F7 - - ≥ 560 万平方米
        B8 F8 - - = 100 %
        B9 F9 - - ≥ 980 %
        B10 F10 - - ≤ 24 小时
        B11 F11 - - words
        B12 F12 - - missing
      `,
      amounts: `
        E3 - 3850.6 万元
      `,
    },
  ],
  faults: ['over-100 F9', 'missing F12'],
};
