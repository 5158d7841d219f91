import { isLevel1Name, isLevel2Name, levelKindOf } from '../../goals/levels';
import type { InPieces } from '../../workbook/pieces';
import type { RowCorrections } from '../row-corrections';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { besideTheLevels } from './beside-the-levels';
import { layoutOf, type BlockLayout } from './block-layout';
import { brokenNames, type SpreadNames } from './broken-names';
import type { HeadingBand } from './heading-bands';
import { Habits, placeInBlock } from './place-in-block';
import { isClosing, isHead, isLine, weigh, type RowEvidence, type RowKind, type RowLabel } from './row-label';
import { otherTableEvidence, titleEvidence } from './titles';
import { spreadNames } from './spread-names';
import { isPlainAmount, wordsOfRow } from './words-of-row';
import { squeeze } from '../../wording/plain-text';
import { amountLabel } from '../vocabulary/amount-labels';
import { isOtherPart, isSumLabel } from '../vocabulary/closing-lines';
import { isFigure } from '../sheet/cell-target';
import { isHeadLabel } from '../vocabulary/head-labels';
import { isNumberedProject, isNumberedProjectWithName, isProjectLabel } from '../vocabulary/field-labels';

/** A row with less evidence for any kind stays unclassified. */
const ENOUGH = 3;
/** From this weight on, a row has a name, a figure as its value, and the columns of the rows above. */
const PLAIN_LINE = 9;
/** Number of consecutive blank rows that end a block. */
const GAP = 2;
/** Number of rows classified between two pauses. */
const ROWS_A_PIECE = 128;

/** The rows of a sheet with the kind of each. */
export interface LabelledRows {
  readonly bands: readonly HeadingBand[];
  labelOf(row: number): RowLabel;
}

/** Classifies every row of a sheet by its words, its position below the headings and the rows around it. */
export function* labelRows(
  view: SheetView,
  bands: readonly HeadingBand[],
  corrections: RowCorrections,
): InPieces<LabelledRows> {
  const labels = new Map<number, RowLabel>();
  let next = 0;
  let block: BlockState | null = null;
  for (let row = view.top; row <= view.bottom; row++) {
    if ((row - view.top) % ROWS_A_PIECE === 0) yield;
    const band = bands[next];
    if (band?.first === row) {
      for (; row <= band.last; row++) labels.set(row, heading(row, band));
      row = band.last;
      next++;
      block = new BlockState(view, band, (bands[next]?.first ?? view.bottom + 1) - 1);
      continue;
    }
    const cells = view.row(row);
    const evidence = evidenceOf(view, row, { cells, block, next: band });
    const isCorrected = block !== null && corrections.of(row) !== undefined;
    const kind = isCorrected ? 'indicator' : decide(evidence, cells, block);
    const joinsTo = kind === 'continuation' ? block?.broken.get(row) : undefined;
    const label = { row, kind, evidence, isCorrected, ...(joinsTo !== undefined && { joinsTo }) };
    block?.take(label, cells);
    labels.set(row, label);
  }
  return { bands, labelOf: (row) => labels.get(row) ?? { row, kind: 'blank', evidence: [], isCorrected: false } };
}

function heading(row: number, band: HeadingBand): RowLabel {
  const says = row === band.first ? band.says : '是列名的下一层';
  return { row, kind: 'heading', evidence: [{ kind: 'heading', weight: 10, says }], isCorrected: false };
}

/** A block while its rows are read from top to bottom. */
class BlockState {
  readonly layout: BlockLayout;
  readonly habits = new Habits();
  /** The first row of each broken name, by the rows that go on with it. */
  readonly broken: ReadonlyMap<number, number>;
  /** By column: level names that are spread over several rows. */
  private readonly spread: SpreadNames;
  isOpen = true;
  /** True after another table has begun, so that nothing below belongs to the block. */
  isOver = false;
  /** True directly below a note or a page's number, behind which the block may go on. */
  isPaused = false;
  /** True below a row of 满意度指标, the last level of a form. */
  isBehindSatisfaction = false;
  private blanks = 0;

