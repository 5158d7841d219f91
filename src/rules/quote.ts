import { oneLine } from '../goals/plain-text';

const LONGEST = 30;

/** A text of the form as a message quotes it: on one line, not longer than a line of the pane. */
export function quote(text: string): string {
  const line = oneLine(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
