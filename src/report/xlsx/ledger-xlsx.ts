import { cellName } from '../../workbook/area';
import { cellRuns } from '../cell-runs';
import type { CheckedFile, UnreadableFile } from '../checked-file';
import { IMPORT_HEADINGS, type ImportRow } from '../import-rows';
import { Ledger, LEDGER_HEADINGS, titleOfRule, type LedgerRow } from '../ledger';
import type { RuleReasons } from '../../rules/kit/rule';
import { SEVERITY_NAMES } from '../words';
import { tableSheet, writeXlsx, type WrittenColumn, type TableCell, type TableSheet } from './write-xlsx';

const FINDINGS_SHEET = '问题';
/** Largest number of listed findings; Excel takes minutes to open more. */
const MOST_FINDINGS = 100_000;

const LEDGER_COLUMNS = Object.keys(LEDGER_HEADINGS) as (keyof typeof LEDGER_HEADINGS)[];
const LEDGER_WIDTHS: Readonly<Record<keyof typeof LEDGER_HEADINGS, number>> = {
  file: 40,
  unit: 26,
  tables: 11,
  indicators: 8,
  errors: 8,
  warnings: 8,
  hints: 8,
  state: 46,
};
const FINDING_COLUMNS = {
  文件: 34,
  单位: 22,
  工作表: 18,
  单元格: 12,
  级别: 8,
  问题: 50,
  修改建议: 40,
  规则: 22,
  规则编号: 26,
  依据: 40,
} as const;
const IMPORT_COLUMNS = Object.keys(IMPORT_HEADINGS) as (keyof ImportRow)[];

/** Address of a file relative to the ledger, as a URI. Without it files are named, not linked. */
export type FileLink = (file: string) => string;

/**
 * 台账: the result of checking many files as a workbook, with a row per file, all findings, and counts by rule and unit;
 * for an import also the indicators as rows of an import form.
 */
export class LedgerWorkbook {
  private readonly ledger: Ledger;
  private readonly ledgerRows: TableCell[][] = [];
  private readonly findingRows: TableCell[][] = [];
  private readonly importRows: TableCell[][] = [];
  private leftOut = 0;

  constructor(
    private readonly reasons: RuleReasons,
    private readonly linkTo?: FileLink,
    isPartial = false,
  ) {
    this.ledger = new Ledger(isPartial);
  }

  add(file: CheckedFile | UnreadableFile): void {
    const row = this.ledger.add(file);
    const firstFinding = this.findingRows.length + 1;
    if (!('error' in file)) {
      this.addFindings(file, row);
      this.addImportRows(file, row);
    }
    const isListed = this.findingRows.length >= firstFinding;
    this.ledgerRows.push(
      LEDGER_COLUMNS.map((column): TableCell => {
        if (column === 'file') return this.linked(row.file, row.file, firstPlace(file));
        if (column === 'state' && isListed)
          return { shown: row.state, link: { sheet: FINDINGS_SHEET, row: firstFinding, column: 0 } };
        return row[column];
      }),
    );
  }

  /** Returns the bytes of the workbook file. */
  print(): Uint8Array<ArrayBuffer> {
    const left = this.leftOut > 0 ? [[`其余 ${String(this.leftOut)} 项没有列出，请分几个文件夹检查。`]] : [];
    const { rules, units } = this.ledger;
    return writeXlsx([
      {
        name: '台账',
        columns: LEDGER_COLUMNS.map((column) => ({ width: LEDGER_WIDTHS[column] })),
        rows: [LEDGER_COLUMNS.map((column) => LEDGER_HEADINGS[column]), ...this.ledgerRows],
      },
      tableSheet(FINDINGS_SHEET, FINDING_COLUMNS, [...this.findingRows, ...left]),
      tableSheet(
        '按规则',
        { 规则: 34, 规则编号: 30, 级别: 8, 问题数: 10, 文件数: 10 },
        rules.map(({ rule, title, severity, findings, files }) => [
          title,
          rule,
          SEVERITY_NAMES[severity],
          findings,
          files,
        ]),
      ),
      tableSheet(
        '按单位',
        { 单位: 40, 文件数: 10, 错误: 8, 警告: 8, 提示: 8 },
        units.map(({ unit, files, errors, warnings, hints }) => [unit, files, errors, warnings, hints]),
      ),
      ...(this.importRows.length > 0 ? [this.importSheet()] : []),
    ]);
  }

  private addFindings({ file, findings }: CheckedFile, { unit }: LedgerRow): void {
    for (const { rule, severity, cell, cells, message, suggestion, suppressed } of findings) {
      if (this.findingRows.length >= MOST_FINDINGS) {
        this.leftOut += 1;
        continue;
      }
      this.findingRows.push([
        file,
        unit,
        cell.sheet,
        this.linked(file, cells.length > 1 ? cellRuns(cells) : cellName(cell), cell),
        suppressed === null ? SEVERITY_NAMES[severity] : '已忽略',
        message,
        suppressed === null ? (suggestion ?? '') : `忽略的理由：${suppressed.reason}`,
        titleOfRule(rule),
        rule,
        (this.reasons[rule]?.basis ?? []).join('；'),
      ]);
    }
  }

  private addImportRows({ file, tables }: CheckedFile, { unit }: LedgerRow): void {
    for (const { importRows, place, unit: own } of tables) {
      for (const row of importRows)
        this.importRows.push([...IMPORT_COLUMNS.map((column) => row[column]), own || unit, file, place.sheet]);
    }
  }

  private importSheet(): TableSheet {
    const headings = [...IMPORT_COLUMNS.map((column) => IMPORT_HEADINGS[column]), '单位', '文件', '工作表'];
    return {
      name: '导入表',
      columns: headings.map((): WrittenColumn => ({ width: 18 })),
      rows: [headings, ...this.importRows],
    };
  }

  private linked(file: string, shown: string, place: { sheet: string; row: number; column: number } | null): TableCell {
    return place && this.linkTo ? { shown, link: { ...place, uri: this.linkTo(file) } } : shown;
  }
}

function firstPlace(file: CheckedFile | UnreadableFile): { sheet: string; row: number; column: number } | null {
  const place = 'error' in file ? undefined : file.tables[0]?.place;
  return place ? { sheet: place.sheet, row: place.row, column: place.column } : null;
}
