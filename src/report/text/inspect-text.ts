import { rowsText } from '../../recognize/reading-problems';
import { ROLE_NAMES } from '../../goals/column-roles';
import type { Amount, BudgetSum, Column, GoalTable, Indicator, IndicatorBlock, Scope } from '../../goals/goal-table';
import { unsureColumns } from '../../recognize/columns/confidence';
import { ROW_KIND_NAMES, type ExplainedRow } from '../../recognize/explain-rows';
import { areaEnd, areaName, cellName, columnsName } from '../../workbook/area';
import type { InspectPrinter, PrintOptions } from '../formats/format';
import { PERIODS } from '../words';
import type { Paint } from './paint';
import { visible } from './visible';

const SCOPES: Readonly<Record<Scope, string>> = { department: '部门整体支出', project: '项目支出', fund: '专项资金' };

/** The goal tables of files for people: what was recognised, and in which cells. */
export function inspectText({ paint }: PrintOptions): InspectPrinter {
  return {
    begin: () => '',
    between: '',
    file({ file, tables, rows = [] }) {
      const body = tables.length === 0 ? ['  没有找到绩效目标表'] : tables.flatMap((table) => tableLines(table, paint));
      return `${[paint('heading', visible(file)), ...body, ...rowLines(rows)].join('\n')}\n\n`;
    },
    unreadable: () => '',
    end: () => '',
  };
}

/** Lines such as “  表一 第 9 行 指标：产出指标 数量指标 …（名称栏有内容）”, with the evidence, the strongest first. */
function rowLines(rows: readonly ExplainedRow[]): string[] {
  return rows.map(({ sheet, row, kind, text, evidence }) => {
    const reasons = evidence.filter((one) => one.kind === kind && one.weight > 0).sort((a, b) => b.weight - a.weight);
    const why = reasons.length === 0 ? '' : `（${visible(reasons.map(({ says }) => says).join('，'))}）`;
    return `  ${visible(sheet)} ${rowsText([row])} ${ROW_KIND_NAMES[kind]}：${visible(text.slice(0, 40))}${why}`;
  });
}

function tableLines(table: GoalTable, paint: Paint): string[] {
  const facts = [
    table.isNextPage && '接上页',
    SCOPES[table.scope],
    PERIODS[table.period],
    table.year && `${String(table.year.value)} 年`,
    table.department && visible(table.department.value),
    table.moneyUnit && `单位：${table.moneyUnit.value}`,
  ].filter((fact) => typeof fact === 'string');
  const title = table.title ? visible(table.title.value) : '（没有标题）';
  const place = `${visible(table.sheet)}!${areaName(table.area)}`;
  return [
    `  ${paint('heading', title)}  ${paint('quiet', place)}`,
    `    ${facts.join('，')}`,
    ...columnLines(table, paint),
    ...table.budget.map(
      ({ label, text, cell }) =>
        `    ${cellName(cell).padEnd(6)}${visible(label)}：${text === '' ? '（空）' : visible(text)}`,
    ),
    ...table.sums.map((sum) => `    ${sumText(sum)}`),
    ...table.unpaired.map(({ message }) => `    ${paint('warning', message)}`),
    ...table.indicators.map((indicator) => `    ${indicatorText(indicator)}`),
    ...table.rowsByUser.map(
      ({ row, text }) => `    ${rowsText([row])}按工作簿里保存的更正当作指标：${visible(text.slice(0, 40))}`,
    ),
    ...table.leftOut.map(
      ({ row, text }) => `    ${paint('warning', `${rowsText([row])}没有当作指标`)}：${visible(text.slice(0, 40))}`,
    ),
  ];
}

/** One line for each column: its role, and whether that is unsure or corrected by the user. */
function columnLines(table: GoalTable, paint: Paint): string[] {
  const unsure = new Set(unsureColumns(table));
  const lineOf = (column: Column): string => {
    const mark = unsure.has(column)
      ? paint('warning', '（不太确定，请核对）')
      : column.isCorrected
        ? '（按工作簿里保存的更正）'
        : '';
    return `      ${columnsName(column).padEnd(4)}${visible(column.heading) || '（无列名）'} → ${ROLE_NAMES[column.role]}${mark}`;
  };
  return table.blocks.flatMap((block) => [`    ${blockHeading(block)}`, ...block.columns.map(lineOf)]);
}

function blockHeading({ area, section }: IndicatorBlock): string {
  const rows = `第 ${String(area.row + 1)}–${String(areaEnd(area).row + 1)} 行各列`;
  return section === null ? `${rows}：` : `${visible(section)}，${rows}：`;
}

function indicatorText({ level1, level2, name, target, cells }: Indicator): string {
  const cell = cellName(cells.value ?? name.cell);
  const levels = [level1?.value, level2?.value].filter((level) => level !== undefined);
  const value = visible(target.source.trim());
  const parts = [target.operator, target.number?.toFixed() ?? target.date, target.unit].filter((part) => part !== null);
  const reading = parts.length > 0 && parts.join('') !== value ? `（${visible(parts.join(' '))}）` : '';
  return `${cell.padEnd(6)}${visible([...levels, name.value].join(' / '))}：${value === '' ? '（空）' : value}${reading}`;
}

/** 核对：合计 H4 资金总额 80.01，各项 H5 项目支出 9.50＋H6 基本支出 70.51 */
function sumText({ total, parts }: BudgetSum): string {
  const named = ({ label, text, cell }: Amount): string =>
    `${cellName(cell)} ${label} ${text === '' ? '（空）' : text}`;
  return `核对：合计 ${named(total)}，各项 ${parts.map(named).join('＋')}`;
}
