import { carriedText } from '../lint/settings/carried-settings';
import { rules } from '../rules';
import type { Severity } from '../rules/kit/rule';
import { SEVERITIES } from '../rules/kit/severity';
import { countFindings, countIndicators, type CheckedFile, type UnreadableFile } from './checked-file';
import { withoutStop } from './words';

/** A row of the ledger (台账): one checked file. */
export interface LedgerRow {
  readonly file: string;
  /** Names of the units whose forms the file holds; '' when no form names one. */
  readonly unit: string;
  readonly tables: number;
  readonly indicators: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  /** In Chinese: ready for submission or not, or why the file could not be checked. */
  readonly state: string;
  readonly isRead: boolean;
}

/** Number of findings of a rule. */
export interface RuleCount {
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly findings: number;
  readonly files: number;
}

/** Results for the files of one unit. */
export interface UnitCount {
  readonly unit: string;
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

export const LEDGER_HEADINGS: Readonly<Record<Exclude<keyof LedgerRow, 'isRead'>, string>> = {
  file: '文件',
  unit: '单位',
  tables: '绩效目标表',
  indicators: '指标',
  errors: '错误',
  warnings: '警告',
  hints: '提示',
  state: '状态',
};

const NO_UNIT = '（没有写单位）';
const TITLES: ReadonlyMap<string, string> = new Map(rules.map(({ meta }) => [meta.id, meta.title]));

/**
 * The ledger's row for a file.
 * @param isPartial true when only some findings are reported, so that the file cannot be called ready
 */
export function ledgerRow(
  { file, tables, findings, unreadSheets, carried }: CheckedFile,
  isPartial = false,
): LedgerRow {
  const counts = countFindings(findings);
  return {
    file,
    unit: [...new Set(tables.map(({ unit }) => unit.trim()).filter((unit) => unit !== ''))].join('、'),
    tables: tables.length,
    indicators: countIndicators(tables),
    ...counts,
    state: stateOf(tables, counts, unreadSheets, carriedText(carried), isPartial),
    isRead: true,
  };
}

export function unreadableRow({ file, error }: UnreadableFile): LedgerRow {
  const nothing = { tables: 0, indicators: 0, errors: 0, warnings: 0, hints: 0 };
  return { file, unit: '', ...nothing, state: `没能检查：${error}`, isRead: false };
}

function stateOf(
  tables: CheckedFile['tables'],
  { errors, warnings }: Pick<LedgerRow, 'errors' | 'warnings'>,
  unreadSheets: readonly string[],
  ownSettings: string | null,
  isPartial: boolean,
): string {
  if (unreadSheets.length > 0) return `有工作表没能检查：${unreadSheets.join('、')}`;
  if (tables.length === 0) return '没有找到绩效目标表';
  if (errors > 0) return `还差 ${String(errors)} 项，改正后才能送审`;
  if (countIndicators(tables) === 0) return '没有检查到指标';
  if (isPartial) return '没有发现错误（只报一部分问题）';
  const own = ownSettings === null ? '' : `，但${withoutStop(ownSettings)}`;
  return `${warnings > 0 ? '核对警告后可以送审' : '可以送审'}${own}`;
}

/** Title of a rule; the id of a rule that no longer exists. */
export function titleOfRule(rule: string): string {
  return TITLES.get(rule) ?? rule;
}

/** Collects the results of many files: a row per file, and counts by rule and unit. */
export class Ledger {
  readonly rows: LedgerRow[] = [];
  private readonly byRule = new Map<string, Omit<RuleCount, 'rule' | 'title'>>();
  private readonly byUnit = new Map<string, UnitCount>();

  constructor(private readonly isPartial = false) {}

  /** @returns the row of the file */
  add(file: CheckedFile | UnreadableFile): LedgerRow {
    const row = 'error' in file ? unreadableRow(file) : ledgerRow(file, this.isPartial);
    this.rows.push(row);
    if (!('error' in file)) {
      this.countRules(file);
      if (row.tables > 0) this.countUnit(row);
    }
    return row;
  }

  /** Errors first, then by frequency. */
  get rules(): readonly RuleCount[] {
    return [...this.byRule]
      .map(([key, count]) => {
        const [rule = ''] = key.split(' ');
        return { rule, title: titleOfRule(rule), ...count };
      })
      .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.findings - a.findings);
  }

  /** In the order of their first files. */
  get units(): readonly UnitCount[] {
    return [...this.byUnit.values()];
  }

  private countRules({ findings }: CheckedFile): void {
    const met = new Set<string>();
    for (const { rule, severity, suppressed } of findings) {
      if (suppressed !== null) continue;
      // A rule may report with several severities.
      const key = `${rule} ${severity}`;
      const { findings: before, files } = this.byRule.get(key) ?? { findings: 0, files: 0 };
      this.byRule.set(key, { severity, findings: before + 1, files: files + (met.has(key) ? 0 : 1) });
      met.add(key);
    }
  }

  private countUnit({ unit: name, errors, warnings, hints }: LedgerRow): void {
    const unit = name === '' ? NO_UNIT : name;
    const before = this.byUnit.get(unit) ?? { files: 0, errors: 0, warnings: 0, hints: 0 };
    this.byUnit.set(unit, {
      unit,
      files: before.files + 1,
      errors: before.errors + errors,
      warnings: before.warnings + warnings,
      hints: before.hints + hints,
    });
  }
}
