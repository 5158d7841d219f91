import type { CellMarking, MarkOutcome } from '../../src/host/cell-marking';
import { HostError } from '../../src/host/port';
import type { HostTrouble } from '../../src/host/port';
import type { CellMark, MarkStyle } from '../../src/workbook/cell-mark';

const NOTHING: MarkOutcome = { marked: 0, cleared: 0, filledInstead: [], answered: [], passed: [] };

/** Marks in memory, with outcomes set by the test. */
export class FakeMarking implements CellMarking {
  marks: readonly CellMark[] = [];
  usedStyle: MarkStyle | null = null;
  /** Outcome of the next action, besides its counts. */
  next: Partial<MarkOutcome> = {};
  private refusal: HostTrouble | null = null;

  constructor(readonly styles: readonly MarkStyle[] = ['fill', 'comment']) {}

  /** Makes the next action fail. */
  refuse(trouble: HostTrouble): void {
    this.refusal = trouble;
  }

  mark(marks: readonly CellMark[], style: MarkStyle): Promise<MarkOutcome> {
    return this.act(() => {
      const cleared = this.marks.length;
      this.marks = marks;
      this.usedStyle = style;
      return { marked: marks.length, cleared };
    });
  }

  clear(): Promise<MarkOutcome> {
    return this.act(() => {
      const cleared = this.marks.length;
      this.marks = [];
      return { cleared };
    });
  }

  private act(work: () => Partial<MarkOutcome>): Promise<MarkOutcome> {
    const { refusal, next } = this;
    this.refusal = null;
    this.next = {};
    if (refusal) return Promise.reject(new HostError(refusal));
    return Promise.resolve({ ...NOTHING, ...work(), ...next });
  }
}
