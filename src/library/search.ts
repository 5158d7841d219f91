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

/** A name with the key that it is compared by. */
interface Keyed {
  readonly name: string;
  readonly key: string;
}

interface SearchKeys {
  readonly name: string;
  readonly aliases: readonly Keyed[];
  readonly seenAs: readonly Keyed[];
  /** Names, levels and domain; each on a line, for words of a query. */
  readonly everything: string;
}

/** Made once a template: a query of a few thousand templates must answer while the user types. */
const keysOfTemplates = new WeakMap<IndicatorTemplate, SearchKeys>();

function keysOf(template: IndicatorTemplate): SearchKeys {
  const known = keysOfTemplates.get(template);
  if (known) return known;
  const { name, aliases, seenAs = [], level1, level2, mapping, domain } = template;
  const keyed = (text: string): Keyed => ({ name: text, key: nameKey(text) });
  const keys = {
    name: nameKey(name),
    aliases: aliases.map(keyed),
    seenAs: seenAs.map(keyed),
    everything: [name, ...aliases, ...seenAs, level1, level2, ...Object.values(mapping), domain].map(nameKey).join('\n'),
  };
  keysOfTemplates.set(template, keys);
  return keys;
}

function findIn(
  template: IndicatorTemplate,
  whole: string,
  words: readonly string[],
): readonly { rank: number; hit: SearchHit }[] {
  const { name, aliases, seenAs, everything } = keysOf(template);
  const found = (rank: number, matched: Keyed | null, isAlias: boolean) => {
    const written = isAlias && matched ? matched.name : template.name;
    return [{ rank, hit: { template, matchedName: matched?.name ?? null, name: written } }];
  };
  if (name === whole) return found(RANK.name, null, false);
  const same = aliases.find(({ key }) => key === whole);
  if (same) return found(RANK.alias, same, true);
  const seen = seenAs.find(({ key }) => key === whole);
  if (seen) return found(RANK.seenAs, seen, false);
  if (name.startsWith(whole)) return found(RANK.nameStart, null, false);
  const start = aliases.find(({ key }) => key.startsWith(whole));
  if (start) return found(RANK.aliasStart, start, true);
  if (name.includes(whole)) return found(RANK.namePart, null, false);
  const part = aliases.find(({ key }) => key.includes(whole));
  if (part) return found(RANK.aliasPart, part, true);
  const seenPart = seenAs.find(({ key }) => key.includes(whole));
  if (seenPart) return found(RANK.aliasPart, seenPart, false);
  return words.every((word) => everything.includes(word)) ? found(RANK.classification, null, false) : [];
}
