/**
 * Calls back when the page's stylesheet has loaded, usually at once, because browsers delay scripts for it. Never calls
 * back when it cannot be loaded; the page then says so.
 */
export function onceStyled(page: Document, draw: () => void): void {
  if (page.documentElement.classList.contains('not-styled')) return;
  const stylesheet = page.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (!stylesheet || stylesheet.sheet) draw();
  else stylesheet.addEventListener('load', draw, { once: true });
}
