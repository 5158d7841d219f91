import type { IndicatorTemplate } from './schema';

/** Limits the search to a part of the library; null means no limit. */
export interface LibraryFilter {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly domain: string | null;
  /** For department forms or for project forms. */
  readonly scope: '整体' | '项目' | null;
  readonly nature: '定量' | '定性' | null;
}

export const NO_FILTER: LibraryFilter = { level1: null, level2: null, domain: null, scope: null, nature: null };

export function fitsFilter(template: IndicatorTemplate, filter: LibraryFilter): boolean {
  return (
    (filter.level1 === null || template.level1 === filter.level1) &&
    (filter.level2 === null || template.level2 === filter.level2) &&
    (filter.domain === null || template.domain === filter.domain) &&
    (filter.scope === null || template.scope === filter.scope || template.scope === '通用') &&
    (filter.nature === null || template.nature === filter.nature)
  );
}

/** The choices of the filters, in the library's order. */
export interface FilterChoices {
  /** Level 2 names by level 1. */
  readonly levels: ReadonlyMap<string, readonly string[]>;
  readonly domains: readonly string[];
}

const LEVEL1_ORDER = ['成本指标', '产出指标', '效益指标', '满意度指标'];

export function filterChoices(templates: readonly IndicatorTemplate[]): FilterChoices {
  const levels = new Map<string, readonly string[]>(LEVEL1_ORDER.map((level1) => [level1, []]));
  for (const { level1, level2 } of templates) {
    const known = levels.get(level1) ?? [];
    // Some of the user's own indicators come from forms without levels.
    if (level1 !== '' && level2 !== '' && !known.includes(level2)) levels.set(level1, [...known, level2]);
  }
  return { levels, domains: [...new Set(templates.map(({ domain }) => domain))] };
}
