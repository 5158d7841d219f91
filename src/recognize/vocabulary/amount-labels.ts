import type { AmountRole } from '../../goals/goal-table';
import { moneyUnitAt } from '../../wording/money-unit';
import { pattern, type Family } from '../../wording/lexicon/family';
import { squeeze } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';
import * as vocabulary from './amount-words';
import { isMoneyUnitStatement, labelWords, BEGINS_PARTS } from './labels';

/** The parsed meaning of an amount's label. */
export interface AmountLabel {
  /** The amount's role; null for outcomes of earlier budgets and for items outside every 勾稽关系. */
  readonly role: AmountRole | null;
  /** True for the heading of a column or group: 金额, 预算资金情况. Beside a number it is a total. */
  readonly isHeading: boolean;
  /** False for words that label an amount only together with a number: 支出, 年度预算, 市级. */
  readonly isSure: boolean;
  /** True for 其中：…, a part of the amount before it whatever its name. */
  readonly isItem: boolean;
  /** True for amounts of a project's whole period: 中期资金总额. */
  readonly isLongTerm: boolean;
  readonly year: number | null;
}

type Kind =
  | 'time'
  | 'long'
  | 'past'
  | 'outcome'
  | 'rate'
  | 'subject'
  | 'works'
  | 'money'
  | 'budgeting'
  | 'whole'
  | 'figure'
  | 'grand'
  | 'income'
  | 'expenditure'
  | 'both'
  | 'breakdown'
  | 'basic'
  | 'project'
  | 'other-expenditure'
  | 'item'
  | 'state'
  | 'level'
  | 'budget'
  | 'grant'
  | 'source'
  | 'carry'
  | 'next'
  | 'filler'
  | 'and';

interface Token {
  readonly kind: Kind;
  readonly word: string;
}

/** Every word of labels with its kind. A word in two families has the kind of the first. */
const WORDS: ReadonlyMap<string, Kind> = wordKinds([
  ['item', vocabulary.EXPENSE_ITEMS],
  ['basic', vocabulary.BASIC_EXPENDITURE],
  ['project', vocabulary.PROJECT_EXPENDITURE],
  ['other-expenditure', vocabulary.OTHER_EXPENDITURE],
  ['source', vocabulary.OTHER_SOURCES],
  ['carry', vocabulary.CARRIED_OVER],
  ['next', vocabulary.LEFT_FOR_NEXT],
  ['rate', vocabulary.OUTCOME_RATES],
  ['past', vocabulary.PAST_TIMES],
  ['outcome', vocabulary.OUTCOMES],
  ['time', vocabulary.FORM_TIMES],
  ['long', vocabulary.LONG_TIMES],
  ['subject', vocabulary.SUBJECTS_OF_AMOUNTS],
  ['works', [...vocabulary.WORKS, ...vocabulary.PURCHASES]],
  ['budget', vocabulary.BUDGETS],
  ['state', vocabulary.STATE_MONEY],
  ['level', [...vocabulary.LEVELS_IN_LABELS, ...levelsOfPlaces()]],
  ['grant', vocabulary.GRANTS],
  ['money', vocabulary.MONEY_WORDS],
  ['budgeting', vocabulary.BUDGETING],
  ['whole', vocabulary.WHOLES],
  ['figure', vocabulary.FIGURE_NOUNS],
  ['grand', vocabulary.GRAND],
  ['income', vocabulary.INCOME_WORDS],
  ['expenditure', vocabulary.EXPENDITURE_WORDS],
  ['both', vocabulary.BOTH_WORDS],
  ['breakdown', vocabulary.BREAKDOWNS],
  ['filler', vocabulary.FILLERS],
  ['and', vocabulary.AND_WORDS],
]);

function wordKinds(families: readonly (readonly [Kind, Family])[]): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>();
  for (const [kind, family] of families) for (const word of family) if (!kinds.has(word)) kinds.set(word, kind);
  return kinds;
}

/** 市级, 市本级, 市县级, 市 */
function levelsOfPlaces(): Family {
  const places = vocabulary.KINDS_OF_PLACE;
  const pairs = places.flatMap((first) => places.map((second) => first + second));
  return [...places, ...pairs].flatMap((place) => [place, `${place}级`, `${place}本级`]);
}

