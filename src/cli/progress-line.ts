import { visible } from '../report/text/visible';
import type { TextSink } from './environment';

/** Number of files from which on the remaining time is estimated. */
const LEAST_DONE = 5;

/** A line on a terminal with the present file, its number of all files, and the remaining time. */
export class ProgressLine {
  private readonly begun = performance.now();

  /** @param sink null to show nothing */
  constructor(
    private readonly files: number,
    private readonly sink: TextSink | null,
  ) {}

  async show(done: number, path: string): Promise<void> {
    const count = this.files > 1 ? `${String(done + 1)}/${String(this.files)} ` : '';
    await this.sink?.write(`正在读取 ${count}${visible(path)}${this.timeLeft(done)}`);
  }

  async clear(): Promise<void> {
    await this.sink?.write('\r\u001b[K');
  }

  private timeLeft(done: number): string {
    if (done < LEAST_DONE) return '';
    const seconds = Math.ceil((((performance.now() - this.begun) / done) * (this.files - done)) / 1000);
    const text = seconds < 60 ? `${String(seconds)} 秒` : `${String(Math.ceil(seconds / 60))} 分钟`;
    return `，还要约 ${text}`;
  }
}
