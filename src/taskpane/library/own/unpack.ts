import { Unzip, UnzipInflate } from 'fflate';

/** Several times the size of a table with three thousand indicators; a larger file is something else, or a zip bomb. */
const MOST_UNPACKED = 12 * 1024 * 1024;
/** Packed bytes per step; at most 1,032 times as many are unpacked before they are counted. */
const SLICE = 8 * 1024;

export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/**
 * The requested files of a zip file as texts. Sizes are counted while unpacking, because the sizes given in the file
 * may be wrong.
 * @throws {TooLargeError} when they unpack to too much; another error when the file is damaged
 */
export function unpack(bytes: Uint8Array, isWanted: (name: string) => boolean): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  let unpacked = 0;
  let unfinished = 0;
  const zip = new Unzip((file) => {
    if (!isWanted(file.name)) return;
    const utf8 = new TextDecoder();
    let text = '';
    unfinished += 1;
    file.ondata = (error, chunk, isLast) => {
      if (error) throw error;
      unpacked += chunk.length;
      if (unpacked > MOST_UNPACKED) throw new TooLargeError();
      text += utf8.decode(chunk, { stream: !isLast });
      if (!isLast) return;
      unfinished -= 1;
      texts.set(file.name, text);
    };
    file.start();
  });
  zip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += SLICE) zip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
  if (unfinished > 0) throw new Error('zip: truncated');
  return texts;
}
