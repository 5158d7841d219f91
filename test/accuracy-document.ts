import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join(__dirname, '../docs/accuracy.md');

/** Begins the second half of docs/accuracy.md: how well tables are read. The first half is about the rules. */
const SECOND_HALF = '<!-- Written by `npm run accuracy`. -->\n';

/** docs/accuracy.md has two halves with a writer each: the rules, and the reading of tables. */
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
