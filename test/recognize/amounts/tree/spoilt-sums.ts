import { recognizeGoalTables } from '../../../../src/recognize/recognize';
import type { GoalTable } from '../../../../src/goals/goal-table';
import { runRules } from '../../../lint/run-rules';
import { cellName, parseAddress } from '../../../../src/workbook/area';
import type { CellContent, SheetSnapshot } from '../../../../src/workbook/snapshot';
import { sheetOfGrid } from '../../../forms/text-grid';

/** The amounts of a form as a grid (its first row is row 2), and the sums that hold in it: "C3=C4+C5". */
export interface FormWithSums {
  readonly name: string;
  readonly title?: string;
  readonly grid: string;
  /** "B2#2" is the second number in the text of B2. */
  readonly sums: readonly string[];
}

const INDICATORS = `
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 培训人次 | ≥200人次
效益指标 | 社会效益指标 | 政策知晓率 | ≥90%
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%
`;

function sheetOf({ title = '部门整体支出绩效目标表（2025年度）', grid }: FormWithSums): SheetSnapshot {
  return sheetOfGrid([title, grid.trim(), INDICATORS.trim()].join('\n'));
}

interface Verdict {
  /** Findings on the unchanged form; there should be none. */
  readonly false: readonly string[];
  /** Amounts reported as not compared, although the form is sound. */
  readonly unpaired: readonly string[];
  readonly found: readonly string[];
  /** Faults for which only "not compared" is reported. */
  readonly said: readonly string[];
  readonly missed: readonly string[];
}

/** Changes every number of every sum in turn, and checks whether this is reported. */
export function judge(one: FormWithSums): Verdict {
  const sheet = sheetOf(one);
  const [sound, tables] = said(sheet);
  const verdict = {
    false: sound.map(({ text }) => text),
    unpaired: tables.flatMap(({ unpaired }) => unpaired.map(({ message }) => message)),
    found: [] as string[],
    said: [] as string[],
    missed: [] as string[],
  };
  for (const place of new Set(one.sums.flatMap((sum) => sum.split(/[=+]/)))) {
    const [findings, spoilt] = said(spoil(sheet, place));
    const cell = place.replace(/#.*$/, '');
    const equal = ({ text }: Said): boolean => !verdict.false.includes(text);
    const hit = findings.filter(equal).some(({ cells }) => cells.includes(cell));
    const isSaid = spoilt.some(({ unpaired }) => unpaired.some(({ cells }) => cells.map(cellName).includes(cell)));
    (hit ? verdict.found : isSaid ? verdict.said : verdict.missed).push(place);
  }
  return verdict;
}

interface Said {
  readonly text: string;
  readonly cells: readonly string[];
}

function said(sheet: SheetSnapshot): [readonly Said[], readonly GoalTable[]] {
  const workbook = { sheets: [sheet] };
  const tables = recognizeGoalTables(workbook);
  const findings = runRules(workbook, tables).filter(({ rule }) => rule.startsWith('sum/'));
  return [
    findings.map((finding) => ({
      text: `${finding.rule} ${cellName(finding.cell)} ${finding.message}`,
      cells: [finding.cell, ...finding.related].map(cellName),
    })),
    tables,
  ];
}

const OFF = 7.3;

function spoil(sheet: SheetSnapshot, place: string): SheetSnapshot {
  const [address = '', which = '1'] = place.split('#');
  const { row, column } = parseAddress(address).area;
  const change = <T>(grid: readonly (readonly T[])[], to: (old: T) => T): T[][] =>
    grid.map((cells, r) => cells.map((old, c) => (r === row && c === column ? to(old) : old)));
  let at = 0;
  const text = (sheet.text[row]?.[column] ?? '').replace(/\d[\d,]*(?:\.\d+)?/g, (number) => {
    at++;
    if (at !== Number(which)) return number;
    const decimals = number.split('.')[1]?.length ?? 0;
    return (Number(number.replaceAll(',', '')) + OFF).toFixed(Math.max(1, decimals));
  });
  if (at < Number(which)) throw new Error(`${place}: no number in ${text}`);
  const isNumber = typeof sheet.values[row]?.[column] === 'number';
  const value: CellContent['value'] = isNumber ? Number(text.replaceAll(',', '')) : text;
  return {
    ...sheet,
    text: change(sheet.text, () => text),
    values: change(sheet.values, () => value),
    formulas: change(sheet.formulas, () => value),
  };
}
