/**
 * Does it when the page's stylesheet is there: at once where the browser has kept the scripts waiting for it, as it should.
 * Never when it cannot be had: the page, which marks that, says so.
 */
export function onceStyled(page: Document, draw: () => void): void {
  if (page.documentElement.classList.contains('not-styled')) return;
  const stylesheet = page.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (!stylesheet || stylesheet.sheet) draw();
  else stylesheet.addEventListener('load', draw, { once: true });
}
