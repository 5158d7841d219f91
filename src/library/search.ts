import { nameKey } from './name-key';
import type { IndicatorTemplate } from './schema';

export interface SearchHit {
  readonly template: IndicatorTemplate;
  /** The alias or other wording that was found; null when the standard name itself, its levels or its domain was. */
  readonly matchedName: string | null;
  /** The name to write into the form: the alias that was found, else the standard name. */
  readonly name: string;
}

/** Lower is better. */
const RANK = {
  name: 0,
  alias: 1,
  seenAs: 2,
  nameStart: 3,
  aliasStart: 4,
  namePart: 5,
  aliasPart: 6,
  classification: 7,
} as const;

/**
 * The templates that fit the query, best first, in the library's order where they fit alike; all of them for an empty
 * query. Words divided by spaces must all be found: in the names, the levels, the domain.
 */
export function searchTemplates(templates: readonly IndicatorTemplate[], query: string): readonly SearchHit[] {
  const whole = nameKey(query);
  if (whole === '') return templates.map((template) => ({ template, matchedName: null, name: template.name }));
  const words = query.split(/\s+/).map(nameKey).filter((word) => word !== '');
  return templates
    .flatMap((template) => findIn(template, whole, words))
    .sort((a, b) => a.rank - b.rank)
    .map(({ hit }) => hit);
}

function findIn(
  template: IndicatorTemplate,
  whole: string,
  words: readonly string[],
): readonly { rank: number; hit: SearchHit }[] {
  const found = (rank: number, matchedName: string | null, isAlias: boolean) => [
    { rank, hit: { template, matchedName, name: isAlias ? (matchedName ?? template.name) : template.name } },
  ];
  const name = nameKey(template.name);
  const { aliases, seenAs = [] } = template;
  if (name === whole) return found(RANK.name, null, false);
  const same = aliases.find((alias) => nameKey(alias) === whole);
  if (same !== undefined) return found(RANK.alias, same, true);
  const seen = seenAs.find((wording) => nameKey(wording) === whole);
  if (seen !== undefined) return found(RANK.seenAs, seen, false);
  if (name.startsWith(whole)) return found(RANK.nameStart, null, false);
  const start = aliases.find((alias) => nameKey(alias).startsWith(whole));
  if (start !== undefined) return found(RANK.aliasStart, start, true);
  if (name.includes(whole)) return found(RANK.namePart, null, false);
  const part = aliases.find((alias) => nameKey(alias).includes(whole));
  if (part !== undefined) return found(RANK.aliasPart, part, true);
  const seenPart = seenAs.find((wording) => nameKey(wording).includes(whole));
  if (seenPart !== undefined) return found(RANK.aliasPart, seenPart, false);
  const everything = [
    template.name,
    ...aliases,
    ...seenAs,
    template.level1,
    template.level2,
    ...Object.values(template.mapping),
    template.domain,
  ].map(nameKey);
  const isFound = words.every((word) => everything.some((text) => text.includes(word)));
  return isFound ? found(RANK.classification, null, false) : [];
}
