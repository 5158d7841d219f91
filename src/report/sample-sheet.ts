import { A4_MARGINS, CELL, CENTRED, type CellLook, type NewSheet } from '../workbook/new-sheet';
import { SAMPLE_TITLE } from '../workbook/own-sheets';
import { layOutSheet, type Line, type Piece } from './lay-out';

/** Name of the sheet, unless the workbook already has one of that name. */
export const SAMPLE_SHEET = '示例';

/** Column widths; together as wide as an A4 page between its margins. */
const WIDTHS = [100, 114, 172, 124];
const TEXT = { fontName: '宋体', fontSize: 11, horizontal: 'Left', vertical: 'Center' } as const;

const LABEL: CellLook = { ...CENTRED, bold: true };

const HEADINGS = ['一级指标', '二级指标', '三级指标', '指标值'];

/** Indicators with typical mistakes: leftover units of a template, missing values, satisfaction above 100%. */
const INDICATORS = [
  ['产出指标', '数量指标', '新建社区养老服务站数量', '≥4个'],
  ['产出指标', '数量指标', '购置康复护理设备数量', '≥3台、件、辆、套等'],
  ['产出指标', '质量指标', '工程验收合格率', '=100%'],
  ['产出指标', '时效指标', '项目按期完成率', ''],
  ['成本指标', '经济成本指标', '项目总成本', '≤500万元'],
  ['效益指标', '社会效益指标', '新增养老服务床位数', '≥60张'],
  ['效益指标', '可持续影响指标', '服务站持续运行年限', '≥5年'],
  ['满意度指标', '服务对象满意度指标', '老年人满意度', '≥105%'],
] as const;

/** Another mistake: the sources are 20 short of the total. */
const AMOUNTS = [
  ['年度资金总额', 500],
  ['其中：财政拨款', 320],
  ['其他资金', 160],
] as const;

/**
 * A small goal table with mistakes, for trying out the add-in without a form.
 * @param year of the form
 */
export function sampleSheet(year: number): NewSheet {
  const head = [
    across(SAMPLE_TITLE, { fontName: '黑体', fontSize: 16, horizontal: 'Center' }, 32),
    across(`（${String(year)}年度）`, { horizontal: 'Center' }, 20),
    facts('项目名称', '社区养老服务站建设项目（示例）'),
    facts('主管部门', '示例市民政局'),
    ...AMOUNTS.map(([label, amount], index) =>
      line([cell(0, index === 0 ? '项目资金（万元）' : '', LABEL), cell(1, label, CELL), cell(2, amount, CENTRED, 2)]),
    ),
    facts(
      '年度目标',
      `${String(year)}年新建4个社区养老服务站，购置康复护理设备，新增养老服务床位60张，方便老年人就近养老。`,
    ),
  ];
  return layOutSheet(
    [...head, line(HEADINGS.map((text, column) => cell(column, text, LABEL))), ...INDICATORS.map(indicator)],
    {
      columnWidths: WIDTHS,
      look: TEXT,
      page: { orientation: 'Portrait', margins: A4_MARGINS, titleRow: head.length, footer: '第 &P 页，共 &N 页' },
    },
  );
}

function indicator(texts: readonly string[]): Line {
  return line(texts.map((text, column) => cell(column, text, column < 2 ? CENTRED : CELL)));
}

function across(text: string, look: CellLook, height: number): Line {
  return { pieces: [cell(0, text, look, WIDTHS.length)], height };
}

function facts(label: string, text: string): Line {
  return line([cell(0, label, LABEL), cell(1, text, CELL, WIDTHS.length - 1)]);
}

function line(pieces: readonly Piece[]): Line {
  return { pieces, height: 22 };
}

function cell(column: number, text: string | number, look: CellLook, columns = 1): Piece {
  return { column, text, look, ...(columns > 1 && { columns }) };
}
