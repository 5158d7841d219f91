import type { Finding } from '../../src/lint/finding';
import { check } from '../../src/lint/check';
import { runRules } from './run-rules';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { cellName } from '../../src/workbook/area';
import { formWorkbook } from '../forms/truth';
import { FORMS } from './accuracy';
import { isAgreed, isGrave, isSure, measureRules } from './accuracy-page';

/** Forms in which only hints are right. */
const CLEAN = ['demos/demo-clean', 'more/jiangxi-fuliang-2026'];

/** Findings that appear or disappear when the host cannot tell merged areas, with the reason. */
const WITHOUT_MERGES: Readonly<Record<string, readonly string[]>> = {
  // A blank cell of the head looks like one covered by a label.
  'seeds/hebei-chengde-2021': ['项目8-弥补人员工资!G3 completeness/fund-missing'],
  'more/yunnan-budget-workbook': ['部门项目支出绩效目标05-2!D29 completeness/level-missing'],
  // A blank level 2 looks like one continued from above.
  'more/gansu-jiayuguan-2023': ['绩效目标!B55 completeness/level-missing'],
  'more/hunan-yueyanglou-2023': ['整体绩效目标表!B26 completeness/level-missing'],
};

const placeOf = ({ cell }: Finding): string => `${cell.sheet}!${cellName(cell)}`;
const ruleAtPlace = (finding: Finding): string => `${placeOf(finding)} ${finding.rule}`;

const checked = new Map(
  FORMS.map((form) => {
    const workbook = formWorkbook(form);
    const tables = recognizeGoalTables(workbook);
    return [form, { workbook, tables, findings: runRules(workbook, tables) }] as const;
  }),
);

const of = (form: string): NonNullable<ReturnType<(typeof checked)['get']>> => {
  const known = checked.get(form);
  if (!known) throw new Error(`no form ${form}`);
  return known;
};

describe.each(FORMS)('%s', (form) => {
  test('the findings are the ones that were read and agreed with', () => {
    const { findings } = of(form);
    expect(findings.map((finding) => `${placeOf(finding)} ${finding.severity} ${finding.rule}`)).toMatchSnapshot();
  });

  test('the same is found where the host tells no merged areas', () => {
    const { workbook, findings } = of(form);
    const bare = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [] })) };
    const without = new Set(runRules(bare, recognizeGoalTables(bare)).map(ruleAtPlace));
    const withMerges = new Set(findings.map(ruleAtPlace));
    const differing = [...withMerges]
      .filter((one) => !without.has(one))
      .concat([...without].filter((one) => !withMerges.has(one)));
    expect(differing.sort()).toEqual([...(WITHOUT_MERGES[form] ?? [])].sort());
  });

  test('every message is complete, and offers nothing that begins with “=” but as text', () => {
    const { findings } = of(form);
    expect(
      findings.filter(({ message, suggestion }) => /[{}]|undefined|NaN/.test(`${message}${suggestion ?? ''}`)),
    ).toEqual([]);
    const writes = findings
      .flatMap(({ fix }) => fix?.edits ?? [])
      .flatMap((edit) => (edit.kind === 'write' ? edit.cells.flat() : []));
    expect(
      writes.filter(({ formula, numberFormat }) => String(formula).startsWith('=') && numberFormat !== '@'),
    ).toEqual([]);
  });

  test('grouping keeps every cell', () => {
    const { workbook, findings } = of(form);
    const cellsOf = (some: readonly Finding[]): string[] =>
      some.flatMap(({ rule, cells }) => cells.map((cell) => `${cell.sheet}!${cellName(cell)} ${rule}`));
    expect(cellsOf(check(workbook).all).sort()).toEqual(cellsOf(findings).sort());
  });
});

test.each(CLEAN)('%s is clean: no error, at most one warning', (form) => {
  const { findings } = of(form);
  expect(findings.filter(({ severity }) => severity === 'error').map(ruleAtPlace)).toEqual([]);
  expect(findings.filter(({ severity }) => severity === 'warning').length).toBeLessThanOrEqual(1);
});

describe('against the ground truth', () => {
  const { findings, remarks } = measureRules();
  const share = (part: readonly unknown[], whole: readonly unknown[]): number => part.length / whole.length;

  test('at least 95% of the reviewers’ sure errors and warnings are made at their cell', () => {
    const sure = remarks.filter(isSure);
    expect(
      share(
        sure.filter(({ isMade }) => isMade),
        sure,
      ),
    ).toBeGreaterThanOrEqual(0.95);
  });

  test('nothing is remarked that must not be', () => {
    expect(
      findings
        .filter(({ verdict }) => verdict === 'forbidden')
        .map(({ form, finding }) => `${form} ${ruleAtPlace(finding)}`),
    ).toEqual([]);
  });

  test('at least 95% of all errors and warnings are agreed with', () => {
    const grave = findings.filter(isGrave);
    expect(share(grave.filter(isAgreed), grave)).toBeGreaterThanOrEqual(0.95);
  });

  test('a rule that less than 90% agree with is a hint on trial', () => {
    const byRule = new Map<string, { all: number; agreed: number }>();
    for (const judged of findings) {
      const count = byRule.get(judged.finding.rule) ?? { all: 0, agreed: 0 };
      byRule.set(judged.finding.rule, { all: count.all + 1, agreed: count.agreed + (isAgreed(judged) ? 1 : 0) });
    }
    const doubtful = [...byRule].filter(([, { all, agreed }]) => agreed < all * 0.9).map(([rule]) => rule);
    expect(doubtful).toEqual([]);
  });
});
