import { squeeze } from '../wording/plain-text';

const SIGNS = /[“”„"‘’'`「」『』《》〈〉()（）[\]【】、，,。.；;：:·—–\-_%‰]/g;

/**
 * The name reduced to its sounds: without quotation marks, white space, brackets, unit, full-width forms and capitals.
 */
export function soundKey(name: string): string {
  return squeeze(name).toLowerCase().replace(SIGNS, '');
}

/** The name as names are compared and searched: also without 的 and 地, which office workers often swap or omit. */
export function nameKey(name: string): string {
  return soundKey(name).replace(/[的地]/g, '');
}
