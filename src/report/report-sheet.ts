import { oneLine } from '../wording/plain-text';
import { tableAt } from '../goals/table-cells';
import type { Finding } from '../lint/finding';
import type { GoalPromise } from '../rules/facts/goal-coverage';
import type { RuleReasons } from '../rules/kit/rule';
import { SEVERITIES } from '../rules/kit/severity';
import { areaName } from '../workbook/area';
import { A4_MARGINS, CELL, CENTRED, type CellLook, type NewSheet } from '../workbook/new-sheet';
import { REPORT_MAKER, REPORT_TITLE } from '../workbook/own-sheets';
import { cellRuns } from './cell-runs';
import type { CheckedWorkbook, ReportedTable } from './checked-workbook';
import { layOutSheet, type Line, type Piece } from './lay-out';
import { unitsText, PERIODS, SEVERITY_MEANINGS, SEVERITY_NAMES } from './words';

/** Name of the sheet, unless the workbook already has one of that name. */
export const REPORT_SHEET = '校验报告';

const HEADINGS = ['序号', '级别', '工作表', '单元格', '问题', '修改建议', '依据'];
/** Column widths; together as wide as a landscape A4 page between its margins. */
const WIDTHS = [34, 42, 88, 62, 246, 150, 134];
const LAST = HEADINGS.length - 1;
/** First column of values in the head; the labels are left of it. */
const VALUES = 2;

/** Black on white, as in office documents. */
const TEXT = { fontName: '宋体', fontSize: 10, horizontal: 'Left', vertical: 'Center' } as const;
const FOOTER = '第 &P 页，共 &N 页';

/**
 * Largest number of listed findings: Excel on the web accepts 5 MB at once, and more than a hundred pages are not read.
 */
const MOST_LISTED = 2000;

/** A space as wide as a Chinese character. */
const GAP = '\u3000';

const HEAD: CellLook = { ...CENTRED, bold: true };

export interface ReportFacts {
  /** The file's name. */
  readonly workbook: string;
  /** “2026年11月21日” */
  readonly date: string;
  /** The figures promised in the goals; absent when the report leaves them out. */
  readonly promises?: readonly GoalPromise[];
}

/** 校验报告: the result of a check as a sheet for printing on A4. own-sheets.ts recognises it by its first two rows. */
export function reportSheet(checked: CheckedWorkbook, reasons: RuleReasons, facts: ReportFacts): NewSheet {
  const before = [
    ...titleLines(facts),
    ...headLines(checked, facts),
    ...tableLines(checked),
    ...sectionLine('二、发现的问题'),
  ];
  const lines = [
    ...before,
    headingLine(),
    ...findingLines(checked.findings, reasons),
    ...ignoredLines(checked.ignored, reasons),
    ...promiseLines(facts.promises ?? [], checked.ignored.length > 0 ? '四' : '三'),
    ...closingLines(),
  ];
  return layOutSheet(lines, {
    columnWidths: WIDTHS,
    look: TEXT,
    page: { orientation: 'Landscape', margins: A4_MARGINS, titleRow: before.length, footer: FOOTER },
  });
}

function across(text: string, look: CellLook = {}, height?: number): Line {
  return { pieces: [{ column: 0, columns: HEADINGS.length, text, look }], ...(height !== undefined && { height }) };
}

function titleLines({ date }: ReportFacts): Line[] {
  return [
    across(REPORT_TITLE, { fontName: '黑体', fontSize: 18, horizontal: 'Center' }, 36),
    across(`由${REPORT_MAKER}生成${GAP}${date}`, { horizontal: 'Right' }, 20),
  ];
}

function headLines(
  { tables, findings, ignored, ruleSet, ownRules }: CheckedWorkbook,
  { workbook }: ReportFacts,
): Line[] {
  const sum = (of: (table: ReportedTable) => number): string =>
    String(tables.reduce((total, table) => total + of(table), 0));
  const counts = SEVERITIES.map((severity) => `${SEVERITY_NAMES[severity]} ${countText(findings, severity)} 项`).join(
    '，',
  );
  const off = ruleSet.off > 0 ? `，未启用 ${String(ruleSet.off)} 条` : '';
  return [
    factLine('单位', unitsText(tables) || '（表中未写）'),
    factLine('工作簿', workbook),
    factLine(
      '校验范围',
      `${String(tables.length)} 张绩效目标表，${sum((table) => table.indicators)} 个指标，${sum((table) => table.amounts)} 处金额`,
    ),
    factLine('校验结论', verdict(findings, ownRules, tables), { bold: true }),
    factLine('问题数量', `${counts}；已忽略 ${String(ignored.length)} 项（不计在内）`),
    factLine('校验规则', `版本 ${ruleSet.version}，启用 ${String(ruleSet.on)} 条${off}`),
    ...(ownRules === null ? [] : [factLine('文件自带', ownRules)]),
  ];
}

