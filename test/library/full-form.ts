import type { GoalTable } from '../../src/goals/goal-table';
import type { IndicatorTemplate } from '../../src/library/schema';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { workbookOf } from '../workbook/sheet-of';
import { tableOf } from './reading';

export type Layout = readonly string[];

export const IN_ONE: Layout = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标值',
  '指标解释',
  '指标值设定依据',
  '计算公式',
  '评分标准',
];
export const APART: Layout = [
  '一级指标',
  '二级指标',
  '三级指标',
  '指标性质',
  '指标值',
  '计量单位',
  '指标方向',
  '评分标准',
  '指标说明',
];

/** One indicator in every group of the library, with names that the library does not have. */
const GROUPS = [
  ['成本指标', '经济成本指标', '场地租赁费用', '≤', 20, '万元', '反向'],
  ['成本指标', '社会成本指标', '噪声扰民投诉', '=', 0, '次', '反向'],
  ['成本指标', '生态环境成本指标', '绿地占用面积', '≤', 2, '亩', '反向'],
  ['产出指标', '数量指标', '书法讲座数量', '≥', 8, '场', '正向'],
  ['产出指标', '质量指标', '书法作品入展率', '≥', 80, '%', '正向'],
  ['产出指标', '时效指标', '书法讲座按期举办率', '≥', 95, '%', '正向'],
  ['效益指标', '经济效益指标', '文创产品销售额', '≥', 30, '万元', '正向'],
  ['效益指标', '社会效益指标', '书法爱好者新增人数', '≥', 300, '人', '正向'],
  ['效益指标', '生态效益指标', '再生纸张使用量', '≥', 2, '吨', '正向'],
  ['效益指标', '可持续影响指标', '书法骨干留任人数', '≥', 12, '人', '正向'],
  ['满意度指标', '服务对象满意度指标', '书法学员满意度', '≥', 90, '%', '正向'],
] as const;

function formOf(title: string, layout: Layout): WorkbookSnapshot {
  const rows = GROUPS.map(([level1, level2, name, operator, value, unit, direction]) => {
    const cells: Readonly<Record<string, string>> = {
      一级指标: level1,
      二级指标: level2,
      三级指标: name,
      指标性质: operator,
      指标值: layout === APART ? String(value) : `${operator}${String(value)}${unit}`,
      计量单位: unit,
      指标方向: direction,
      指标解释: `${name}的年度情况`,
      指标说明: `${name}的年度情况`,
      指标值设定依据: '年度工作计划',
      计算公式: `统计台账中的${name}`,
      评分标准: '完成得满分，未完成不得分',
    };
    return layout.map((heading) => cells[heading] ?? '');
  });
  const filled = ['', '', '', '', '', '', ''];
  return workbookOf({
    rows: [
      [title],
      ['（2026年度）'],
      ['部门（单位）名称', '示例县文化馆', ...filled],
      ['年度目标', '举办书法讲座8场，新增书法爱好者300人。', ...filled],
      layout,
      ...rows,
    ],
  });
}

interface FullForm {
  readonly workbook: WorkbookSnapshot;
  readonly table: GoalTable;
}

const forms = new Map<string, FullForm>();

/** A form with every group of the library, in the template's scope. */
export function fullForm(template: IndicatorTemplate, layout: Layout): FullForm {
  const title = template.scope === '项目' ? '项目支出绩效目标表' : '部门整体支出绩效目标表';
  const key = title + layout.join();
  const workbook = forms.get(key)?.workbook ?? formOf(title, layout);
  const form = forms.get(key) ?? { workbook, table: tableOf(workbook) };
  forms.set(key, form);
  return form;
}
