import type { TextSink } from './environment';

/** Writes the pieces of an output with a separator between them; empty pieces are skipped. */
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
