import type { CellContent } from '../../../../src/workbook/snapshot';
import type { FaultTruth, IndicatorTruth } from '../../sheet-truth';
import type { Page } from '../canvas';
import { numberCell, textCell } from '../cell-content';
import type { Chooser } from '../dimension';
import type { PlannedIndicator } from '../planned-indicator';
import { blockWidth, hasUpperRow, type BlockColumn, type BlockPlan } from './block-plan';
import { pagesOf, rowsOf, runsOf, type BlockRow } from './block-rows';
import type { ColumnKind } from './headings';
import { targetCells, type TargetCells } from './target-cells';

export interface DrawnBlock {
  readonly indicators: readonly IndicatorTruth[];
  readonly faults: readonly Omit<FaultTruth, 'sheet'>[];
  /** Addresses of the amounts of a list's projects. */
  readonly leads: readonly string[];
  /** Draws the second part on the next sheet, where the form has one there. */
  readonly drawRest?: (next: Page) => DrawnBlock;
}

/** The first cells of a project in a list: name, amount, goal. */
export interface ListedProject {
  readonly cells: Readonly<Record<LeadKind, CellContent>>;
  readonly indicators: readonly PlannedIndicator[];
}

type LeadKind = 'project' | 'amount' | 'goal';

/** Draws headings and indicators, page by page, with the label beside them if the form has one. */
export function drawIndicators(
  page: Page,
  plan: BlockPlan,
  indicators: readonly PlannedIndicator[],
  year: number,
  chooser: Chooser,
  label = plan.sideLabel.label,
): DrawnBlock {
  if (plan.headingStyle.band !== undefined) page.full(plan.headingStyle.band);
  const rows = rowsOf(plan, indicators);
  const { lines, isBeside, isOnNextSheet } = plan.pageBreak;
  const parts = lines === null ? [rows] : pagesOf(rows);
  const blocks: DrawnBlock[] = [];
  const width = blockWidth(plan);
  const halves = isBeside === true ? [page.part(0, width), page.part(width + 1, width)] : [];
  for (const [index, part] of parts.entries()) {
    if (index > 0) for (const line of lines ?? []) page.full(line);
    if (index > 0 && isOnNextSheet === true) break;
    const before = blocks.flatMap((block) => block.indicators).length;
    const draw = (inner: Page): DrawnBlock => new BlockDrawing(inner, plan, year, chooser, []).draw(part, before);
    blocks.push(label === null ? draw(halves[index] ?? page) : page.beside(label, draw));
  }
  page.row = Math.max(page.row, ...halves.map(({ row }) => row));
  const indicatorsSoFar = blocks.flatMap((block) => block.indicators);
  return {
    indicators: indicatorsSoFar,
    faults: blocks.flatMap((block) => block.faults),
    leads: [],
    ...(isOnNextSheet === true &&
      parts[1] && {
        drawRest: (next: Page): DrawnBlock =>
          new BlockDrawing(next, plan, year, chooser, []).drawRows(parts[1] ?? [], indicatorsSoFar.length),
      }),
  };
}

/** Draws a list of projects: one block, whose rows begin with the project. */
export function drawListedProjects(
  page: Page,
  plan: BlockPlan,
  projects: readonly ListedProject[],
  year: number,
  chooser: Chooser,
): DrawnBlock {
  const rows = projects.flatMap(({ indicators }, index) => rowsOf(plan, indicators, index));
  return new BlockDrawing(page, plan, year, chooser, projects).draw(rows, 0);
}

interface PlacedColumn extends BlockColumn {
  readonly column: number;
}

class BlockDrawing {
  private readonly columns: readonly PlacedColumn[];

  constructor(
    private readonly page: Page,
    private readonly plan: BlockPlan,
    private readonly year: number,
    private readonly chooser: Chooser,
    private readonly projects: readonly ListedProject[],
  ) {
    let column = page.left;
    this.columns = plan.columns.map((one) => {
      const placed = { ...one, column };
      column += one.span;
      return placed;
    });
  }

  draw(rows: readonly BlockRow[], before: number): DrawnBlock {
    this.drawHeadings();
    return this.drawRows(rows, before);
  }

