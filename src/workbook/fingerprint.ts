/** A short hash for telling whether plain data has changed; not for security. */
export function fingerprint(data: unknown): string {
  // FNV-1a
  let hash = 0x811c9dc5;
  for (const character of JSON.stringify(data))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