  constructor(
    private readonly view: SheetView,
    band: HeadingBand,
    end: number,
  ) {
    this.layout = layoutOf(view, band);
    const rows = Array.from({ length: end - band.last }, (_, index) => band.last + 1 + index);
    this.spread = new Map([...this.layout.levels].map((column) => [column, spreadNames(view, rows, column)]));
    this.broken = brokenNames(view, this.layout, this.spread, end);
  }

  /** True for a row with only the rest of a name, or pieces of level names. */
  goesOn(row: number, cells: readonly SeenCell[]): boolean {
    return this.broken.has(row) || cells.every(({ column }) => this.spread.get(column)?.has(row) === true);
  }

  take({ row, kind, evidence }: RowLabel, cells: readonly SeenCell[]): void {
    if (kind === 'blank') {
      if (++this.blanks >= GAP && !this.view.isCovered(row, this.layout.left)) this.isOpen = false;
      return;
    }
    this.blanks = 0;
    if (kind === 'other-table') this.isOver = true;
    if (kind === 'indicator')
      this.habits.add(
        cells,
        evidence.some(({ isOfLevel }) => isOfLevel === true),
      );
    if (isLine(kind)) this.isBehindSatisfaction ||= cells.some((cell) => this.isSatisfactionLevel(cell));
    const mayPause = cells.length === 1 && (kind === 'note' || kind === 'page-head');
    this.isPaused = mayPause && (this.isOpen || this.isPaused);
    if (isLine(kind)) this.isOpen = true;
    else if (isHead(kind) || isClosing(kind) || kind === 'result') this.isOpen = false;
  }

  private isSatisfactionLevel({ column, text }: SeenCell): boolean {
    return this.layout.levels.has(column) && levelKindOf(text, '').isSatisfaction;
  }
}

/** Outweighs a level, a name, a value and the habits of the block together. */
const GOES_ON: RowEvidence = { kind: 'continuation', weight: 16, says: '接着写上一行没有写完的名称' };

interface Around {
  readonly cells: readonly SeenCell[];
  readonly block: BlockState | null;
  /** The next headings further down. */
  readonly next: HeadingBand | undefined;
}

function evidenceOf(view: SheetView, row: number, { cells, block, next }: Around): RowEvidence[] {
  if (cells.length === 0) return block?.isOpen ? placeInBlock(view, row, block.layout, block.habits) : [];
  return [
    ...titleEvidence(view, row, cells, block !== null && next !== undefined && leadsTo(view, row, next)),
    ...wordsOfRow(cells, block?.layout.names),
    ...(next === undefined
      ? []
      : [...nextProjectEvidence(view, row, cells, next), ...nextAmountsEvidence(view, row, cells, next)]),
    ...(block?.goesOn(row, cells) ? [GOES_ON] : []),
    ...(block?.isBehindSatisfaction ? otherPartEvidence(view, row, { cells, block, next }) : []),
    ...(block
      ? [
          ...otherTableEvidence(view, row, cells),
          ...placeInBlock(view, row, block.layout, block.habits),
          ...besideTheLevels(view, row, block.layout, block.habits),
        ]
      : []),
  ];
}

/**
 * Evidence for another part of the form below the last level, with its label in the column of level 1: 资金使用计划 | 上半年 | 设备采购 |
 * 50万元; 部门预算 | 收入合计 | 610, the label merged over its rows or not.
 */
function otherPartEvidence(view: SheetView, row: number, { cells, block }: Around): RowEvidence[] {
  const [first] = cells;
  const column = block ? [...block.layout.firstLevels].at(0) : undefined;
  if (!first || !block || column === undefined) return [];
  const area = view.areaAt(row, column);
  const isAbove = area.row < row && area.row > block.layout.band.last;
  if (!isAbove && (first.column !== column || cells.length === 1)) return [];
  if (cells.some(({ text }) => isLevel1Name(text) || isLevel2Name(text))) return [];
  const label = view.text(area.row, column);
  const others = cells.filter((cell) => cell.column > column);
  if (isOtherPart(label))
    return [{ kind: 'note', weight: 16, says: `“${squeeze(label)}”是表里的另一部分，不是指标级次` }];
  const isOfMoney =
    amountLabel(label) !== null && !isSumLabel(label) && !isLevel1Name(label) && others.some(isOfAmounts);
  return isOfMoney ? [{ kind: 'amount', weight: 16, says: `“${squeeze(label)}”是资金的部分，不是指标级次` }] : [];
}