function factLine(label: string, text: string, look: CellLook = {}): Line {
  return {
    pieces: [
      { column: 0, columns: VALUES, text: label, look: HEAD },
      { column: VALUES, columns: HEADINGS.length - VALUES, text: oneLine(text), look: { ...CELL, ...look } },
    ],
    height: 20,
  };
}

function verdict(findings: readonly Finding[], ownRules: string | null, tables: readonly ReportedTable[]): string {
  const [errors, warnings] = [count(findings, 'error'), count(findings, 'warning')];
  const rest = warnings > 0 ? `警告 ${String(warnings)} 项，请逐项核对，确有理由的可以保留，并附书面说明。` : '';
  if (errors === 0 && tables.every(({ indicators }) => indicators === 0)) return `没有检查到指标。${rest}`;
  return errors > 0
    ? `还差 ${String(errors)} 项：错误 ${String(errors)} 项，改正后才能送审。${rest}`
    : `${ownRules === null ? '可以送审。' : '没有报错误，但不是全部按标准校验（见“文件自带”）。'}${rest}`;
}

function count(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function countText(findings: readonly Finding[], severity: Finding['severity']): string {
  return String(count(findings, severity));
}

function sectionLine(text: string): Line[] {
  return [across(text, { bold: true, fontSize: 11 }, 28)];
}

/** Lines of the tables, in the columns of the findings. */
function tableLines({ tables, findings }: CheckedWorkbook): Line[] {
  const problems = problemsOf(tables, findings);
  const names = namesOf(tables);
  const row = (
    number: string | number,
    sheet: string,
    title: string,
    range: Pick<Piece, 'text' | 'link'>,
    contents: string,
    look: CellLook,
  ): Line => ({
    pieces: [
      { column: 0, text: number, look: { ...CENTRED, ...look } },
      { column: 1, columns: 3, text: sheet, look: { ...CELL, ...look } },
      { column: 4, text: title, look: { ...CELL, ...look } },
      { column: 5, ...range, look: { ...CENTRED, ...look } },
      { column: LAST, text: contents, look: { ...CENTRED, ...look } },
    ],
  });
  return [
    ...sectionLine('一、读到的绩效目标表'),
    row('序号', '工作表', '表名', { text: '所在区域' }, '指标、金额和问题', HEAD),
    ...tables.map((table, index) =>
      row(
        index + 1,
        table.place.sheet,
        names(table),
        { text: areaName(table.place), link: table.place },
        `${contentsOf(table)}；${problems(table)}`,
        {},
      ),
    ),
  ];
}

/** The title, with the period when another table of the sheet has the same title. */
function namesOf(tables: readonly ReportedTable[]): (table: ReportedTable) => string {
  const keyOf = ({ place, title }: ReportedTable): string => `${place.sheet}\n${title}`;
  const counts = new Map<string, number>();
  for (const table of tables) counts.set(keyOf(table), (counts.get(keyOf(table)) ?? 0) + 1);
  return (table) => {
    const name = oneLine(table.title) || '（无标题）';
    return counts.get(keyOf(table)) === 1 ? name : `${name}（${PERIODS[table.period]}）`;
  };
}

/** Number of errors and warnings of a table: “错误 2，警告 1”. A finding counts once, in the table of its first cell. */
function problemsOf(tables: readonly ReportedTable[], findings: readonly Finding[]): (table: ReportedTable) => string {
  const onSheet = new Map<string, ReportedTable[]>();
  for (const table of tables) onSheet.set(table.place.sheet, [...(onSheet.get(table.place.sheet) ?? []), table]);
  const found = new Map<ReportedTable, Finding[]>();
  for (const finding of findings) {
    const table = tableAt(onSheet.get(finding.cell.sheet) ?? [], finding.cell);
    if (table) found.set(table, [...(found.get(table) ?? []), finding]);
  }
  return (table) => {
    const own = found.get(table) ?? [];
    return `${SEVERITY_NAMES.error} ${countText(own, 'error')}，${SEVERITY_NAMES.warning} ${countText(own, 'warning')}`;
  };
}

function contentsOf({ indicators, amounts }: ReportedTable): string {
  return `${String(indicators)} 个指标，${String(amounts)} 处金额`;
}

function headingLine(): Line {
  return { pieces: HEADINGS.map((text, column) => ({ column, text, look: HEAD })), height: 22 };
}

/** Lines of the findings: errors first, each severity in the order of the workbook. */
function findingLines(findings: readonly Finding[], reasons: RuleReasons): Line[] {
  if (findings.length === 0) return [across('没有发现问题。', CELL, 20)];
  const gravestFirst = SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
  const left = gravestFirst.length - MOST_LISTED;
  return [
    ...gravestFirst
      .slice(0, MOST_LISTED)
      .map((finding, index) =>
        findingLine(finding, reasons, index + 1, SEVERITY_NAMES[finding.severity], finding.suggestion ?? ''),
      ),
    ...(left > 0 ? [across(`其余 ${String(left)} 项没有列出，请先改正上面的，再校验一次。`, CELL, 20)] : []),
  ];
}

function ignoredLines(ignored: readonly Finding[], reasons: RuleReasons): Line[] {
  if (ignored.length === 0) return [];
  return [
    ...sectionLine('三、已忽略的问题（不计入上面的数量，理由写在“修改建议”一栏）'),
    ...ignored.map((finding, index) =>
      findingLine(finding, reasons, index + 1, '已忽略', `理由：${finding.suppressed?.reason ?? ''}`),
    ),
  ];
}

/** Lines of the promised figures with the indicators that cover them, in the columns of the findings. */
function promiseLines(promises: readonly GoalPromise[], number: string): Line[] {
  if (promises.length === 0) return [];
  const open = promises.filter(({ indicators }) => indicators.length === 0).length;
  return [
    ...sectionLine(`${number}、目标里的数量有没有指标（${String(promises.length)} 处，${String(open)} 处没有）`),
    ...promises.map(({ goal, clause, indicators }, index): Line => {
      const names = indicators.map(({ row, name }) => `第 ${String(row + 1)} 行 ${name.value}`);
      return {
        pieces: [
          { column: 0, text: index + 1, look: CENTRED },
          { column: 1, text: names.length > 0 ? '有' : '没有', look: CENTRED },
          { column: 2, text: goal.cell.sheet, look: CENTRED },
          { column: 3, text: cellRuns([goal.cell]), link: goal.cell, look: CENTRED },
          { column: 4, text: oneLine(clause), look: CELL },
          { column: 5, columns: 2, text: oneLine(names.join('；')) || '还没有指标', look: CELL },
        ],
      };
    }),
  ];
}

function findingLine(
  { rule, cell, cells, message }: Finding,
  reasons: RuleReasons,
  number: number,
  level: string,
  advice: string,
): Line {
  return {
    pieces: [
      { column: 0, text: number, look: CENTRED },
      { column: 1, text: level, look: CENTRED },
      { column: 2, text: cell.sheet, look: CENTRED },
      { column: 3, text: cellRuns(cells), link: cell, look: CENTRED },
      { column: 4, text: oneLine(message), look: CELL },
      { column: 5, text: oneLine(advice), look: CELL },
      { column: LAST, text: (reasons[rule]?.basis ?? []).join('；'), look: CELL },
    ],
  };
}

function closingLines(): Line[] {
  const meanings = SEVERITIES.map((severity) => `${SEVERITY_NAMES[severity]}：${SEVERITY_MEANINGS[severity]}`).join(
    '。',
  );
  return [
    across(`级别说明${GAP}${meanings}。`, {}, 26),
    across(
      `经办人（签字）：${GAP.repeat(10)}审核人（签字）：${GAP.repeat(14)}年${GAP.repeat(2)}月${GAP.repeat(2)}日`,
      {},
      40,
    ),
  ];
}
