/** A path as a URI reference. */
export function uriOf(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/');
  const [first = ''] = parts;
  const written = parts.map((part) => encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))).join('/');
  if (/^[A-Za-z]:$/.test(first)) return `file:///${first}${written.slice(encodeURIComponent(first).length)}`;
  if (written.startsWith('//')) return `file:${written}`;
  return written.startsWith('/') ? `file://${written}` : written;
}