/** True for the label of an amount or a plain amount; ≤20万元 is a target. */
function isOfAmounts({ text }: SeenCell): boolean {
  return amountLabel(text) !== null || isPlainAmount(text);
}

/**
 * Evidence for the head of the next project on a sheet, above headings: 项目二 | 馆库设备更新 | 预算金额 | 25; 项目名称 | 图书更新 | 金额 | 3万元;
 * 项目2：避难场所维护.
 */
function nextProjectEvidence(
  view: SheetView,
  row: number,
  cells: readonly SeenCell[],
  next: HeadingBand,
): RowEvidence[] {
  const label = cells.find((cell, index) => namesProject(cell, index, cells[index + 1]));
  return label && leadsTo(view, row, next)
    ? [{ kind: 'field', weight: 15, says: `“${label.plain}”和它的名称是下一个项目的表头` }]
    : [];
}

/** Evidence for the amounts of the next project, directly above its headings: 资金：40万元 | 财政：30万元 | 其他：10万元. */
function nextAmountsEvidence(
  view: SheetView,
  row: number,
  cells: readonly SeenCell[],
  next: HeadingBand,
): RowEvidence[] {
  return cells.every(isLabelledAmount) && leadsTo(view, row, next)
    ? [{ kind: 'amount', weight: 16, says: '各格都是资金栏目和金额，下面是另一张表' }]
    : [];
}

function isLabelledAmount({ text }: SeenCell): boolean {
  const at = text.search(/[:：]/);
  return at > 0 && amountLabel(text.slice(0, at)) !== null && isPlainAmount(text.slice(at + 1));
}

function namesProject({ text }: SeenCell, index: number, beside: SeenCell | undefined): boolean {
  const isBesideValue = beside !== undefined && isFigure(beside.text) && !isHeadLabel(beside.text);
  if (index === 0 && isNumberedProjectWithName(text)) return !isBesideValue;
  const isLabel = (index === 0 && isNumberedProject(text)) || (index % 2 === 0 && isProjectLabel(text));
  return isLabel && beside !== undefined && !isBesideValue;
}

/** True when the next filled row is the head or the headings of a form. */
function leadsTo(view: SheetView, row: number, next: HeadingBand): boolean {
  let below = row + 1;
  while (below < next.first && view.row(below).length === 0) below++;
  return (
    below === next.first || wordsOfRow(view.row(below)).some(({ kind, weight }) => isHead(kind) && weight >= ENOUGH)
  );
}

function decide(evidence: readonly RowEvidence[], cells: readonly SeenCell[], block: BlockState | null): RowKind {
  const isBlank = cells.length === 0;
  const weights = weigh(evidence);
  const mayBeLine =
    block !== null &&
    !block.isOver &&
    (block.isOpen || reopens(evidence) || (block.isPaused && isPlainLine(weights) && !cells.some(isMoney)));
  let best: RowKind = isBlank ? 'blank' : 'text';
  let most = ENOUGH - 1;
  for (const [kind, weight] of weights) {
    if (isLine(kind) && !mayBeLine) continue;
    if (weight > most || (weight === most && kind === 'indicator')) {
      best = kind;
      most = weight;
    }
  }
  return best;
}

function isMoney({ plain }: SeenCell): boolean {
  return plain.endsWith('元') && isPlainAmount(plain);
}

/** True for the weights of a row with a name, a figure as its value, and the columns of the rows above. */
function isPlainLine(weights: ReadonlyMap<RowKind, number>): boolean {
  return (weights.get('indicator') ?? 0) >= PLAIN_LINE;
}

/** True for a row that looks like an indicator, but stands where none is expected. */
export function isStrayLine({ kind, evidence }: RowLabel): boolean {
  return kind === 'text' && isPlainLine(weigh(evidence));
}

/** After a line that ended the block, it continues only with a row that has a level name and a name or value. */
function reopens(evidence: readonly RowEvidence[]): boolean {
  const lines = evidence.filter(({ kind, weight }) => kind === 'indicator' && weight > 0);
  return lines.length >= 3 && lines.some(({ isOfLevel }) => isOfLevel === true);
}
