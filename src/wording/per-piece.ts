import { HEADS_IN_PRICES, PER_PIECE, WHOLE_PIECES } from './lexicon/expenses';
import { anyOf, isOneOf, pattern } from './lexicon/family';
import { COUNT_UNITS, EXTENT_UNITS } from './lexicon/unit-words';

const PIECE = anyOf(COUNT_UNITS, EXTENT_UNITS, HEADS_IN_PRICES);
/** 户均, 每户 and 单户; 单位 is a word of its own, and a 单项 is one item of the whole. */
const FOR_ONE = [pattern`年?(${PIECE})均`, pattern`每一?(${PIECE})`, pattern`单(?![位项])(${PIECE})`];
const PRICE = pattern`${PER_PIECE}|单${WHOLE_PIECES}`;
const isHead = isOneOf(HEADS_IN_PRICES);

/** The unit for which a name says that its money is paid: 户 of 户均补助 and 单户补助, 人 of 生均经费. */
export function pieceInName(name: string): string | null {
  const piece = FOR_ONE.map((one) => one.exec(name)?.[1]).find((found) => found !== undefined) ?? null;
  return piece !== null && isHead(piece) ? '人' : piece;
}

/** True for a name of a price, whatever it is for: 单座造价, 补助标准. */
export function isPricePerPiece(name: string): boolean {
  return PRICE.test(name) || pieceInName(name) !== null;
}

/** The name without the words that say what its money is for. */
export function withoutPiece(name: string): string {
  return FOR_ONE.reduce((rest, one) => rest.replace(one, ''), name);
}