const LONGEST_WORD = Math.max(...[...WORDS.keys()].map((word) => word.length));
/** 2024年度, 2024-2026年 */
const YEAR = /20\d\d(?:[-—~至]20\d\d)?年?度?/y;
/** Kinds of words that no label ends with; 资金计划 is a plan, not an amount. */
const NEVER_LAST: readonly Kind[] = ['time', 'long', 'past', 'subject', 'works', 'grand', 'next', 'filler', 'and'];

/** Splits a label into known words, the longest first; null when it contains any other word. */
function wordsOf(text: string): readonly Token[] | null {
  const dead = new Set<number>();
  const from = (at: number): readonly Token[] | null => {
    if (at === text.length) return [];
    if (dead.has(at)) return null;
    for (const token of tokensAt(text, at)) {
      const rest = from(at + token.word.length);
      if (rest && (rest.length > 0 || canClose(token))) return [token, ...rest];
    }
    dead.add(at);
    return null;
  };
  return from(0);
}

function canClose({ kind, word }: Token): boolean {
  return kind === 'budgeting' ? vocabulary.CLOSING_BUDGETING.includes(word) : !NEVER_LAST.includes(kind);
}

function* tokensAt(text: string, at: number): Iterable<Token> {
  YEAR.lastIndex = at;
  const year = YEAR.exec(text)?.[0];
  if (year) yield { kind: 'time', word: year };
  for (let length = Math.min(LONGEST_WORD, text.length - at); length > 0; length--) {
    const word = text.slice(at, at + length);
    const kind = WORDS.get(word);
    if (kind) yield { kind, word };
  }
}

type Meaning = Pick<AmountLabel, 'role' | 'isHeading' | 'isSure'>;

/** Meaning of the words together; null when they are no label of an amount. */
function meaningOf(tokens: readonly Token[]): Meaning | null {
  const has = (...kinds: readonly Kind[]): boolean => tokens.some(({ kind }) => kinds.includes(kind));
  const hasWord = (family: Family): boolean => tokens.some(({ word }) => family.includes(word));
  const only = (...kinds: readonly Kind[]): boolean => tokens.every(({ kind }) => kinds.includes(kind));
  const sure = (role: AmountRole | null, isSure = true): Meaning => ({ role, isHeading: false, isSure });
  const heading: Meaning = { role: null, isHeading: true, isSure: false };
  const isVague = hasWord(vocabulary.VAGUE_FIGURES);
  const last = tokens.at(-1);

  if (has('and') && !only('and', 'item')) return null;
  if (has('rate')) return tokens.length === 1 || has('past') ? sure('past') : null;
  if (has('carry')) {
    if (has('next') || hasWord(vocabulary.ENDS_OF_THE_YEAR)) return sure('past');
    return has('basic', 'project', 'item') ? null : sure('carry-over');
  }
  if (has('works')) return meaningOfWorks(tokens, has);
  const isOfForm = has('time', 'subject') && !has('past');
  const isBudgeted = (isOfForm || has('basic', 'project', 'item', 'state', 'source')) && hasWord(BUDGETED);
  if (has('past') || (has('outcome') && !isBudgeted)) {
    return has('subject') && only('subject', 'outcome', 'past') ? null : sure('past');
  }
  if (isVague)
    return has('money', 'income', 'expenditure', 'both') && !has('state', 'level', 'source') ? heading : null;
  if (has('item')) return sure('expense-item');
  if (has('basic')) return sure('basic');
  if (has('project')) return sure('project');
  if (has('other-expenditure')) return sure('other-expenditure');
  if (has('source')) return sourceMeaning(tokens, has);
  const isWhole = has('whole');
  if (has('state', 'budget')) {
    if (has('expenditure') && isWhole) return sure('expense-total');
    return sure('fiscal', tokens.length > 1 || !SHORT_STATE.includes(last?.word ?? ''));
  }
  if (has('level', 'grant')) return grantMeaning(tokens, has);
  if (has('both')) return sure('total', isWhole);
  if (has('breakdown')) return has('money') ? sure('total', false) : null;
  const isSum = isWhole || last?.kind === 'figure' || has('grand', 'outcome');
  if (has('income')) return sure('income-total', isSum);
  if (has('expenditure')) return sure('expense-total', isSum);
  if (has('money')) {
    const moneys = tokens.filter(({ kind }) => kind === 'money').length;
    if (isSum) return sure('total', moneys + tokens.filter(({ kind }) => kind !== 'money').length > 1);
    return moneys > 1 || has('time', 'long', 'subject', 'budgeting') ? sure('total', false) : heading;
  }
  // 本年度申请 beside its amount
  if (last?.kind === 'budgeting')
    return has('time') && only('time', 'subject', 'budgeting') ? sure('total', false) : null;
  if (has('budgeting')) return isWhole || hasWord(vocabulary.MONEY_FIGURES) ? sure('total') : null;
  if (hasWord(vocabulary.MONEY_WHOLES)) return sure('total');
  if (hasWord(vocabulary.SUM_WORDS)) return sure('task-total');
  if (hasWord(vocabulary.MONEY_FIGURES)) return tokens.length > 1 ? sure('total') : heading;
  return null;
}

