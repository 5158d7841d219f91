import { oneLine } from '../../wording/plain-text';

const LONGEST = 30;

/** A text of the form to be put between “ and ” in a message: on one line, short, its own quotation marks made single. */
export function quote(text: string): string {
  const line = oneLine(text).replace(/“/g, '‘').replace(/”/g, '’');
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