  drawRows(rows: readonly BlockRow[], before: number): DrawnBlock {
    const top = this.page.row;
    this.drawLevels(rows, top);
    const leads = this.drawLeads(rows, top);
    const indicators: IndicatorTruth[] = [];
    const faults: Omit<FaultTruth, 'sheet'>[] = [];
    for (const [index, row] of rows.entries()) {
      this.page.row = top + index;
      if (row.holds === 'level1' || row.holds === 'level2') this.drawLevelRow(row);
      else if (row.holds === 'spare') this.drawSpareRow();
      else if (row.holds === 'rest') this.drawRest(row);
      else if (row.indicator) {
        const { truth, faultCells } = this.drawIndicator(row, row.indicator, before + indicators.length + 1);
        indicators.push(truth);
        const { fault } = row.indicator;
        if (fault) faults.push(...faultCells.map((cells) => ({ check: fault, cells })));
      }
    }
    this.page.row = top + rows.length;
    return { indicators, faults, leads };
  }

  private drawHeadings(): void {
    const { row } = this.page;
    const rows = hasUpperRow(this.plan.target) ? 2 : this.plan.headingStyle.rows;
    for (const one of this.columns) {
      const below = one.over === undefined ? 0 : 1;
      this.put(row + below, one, textCell(one.heading), rows - below);
    }
    for (const [index, { over, column }] of this.columns.entries()) {
      if (over === undefined || this.columns[index - 1]?.over === over) continue;
      const end = this.columns.findIndex((other, at) => at > index && other.over !== over);
      const columns = (end < 0 ? this.columns.length : end) - index;
      this.page.canvas.put(row, column, textCell(over), { columns });
    }
    this.page.row = row + rows;
  }

  private put(row: number, { column, span }: PlacedColumn, content: CellContent, rows = 1): string {
    return this.page.canvas.put(row, column, content, { rows, columns: span });
  }

  private drawLevels(rows: readonly BlockRow[], top: number): void {
    for (const one of this.columns) {
      const text = levelText(one, this.plan);
      if (!text) continue;
      const keyOf = (row: BlockRow): string | null =>
        isIn(row, one, this.plan) ? `${row.project} ${text(row)}` : null;
      for (const { first, count } of runsOf(rows, keyOf)) {
        const content = textCell(text(rows[first] ?? EMPTY_ROW));
        if (this.plan.levels.below === 'middle') {
          this.put(top + first + Math.floor((count - 1) / 2), one, content);
          continue;
        }
        if (this.plan.levels.below === 'merged') this.put(top + first, one, content, count);
        else {
          this.put(top + first, one, content);
          for (let row = 1; row < count; row++)
            if (this.plan.levels.below === 'repeated') this.put(top + first + row, one, content);
        }
      }
    }
  }

  /** Draws the cells of each project in a list, merged over its rows; returns the cells of the amounts. */
  private drawLeads(rows: readonly BlockRow[], top: number): string[] {
    return this.columns.flatMap((one) => {
      const { kind } = one;
      if (!isLead(kind)) return [];
      const cells = runsOf(rows, ({ project }) => String(project)).map(({ first, count }) => {
        const content = this.projects[rows[first]?.project ?? 0]?.cells[kind] ?? textCell('');
        return this.put(top + first, one, content, count);
      });
      return kind === 'amount' ? cells : [];
    });
  }

  private drawLevelRow(row: BlockRow): void {
    const isLevel1 = row.holds === 'level1';
    const text = textCell(isLevel1 ? row.level1 : row.level2);
    const levelColumn = this.columns.find(({ kind }) => kind === 'level1');
    const start = levelColumn ? levelColumn.column + levelColumn.span : this.page.left;
    const columns = this.page.left + this.page.width - start;
    this.page.canvas.put(this.page.row, start, text, { columns: this.page.mergesWide ? columns : 1 });
  }

  private drawSpareRow(): void {
    const { placeholder, areHidden } = this.plan.spare;
    if (areHidden) this.page.canvas.hiddenRows.push(this.page.row);
    for (const one of this.columns)
      if (levelText(one, this.plan) === null)
        this.put(this.page.row, one, textCell(one.kind === 'name' ? (placeholder ?? '') : ''));
  }

  /** A further line of a name. */
  private drawRest({ indicator, line = 0 }: BlockRow): void {
    const width = this.plan.broken.width ?? Infinity;
    for (const one of this.columns)
      if (one.kind === 'name')
        this.put(this.page.row, one, textCell(indicator?.subject.name.slice(line * width, (line + 1) * width) ?? ''));
  }

