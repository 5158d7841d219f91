import { mayStandUnder, usualOwner } from '../../goals/level-owners';
import type { Located } from '../../goals/located';
import {
  isLevel1Name,
  isLevel2Name,
  level1Key,
  levelKey,
  levelKindOf,
  levelName,
  splitLevels,
} from '../../goals/levels';
import type { SpreadNames } from '../rows/broken-names';
import { squeeze } from '../../wording/plain-text';
import type { SeenCell, SheetView } from '../sheet/sheet-view';

/** How a block writes its levels. */
export interface LevelHabits {
  /** Columns with merged names. */
  readonly merged: ReadonlySet<number>;
  /** Columns whose cells say both levels: 产出数量指标. */
  readonly joined: ReadonlySet<number>;
  /** True for a form with rows that hold only a level 2 name. */
  readonly hasCaptions2: boolean;
  /** The last levels of the page before. */
  readonly carried: { readonly level1: Located<string> | null; readonly level2: Located<string> | null } | null;
  /** Names that are spread over several rows. */
  readonly spread: SpreadNames;
}

/**
 * Level names carried down the rows. In a column with merged names, a blank cell is a missing name; in a column without
 * merges, and at the top of a page, a blank cell has the name above.
 */
export class LevelCursor {
  private level1: Located<string> | null = null;
  private level2: Located<string> | null = null;
  private last1: Located<string> | null = null;

  /** False while the names are those of the page before. */
  private hasOwn1 = false;
  private hasOwn2 = false;
  private hasJustEntered1 = false;
  /** True after a level 2 name in the only level column. */
  private hasLower = false;
  /** The numbering of the captions of each level: 一、 over （一）. Null while none was seen. */
  private numbering1: string | null = null;
  private numbering2: string | null = null;

  private readonly mergedColumns: ReadonlySet<number>;
  private readonly joinedColumns: ReadonlySet<number>;
  private readonly hasCaptions2: boolean;
  private readonly spread: SpreadNames;

  constructor(
    private readonly view: SheetView,
    { merged, joined, hasCaptions2, carried, spread }: LevelHabits,
  ) {
    this.mergedColumns = merged;
    this.joinedColumns = joined;
    this.hasCaptions2 = hasCaptions2;
    this.spread = spread;
    this.level1 = this.last1 = carried?.level1 ?? null;
    this.level2 = carried?.level2 ?? null;
  }

  /**
   * Reads a caption row “一、产出指标”, which names the levels of the rows below. 成本指标 and 满意度指标 can be either level;
   * `isAboveCaption` tells that the next row names a lower level.
   */
  enterCaption(cells: readonly SeenCell[], isAboveCaption: boolean): void {
    for (const [index, { row, column }] of cells.entries()) {
      const named = this.read(row, column);
      if (!named) continue;
      const may1 = isLevel1Name(named.value);
      const may2 = isLevel2Name(named.value) && !(may1 && index < cells.length - 1);
      const numbering = numberingOf(squeeze(named.text));
      const isLike1 = numbering !== null && numbering === this.numbering1 && numbering !== this.numbering2;
      const isLower = this.hasJustEntered1 || (this.hasCaptions2 && !isAboveCaption);
      if (may2 && (!may1 || (isLower && !isLike1))) {
        this.level2 = named;
        this.numbering2 = numbering;
      } else if (may1) {
        this.level1 = this.last1 = named;
        this.level2 = null;
        this.numbering1 = numbering;
        this.hasJustEntered1 = true;
        continue;
      }
      this.hasJustEntered1 = false;
    }
  }

