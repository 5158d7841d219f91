/**
 * Does it when the page's stylesheet is there: at once where the browser has kept the scripts waiting for it, as it should.
 * Without its stylesheet the pane is not drawn; the page says that a file is missing.
 */
export function onceStyled(page: Document, draw: () => void): void {
  const stylesheet = page.querySelector<HTMLLinkElement>('link[rel="stylesheet"]');
  if (!stylesheet || stylesheet.sheet) draw();
  else stylesheet.addEventListener('load', draw, { once: true });
}
