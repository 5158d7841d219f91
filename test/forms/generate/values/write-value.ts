import type { CellContent } from '../../../../src/workbook/snapshot';
import type { TargetTruth } from '../../sheet-truth';
import { numberCell, textCell } from '../cell-content';
import type { Chooser, Dimension } from '../dimension';
import { about, atLeast, atMost, exactly, inAll, lessThan, moreThan, ranges, withinTime } from './bounds';
import { dates } from './dates';
import { figures, type FigureWriting } from './figures';
import type { Bound, Meaning } from './meaning';
import { missingValues } from './missing';
import type { Writing } from './writing';

/** A target value in one cell. */
export interface WrittenValue {
  readonly content: CellContent;
  readonly truth: TargetTruth;
  /** Names of the spellings used: "至少: 不低于N". */
  readonly writings: readonly string[];
}

const BOUNDS: Readonly<Record<Bound, Dimension<Writing>>> = {
  'at-least': atLeast,
  'at-most': atMost,
  within: withinTime,
  exactly,
  'in-all': inAll,
  'more-than': moreThan,
  'less-than': lessThan,
  about,
};

/** Writes a meaning into one cell. */
export function writeValue(meaning: Meaning, year: number, chooser: Chooser): WrittenValue {
  switch (meaning.says) {
    case 'words':
      return wordsValue(meaning.words);
    case 'date':
      return dateValue(year, chooser);
    case 'missing': {
      const writing = chooser.choose(missingValues);
      return {
        content: textCell(writing.write(meaning.unit)),
        truth: { kind: 'missing' },
        writings: [`${missingValues.name}: ${writing.name}`],
      };
    }
    case 'range':
      return rangeValue(meaning, chooser);
    default:
      return boundValue(meaning, chooser);
  }
}

function wordsValue(words: string): WrittenValue {
  return { content: textCell(words), truth: { kind: /\d/.test(words) ? 'filled' : 'words' }, writings: [] };
}

export function dateValue(year: number, chooser: Chooser): WrittenValue {
  const writing = chooser.choose(dates);
  return {
    content: textCell(writing.write(year)),
    truth: { kind: 'date', ...(writing.iso && { iso: writing.iso(year) }) },
    writings: [`${dates.name}: ${writing.name}`],
  };
}

function rangeValue(meaning: Extract<Meaning, { says: 'range' }>, chooser: Chooser): WrittenValue {
  const writing = chooser.choose(ranges);
  const { number, upper, unit } = meaning;
  return {
    content: textCell(writing.write(String(number), String(upper), unit)),
    truth: { kind: 'range', lower: number, upper, unit },
    writings: [`${ranges.name}: ${writing.name}`],
  };
}

/** Share of rates that are numbers with a percent format. */
const PERCENT_CELLS = 0.15;

function boundValue(meaning: Extract<Meaning, { says: Bound }>, chooser: Chooser): WrittenValue {
  const { says, number, unit } = meaning;
  const truth = { kind: 'number', number, unit } as const;
  // Without 1000%, which could also be 10 typed into a cell with percent format.
  if (says === 'exactly' && unit === '%' && number < 500 && chooser.random.chance(PERCENT_CELLS)) {
    const content = numberCell(Number((number / 100).toPrecision(12)), Number.isInteger(number) ? '0%' : '0.00%');
    return { content, truth: { ...truth, operators: [null] }, writings: ['百分数单元格'] };
  }
  const bound = BOUNDS[says];
  const writing = chooser.choose(bound, ({ name }) => fitsUnit(name, unit));
  const figure = chooser.choose(figures, (choice) => fitsFigure(choice, number, unit, writing));
  const parts = figure.write(number, unit);
  const written = textCell(writing.write(parts.figure, parts.unit));
  const writings = [`${bound.name}: ${writing.name}`, `${figures.name}: ${figure.name}`];
  return {
    content: written,
    truth: says === 'about' ? { kind: 'about', number, unit } : { ...truth, operators: writing.operators },
    writings,
  };
}

/** Excludes implausible spellings: "每年120%" and "N余%"; "100+" only with a sign or without a unit. */
function fitsUnit(name: string, unit: string): boolean {
  if (unit === '%') return !/余|多|共|年|（含）单位/.test(name);
  return name !== 'N+';
}

function fitsFigure(choice: FigureWriting, number: number, unit: string, writing: Writing): boolean {
  if (!choice.fits(number, unit)) return false;
  if (choice.needsWords && !writing.hasWords) return false;
  return !(choice.isWhole && writing.isSplit);
}
