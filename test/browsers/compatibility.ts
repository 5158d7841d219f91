import bcd from '@mdn/browser-compat-data';
import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data/types';
import { OLDEST } from './oldest-browsers';

/** Whether the oldest browsers support a name, by MDN's data. */

function firstVersion(statement: SimpleSupportStatement): number {
  const { version_added: added, version_removed: removed, flags, prefix, alternative_name: other } = statement;
  if (removed !== undefined || flags || prefix !== undefined || other !== undefined) return Infinity;
  if (statement.partial_implementation === true || typeof added !== 'string') return Infinity;
  return parseFloat(added.replace('≤', ''));
}

function isOld({ support }: CompatStatement): boolean {
  return Object.entries(OLDEST).every(([browser, oldest]) => {
    const statements = [support[browser as keyof typeof OLDEST] ?? []].flat();
    return statements.some((statement) => firstVersion(statement) <= oldest);
  });
}

function named(group: Identifier): (readonly [name: string, value: Identifier])[] {
  return (Object.entries(group) as [string, Identifier][]).filter(
    ([name, { __compat }]) => name !== '__compat' && __compat !== undefined,
  );
}

/** Support by name. A name is supported if anything with that name is. */
function collect(...groups: readonly Identifier[]): ReadonlyMap<string, boolean> {
  const names = new Map<string, boolean>();
  for (const [name, { __compat }] of groups.flatMap(named))
    if (__compat) names.set(name, (names.get(name) ?? false) || isOld(__compat));
  return names;
}

const { builtins } = bcd.javascript as unknown as { readonly builtins: Identifier };
const interfaces = [...named(builtins), ...named(bcd.api)];

/** Array, structuredClone, … */
export const globals = collect(builtins, bcd.api);

const members = (group: Identifier): [string, boolean][] =>
  named(group).flatMap(([name, { __compat }]) =>
    __compat ? [[name.replace(/_(?:static|event)$/, ''), isOld(__compat)]] : [],
  );

/** `Object.hasOwn`, `AbortSignal.timeout`, … */
export const pairs: ReadonlyMap<string, boolean> = new Map(
  interfaces.flatMap(([type, group]) => members(group).map(([name, old]) => [`${type}.${name}`, old] as const)),
);

/**
 * Names of methods and properties. Those of the document's interfaces are included only if they have at least two
 * words, because single words are properties of many objects.
 */
export const properties: ReadonlyMap<string, boolean> = (() => {
  const names = new Map<string, boolean>();
  const jsTypes = new Set(Object.keys(builtins));
  for (const [type, group] of interfaces)
    for (const [name, old] of members(group)) {
      const told = jsTypes.has(type) || /[a-z][A-Z]/.test(name) || old;
      if (told) names.set(name, (names.get(name) ?? false) || old);
    }
  return names;
})();

export const styleProperties = collect(bcd.css.properties ?? {});
export const selectors = collect(bcd.css.selectors ?? {});
export const atRules = collect(bcd.css['at-rules'] ?? {});

/**
 * Built-ins of JavaScript that the oldest browsers lack, such as `Array.at` (of instances) and `Object.hasOwn`
 * (static).
 */
export function newerBuiltIns(): { readonly type: string; readonly name: string; readonly isStatic: boolean }[] {
  const lacking = (name: string): boolean => pairs.get(name) === false;
  return [...named(builtins), ...named({ AbortSignal: bcd.api.AbortSignal ?? {} })].flatMap(([type, group]) =>
    named(group).flatMap(([member]) => {
      const name = member.replace(/_static$/, '');
      return lacking(`${type}.${name}`) && /^\w+$/.test(name) ? [{ type, name, isStatic: member !== name }] : [];
    }),
  );
}
