import { RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { parse } from 'acorn';
import type { AnyNode } from 'acorn';
import { simple } from 'acorn-walk';
import { atRules, globals, pairs, properties, selectors, styleProperties } from './compatibility';
import { BROUGHT_ALONG, NEEDED_BEYOND, SAFE_NAMES, SAFE_STYLES, SYNTAX } from './oldest-browsers';

/** Looks in what is shipped for what the oldest browsers do not know (oldest-browsers.ts). */

/** Flags d and v, look-behind (which no compiler replaces), and newer features of regular expressions. */
const NEWER_FLAGS = /[dv]/;
const LOOK_BEHIND = /\(\?<[=!]/;
const NEWER_PATTERN = /\(\?[ims]*-?[ims]*:/;
const AHEAD = /\(\?:/g;

const allowed = new Set<string>([...BROUGHT_ALONG, ...Object.keys(NEEDED_BEYOND), ...Object.keys(SAFE_NAMES)]);

function newerInPattern(pattern: string, flags: string): readonly string[] {
  const found: string[] = [];
  if (NEWER_FLAGS.test(flags)) found.push(`/${pattern}/${flags}: flag`);
  try {
    const parser = new RegExpParser({ ecmaVersion: 2020 });
    const ast = parser.parsePattern(pattern, 0, pattern.length, { unicode: flags.includes('u') });
    visitRegExpAST(ast, {
      onAssertionEnter: ({ kind }) => {
        if (kind === 'lookbehind') found.push(`/${pattern}/: lookbehind`);
      },
    });
  } catch (error) {
    found.push(`/${pattern}/: ${error instanceof Error ? error.message : String(error)}`);
  }
  return found;
}

/** A part of a pattern in a string cannot be parsed alone, so its text is searched. */
function newerInText(text: string): readonly string[] {
  return [
    ...(LOOK_BEHIND.test(text) ? [`"${text}": lookbehind`] : []),
    ...(NEWER_PATTERN.test(text.replace(AHEAD, '')) ? [`"${text}": flags inside a pattern`] : []),
  ];
}

/** @param syntax year of ECMAScript, or 5 */
export function findNewer(script: string, syntax: 5 | typeof SYNTAX = SYNTAX): string[] {
  const found = new Set<string>();
  let program;
  try {
    program = parse(script, { ecmaVersion: syntax, sourceType: syntax === 5 ? 'script' : 'module' });
  } catch (error) {
    return [`syntax: ${error instanceof Error ? error.message : String(error)}`];
  }
  const tell = (all: readonly string[]): void => all.forEach((one) => found.add(one));
  const tellArgument = (flags: AnyNode | undefined): void => {
    if (flags?.type === 'Literal' && typeof flags.value === 'string' && NEWER_FLAGS.test(flags.value))
      found.add(`RegExp with flags "${flags.value}"`);
  };
  simple(program, {
    MemberExpression({ object, property, computed }) {
      const name = property.type === 'Identifier' && !computed ? property.name : literal(property);
      if (name === null || allowed.has(name)) return;
      const owner = object.type === 'Identifier' ? pairs.get(`${object.name}.${name}`) : undefined;
      if (owner === false || (owner === undefined && properties.get(name) === false)) found.add(`.${name}`);
    },
    Identifier({ name }) {
      if (name.length > 2 && globals.get(name) === false && !allowed.has(name)) found.add(name);
    },
    NewExpression({ callee, arguments: [, flags] }) {
      if (callee.type === 'Identifier' && callee.name === 'RegExp') tellArgument(flags);
    },
    CallExpression({ callee, arguments: [, flags] }) {
      if (callee.type === 'Identifier' && callee.name === 'RegExp') tellArgument(flags);
    },
    Literal(node) {
      if (node.regex) tell(newerInPattern(node.regex.pattern, node.regex.flags));
      else if (typeof node.value === 'string') tell(newerInText(node.value));
    },
    TemplateElement({ value }) {
      tell(newerInText(value.raw));
    },
  });
  return [...found];
}

function literal(node: AnyNode): string | null {
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

/** By name: newer properties, pseudo-classes and rules, and selected values, units and functions. */
export function findNewerStyles(css: string): string[] {
  const found = new Set<string>();
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"[^"]*"|'[^']*'/g, '""');
  const tell = (name: string, known: ReadonlyMap<string, boolean>, shown: string): void => {
    if (known.get(name) === false && !(shown in SAFE_STYLES)) found.add(shown);
  };
  for (const [, name = ''] of plain.matchAll(/[{;]\s*([a-z-]+)\s*:(?=[^{}]*[;}])/g)) tell(name, styleProperties, name);
  for (const [, name = ''] of plain.matchAll(/(?<!:):([a-z-]+)(?=[^{}]*\{)/g)) tell(name, selectors, `:${name}`);
  for (const [, name = ''] of plain.matchAll(/@([a-z-]+)/g)) tell(name, atRules, `@${name}`);
  for (const [newer] of plain.matchAll(
    /\b\d*\.?\d+(?:[dsl]v[hw]|cq[whib])\b|\b(?:color-mix|light-dark|oklch|oklab)\(/g,
  ))
    found.add(newer);
  return [...found];
}

/** For a page. Its first script detects the browser, so it must run in all of them. */
export function findNewerInPage(html: string): string[] {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
    ([, attributes = '', script = '']) =>
      script.trim() !== '' && !/\btype="?(?!module|text\/javascript)[a-z]/.test(attributes),
  );
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)];
  return [
    ...scripts.flatMap(([, , script = ''], index) => findNewer(script, index === 0 ? 5 : SYNTAX)),
    ...styles.flatMap(([, css = '']) => findNewerStyles(css)),
  ];
}
