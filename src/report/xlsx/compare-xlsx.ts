import { cellName, type CellAddress } from '../../workbook/area';
import type { ComparedFindings } from '../../compare/compare';
import { cellRuns } from '../cell-runs';
import { DIFFERENCE_NAMES, FINDING_STATES, type ComparedFiles } from '../compared-files';
import type { PrintOptions } from '../formats/format';
import { SEVERITY_NAMES } from '../words';
import { tableSheet, writeXlsx, type TableCell } from './write-xlsx';

/** Differences between files as a workbook: a row for each indicator and amount, and a row for each finding. */
export function compareXlsx(compared: readonly ComparedFiles[], { linkTo }: PrintOptions): Uint8Array<ArrayBuffer> {
  const linked = (file: string, shown: string, place: CellAddress): TableCell =>
    linkTo ? { shown, link: { ...place, uri: linkTo(file) } } : shown;
  const states = Object.keys(FINDING_STATES) as (keyof ComparedFindings)[];
  return writeXlsx([
    tableSheet(
      '指标和金额',
      {
        原来的文件: 30,
        新的文件: 30,
        目标表: 30,
        工作表: 16,
        单元格: 10,
        变化: 12,
        指标或金额: 34,
        原来: 26,
        现在: 26,
      },
      compared.flatMap((files) =>
        files.differences.map(({ kind, table, level3, from, to, cell }): TableCell[] => [
          files.old,
          files.new,
          table,
          cell.sheet,
          linked(kind === 'removed' ? files.old : files.new, cellName(cell), cell),
          DIFFERENCE_NAMES[kind],
          level3,
          from ?? '',
          to ?? '',
        ]),
      ),
    ),
    tableSheet(
      '问题',
      { 文件: 30, 状态: 10, 级别: 8, 工作表: 16, 单元格: 12, 问题: 60, 规则编号: 26 },
      compared.flatMap((files) =>
        states.flatMap((state) => {
          const file = state === 'gone' ? files.old : files.new;
          return files.findings[state].map(({ rule, severity, cell, cells, message }): TableCell[] => [
            file,
            FINDING_STATES[state],
            SEVERITY_NAMES[severity],
            cell.sheet,
            linked(file, cellRuns(cells), cell),
            message,
            rule,
          ]);
        }),
      ),
    ),
  ]);
}