  /**
   * Moves to the row. `column1` and `column2` are the columns of its two levels (null when the form has none); `isBesideName`
   * is true for a row with an indicator.
   */
  move(row: number, column1: number | null, column2: number | null, isBesideName: boolean): void {
    this.hasJustEntered1 = false;
    if (column1 === null && column2 !== null && this.joinedColumns.has(column2) && this.moveBoth(row, column2)) return;
    if (column1 !== null && column2 === null) {
      if (this.moveBoth(row, column1) || this.moveLower(row, column1, isBesideName)) return;
    }
    if (column1 !== null && this.hasOwn1 && this.mergedColumns.has(column1)) this.level1 = null;
    if (column2 !== null && this.hasOwn2 && this.mergedColumns.has(column2)) this.level2 = null;
    const next1 = column1 === null ? null : this.read(row, column1);
    if (next1) {
      if (next1.value !== this.last1?.value) this.level2 = null;
      this.level1 = this.last1 = next1;
      this.hasOwn1 = true;
    }
    const next2 = column2 === null ? null : this.read(row, column2);
    if (next2) {
      this.level2 = next2;
      this.hasOwn2 = true;
    }
  }

  get current(): { level1: Located<string> | null; level2: Located<string> | null } {
    return { level1: this.level1, level2: this.level2 };
  }

  /** Reads both names from a single level column. */
  private moveBoth(row: number, column: number): boolean {
    const area = this.view.areaAt(row, column);
    const text = this.view.rawText(area.row, area.column);
    const both = splitLevels(text) ?? (this.joinedColumns.has(column) ? this.lowerAlone(text) : null);
    if (!both) return false;
    const cell = this.view.address(area.row, area.column);
    this.level1 = this.last1 = { value: both.level1, text, cell };
    this.level2 = { value: both.level2, text, cell };
    return true;
  }

  /** 社会效益指标 where other cells say both levels in one word: its own name says what stands over it. */
  private lowerAlone(text: string): { level1: string; level2: string } | null {
    const name = levelName(text);
    const above = this.level1?.value;
    const owner = usualOwner(name);
    if (!isLevel2Name(name) || owner === null || levelKey(name) === level1Key(owner)) return null;
    const { isSatisfaction } = levelKindOf('', name);
    const isUnder = above !== undefined && !isSatisfaction && mayStandUnder(above, name);
    return { level1: isUnder ? above : owner, level2: name };
  }

  /**
   * Reads a level 2 name that stands under its level 1 in a single level column: 产出指标 above 数量指标. A name that can be either
   * (成本指标, 服务对象满意度) is the lower one beside an indicator when the names of level 1 have rows of their own.
   */
  private moveLower(row: number, column: number, isBesideName: boolean): boolean {
    const next = this.read(row, column);
    if (!next || !isLevel2Name(next.value)) return false;
    if (isLevel1Name(next.value)) {
      const isSatisfaction = (name: string): boolean => levelKindOf(name, '').isSatisfaction;
      const fits = !isSatisfaction(next.value) || isSatisfaction(this.level1?.value ?? '');
      if (!isBesideName || !this.hasLower || !this.level1 || !fits) return false;
    } else this.hasLower = true;
    // 社会效益 below 产出数量, where a column says both levels in one word.
    const isJoined = this.level1 !== null && this.level1.text === this.level2?.text;
    if (isJoined && this.level1 && !mayStandUnder(this.level1.value, next.value)) this.level1 = null;
    this.level2 = next;
    return true;
  }

  private read(row: number, column: number): Located<string> | null {
    const spread = this.spread.get(column)?.get(row);
    if (spread) return spread;
    const area = this.view.areaAt(row, column);
    const text = this.view.rawText(area.row, area.column);
    const name = levelName(text);
    return name === '' ? null : { value: name, text, cell: this.view.address(area.row, area.column) };
  }
}

const NUMBERINGS: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.．]/,
  /^[(（][一二三四五六七八九十]+[)）]/,
  /^\d+[、.．]/,
  /^[(（]\d+[)）]/,
];

/** The kind of numbering of a caption, as text for comparison; null for none. */
function numberingOf(text: string): string | null {
  return NUMBERINGS.find((numbering) => numbering.test(text))?.source ?? null;
}
