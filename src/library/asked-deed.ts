import { HOW_MANY } from '../wording/lexicon/asked-words';
import { anyOf, pattern } from '../wording/lexicon/family';
import { UNITS_BY_ENDING } from '../wording/lexicon/figure-names';
import { COUNT_UNITS } from '../wording/lexicon/unit-words';
import {
  ATTENDING,
  DIRECTIONS,
  INSIDE,
  MONEY_ASKED,
  THINGS_IN_ONE_CHARACTER,
  VESSELS,
  WORKS,
  GIVING,
  HOLDING,
} from '../wording/lexicon/works';
import type { WorkMeasures } from '../wording/lexicon/works';

/** What a question asks to count: 救了几条狗 is the deed 救, the unit 条 and the thing 犬只. */
export interface AskedDeed {
  readonly verb: string;
  readonly measures: WorkMeasures;
  /** The words before the verb: the thing itself (失业金发了多少人), or the place (村里装了几盏灯). */
  readonly before: string;
  /** Behind the number; '' where nothing stands there. */
  readonly thing: string;
  readonly unit: string;
}

const UNITS = anyOf(COUNT_UNITS, VESSELS, Object.values(UNITS_BY_ENDING).flat());
const QUESTION = pattern`^(.*?)[了过到]?${HOW_MANY}(${UNITS})?(.*)$`;
const IN_PLACE = pattern`${INSIDE}$`;
/** The longest first: 更换 before 换. */
const VERBS = [...WORKS, GIVING, HOLDING, ATTENDING]
  .flatMap((measures) => measures.said.map((verb) => ({ verb, measures })))
  .sort((a, b) => b.verb.length - a.verb.length);

/** The deed and its object in a question for a number. Null where no known deed stands before the number. */
export function askedDeed(query: string): AskedDeed | null {
  const [, text = '', unit = '', counted = ''] = QUESTION.exec(query.replace(/\s+/g, '')) ?? [];
  const found = VERBS.find(({ verb }) => text.endsWith(verb));
  if (!found) return null;
  const { verb, measures } = found;
  const said = text.slice(0, -verb.length);
  // 发出去几册 says where it went.
  if (measures === ATTENDING && DIRECTIONS.some((end) => said.endsWith(end))) return null;
  // 修路修了几公里 says its verb twice.
  const before = said.startsWith(verb) ? said.slice(verb.length) : said.replace(IN_PLACE, '');
  return { verb, measures, before: named(before), thing: named(counted), unit };
}

/** The work of a deed said in one character: 发放 for 发. */
export function workOfDeed(verb: string): string | undefined {
  return verb.length === 1 ? VERBS.find((one) => one.verb === verb)?.measures.noun : undefined;
}

/** True where the question is for money: 发了多少钱. */
export function asksForMoney({ thing, unit }: AskedDeed): boolean {
  return MONEY_ASKED.includes(thing) || (thing === '' && MONEY_ASKED.includes(unit));
}

function named(thing: string): string {
  return THINGS_IN_ONE_CHARACTER[thing] ?? thing;
}
