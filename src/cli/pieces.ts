import type { TextSink } from './environment';

/** Writes the pieces of an output with what stands between two of them; empty pieces are none. */
export class Pieces {
  private isFirst = true;

  constructor(
    private readonly between: string,
    private readonly sink: TextSink,
  ) {}

  async write(piece: string): Promise<void> {
    if (piece === '') return;
    await this.sink.write(this.isFirst ? piece : this.between + piece);
    this.isFirst = false;
  }
}
