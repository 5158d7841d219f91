import type { Column, Indicator } from '../../goals/goal-table';
import type { Located } from '../../goals/located';
import type { SheetView } from '../sheet/sheet-view';

interface Layout {
  readonly view: SheetView;
  readonly columns: readonly Column[];
  /** The lowest row of the headings. */
  readonly lowest: number;
}

/**
 * Gives each indicator of a list its project. Without merged areas, the rows below a project's name are blank; where the
 * first rows have none, each name stands in the middle of the rows whose levels start over, or in a row of its own above.
 */
export function withProjects(layout: Layout, found: readonly Indicator[]): Indicator[] {
  const indicators = withNamesAbove(layout, found);
  const starts = startsOf(indicators);
  const parts = starts.map((start, index) => indicators.slice(start, starts[index + 1]));
  const isMiddle =
    indicators[0]?.texts.project === undefined && parts.every((part) => part.filter(isNamed).length === 1);
  if (isMiddle) return parts.flatMap((part) => part.map((indicator) => ofProject(indicator, part.find(isNamed))));
  let named: Indicator | undefined;
  return indicators.map((indicator) => {
    if (isNamed(indicator)) named = indicator;
    return ofProject(indicator, named);
  });
}

/** Gives the first indicator of a project its name where that stands in a row of its own above, in the project's column. */
function withNamesAbove({ view, columns, lowest }: Layout, indicators: readonly Indicator[]): Indicator[] {
  const column = columns.find(({ role }) => role === 'project')?.column;
  if (column === undefined) return [...indicators];
  return indicators.map((indicator, index) => {
    if (indicator.texts.project !== undefined) return indicator;
    for (let row = indicator.row - 1; row > (indicators[index - 1]?.row ?? lowest); row--) {
      const project = view.ownText(row, column);
      if (project === '') continue;
      const cells = { ...indicator.cells, project: view.address(row, column) };
      return { ...indicator, cells, texts: { ...indicator.texts, project } };
    }
    return indicator;
  });
}

function isNamed({ texts }: Indicator): boolean {
  return texts.project !== undefined;
}

function ofProject(indicator: Indicator, named: Indicator | undefined): Indicator {
  const cell = named?.cells.project;
  const text = named?.texts.project;
  if (cell === undefined || text === undefined || indicator === named) return indicator;
  return { ...indicator, cells: { ...indicator.cells, project: cell }, texts: { ...indicator.texts, project: text } };
}

/** Indices of the indicators at which the level 1 of the first one comes again. */
function startsOf(indicators: readonly Indicator[]): number[] {
  const level = indicators[0]?.level1?.value;
  return indicators.flatMap(({ level1 }, index) =>
    index === 0 || (level1?.value === level && indicators[index - 1]?.level1?.value !== level) ? [index] : [],
  );
}

/** The project of a form with a column for it, when all its indicators are of the same one. */
export function onlyProject(blocks: readonly { readonly indicators: readonly Indicator[] }[]): Located<string> | null {
  const named = blocks.flatMap(({ indicators }) =>
    indicators.map(({ cells, texts }) =>
      cells.project && texts.project ? { value: texts.project, text: texts.project, cell: cells.project } : null,
    ),
  );
  const [first = null] = named;
  return named.every((one) => one?.value === first?.value) ? first : null;
}
