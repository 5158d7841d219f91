import { amountsIn, type MoneyText } from '../../wording/money-text';
import { pattern } from '../../wording/lexicon/family';
import { narrow } from '../../wording/plain-text';
import { remembered } from '../../wording/remembered';
import { amountLabel, type AmountLabel } from '../vocabulary/amount-labels';
import {
  AMOUNT_LINKS,
  CHANGES_OF_AMOUNTS,
  DEEDS_OF_PAYERS,
  LEADS_TO_USES,
  LEAD_INS,
  MEASURED_MONEY,
} from '../vocabulary/amount-words';
import { labelWords } from '../vocabulary/labels';

/** A label and its amount in one text: 基本支出70.5万元. */
export interface AmountPair {
  /** As written: 其中：基本支出. */
  readonly label: string;
  readonly meaning: AmountLabel;
  readonly money: MoneyText;
  /** Label and amount as written. */
  readonly text: string;
  /** True when only the label stands between the amount and the previous punctuation mark or amount. */
  readonly isWhole: boolean;
}

/** An amount in a text with the words before it, back to the previous punctuation mark: 土地整治454万元. */
interface NamedAmount {
  readonly words: string;
  readonly start: number;
  readonly money: MoneyText;
}

/** Punctuation between a label and its amount. */
const LINK_MARK = /[\s_:=（(]+$/;
/** Words or punctuation between a label and its amount: 为, 共计, 人民币. */
const LINK = pattern`(?:${AMOUNT_LINKS}|[\s:=（(])$`;
/** A unit in brackets after a label: 资金总额（万元）：120. */
const UNIT_IN_BRACKETS = /[(（][^()（）]{0,6}元[)）]$/;
const MARK = /[，,；;。、！\n（(【[+＋]/;
/** Longest label. */
const REACH = 40;

export function namedAmounts(text: string): NamedAmount[] {
  const plain = narrow(text);
  let end = 0;
  return amountsIn(text).map((money) => {
    const before = plain.slice(Math.max(end, money.start - REACH), money.start);
    end = money.end;
    const words = withoutLink(before.replace(LINK_MARK, '')).replace(UNIT_IN_BRACKETS, '');
    const mark = Math.max(lastMark(words), fieldEnd(words));
    const first = mark + words.slice(mark).search(/\S|$/);
    const start = money.start - before.length + first;
    return { words: text.slice(start, start + words.trimEnd().length - first), start, money };
  });
}

/** Keeps 合计, a label that ends in the linking word 计. */
function withoutLink(words: string): string {
  let rest = words;
  while (!amountLabel(rest.slice(lastMark(rest))) && LINK.test(rest)) rest = rest.replace(LINK, '');
  return rest;
}

/** Start of the words after the last punctuation mark, inside brackets too. */
function lastMark(words: string): number {
  for (let at = words.length - 1; at >= 0; at--) {
    // The brackets of a number belong to the label: （一）基本支出.
    if (/[)）]/.test(words.charAt(at))) {
      const open = words.lastIndexOf('(', at);
      if (open >= 0 && at - open <= 3) {
        at = open;
        continue;
      }
    }
    if (MARK.test(words.charAt(at)) && !/^[一二三四五六七八九十]$/.test(words.slice(0, at))) return at + 1;
  }
  return 0;
}

/** The start of a label behind another field and a wide gap: 项目单位：某县科技局  资金总额：56万元. */
function fieldEnd(words: string): number {
  const end = FIELD_BEFORE.exec(words)?.[0].length ?? 0;
  return end > 0 && amountLabel(words.slice(end)) ? end : 0;
}

const FIELD_BEFORE = /^.*:.*\s{2}/;

/** The labelled amounts of a text, from left to right; amounts without a label are left out. */
export const amountPairs = remembered((text): readonly AmountPair[] => {
  const respectively = pairsInTurn(text);
  if (respectively.length > 0) return respectively;
  const behind = pairNamedBehind(text);
  if (behind) return [behind];
  return namedAmounts(text).flatMap(({ words, start, money }): AmountPair[] => {
    const found = longestLabel(words);
    if (!found || money.unit === '%') return [];
    const { label, meaning } = found;
    if (CHANGE.test(words.slice(0, words.length - label.length))) return [];
    return [
      { label, meaning, money, text: text.slice(Math.max(0, start), money.end).trim(), isWhole: label === words },
    ];
  });
});

/** The whole text is an amount and, in brackets, its label: 70.5万元（基本支出）. */
function pairNamedBehind(text: string): AmountPair | null {
  const [money] = amountsIn(text);
  const [, label = ''] = (money && /^[(（]([^()（）]+)[)）]$/.exec(text.slice(money.end).trim())) ?? [];
  const meaning = amountLabel(label);
  if (!money || money.unit === '%' || text.slice(0, money.start).trim() !== '' || meaning?.isSure !== true) return null;
  return { label, meaning, money, text: text.trim(), isWhole: true };
}

/** An amount that no label names, as a sentence tells of it: what it is for, or who gives it. */
export interface NamedPart {
  readonly name: string;
  readonly money: MoneyText;
  readonly text: string;
}

const SPENT_ON = pattern`^${LEADS_TO_USES}[:：]?`;
const GOES_TO = pattern`^,?${LEADS_TO_USES}([^,;。、:()]{2,16})`;
const BEGINS_PARTS = pattern`^${LEAD_INS}[:：,，]?`;
/** 人均5万元, 每亩800元 */
const FOR_EACH = pattern`${MEASURED_MONEY}`;
const LONGEST_NAME = 18;

/** Parts of the amount at the beginning of a sentence, in words outside every vocabulary: 120万元，用于宣传50万元、设备60万元. */
export function namedParts(text: string, pairs: readonly AmountPair[]): readonly NamedPart[] {
  const plain = narrow(text);
  const [whole] = pairs;
  if (!whole) return [];
  return namedAmounts(text).flatMap(({ words, money }): NamedPart[] => {
    if (money.start <= whole.money.start || money.unit === '%') return [];
    if (pairs.some((pair) => pair.money.start === money.start)) return [];
    const lead = BEGINS_PARTS.exec(narrow(words))?.[0] ?? '';
    const before = words.slice(lead.length);
    const isLed = lead !== '' || SPENT_ON.test(before);
    const own = before.replace(SPENT_ON, '') || (GOES_TO.exec(plain.slice(money.end))?.[1] ?? '');
    if (!/[一-龥]{2}/.test(own) || own.length > LONGEST_NAME || CHANGE.test(own) || FOR_EACH.test(words)) return [];
    const from = plain.lastIndexOf(own, money.start);
    return [{ name: isLed ? `其中：${own}` : own, money, text: text.slice(from < 0 ? money.start : from, money.end) }];
  });
}

const IN_TURN = pattern`分别(?:[为是]|${DEEDS_OF_PAYERS})?:?`;

/** As many amounts as labels, in the same order: 基本支出、项目支出分别为70.5万元、40万元. */
function pairsInTurn(text: string): AmountPair[] {
  const plain = narrow(text);
  const found = IN_TURN.exec(plain);
  if (!found) return [];
  const before = text.slice(0, found.index);
  const sentence = before.slice(before.search(/[^，。；;\n（(]*$/));
  const labels = sentence.split(/[、和及与]/).flatMap((words) => longestLabel(words.trim(), 1) ?? []);
  const from = found.index + found[0].length;
  const moneys = amountsIn(text.slice(from)).slice(0, labels.length);
  if (labels.length < 2 || moneys.length < labels.length) return [];
  const inTurn = labels.flatMap(({ label, meaning }, index): AmountPair[] => {
    const found = moneys[index];
    const money = found && { ...found, start: found.start + from, end: found.end + from };
    return money ? [{ label, meaning, money, text: text.slice(money.start, money.end), isWhole: false }] : [];
  });
  return [...amountPairs(before), ...inTurn, ...amountPairs(text.slice(inTurn.at(-1)?.money.end ?? from))];
}

/** A change is no amount of this year: 较上年减少基本支出5万元. */
const CHANGE = pattern`${CHANGES_OF_AMOUNTS}`;

/** The longest ending of the words that is a label: 基本支出 in 本单位2024年度共安排基本支出. */
function longestLabel(words: string, shortest = 2): { label: string; meaning: AmountLabel } | null {
  for (let start = 0; start <= words.length - shortest; start++) {
    const label = words.slice(start);
    const meaning = amountLabel(label);
    if (meaning) return { label, meaning };
  }
  return null;
}

/** True when the text begins with a label and its amount, whatever follows the amount: 资金总额：120万元（…）. */
export function startsWithPair(text: string, [first]: readonly AmountPair[]): boolean {
  if (first?.isWhole !== true) return false;
  if (first.text === text.trim()) return true;
  const upToLabel = text.slice(0, text.indexOf(first.label) + first.label.length);
  return labelWords(upToLabel) === labelWords(first.label);
}

/** A named part in the words after an amount: 高标准农田400万元. */
export interface RemarkPart {
  readonly name: string;
  readonly meaning: AmountLabel | null;
  readonly money: MoneyText;
}

/** The parts in the words after an amount: （高标准农田400万元，土地整治454万元）. */
export function partsInRemark(remark: string): RemarkPart[] {
  const parts = namedAmounts(remark).filter(({ words, money }) => words !== '' && money.unit !== '%');
  return parts.length < 2
    ? []
    : parts.map(({ words, money }) => ({ name: labelWords(words), meaning: amountLabel(words), money }));
}
