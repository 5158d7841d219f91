import type { Area } from '../../../src/workbook/area';
import type { Grid } from '../grid';
import type { RangeRef } from './range-ref';

export type BorderSide = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';
export type BorderLine = 'None' | 'Continuous' | 'Dash' | 'DashDot' | 'DashDotDot' | 'Dot';

/** A conditional format with its settings; only those of type Custom can be created here. */
export interface ConditionalFormatData {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly RangeRef[];
  formula: string;
  fill: string;
  bold: boolean;
  readonly borders: Map<BorderSide, { style: BorderLine; color: string }>;
}

export interface ReplyData {
  readonly id: string;
  content: string;
}

export interface CommentData extends ReplyData {
  readonly place: RangeRef;
  replies: ReplyData[];
}

/**
 * Properties of cells besides content and format: conditional formats (the highest priority first), comments, and
 * old-style notes, which prevent comments.
 */
export class CellExtras {
  formats: ConditionalFormatData[] = [];
  comments: CommentData[] = [];
  notes: RangeRef[] = [];
  private readonly listeners = new Set<() => void>();
  private lastId = 0;

  constructor(grid: Grid) {
    grid.onChanged((change) => {
      for (const ref of this.places()) ref.follow(change);
      // Formats and comments on deleted rows are deleted too.
      this.formats = this.formats.filter(({ ranges }) => ranges.some(isThere));
      this.comments = this.comments.filter(({ place }) => isThere(place));
      this.notes = this.notes.filter(isThere);
    });
  }

  newId(): string {
    this.lastId += 1;
    return `{${String(this.lastId).padStart(8, '0')}}`;
  }

  commentAt(sheet: string, row: number, column: number): CommentData | undefined {
    return this.comments.find(({ place }) => isAt(place, sheet, row, column));
  }

  hasNoteAt(sheet: string, row: number, column: number): boolean {
    return this.notes.some((note) => isAt(note, sheet, row, column));
  }

  onChanged(listener: () => void): void {
    this.listeners.add(listener);
  }

  /** Call after any change. */
  changed(): void {
    for (const listener of this.listeners) listener();
  }

  private places(): RangeRef[] {
    return [...this.formats.flatMap(({ ranges }) => ranges), ...this.comments.map(({ place }) => place), ...this.notes];
  }
}

/** The areas of a format that have not been deleted. */
export function areasOf({ ranges }: ConditionalFormatData): readonly Area[] {
  return ranges.filter(isThere).map(({ area }) => area);
}

function isAt(ref: RangeRef, sheet: string, row: number, column: number): boolean {
  return ref.sheet === sheet && ref.area.row === row && ref.area.column === column;
}

function isThere(ref: RangeRef): boolean {
  return ref.isThere;
}
