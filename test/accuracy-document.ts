import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(__dirname, '../docs/accuracy.md');

/** First line of the second half of docs/accuracy.md, about reading tables. The first half is about rules. */
const SECOND_HALF = '<!-- Written by `npm run accuracy`. -->\n';

/** One half of docs/accuracy.md. A script of its own writes each: `rules`, and `reading` of tables. */
export function readHalf(half: 'rules' | 'reading'): string {
  const page = readFileSync(FILE, 'utf8');
  const at = page.indexOf(SECOND_HALF);
  if (half === 'rules') return at < 0 ? page : page.slice(0, at).replace(/\n\n$/, '\n');
  return at < 0 ? '' : page.slice(at + SECOND_HALF.length);
}

export function writeHalf(half: 'rules' | 'reading', text: string): void {
  const other = readHalf(half === 'rules' ? 'reading' : 'rules');
  const [rules, reading] = half === 'rules' ? [text, other] : [other, text];
  writeFileSync(FILE, reading === '' ? rules : `${rules}\n${SECOND_HALF}${reading}`);
}
