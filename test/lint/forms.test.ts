import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/lint/finding';
import { runRules } from '../../src/lint/run-rules';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { cellName } from '../../src/workbook/area';
import { formNames, formTruth, formWorkbook } from '../forms/truth';
import { formRemarks, type Remark } from './form-remarks';

const FORMS = [...formNames('demos'), ...formNames('seeds'), ...formNames('more')];

const SUMS = ['sum/expenditure-total', 'sum/fund-source', 'sum/expense-items', 'sum/income-expense', 'sum/task-total'];
const OPERATOR = ['format/operator-nonstandard', 'range/ge-100-percent'];

/** The rules that answer a kind of remark. `range/ge-100-percent` hides the operator's spelling, which its fix mends too. */
const RULES: Readonly<Record<string, readonly string[]>> = {
  'missing-value': ['completeness/value-missing'],
  'placeholder-value': ['completeness/placeholder'],
  'percent-over-100': ['range/percent-over-100'],
  'formula-value': ['format/excel-formula-trap'],
  'formula-trap': ['format/excel-formula-trap'],
  'total-mismatch': SUMS,
  'equals-100-as-at-least': ['range/ge-100-percent'],
  'nonstandard-operator': OPERATOR,
  'malformed-operator': OPERATOR,
  'ambiguous-unit': ['format/unit-list'],
  'direction-mismatch': ['logic/cost-operator'],
  'shifted-cells': ['structure/column-shift'],
  'value-in-basis': ['structure/column-shift'],
  'wrong-category': ['level/satisfaction-misplaced'],
};

/** Remarks of these kinds that other rules of the catalogue are to make. */
const OF_OTHER_RULES: Readonly<Record<string, (remark: Remark) => boolean>> = {
  'ambiguous-unit': ({ why }) => !/台、件|several units/.test(why),
  'direction-mismatch': ({ why }) => !why.startsWith('成本'),
  'shifted-cells': ({ why }) => why.startsWith('确定依据错行'),
  'wrong-category': ({ why }) => !/^走访企业数|satisfaction/.test(why),
};

/** Single remarks that the first rules do not make, and why. */
const NOT_MADE: Readonly<Record<string, string>> = {
  'seeds/hubei-ezhou-2024 H10': 'sum/amount-cell-percent: a percentage in a past year’s amount',
  'seeds/hubei-ezhou-2024 I10': 'sum/amount-cell-percent: a percentage in a past year’s amount',
  'seeds/jiangxi-chaisang-2024 E18': 'sum/project-zero: 项目经费 0 beside a project form',
  'seeds/hunan-xiangxi-2022 F22': 'an execution rate may be “≥100%” (exception of range/ge-100-percent)',
  'seeds/hunan-xiangxi-2022 F26': 'an execution rate may be “≥100%” (exception of range/ge-100-percent)',
  'more/central-2024-spellings E30': '任务完成率 may exceed 100% (exception of range/percent-over-100)',
};

interface Checked {
  readonly findings: readonly Finding[];
  readonly valueCells: ReadonlySet<string>;
}

const cache = new Map<string, Checked>();

function checked(form: string): Checked {
  const known = cache.get(form);
  if (known) return known;
  const workbook = formWorkbook(form);
  const findings = runRules(workbook, recognizeGoalTables(workbook));
  const valueCells = new Set(formTruth(form).indicators.map(({ sheet, valueCell }) => `${sheet}!${valueCell}`));
  const result = { findings, valueCells };
  cache.set(form, result);
  return result;
}

const placeOf = ({ cell }: Pick<Finding, 'cell'>): string => `${cell.sheet}!${cellName(cell)}`;

/** Where findings of these rules are made: at their cell, or named there as belonging to it. */
function placesOf(findings: readonly Finding[], rules: readonly string[]): Set<string> {
  const made = findings.filter(({ rule }) => rules.includes(rule));
  return new Set(made.flatMap((finding) => [placeOf(finding), ...finding.related.map((cell) => placeOf({ cell }))]));
}

function remarksToMake(form: string): Remark[] {
  const { valueCells } = checked(form);
  return formRemarks(form).defects.filter((remark) => {
    const { kind, sheet, cell } = remark;
    const isOfRules = RULES[kind] !== undefined && !OF_OTHER_RULES[kind]?.(remark);
    const isOfIndicator = !/^(?:missing|placeholder)-value$/.test(kind) || valueCells.has(`${sheet}!${cell}`);
    return isOfRules && isOfIndicator && !remark.debatable && NOT_MADE[`${form} ${cell}`] === undefined;
  });
}

describe.each(FORMS)('%s', (form) => {
  test('what a reviewer remarks is found at its cell', () => {
    const { findings } = checked(form);
    const missed = remarksToMake(form).filter(({ kind, sheet, cell, altCells = [] }) => {
      const places = placesOf(findings, RULES[kind] ?? []);
      return ![cell, ...altCells].some((place) => places.has(`${sheet}!${place}`));
    });
    expect(missed.map(({ sheet, cell, kind, why }) => `${sheet}!${cell} ${kind}: ${why}`)).toEqual([]);
  });

  test('what a reviewer would not remark is left alone', () => {
    const { findings } = checked(form);
    const wrong = formRemarks(form).notDefects.flatMap(({ sheet, cell, kind }) =>
      findings.filter((finding) => placeOf(finding) === `${sheet}!${cell}` && (!kind || RULES[kind]?.includes(finding.rule))),
    );
    expect(wrong.map((finding) => `${placeOf(finding)} ${finding.message}`)).toEqual([]);
  });

  test('the findings are the ones that were read and agreed with', () => {
    const { findings } = checked(form);
    const reviewed = JSON.parse(readFileSync(join(__dirname, 'form-findings.json'), 'utf8')) as Record<string, string[]>;
    expect(findings.map((finding) => `${placeOf(finding)} ${finding.severity} ${finding.rule}`)).toEqual(reviewed[form]);
  });

  test('the same is found where the host tells no merged areas', () => {
    const workbook = formWorkbook(form);
    const bare = { sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [] })) };
    const places = (findings: readonly Finding[]): string[] => findings.map((finding) => `${placeOf(finding)} ${finding.rule}`);
    expect(places(runRules(bare, recognizeGoalTables(bare)))).toEqual(places(checked(form).findings));
  });

  test('every message is complete, and offers nothing that begins with “=” but as text', () => {
    const { findings } = checked(form);
    expect(findings.filter(({ message, suggestion }) => /[{}]|undefined|NaN/.test(`${message}${suggestion ?? ''}`))).toEqual([]);
    const writes = findings.flatMap(({ fix }) => fix?.edits ?? []).flatMap((edit) => (edit.kind === 'write' ? edit.cells.flat() : []));
    expect(writes.filter(({ formula, numberFormat }) => String(formula).startsWith('=') && numberFormat !== '@')).toEqual([]);
  });
});

test('a clean form has no error and no warning', () => {
  const { findings } = checked('demos/demo-clean');
  expect(findings.filter(({ severity }) => severity !== 'hint')).toEqual([]);
});

test('each remark that is not made is in the truth', () => {
  const remarks = FORMS.flatMap((form) => formRemarks(form).defects.map(({ cell }) => `${form} ${cell}`));
  expect(Object.keys(NOT_MADE).filter((key) => !remarks.includes(key))).toEqual([]);
});
