import type { CellContent } from '../../../../src/workbook/snapshot';
import type { TargetTruth } from '../../sheet-truth';
import { isBlank, textCell } from '../cell-content';
import type { Chooser } from '../dimension';
import type { PlannedIndicator } from '../planned-indicator';
import type { Meaning } from '../values/meaning';
import { splitValue } from '../values/split-value';
import { writeValue } from '../values/write-value';
import type { BlockPlan } from './block-plan';
import type { ColumnKind } from './headings';

/** Contents of an indicator's target columns. */
export interface TargetCells {
  /** By kind of column; one content for each of several value columns. */
  readonly contents: Readonly<Partial<Record<ColumnKind, readonly CellContent[]>>>;
  readonly truth: TargetTruth;
  readonly writings: readonly string[];
  /** The value columns that hold the target: the first filled place, the grade 优. */
  readonly holders: readonly number[];
}

export function targetCells(plan: BlockPlan, indicator: PlannedIndicator, year: number, chooser: Chooser): TargetCells {
  const { groups } = plan.target;
  const own = ownCells(plan, indicator, year, chooser);
  if (!groups) return own;
  const { meaning, fault } = indicator;
  const other = (kind: ColumnKind, content: CellContent): CellContent => {
    if (kind === 'value') return textCell(fault === 'over-100' ? '95%' : neighbourText(meaning));
    if (kind !== 'number' || meaning.says === 'words' || meaning.says === 'date') return content;
    return textCell(
      fault === 'over-100' ? '95' : meaning.says === 'missing' ? '10' : String(Math.ceil(meaning.number * 0.9)),
    );
  };
  const contents = Object.entries(own.contents) as [ColumnKind, readonly CellContent[]][];
  return {
    ...own,
    contents: Object.fromEntries(
      contents.map(([kind, [content = textCell('')]]) => [
        kind,
        groups.map(({ isOwn }) => (isOwn ? content : other(kind, content))),
      ]),
    ),
    holders: [groups.findIndex(({ isOwn }) => isOwn)],
  };
}

function ownCells(
  { target, split }: BlockPlan,
  { meaning, fault }: PlannedIndicator,
  year: number,
  chooser: Chooser,
): TargetCells {
  if (target.several?.kind === 'grades') return gradeCells(meaning, year, chooser);
  if (target.several) return placeCells(meaning, target.several.headings.length, year, chooser);
  if (target.columns.includes('value')) {
    const { content, truth, writings } = writeValue(meaning, year, chooser);
    // A second value over 100 % would be a fault of its own, which the truth does not know.
    const other = textCell(fault === 'over-100' ? '95%' : neighbourText(meaning));
    return {
      contents: {
        value: [content],
        nature: [textCell(meaning.says === 'words' || meaning.says === 'date' ? '定性' : '定量')],
        past: [other],
        'half-year': [other],
        'whole-period': [other],
        approved: [other],
        average: [other],
      },
      truth,
      writings,
      holders: [0],
    };
  }
  const { operator, number, unit, truth, writings } = splitValue(meaning, year, split, chooser);
  const joined = (...parts: readonly CellContent[]): CellContent => textCell(parts.map(({ text }) => text).join(''));
  const isFigure = truth.kind === 'number';
  return {
    contents: {
      operator: [operator],
      number: [
        target.unitWithNumber && isFigure
          ? joined(number, unit)
          : target.signWithNumber && isFigure
            ? joined(operator, number)
            : number,
      ],
      unit: [unit],
    },
    truth,
    writings,
    holders: [0],
  };
}

/** Content of a column for another period: a slightly lower figure, or the same words. */
function neighbourText(meaning: Meaning): string {
  switch (meaning.says) {
    case 'words':
      return meaning.words;
    case 'date':
      return '按时';
    case 'missing':
      return meaning.unit === '%' ? '90%' : `10${meaning.unit}`;
    default:
      return `${String(Math.ceil(meaning.number * 0.9))}${meaning.unit}`;
  }
}

/** 优 holds the target; 良, 中 and 差 hold lower ones. */
function gradeCells(meaning: Meaning, year: number, chooser: Chooser): TargetCells {
  const { content, truth, writings } = writeValue(meaning, year, chooser);
  const lower = (step: 1 | 2 | 3): string => {
    if (!('number' in meaning)) return ['较好', '一般', '差'][step - 1] ?? '';
    const isLimit = meaning.says === 'at-most' || meaning.says === 'within' || meaning.says === 'less-than';
    const number = Number((meaning.number * (isLimit ? 1 + step * 0.1 : 1 - step * 0.1)).toPrecision(4));
    const sign = isLimit ? ['≤', '≤', '>'][step - 1] : ['≥', '≥', '<'][step - 1];
    return `${sign ?? ''}${String(number)}${meaning.unit}`;
  };
  const others = meaning.says === 'missing' ? ['', '', ''] : [lower(1), lower(2), lower(3)];
  return { contents: { value: [content, ...others.map(textCell)] }, truth, writings, holders: [0] };
}

/** Share of places that do not take part, so that their cell is blank. */
const ABSENT = 0.2;

function placeCells(meaning: Meaning, count: number, year: number, chooser: Chooser): TargetCells {
  const cells = Array.from({ length: count }, () => writeValue(meaning, year, chooser));
  const first = cells[0];
  if (!first) throw new Error('a form without places');
  if (meaning.says === 'missing') {
    return {
      contents: { value: cells.map(() => textCell('')) },
      truth: first.truth,
      writings: [],
      holders: cells.map((_, index) => index),
    };
  }
  const absent = cells.map((_, index) => index < count - 1 && chooser.random.chance(ABSENT));
  const shown = cells.map(({ content }, index) => (absent[index] ? textCell('') : content));
  const holder = shown.findIndex((content) => !isBlank(content));
  const held = cells[holder] ?? first;
  return { contents: { value: shown }, truth: held.truth, writings: held.writings, holders: [holder] };
}
