/*
 * The build puts this in the place of rtl-css-js (webpack.config.js), of which Griffel asks how each style would look
 * in Hebrew: the pane is in Chinese only, and shows 2 KiB sooner without the answer.
 */

interface Declaration {
  readonly key: string;
  readonly value: unknown;
}

export function convertProperty(key: string, value: unknown): Declaration {
  return { key, value };
}

export function convert<Styles>(styles: Styles): Styles {
  return styles;
}
