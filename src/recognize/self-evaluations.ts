import type { ScoreCell, ScoredLine, SelfEvaluation } from '../goals/self-evaluation';
import type { InPieces } from '../workbook/pieces';
import { isReportSheet } from '../workbook/own-sheets';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { readAmount } from './amounts/amount-text';
import { SheetView, type SeenCell } from './sheet/sheet-view';
import { isReportTitle } from './rows/titles';
import { headingRoles } from './vocabulary/headings';
import { headingWords } from './vocabulary/heading-words';
import { isLevelHeading } from './vocabulary/report-headings';
import {
  isFooter,
  labelWords,
  EXECUTION_RATE_LABEL,
  SCORE_LABEL,
  SCORE_SUBTOTAL_LABEL,
  SCORE_TOTAL_LABEL,
  WEIGHT_LABEL,
} from './vocabulary/labels';

/** Number of rows in which a report's title is searched. */
const TITLE_ROWS = 4;

/**
 * Finds the 自评表 of a workbook: tables with the points of each goal (分值) and the points achieved (得分).
 * `recognizeGoalTables` leaves them out.
 */
export function* recognizeSelfEvaluations(workbook: WorkbookSnapshot): InPieces<SelfEvaluation[]> {
  const evaluations: SelfEvaluation[] = [];
  for (const sheet of workbook.sheets) {
    if (isReportSheet(sheet)) continue;
    const isCandidate = sheet.text.some((line) =>
      line.some((text) => text.length <= 20 && text.includes('分') && SCORE_LABEL.test(labelWords(text))),
    );
    if (isCandidate) evaluations.push(...readSheet(new SheetView(sheet)));
    yield;
  }
  return evaluations;
}

/** A heading row with 分值 and 得分. */
interface ScoreBand {
  readonly row: number;
  readonly first: number;
  readonly weight: SeenCell;
  readonly score: SeenCell;
  readonly rate: SeenCell | null;
  /** Columns of 一级, 二级 and 三级指标; empty for the part with the money. */
  readonly levels: readonly SeenCell[];
  /** True when the part has a column of results: 实际完成值. */
  readonly hasResults: boolean;
}

function readSheet(view: SheetView): SelfEvaluation[] {
  const bands = findBands(view);
  const isReport = hasReportTitle(view);
  const evaluations: SelfEvaluation[] = [];
  let money: ScoreBand | null = null;
  bands.forEach((band, index) => {
    if (band.levels.length === 0) {
      money = band.rate ? band : money;
      return;
    }
    const end = (bands[index + 1]?.row ?? view.bottom + 1) - 1;
    if (isReport || band.hasResults) evaluations.push(readEvaluation(view, money, band, end));
    money = null;
  });
  return evaluations;
}

function findBands(view: SheetView): ScoreBand[] {
  const bands: ScoreBand[] = [];
  for (let row = view.top; row <= view.bottom; row++) {
    const cells = view.row(row);
    const find = (pattern: RegExp): SeenCell | undefined => cells.find((cell) => pattern.test(labelWords(cell.text)));
    const score = find(SCORE_LABEL);
    const weight = score && find(WEIGHT_LABEL);
    if (!score || !weight) continue;
    const levels = cells.filter(({ text }) => isLevelHeading(text));
    bands.push({
      row,
      first: Math.max(...[score, weight].map(({ area }) => area.row + area.rows)),
      weight,
      score,
      rate: find(EXECUTION_RATE_LABEL) ?? null,
      levels,
      hasResults: cells.some(
        ({ text }) => /实际|完成/.test(headingWords(text)) && (headingRoles(text).actual ?? 0) > 0,
      ),
    });
  }
  return bands;
}

function hasReportTitle(view: SheetView): boolean {
  for (let row = view.top; row < view.top + TITLE_ROWS; row++) {
    if (view.row(row).some(({ text }) => text.length <= 60 && isReportTitle(text))) return true;
  }
  return false;
}

function readEvaluation(view: SheetView, money: ScoreBand | null, band: ScoreBand, end: number): SelfEvaluation {
  const indicators: ScoredLine[] = [];
  let total: ScoredLine | null = null;
  for (let row = band.first; row <= end; row++) {
    const cells = view.row(row);
    const start = cells[0];
    if (start && isFooter(start.text)) break;
    const line = lineAt(view, row, band);
    const isLabelled = (label: RegExp): boolean => cells.some(({ text }) => label.test(labelWords(text)));
    if (isLabelled(SCORE_SUBTOTAL_LABEL)) continue;
    if (isLabelled(SCORE_TOTAL_LABEL)) {
      total = line;
      if (indicators.length > 0) break;
    } else if (line.weight.value !== null || line.score.value !== null) indicators.push(line);
  }
  return { sheet: view.name, execution: money && executionOf(view, money, band.row), indicators, total };
}

/** The line 年度资金总额: the first one with points below the headings. */
function executionOf(view: SheetView, money: ScoreBand, end: number): SelfEvaluation['execution'] {
  const { rate } = money;
  for (let row = money.first; rate && row < end; row++) {
    const line = lineAt(view, row, money);
    if (line.weight.value !== null) return { ...line, rate: scoreAt(view, row, rate.column) };
  }
  return null;
}

function lineAt(view: SheetView, row: number, { weight, score, levels }: ScoreBand): ScoredLine {
  const column = levels.at(-1)?.column;
  const name = column === undefined ? '' : view.text(row, column);
  return {
    name: name === '' ? (view.row(row)[0]?.text ?? '') : name,
    weight: scoreAt(view, row, weight.column),
    score: scoreAt(view, row, score.column),
  };
}

/** A cell covered by a merged area counts as empty, so that points merged over several rows are counted once. */
function scoreAt(view: SheetView, row: number, column: number): ScoreCell {
  const text = view.ownText(row, column);
  const content = view.content(row, column);
  const { value, decimals, unit } = readAmount({ ...content, text: text.replace(/分$/, '') });
  return {
    cell: view.address(row, column),
    text,
    value: text === '' ? null : value,
    decimals,
    isPercent: unit === '%',
  };
}
