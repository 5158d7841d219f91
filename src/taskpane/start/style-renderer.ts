import { createDOMRenderer } from '@fluentui/react-components';

/** The pane's content security policy allows style elements only with the nonce of the page's own one. */
export function styleRenderer(page: Document): ReturnType<typeof createDOMRenderer> {
  const nonce = page.querySelector<HTMLStyleElement>('style[nonce]')?.nonce;
  return createDOMRenderer(page, nonce ? { styleElementAttributes: { nonce } } : {});
}
