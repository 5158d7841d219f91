/** Kind of a piece of text, for colours on terminals. */
export type Shade = 'error' | 'warning' | 'hint' | 'heading' | 'quiet' | 'good' | 'plain';

export type Paint = (shade: Shade, text: string) => string;

const CODES: Readonly<Record<Shade, number>> = {
  error: 31,
  warning: 33,
  hint: 36,
  heading: 1,
  quiet: 2,
  good: 32,
  plain: 0,
};

/** Colours by ANSI escape sequences. */
export const inColour: Paint = (shade, text) =>
  shade === 'plain' ? text : `\u001b[${String(CODES[shade])}m${text}\u001b[0m`;

export const plain: Paint = (_, text) => text;
