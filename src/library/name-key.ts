import { squeeze } from '../goals/plain-text';

/**
 * What of a name counts when names are compared or searched: not its quotation marks, white space, brackets, full-width
 * letters, capitals, nor 的 and 地, which office workers swap and leave out.
 */
export function nameKey(name: string): string {
  return squeeze(name)
    .toLowerCase()
    .replace(/[“”„"‘’'`「」『』《》〈〉()（）[\]【】、，,。.；;：:·—–\-_的地]/g, '');
}
