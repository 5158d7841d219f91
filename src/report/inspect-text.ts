import type { GoalTable, Indicator, Period, Scope } from '../goals/goal-table';
import { areaName, cellName } from '../workbook/area';
import type { Paint } from './paint';
import type { InspectReport } from './report';

const SCOPES: Readonly<Record<Scope, string>> = { department: '部门整体支出', project: '项目支出', fund: '专项资金' };
const PERIODS: Readonly<Record<Period, string>> = { annual: '年度目标', 'long-term': '长期目标' };

/** The goal tables of files for people: what was recognised, and in which cells. */
export function inspectText(paint: Paint): InspectReport {
  return {
    begin: () => '',
    file({ file, error, tables }) {
      if (error !== null) return '';
      const body = tables.length === 0 ? ['  没有找到绩效目标表'] : tables.flatMap((table) => tableLines(table, paint));
      return `${[paint('heading', file), ...body].join('\n')}\n\n`;
    },
    end: () => '',
  };
}

function tableLines(table: GoalTable, paint: Paint): string[] {
  const facts = [
    SCOPES[table.scope],
    PERIODS[table.period],
    table.year && `${String(table.year.value)} 年`,
    table.department?.value,
    table.moneyUnit && `单位：${table.moneyUnit.value}`,
  ].filter((fact) => typeof fact === 'string');
  return [
    `  ${paint('heading', table.title?.value ?? '（没有标题）')}  ${paint('quiet', `${table.sheet}!${areaName(table.area)}`)}`,
    `    ${facts.join('，')}`,
    ...table.budget.map(({ label, text, cell }) => `    ${cellName(cell).padEnd(6)}${label}：${text === '' ? '（空）' : text}`),
    ...table.indicators.map((indicator) => `    ${indicatorText(indicator)}`),
  ];
}

function indicatorText({ level1, level2, name, target, cells }: Indicator): string {
  const cell = cellName(cells.value ?? name.cell);
  const levels = [level1?.value, level2?.value].filter((level) => level !== undefined);
  const value = target.source.trim().replace(/\s*\n\s*/g, ' ');
  const parts = [target.operator, target.number?.toFixed() ?? target.date, target.unit].filter((part) => part !== null);
  const reading = parts.length > 0 && parts.join('') !== value ? `（${parts.join(' ')}）` : '';
  return `${cell.padEnd(6)}${[...levels, name.value].join(' / ')}：${value === '' ? '（空）' : value}${reading}`;
}
