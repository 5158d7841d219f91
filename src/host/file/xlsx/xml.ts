import { SaxesParser } from 'saxes';
import { LIMITS } from '../limits';
import { damaged } from '../workbook-file-error';

/** An element's attributes by name as written. */
export type Attributes = Readonly<Record<string, string>>;

/** Handler of an element and of its relevant children; all others are skipped with their content. */
export interface ElementReader {
  open?(attributes: Attributes): void;
  /** Called for each piece of text directly inside the element. */
  text?(text: string): void;
  close?(): void;
  readonly children?: Readonly<Record<string, ElementReader>>;
}

/**
 * Reads XML. Elements are matched by local name, because some writers prefix every element with "x:".
 * @param part name of the text for errors
 * @throws {WorkbookFileError} when it is not well-formed, or its root is not one of `roots`
 */
export function readXml(xml: string, part: string, roots: Readonly<Record<string, ElementReader>>): void {
  const parser = new SaxesParser({ position: false, xmlns: false });
  const open: (ElementReader | undefined)[] = [];
  const addText = (text: string): void => open.at(-1)?.text?.(text);
  parser.on('error', (error) => {
    throw damaged(part, error);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const within = open.length === 0 ? roots : open.at(-1)?.children;
    const element = within?.[localName(name)];
    if (!element && open.length === 0) throw damaged(`${part}: root ${name}`);
    if (open.length === LIMITS.depth) throw damaged(`${part}: too deep`);
    open.push(element);
    element?.open?.(attributes);
  });
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    open.pop()?.close?.();
  });
  parser.write(xml).close();
}

/** A handler for elements with attributes only. */
export function eachElement(open: (attributes: Attributes) => void): ElementReader {
  return { open };
}

export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

/** @throws {WorkbookFileError} when the text is not a whole number */
export function wholeNumber(text: string | undefined): number {
  const number = Number(text);
  if (text === undefined || text.trim() === '' || !Number.isInteger(number)) throw damaged('number');
  return number;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
