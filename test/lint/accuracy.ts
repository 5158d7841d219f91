import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/lint/finding';
import { runRules } from './run-rules';
import type { LintSettings } from '../../src/lint/settings/settings';
import { recognizeGoalTables } from '../../src/recognize/recognize';
import { rules } from '../../src/rules';
import { cellName, type CellAddress } from '../../src/workbook/area';
import { formNames, formWorkbook } from '../forms/truth';
import { formRemarks, type Remark } from './form-remarks';
import { RULES_OF_KIND } from './kinds';

export const FORMS = [...formNames('demos'), ...formNames('seeds'), ...formNames('more')];

/** What supports a finding: a remark of the ground truth, a person's review ("right: …", "wrong: …"), or nothing. */
export interface JudgedFinding {
  readonly form: string;
  readonly finding: Finding;
  readonly verdict: 'truth' | 'right' | 'wrong' | 'forbidden' | 'unexplained';
  readonly reason: string;
}

export interface JudgedRemark {
  readonly form: string;
  readonly remark: Remark;
  readonly isMade: boolean;
}

/** Rule → form → "sheet!cell" → "right: why" or "wrong: why". */
type Reviewed = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;

const REVIEWED_FOLDER = join(__dirname, 'reviewed');

function readReviewed(): Reviewed {
  if (!existsSync(REVIEWED_FOLDER)) return {};
  const files = readdirSync(REVIEWED_FOLDER).filter((file) => file.endsWith('.json'));
  return Object.assign(
    {},
    ...files.map((file) => JSON.parse(readFileSync(join(REVIEWED_FOLDER, file), 'utf8')) as Reviewed),
  ) as Reviewed;
}

const placeOf = (cell: CellAddress): string => `${cell.sheet}!${cellName(cell)}`;
const placesOf = ({ cells, related }: Finding): string[] => [...cells, ...related].map(placeOf);
const placesOfRemark = ({ sheet, cell, altCells = [] }: Pick<Remark, 'sheet' | 'cell' | 'altCells'>): string[] =>
  [cell, ...altCells].map((name) => `${sheet}!${name}`);

const EVERY_RULE: LintSettings = {
  rules: Object.fromEntries(
    rules.filter(({ meta }) => meta.profile === undefined).map(({ meta }) => [meta.id, { level: 'on' as const }]),
  ),
  profile: 'auto',
  weightTotals: [100, 90],
};

/**
 * Checks a form with all rules, including those on trial, and compares the findings with the ground truth and the
 * reviews.
 */
export function judgeForm(form: string): { findings: JudgedFinding[]; remarks: JudgedRemark[] } {
  const workbook = formWorkbook(form);
  const findings = runRules(workbook, recognizeGoalTables(workbook), undefined, EVERY_RULE);
  const { defects, notDefects } = formRemarks(form);
  const reviewed = readReviewed();
  const judged = findings.map((finding): JudgedFinding => {
    const places = placesOf(finding);
    const forbidden = notDefects.find(
      (remark) =>
        `${remark.sheet}!${remark.cell}` === placeOf(finding.cell) &&
        (!remark.kind || RULES_OF_KIND[remark.kind]?.includes(finding.rule)),
    );
    if (forbidden) return { form, finding, verdict: 'forbidden', reason: forbidden.why };
    const remark = defects.find(
      (one) =>
        RULES_OF_KIND[one.kind]?.includes(finding.rule) && placesOfRemark(one).some((place) => places.includes(place)),
    );
    if (remark) return { form, finding, verdict: 'truth', reason: remark.why };
    const review = reviewed[finding.rule]?.[form]?.[placeOf(finding.cell)];
    if (review === undefined) return { form, finding, verdict: 'unexplained', reason: '' };
    return { form, finding, verdict: review.startsWith('right') ? 'right' : 'wrong', reason: review };
  });
  const remarks = defects.map((remark): JudgedRemark => {
    const wanted = placesOfRemark(remark);
    const isMade = findings.some(
      (finding) =>
        RULES_OF_KIND[remark.kind]?.includes(finding.rule) && placesOf(finding).some((place) => wanted.includes(place)),
    );
    return { form, remark, isMade };
  });
  return { findings: judged, remarks };
}
