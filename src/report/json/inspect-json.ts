import type { Amount, Column, GoalTable, Indicator, IndicatorBlock } from '../../goals/goal-table';
import { unsureColumns } from '../../recognize/columns/confidence';
import type { ExplainedRow } from '../../recognize/explain-rows';
import { areaName, cellName, columnsName } from '../../workbook/area';
import type { InspectPrinter } from '../formats/format';
import { FILE_LIST, jsonText } from './json-text';

/** The goal tables of files: version 1 of the contract, one line per file. Cells are named "D5", rows count from 1. */
export function inspectJson(): InspectPrinter {
  return {
    ...FILE_LIST,
    file: ({ file, tables, rows }) =>
      jsonText({ file, tables: tables.map(tableJson), ...(rows && { rows: rows.map(rowJson) }) }),
    unreadable: ({ file, error }) => jsonText({ file, error, tables: [] }),
    end: () => '\n]}\n',
  };
}

function rowJson({ sheet, row, kind, text, evidence }: ExplainedRow): object {
  return {
    sheet,
    row: row + 1,
    kind,
    text,
    evidence: evidence.map((one) => ({ kind: one.kind, weight: one.weight, says: one.says })),
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
    sums: table.sums.map(({ kind, total, parts }) => ({
      kind,
      total: amountJson(total),
      parts: parts.map(amountJson),
    })),
    unpaired: table.unpaired.map(({ kind, cells, message }) => ({ kind, cells: cells.map(cellName), message })),
    indicators: table.indicators.map(indicatorJson),
    leftOut: table.leftOut.map(({ row, text }) => ({ row: row + 1, text })),
    correctedRows: table.rowsByUser.map(({ row, text }) => ({ row: row + 1, text })),
    unread: table.unread,
  };
}

/** `confidence` has two decimals; `range` includes the rows, because two blocks can share a column. */
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

function indicatorJson({ row, level1, level2, name, target, cells, otherPlaces }: Indicator): object {
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
    ...(otherPlaces.length > 0 && {
      otherPlaces: otherPlaces.map(({ place, cell, target: other }) => ({
        place,
        valueText: other.source,
        operator: other.operator,
        value: other.number?.toNumber() ?? other.date,
        unit: other.unit,
        valueCell: cellName(cell),
      })),
    }),
  };
}
