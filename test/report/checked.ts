import type { Finding } from '../../src/lint/finding';
import type { CheckedWorkbook, ReportedTable } from '../../src/report/checked-workbook';
import type { RuleReasons } from '../../src/rules/kit/rule';
import { parseAddress } from '../../src/workbook/area';
import type { CellAddress } from '../../src/workbook/area';

/** Details of the rule used by {@link finding}. */
export const REASONS: RuleReasons = {
  'completeness/value-missing': { why: '没有指标值，就说不清做到多少。', basis: ['财预〔2015〕88号'] },
};

/** "表!D5" */
function cellAt(address: string): CellAddress {
  const { sheet, area } = parseAddress(address);
  return { sheet: sheet ?? '表', row: area.row, column: area.column };
}

/** An error at 表!D5 by default; cells are given as "表!D5". */
export function finding({
  at = ['表!D5'],
  ...given
}: Partial<Omit<Finding, 'cell' | 'cells'>> & { at?: readonly string[] } = {}): Finding {
  const cells = at.map(cellAt);
  return {
    rule: 'completeness/value-missing',
    messageId: 'missing',
    severity: 'error',
    category: '完整性',
    cell: cells[0] ?? cellAt('表!D5'),
    cells,
    related: [],
    message: '“完成率”没有填写指标值。',
    suggestion: '请填写指标值。',
    fix: null,
    suppressed: null,
    ...given,
  };
}

/** A table in A1:F20 of 表 by default. */
export function table(title: string, range = '表!A1:F20', given: Partial<ReportedTable> = {}): ReportedTable {
  const { sheet, area } = parseAddress(range);
  return {
    title,
    unit: '示例市商务局',
    period: 'annual',
    place: { sheet: sheet ?? '表', ...area },
    indicators: 6,
    amounts: 2,
    ...given,
  };
}

export function checked(given: Partial<CheckedWorkbook> = {}): CheckedWorkbook {
  return {
    tables: [table('2024年部门整体支出绩效目标表')],
    findings: [],
    ignored: [],
    ruleSet: { version: '0.1.0-1234abcd', on: 108, off: 2 },
    ownRules: null,
    ...given,
  };
}
