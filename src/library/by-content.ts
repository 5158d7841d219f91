import { nameKey } from './name-key';
import type { IndicatorTemplate } from './schema';

/** At least this part of the query's characters must stand in pairs that the template names too; less is chance. */
const LEAST_COVERED = 0.4;
/** What an explanation says counts less than a name, and so does an abbreviation of a name: 动防 of 动物防疫. */
const IN_EXPLANATION = 0.4;
const ABBREVIATED = 0.6;
/** What is said of the whole field of work says less of each of its indicators. */
const OF_FIELD = 0.8;

interface Holder {
  readonly template: number;
  /** How much the pair says there: 1 in a name. */
  readonly part: number;
}

interface Content {
  /** The templates that have two characters next to each other, or with one between. */
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
  readonly size: number;
}

interface ContentFound {
  /** Its number. */
  readonly template: number;
  /** Which part of the query it says, 0 … 1. */
  readonly covered: number;
}

interface Likeness {
  readonly covered: number;
  readonly weight: number;
  /** Which of the query's characters: “0,1”. */
  readonly places: string;
}

const contents = new WeakMap<readonly IndicatorTemplate[], Content>();

/**
 * The templates whose name, words and explanation together say at least half of one of the queries, best
 * first: “走访企业” in 走访企业的家次. Among those that say as much, rare words count more than common ones.
 */
export function findByContent(
  templates: readonly IndicatorTemplate[],
  queries: readonly string[],
): readonly ContentFound[] {
  const content = contents.get(templates) ?? contentOf(templates);
  contents.set(templates, content);
  const best = new Map<number, Likeness>();
  for (const query of queries) {
    for (const [number, likeness] of compare(content, query)) {
      const known = best.get(number);
      if (likeness.covered >= LEAST_COVERED && (!known || byLikeness(likeness, known) < 0)) best.set(number, likeness);
    }
  }
  return inTurn([...best].sort((a, b) => byLikeness(a[1], b[1]) || a[0] - b[0])).map((template) => ({
    template,
    covered: best.get(template)?.covered ?? 0,
  }));
}

/** Those that have the same part of the query take turns with those that have another: 智慧养老 asks for 养老 as well as 智慧. */
function inTurn(sorted: readonly (readonly [number: number, likeness: Likeness])[]): readonly number[] {
  const groups = new Map<string, number[]>();
  for (const [number, { places }] of sorted) {
    const group = groups.get(places);
    if (group) group.push(number);
    else groups.set(places, [number]);
  }
  const longest = Math.max(0, ...[...groups.values()].map((group) => group.length));
  return Array.from({ length: longest }, (_, turn) =>
    [...groups.values()].flatMap((group) => group[turn] ?? []),
  ).flat();
}

function byLikeness(a: Likeness, b: Likeness): number {
  return b.covered * b.weight - a.covered * a.weight;
}

/** Every template that has a pair of the query's characters. */
function compare({ holders, size }: Content, query: string): ReadonlyMap<number, Likeness> {
  const found = new Map<number, { places: Map<number, number>; weight: number }>();
  // 的 stands between two words: 天上的云 has no 上云.
  const pairs = query.split('的').map(nameKey).flatMap(pairsWithEnd);
  for (const [at, pair] of pairs.entries()) {
    const all = holders.get(pair) ?? [];
    const rarity = Math.log(1 + size / (1 + all.length));
    for (const { template, part } of all) {
      const known = found.get(template) ?? { places: new Map<number, number>(), weight: 0 };
      for (const place of [at, at + 1]) known.places.set(place, Math.max(part, known.places.get(place) ?? 0));
      known.weight += rarity * part;
      found.set(template, known);
    }
  }
  return new Map(
    [...found].map(([number, { places, weight }]) => {
      const covered = [...places.values()].reduce((sum, part) => sum + part, 0) / pairs.length;
      return [number, { covered, weight, places: [...places.keys()].join() }];
    }),
  );
}

function contentOf(templates: readonly IndicatorTemplate[]): Content {
  const holders = new Map<string, Holder[]>();
  for (const [number, template] of templates.entries()) {
    const { name, aliases, seenAs = [], words = [], explanation, field, fieldWords } = template;
    const names = [name, ...aliases, ...seenAs, ...words].map(nameKey);
    const ofField = [field, ...fieldWords].map(nameKey);
    const parts = new Map([
      ...pairsOf(nameKey(explanation)).map((pair) => [pair, IN_EXPLANATION] as const),
      ...[...names, ...ofField].flatMap(abbreviationsOf).map((pair) => [pair, ABBREVIATED] as const),
      ...ofField.flatMap(pairsOf).map((pair) => [pair, OF_FIELD] as const),
      ...names.flatMap(pairsOf).map((pair) => [pair, 1] as const),
    ]);
    for (const [pair, part] of parts) {
      const known = holders.get(pair);
      if (known) known.push({ template: number, part });
      else holders.set(pair, [{ template: number, part }]);
    }
  }
  return { holders, size: templates.length };
}

/** The pairs of a word, and '' for its end, so that pairs of different words share no place. */
function pairsWithEnd(text: string): readonly string[] {
  return [...pairsOf(text), ''];
}

/** Every two characters that stand next to each other. */
function pairsOf(text: string): readonly string[] {
  const characters = Array.from(text);
  return characters.slice(1).map((character, before) => (characters[before] ?? '') + character);
}

/** Every two characters with one between them: most words of four characters are shortened so. */
function abbreviationsOf(text: string): readonly string[] {
  const characters = Array.from(text);
  return characters.slice(2).map((character, before) => (characters[before] ?? '') + character);
}
