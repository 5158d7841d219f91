import { parseJson } from './parse-json';

/**
 * What the add-in keeps inside the user's workbook: one custom XML part, so that it travels with the file. It holds
 * sections by name, each a piece of JSON text; whoever needs to remember something has a section of its own.
 *
 *     <state xmlns="urn:goal-table:state"><section name="corrections">[…]</section></state>
 */
export const STATE_NAMESPACE = 'urn:goal-table:state';

export interface SavedState {
  /** JSON texts by the name of their section, in the order of the part. */
  readonly sections: ReadonlyMap<string, string>;
  /** True when the part is damaged or written by another program; writing it anew would then lose its content. */
  readonly isUnreadable: boolean;
}

const NOTHING = { sections: new Map<string, string>(), isUnreadable: false };
const UNREADABLE = { ...NOTHING, isUnreadable: true };

/**
 * Parses the part, also after Excel, WPS or LibreOffice have rewritten it. Never throws.
 * @param xml undefined when the workbook has no such part
 */
export function parseSavedState(xml: string | undefined): SavedState {
  if (xml === undefined) return NOTHING;
  const root = rootOf(xml);
  if (root?.name !== 'state' || root.namespace !== STATE_NAMESPACE || root.content === null) return UNREADABLE;
  const sections = new Map<string, string>();
  let done = 0;
  for (const [whole, tag, attributes = '', text = ''] of root.content.matchAll(SECTION)) {
    const name = readAttributes(attributes).get('name');
    if (tag !== `${root.prefix}section` || name === undefined || sections.has(name)) return UNREADABLE;
    sections.set(name, unescape(text));
    done += whole.length;
  }
  return root.content.slice(done).trim() === '' ? { sections, isUnreadable: false } : UNREADABLE;
}

/** The XML of the part; undefined when there are no sections. Printing and parsing again gives the same sections. */
export function printSavedState(sections: SavedState['sections']): string | undefined {
  if (sections.size === 0) return undefined;
  const printed = [...sections].map(
    ([name, json]) => `<section name="${escape(name)}">${escape(inXml(json))}</section>`,
  );
  return `<state xmlns="${STATE_NAMESPACE}">${printed.join('')}</state>`;
}

/** Section with the texts that could not be read when something was saved in their place. */
const SET_ASIDE = 'set-aside';

/**
 * Sets one section (null removes it); keeps all others, also unknown ones. A text that would be lost because it cannot be
 * read is set aside in the part, until {@link withoutSetAside}.
 * @param isReadable tells of the section's present data whether it is understood
 */
export function withSection(
  xml: string | undefined,
  name: string,
  json: string | null,
  isReadable: (data: unknown) => boolean = () => true,
): string | undefined {
  const state = parseSavedState(xml);
  const sections = new Map(state.sections);
  const old = sections.get(name);
  const lost = [
    ...(state.isUnreadable && xml !== undefined ? [xml] : []),
    ...(old !== undefined && !isReadable(parseJson(old)) ? [old] : []),
  ];
  if (lost.length > 0) sections.set(SET_ASIDE, JSON.stringify([...setAsideIn(state), ...lost]));
  if (json === null) sections.delete(name);
  else sections.set(name, json);
  return printSavedState(sections);
}

/** The texts that could not be read and were set aside. */
export function setAsideTexts(xml: string | undefined): readonly string[] {
  return setAsideIn(parseSavedState(xml));
}

/** Drops the texts that were set aside. */
export function withoutSetAside(xml: string | undefined): string | undefined {
  return withSection(xml, SET_ASIDE, null);
}

function setAsideIn({ sections }: SavedState): readonly string[] {
  const json = sections.get(SET_ASIDE);
  if (json === undefined) return [];
  const texts: unknown = parseJson(json);
  return Array.isArray(texts) ? texts.map(String) : [json];
}

/** True when the XML is the add-in's part, as `getByNamespace` of Excel decides it. */
export function isSavedState(xml: string): boolean {
  return rootOf(xml)?.namespace === STATE_NAMESPACE;
}

interface Root {
  /** Prefix with its colon; "" for none. */
  readonly prefix: string;
  readonly name: string;
  readonly namespace: string | undefined;
  /** Content of the element; null when the element is not closed, or something follows it. */
  readonly content: string | null;
}

const NAME = '[\\p{L}_][\\p{L}\\d_.-]*';
const ATTRIBUTE = `\\s+((?:${NAME}:)?${NAME})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`;
const ATTRIBUTES = `(?:${ATTRIBUTE.replaceAll(/\((?!\?)/g, '(?:')})*`;
const ROOT = new RegExp(`^\\ufeff?\\s*(?:<\\?xml[^?]*\\?>\\s*)?<(${NAME}:)?(${NAME})(${ATTRIBUTES})\\s*(/?)>`, 'u');
const SECTION = new RegExp(`\\s*<((?:${NAME}:)?${NAME})(${ATTRIBUTES})\\s*(?:/>|>([^<]*)</\\1\\s*>)`, 'guy');

function rootOf(xml: string): Root | null {
  const match = ROOT.exec(xml);
  if (!match) return null;
  const [start, prefix = '', name = '', attributes = '', slash = ''] = match;
  const namespace = readAttributes(attributes).get(prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`);
  return {
    prefix,
    name,
    namespace,
    content: contentOf(xml.slice(start.length).trimEnd(), `${prefix}${name}`, slash !== ''),
  };
}

function contentOf(rest: string, tag: string, isEmpty: boolean): string | null {
  if (isEmpty) return rest === '' ? '' : null;
  const end = rest.lastIndexOf('</');
  return rest.endsWith('>') && rest.slice(end + 2, -1).trimEnd() === tag ? rest.slice(0, end) : null;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(new RegExp(ATTRIBUTE, 'gu'));
  return new Map([...found].map(([, name = '', quoted, apostrophed = '']) => [name, unescape(quoted ?? apostrophed)]));
}

/** Characters that XML cannot contain occur in JSON only within strings, where they can be written as escapes. */
function inXml(json: string): string {
  return json.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Escapes line breaks and tabs as well, because XML readers normalise them. */
function escape(text: string): string {
  return text.replace(/[<>&"\t\n\r]/g, (character) => `&#${String(character.charCodeAt(0))};`);
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescape(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-fA-F]{1,6})|(\w+));/g,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return NAMED[name] ?? whole;
      const code = decimal !== undefined ? Number(decimal) : parseInt(hex ?? '', 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
