/**
 * The oldest browsers supported, and what the page needs beyond them. `npm run oldest-browsers` compares everything in
 * dist/ with this list. The page's first script tests for these and tells the user what to do when something is
 * missing.
 */

/** WebView2 with a fixed version, which is not updated, began at 86; Safari 15 belongs to macOS 10.15 to 12. */
export const OLDEST = { chrome: 85, safari: 15 } as const;

/**
 * ECMAScript version of the scripts; `target` in webpack.config.js compiles to it. The page's first script is
 * ECMAScript 5.
 */
export const SYNTAX = 2020;

/** Needed only by the one-file page, which is packed; its first script tests for it. */
export const NEEDED_BEYOND = { DecompressionStream: 'Safari 16.4' } as const;

/** Newer built-ins that src/taskpane/start/newer-built-ins.ts adds. */
export const BROUGHT_ALONG = ['at', 'hasOwn', 'throwIfAborted'] as const;

/** Names of newer built-ins in the scripts that do no harm, with the reason. */
export const SAFE_NAMES: Readonly<Record<string, string>> = {
  cause: 'a property of findings',
  suppressed: 'a property of findings',
  take: "the journal's own, the host's own",
  move: "an edit's own",
  difference: 'a property of values that are compared',
  captureStackTrace: 'zod, big.js: asked for first',
  reportError: 'React: asked for first',
  isInputPending: 'React: asked for first',
  createContext: "React's own, Excel's own",
  displayName: 'a property of components',
  initialValue: "React's own",
  fromElement: 'React: left undefined where it is missing',
  scrollLeft: 'old; the data knows it only for one newer interface',
  expirationTime: "React's own",
  isComposing: 'an event of a key has it in all of them',
};

/** Newer parts of stylesheets that do no harm in old browsers, with the reason. */
export const SAFE_STYLES: Readonly<Record<string, string>> = {
  outline: 'known to all; Safari before 16.4 draws it without round corners',
  ':focus-visible': "the browser's own ring shows instead, since no rule takes it away",
  'forced-color-adjust': 'for the contrast themes of Windows only',
  'accent-color': "the colour of a tick; else the browser's blue",
  'text-underline-offset': 'a line one pixel nearer to its text',
  'field-sizing': 'an input grows with its text; else it scrolls',
  'content-visibility': 'long lists are drawn faster with it',
  'contain-intrinsic-size': 'belongs to content-visibility',
};
