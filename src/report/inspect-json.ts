import type { Amount, Column, GoalTable, Indicator, IndicatorBlock } from '../goals/goal-table';
import { unsureColumns } from '../recognize/columns/confidence';
import { areaName, cellName, columnsName } from '../workbook/area';
import type { InspectReport } from './report';

/** The goal tables of files for programs: version 1 of the contract, one line a file. Cells are named "D5", rows count from 1. */
export function inspectJson(): InspectReport {
  let separator = '\n';
  return {
    begin: () => '{"version":1,"files":[',
    file({ file, error, tables }) {
      const text =
        separator + JSON.stringify({ file, ...(error === null ? {} : { error }), tables: tables.map(tableJson) });
      separator = ',\n';
      return text;
    },
    end: () => '\n]}\n',
  };
}

function tableJson(table: GoalTable): object {
  return {
    sheet: table.sheet,
    title: table.title?.value ?? null,
    year: table.year?.value ?? null,
    department: table.department?.value ?? null,
    scope: table.scope,
    period: table.period,
    moneyUnit: table.moneyUnit?.value ?? null,
    range: areaName(table.area),
    columns: table.blocks.flatMap((block) => block.columns.map((column) => columnJson(column, block))),
    unsure: [...new Set(unsureColumns(table).map(columnsName))],
    budget: table.budget.map(amountJson),
    indicators: table.indicators.map(indicatorJson),
  };
}

/** `confidence` from 0 to 1, to two digits; `range` tells apart the same column of two blocks. */
function columnJson(
  { column, columns, heading, role, confidence, isCorrected }: Column,
  { area }: IndicatorBlock,
): object {
  return {
    column: columnsName({ column, columns }),
    range: areaName({ ...area, column, columns }),
    heading,
    role,
    confidence: Number(confidence.toFixed(2)),
    corrected: isCorrected,
  };
}

function amountJson({ label, value, cell }: Amount): object {
  return { label, value: value?.toNumber() ?? null, cell: cellName(cell) };
}

function indicatorJson({ row, level1, level2, name, target, cells }: Indicator): object {
  return {
    row: row + 1,
    level1: level1?.value ?? null,
    level2: level2?.value ?? null,
    level3: name.value,
    level3Cell: cellName(name.cell),
    valueText: target.source,
    operator: target.operator,
    value: target.number?.toNumber() ?? target.date,
    unit: target.unit,
    valueCell: cells.value ? cellName(cells.value) : null,
  };
}