/** 建设总投资, 工程造价, 可研概算, 采购预算, 采购金额; not 建设资金, 建设投资. */
function meaningOfWorks(tokens: readonly Token[], has: Has): Meaning | null {
  const isNamed = ({ kind }: Token): boolean => ['time', 'works', 'subject', 'grand', 'whole', 'figure'].includes(kind);
  if (!tokens.every((token) => isNamed(token) || vocabulary.MONEY_FOR_WORKS.includes(token.word))) return null;
  const isSure = has('grand', 'whole') && has('money', 'budgeting');
  const isPriced = tokens.some(({ word }) => vocabulary.PRICES.includes(word));
  return isSure || isPriced ? { role: 'total', isHeading: false, isSure } : null;
}

/** Outcomes that mean the form's own budget when they are of its time: 本年预算批复数. */
const BUDGETED: Family = ['批复', '批复数'];
/** Words too short to label an amount alone. */
const SHORT_STATE: Family = ['财政', '财政性', '公共财政', '政府', '政府性', '同级财政'];

type Has = (...kinds: readonly Kind[]) => boolean;

function sourceMeaning(tokens: readonly Token[], has: Has): Meaning | null {
  const sources = tokens.filter(({ kind }) => kind === 'source');
  const needsMoney = sources.every(({ word }) => vocabulary.WORDS_BEFORE_MONEY.includes(word));
  if (needsMoney && !has('money', 'income', 'breakdown', 'grant', 'budgeting', 'whole')) return null;
  if (has('whole') && sources.some(({ word }) => word === OF_THE_UNIT))
    return { role: 'total', isHeading: false, isSure: true };
  // Borrowed money: 融资总额.
  const isBorrowed = tokens.every(({ kind }) => ['source', 'whole', 'time'].includes(kind));
  if (needsMoney && isBorrowed) return { role: 'total', isHeading: false, isSure: true };
  const isOther = sources.some(({ word }) => OTHER.includes(word));
  if (isOther && has('expenditure')) return { role: 'other-expenditure', isHeading: false, isSure: true };
  if (has('expenditure')) return null;
  return { role: 'other-funds', isHeading: false, isSure: true };
}

/** Usually a source; only 单位资金总额 is the total. */
const OF_THE_UNIT = '单位资金';
const OTHER: Family = ['其他', '其它'];

/** A level of government as source: 中央补助资金, 市级, 转移支付资金. */
function grantMeaning(tokens: readonly Token[], has: Has): Meaning | null {
  if (!has('level')) {
    const isTransfer = tokens.some(({ word }) => word === '转移支付');
    if (isTransfer && !has('expenditure')) return { role: 'fiscal', isHeading: false, isSure: true };
    // Money with a verb of planning or a noun of size: 拟投入衔接资金, 本次下达补助资金, 专项额度.
    const isSized = has('whole') || vocabulary.MONEY_FIGURES.includes(tokens.at(-1)?.word ?? '');
    const isTotal = has('money') ? isSized || has('budgeting', 'figure') : isSized && tokens[0]?.word === '专项';
    return isTotal ? { role: 'total', isHeading: false, isSure: false } : null;
  }
  if (has('expenditure', 'both')) {
    return has('whole') ? { role: 'expense-total', isHeading: false, isSure: true } : null;
  }
  if (tokens.length === 1) return { role: 'fiscal', isHeading: false, isSure: false };
  const isMoney = has('money', 'grant', 'budgeting', 'income') || tokens.some(({ kind }) => kind === 'whole');
  return isMoney ? { role: 'fiscal', isHeading: false, isSure: true } : null;
}

/** A formula after the label: 资金总额=基本支出+项目支出. */
const FORMULA = /[=＝].*$/s;
/** A heading that adds the use of the money: 预算规模及资金用途. */
const AND_ITS_USE = /(.)[及和与](?:资金)?(?:用途|构成)$/;
/** A letter or number used in a formula: 基本支出② below 资金总额（①=②+③). */
const LETTER_OF_FORMULA = /([一-龥])[①-⑳A-Z]$/;
const CURRENCY_SIGN = /[¥￥]+$/;

