import type { Indicator } from '../../goals/goal-table';
import type { Located } from '../../goals/located';

/**
 * Gives each indicator of a list its project. Without merged areas, the rows below a project's name are blank; where the
 * first rows have none, each name stands in the middle of the rows whose levels start over.
 */
export function withProjects(indicators: readonly Indicator[]): Indicator[] {
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
