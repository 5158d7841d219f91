import { oneLine } from '../../wording/plain-text';

const LONGEST = 30;

/** Prepares a text of the form for “…” in a message: in one line, shortened, with single quotation marks inside. */
export function quote(text: string): string {
  const line = oneLine(text).replace(/“/g, '‘').replace(/”/g, '’');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
