import { squeeze } from '../wording/plain-text';

const SIGNS = /[“”„"‘’'`「」『』《》〈〉()（）[\]【】、，,。.；;：:·—–\-_%‰]/g;

/**
 * What of a name is read out: not its quotation marks, white space, brackets, unit, full-width letters
 * nor capitals.
 */
export function soundKey(name: string): string {
  return squeeze(name).toLowerCase().replace(SIGNS, '');
}

/**
 * What of a name counts when names are compared or searched: what is read out, but for 的 and 地, which office workers
 * swap and leave out.
 */
export function nameKey(name: string): string {
  return soundKey(name).replace(/[的地]/g, '');
}
