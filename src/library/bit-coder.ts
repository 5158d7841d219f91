/** Decisions as a number between 0 and 1: the likelier a decision was, the less it narrows the interval (arithmetic coding). */
const TOP = 0xff000000;
const BYTE = 8;
const { floor } = Math;

export class BitWriter {
  private low = 0;
  private high = 0xffffffff;
  private readonly bytes: number[] = [];

  write(bit: number, probability: number): void {
    const middle = middleOf(this.low, this.high, probability);
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    while (((this.low ^ this.high) & TOP) === 0) {
      this.bytes.push(this.high >>> 24);
      this.low = (this.low << BYTE) >>> 0;
      this.high = ((this.high << BYTE) | 0xff) >>> 0;
    }
  }

  /** All that was written, as text of signs that JSON does not escape. */
  end(): string {
    const last = [this.high >>> 24, 0, 0, 0];
    return btoa([...this.bytes, ...last].map((byte) => String.fromCharCode(byte)).join(''));
  }
}

export class BitReader {
  private low = 0;
  private high = 0xffffffff;
  private value = 0;
  private at = 0;
  private readonly bytes: string;

  constructor(written: string) {
    this.bytes = atob(written);
    for (let byte = 0; byte < 4; byte++) this.next();
  }

  read(probability: number): number {
    const middle = middleOf(this.low, this.high, probability);
    const bit = this.value <= middle ? 1 : 0;
    if (bit === 1) this.high = middle;
    else this.low = middle + 1;
    while (((this.low ^ this.high) & TOP) === 0) {
      this.low = (this.low << BYTE) >>> 0;
      this.high = ((this.high << BYTE) | 0xff) >>> 0;
      this.next();
    }
    return bit;
  }

  private next(): void {
    this.value = ((this.value << BYTE) | (this.bytes.charCodeAt(this.at++) || 0)) >>> 0;
  }
}

function middleOf(low: number, high: number, probability: number): number {
  return low + floor((high - low) * probability);
}
