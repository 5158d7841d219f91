import { isLevel1Name, isLevel2Name } from '../../goals/levels';
import type { HeadingBand } from '../rows/heading-bands';
import type { LabelledRows } from '../rows/label-rows';
import { isLine, type RowKind } from '../rows/row-label';
import type { SeenCell, SheetView } from '../sheet/sheet-view';
import { isOtherPart } from '../vocabulary/closing-lines';
import { isNumberedProjectWithName } from '../vocabulary/field-labels';
import { isGoalLabel, isPartLabel, isTitleOfPart } from '../vocabulary/labels';

/** Lines over the headings of each project on a sheet: （一）通村道路 120万元; 530721250000012345-通村道路. */

/** Kinds that such a line may have been given by its words. */
const KINDS: ReadonlySet<RowKind> = new Set<RowKind>(['text', 'caption', 'amount', 'field']);
/** Kinds of rows that may stand between the line and the headings. */
const BETWEEN: ReadonlySet<RowKind> = new Set<RowKind>(['blank', 'amount', 'page-head', 'field', 'goal']);

/** How the lines of a sheet begin; those of all projects begin alike. */
const LEADS: readonly RegExp[] = [
  /^[(（][一二三四五六七八九十]{1,3}[)）]/,
  /^[一二三四五六七八九十]{1,3}[、.．]/,
  /^[(（]\d{1,2}[)）]/,
  /^\d{1,2}[、.．](?!\d)/,
  /^\d{6,}[-—–_]?(?=[一-龥])/,
];
/** Text behind a project's name: a sentence, or its amount. */
const BEHIND_NAME = /[。；;，,:：].*$|\s*[(（]?\d[\d,.]*[万亿千]?元?[)）]?$/;
const LONGEST_NAME = 40;

/** The project named by such a line. */
export function nameInLine({ plain }: SeenCell): string {
  const lead = LEADS.map((one) => one.exec(plain)?.[0]).find((found) => found !== undefined) ?? '';
  return plain.slice(lead.length).replace(BEHIND_NAME, '').trim();
}

function leadOf({ plain }: SeenCell): number {
  return LEADS.findIndex((lead) => lead.test(plain));
}

/** True for a line whose name is no level, goal or part of a form: （一）产出指标, 三、年度绩效指标, 二、资金使用计划. */
export function namesProject(cell: SeenCell): boolean {
  if (isNumberedProjectWithName(cell.text)) return true;
  const name = nameInLine(cell);
  if (leadOf(cell) < 0 || name.length < 2 || name.length > LONGEST_NAME || /[指目]标|绩效/.test(name)) return false;
  return !(
    [name, cell.plain].some((text) => isLevel1Name(text) || isLevel2Name(text)) ||
    isGoalLabel(cell.text) ||
    isPartLabel(cell.text) ||
    isTitleOfPart(cell.text) ||
    isOtherPart(name)
  );
}

interface Place {
  /** The first row in which the line may stand. */
  readonly from: number;
  readonly band: HeadingBand;
}

/** The line that names the project of the headings below it. */
function lineAbove(view: SheetView, rows: LabelledRows, { from, band }: Place): SeenCell | undefined {
  for (let row = band.first - 1; row >= from; row--) {
    const cells = view.row(row);
    const { kind } = rows.labelOf(row);
    const [only] = cells;
    if (only && cells.length === 1 && KINDS.has(kind) && namesProject(only)) return only;
    if (!BETWEEN.has(kind)) return undefined;
  }
  return undefined;
}

interface Neighbours {
  /** First row of the form above. */
  readonly start: number;
  readonly before: HeadingBand;
  /** The last row with an indicator of the form above. */
  readonly last: number;
  readonly band: HeadingBand;
}

/** The lines over two heading rows, when each names a project of its own and the levels start over below the second. */
export function projectLines(
  view: SheetView,
  rows: LabelledRows,
  { start, before, last, band }: Neighbours,
): { readonly above: SeenCell; readonly below: SeenCell } | undefined {
  const above = lineAbove(view, rows, { from: start, band: before });
  const below = above && lineAbove(view, rows, { from: last + 1, band });
  if (!below || leadOf(above) !== leadOf(below) || above.plain === below.plain) return undefined;
  const level = firstLevel(view, rows, before);
  return level !== undefined && level === firstLevel(view, rows, band) ? { above, below } : undefined;
}

/** The name of level 1 in the first row below headings. */
function firstLevel(view: SheetView, rows: LabelledRows, band: HeadingBand): string | undefined {
  for (let row = band.last + 1; row <= view.bottom; row++) {
    const { kind } = rows.labelOf(row);
    if (kind === 'heading') return undefined;
    if (!isLine(kind)) continue;
    return view.row(row).find(({ text }) => isLevel1Name(text))?.plain;
  }
  return undefined;
}
