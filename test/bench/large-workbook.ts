import * as XLSX from '@e965/xlsx';

const LEVELS = [
  ['产出指标', '数量指标', '工作完成次数', '次'],
  ['产出指标', '质量指标', '工作验收合格率', '≥95%'],
  ['产出指标', '时效指标', '工作完成时间', '2025年12月31日前'],
  ['效益指标', '社会效益指标', '政策知晓率', '≥90%'],
  ['满意度指标', '服务对象满意度指标', '服务对象满意度', '≥90%'],
] as const;

/** An .xlsx with `sheets` goal tables of `rows` indicators each. */
export function largeWorkbook(sheets: number, rows: number): Uint8Array {
  const book = XLSX.utils.book_new();
  for (let sheet = 0; sheet < sheets; sheet++) {
    XLSX.utils.book_append_sheet(book, form(sheet, rows), `单位${String(sheet + 1)}`);
  }
  return XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Uint8Array;
}

function form(number: number, rows: number): XLSX.WorkSheet {
  const cells: (string | number)[][] = [
    ['部门整体支出绩效目标表'],
    ['（2025年度）'],
    ['部门（单位）名称', `第${String(number + 1)}单位`, '', '', '', '', '单位：万元'],
    ['年度预算安排', '资金总额', 120 + number],
    ['', '项目支出', 35],
    ['', '基本支出', 85 + number],
    ['年度总体目标', `完成第${String(number + 1)}单位全年各项工作任务，服务企业${String(100 + number)}家。`],
    ['一级指标', '二级指标', '三级指标', '内涵解释', '设置依据', '评分标准', '指标值'],
  ];
  for (let row = 0; row < rows; row++) {
    const group = Math.floor((row * LEVELS.length) / rows);
    const isFirst = row === 0 || Math.floor(((row - 1) * LEVELS.length) / rows) !== group;
    const [level1 = '', level2 = '', name = '', value = ''] = LEVELS[group] ?? [];
    cells.push([
      isFirst ? level1 : '',
      isFirst ? level2 : '',
      `第${String(number + 1)}-${String(row + 1)}项${name}`,
      '全年实际完成的次数，按工作台账统计',
      '年度工作计划',
      '完成得满分，未完成按比例得分',
      value === '次' ? `≥${String(row + 2)}次` : value,
    ]);
  }
  return XLSX.utils.aoa_to_sheet(cells);
}