/** The label without the unit, currency sign or formula after it. */
function amountWords(text: string): string {
  const words = chineseOf(labelWords(text), text)
    .replace(FORMULA, '')
    .replace(AND_ITS_USE, '$1')
    .replace(LETTER_OF_FORMULA, '$1')
    .replace(CURRENCY_SIGN, '');
  return withoutUnit(words).replace(/[:：,，、/]+$/, '');
}

/** The Chinese text in brackets after a foreign word: Total（合计）. */
function chineseOf(words: string, text: string): string {
  const inBrackets = /^[A-Za-z ]+$/.test(words) ? /[(（]([一-龥]+)[)）]/.exec(text)?.[1] : undefined;
  return inBrackets ?? words;
}

/** The label without its unit: 资金总额万元, 资金总额/万元, 资金总额单位：万元. */
function withoutUnit(words: string): string {
  for (let length = 3; length > 0; length--) {
    const start = words.length - length;
    if (start > 1 && moneyUnitAt(words, start)?.length === length && words.endsWith('元')) {
      return words.slice(0, start).replace(/[,，/]?(?:单位)?[:：]?$/, '');
    }
  }
  return words;
}

/** Longest label with spaces and remarks ("其中：财政拨款（万元，含上年结转）"), and longest one without. */
const LONGEST_LABEL = 60;
const MOST_WORDS = 32;

/** Parses the label of an amount; null for other text. Never throws. */
export function amountLabel(text: string): AmountLabel | null {
  return text.length > LONGEST_LABEL ? null : readLabel(text).label;
}

const readLabel = remembered((text): { readonly label: AmountLabel | null } => {
  const words = amountWords(text);
  if (words === '' || words.length > MOST_WORDS || isMoneyUnitStatement(text)) return { label: null };
  const plain = squeeze(text);
  const tokens = wordsOf(words) ?? behindItsList(words);
  const meaning = tokens ? meaningOf(tokens) : ofAnOffice(words);
  if (!meaning) return { label: null };
  const year = /20\d\d(?=年|$|[)）])/.exec(plain)?.[0];
  return {
    label: {
      ...meaning,
      isItem: BEGINS_PARTS.test(plain),
      isLongTerm: tokens?.some(({ kind }) => kind === 'long') ?? false,
      year: year === undefined ? null : Number(year),
    },
  };
});

/** The label after the name of its list: 收入来源：财政拨款. */
function behindItsList(words: string): readonly Token[] | null {
  const at = words.lastIndexOf(':');
  const list = at > 0 ? wordsOf(words.slice(0, at)) : null;
  return list?.some(({ kind }) => kind === 'breakdown') === true ? wordsOf(words.slice(at + 1)) : null;
}

const OFFICE_END = pattern`${vocabulary.OFFICE_ENDS}$`;
const KIND_OF_OFFICE = pattern`^(?:${vocabulary.KINDS_OF_OFFICES}|${vocabulary.SPONSORS})$`;
const LONGEST_OFFICE = 18;

/** A certain label after an office's or payer's name: 市审计局2024年基本支出, 川东县水务局年度预算总额, 受益主体自筹. */
function ofAnOffice(words: string): Meaning | null {
  for (let end = 1; end <= Math.min(LONGEST_OFFICE, words.length - 1); end++) {
    const office = words.slice(0, end);
    if (!/^[一-龥]+$/.test(office)) return null;
    if (!(end > 1 && OFFICE_END.test(office)) && !KIND_OF_OFFICE.test(office)) continue;
    const tokens = wordsOf(words.slice(end));
    const meaning = tokens ? meaningOf(tokens) : null;
    if (meaning?.isSure === true && meaning.role !== 'task-total') return meaning;
  }
  return null;
}

/** The role of a labelled amount; null for none, undefined when the text is no amount label. */
export function amountRole(text: string): AmountRole | null | undefined {
  const label = amountLabel(text);
  return label && !label.isHeading ? label.role : undefined;
}

/** True for headings of an amount column without a role, or of the total: 预算金额, 当年金额, 总额. */
export function isAmountHeading(text: string): boolean {
  const label = amountLabel(text);
  return label !== null && (label.isHeading || label.role === 'total');
}