  private drawIndicator(
    row: BlockRow,
    indicator: PlannedIndicator,
    sequence: number,
  ): { truth: IndicatorTruth; faultCells: readonly (readonly string[])[] } {
    const target = targetCells(this.plan, indicator, this.year, this.chooser);
    const name = this.plan.names.write(indicator.subject.name, row.number, unitOf(indicator));
    const faultCells: string[] = [];
    const valueCells: string[] = [];
    const placeCells: string[] = [];
    let nameCell = '';
    for (const one of this.columns) {
      if (levelText(one, this.plan) !== null || isLead(one.kind)) continue;
      const written = name.slice(0, this.plan.broken.width ?? name.length);
      const content = contentOf(one, indicator, target, { name: written, weight: row.weight, sequence });
      const at = this.put(this.page.row, one, content);
      if (one.kind === 'name') nameCell = at;
      const isOfOther = this.plan.target.groups !== undefined && !target.holders.includes(one.index ?? 0);
      if ((isTargetColumn(one) && !isOfOther) || one.kind === 'name') faultCells.push(at);
      if (one.kind === 'value' && content.text !== '') placeCells.push(at);
      if ((one.kind === 'value' || one.kind === 'number') && target.holders.includes(one.index ?? 0))
        valueCells.push(at);
    }
    const { levels } = this.plan;
    const shows = (level: 'level1' | 'level2'): boolean =>
      levels.columns.includes(level) || levels.columns.includes('both') || levels.rows.includes(level);
    const truth = {
      nameCell,
      name,
      level1: shows('level1') ? row.level1 : null,
      level2: shows('level2') || levels.columns.includes('plain-level2') ? row.level2 : null,
      valueCells,
      target: target.truth,
      writings: target.writings,
    };
    // Every place has its own target, so each is a fault of its own.
    const isOfPlaces = this.plan.target.several?.kind === 'places';
    const over = isOfPlaces ? placeCells.map((cell) => [cell]) : [valueCells];
    return { truth, faultCells: indicator.fault === 'over-100' ? over : [faultCells] };
  }
}

const EMPTY_ROW: BlockRow = { holds: 'spare', level1: '', level2: '', number: 0, weight: 0, project: 0 };

function isLead(kind: ColumnKind): kind is LeadKind {
  return kind === 'project' || kind === 'amount' || kind === 'goal';
}

/** Text of a row's level in a level column; null for any other column. */
function levelText({ kind }: BlockColumn, { levels }: BlockPlan): ((row: BlockRow) => string) | null {
  const [between = '', after = ''] = levels.joint ?? [];
  switch (kind) {
    case 'level1':
      return (row) => row.level1;
    case 'level2':
    case 'plain-level2':
      return (row) => row.level2;
    case 'both-levels':
      return (row) =>
        levels.isOneWord === true ? oneWord(row.level1, row.level2) : row.level1 + between + row.level2 + after;
    default:
      return null;
  }
}

/** 产出数量指标; 经济效益指标 says itself what its level 1 is. */
function oneWord(level1: string, level2: string): string {
  const stem = level1.replace(/(?:指标|目标)$/, '');
  return level2.includes(stem) ? level2 : stem + level2;
}

/**
 * True when the column continues in the row. Rows for separate level names interrupt it, except for the column of level
 * 1 beside rows of level 2.
 */
function isIn({ holds }: BlockRow, { kind }: BlockColumn, { levels }: BlockPlan): boolean {
  if (holds === 'indicator' || holds === 'rest' || holds === 'spare') return true;
  return kind === 'level1' && holds === 'level2' && levels.columns.includes('level1');
}

function isTargetColumn({ kind }: BlockColumn): boolean {
  return kind === 'value' || kind === 'number' || kind === 'operator' || kind === 'unit';
}

function contentOf(
  { kind, index = 0 }: BlockColumn,
  { subject }: PlannedIndicator,
  target: TargetCells,
  own: { readonly name: string; readonly weight: number; readonly sequence: number },
): CellContent {
  const isRate = subject.measure.of.endsWith('rate');
  switch (kind) {
    case 'name':
      return textCell(own.name);
    case 'weight':
      return numberCell(own.weight);
    case 'sequence':
      return numberCell(own.sequence);
    case 'explanation':
      return textCell(`反映${subject.name}的情况`);
    case 'formula':
      return textCell(isRate ? `${subject.name}＝实际数÷应有数×100%` : '按实际统计');
    case 'scoring':
      return textCell('完成目标得满分，未完成的按比例扣分');
    case 'basis':
      return textCell('年度工作计划');
    case 'note':
      return textCell('');
    default:
      return target.contents[kind]?.[index] ?? textCell('');
  }
}

function unitOf({ meaning }: PlannedIndicator): string {
  return 'unit' in meaning ? meaning.unit : '';
}
