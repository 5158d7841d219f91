import { createDOMRenderer } from '@fluentui/react-components';

/** The pane's content security policy takes style elements only with the nonce that its page has on its own. */
export function styleRenderer(page: Document): ReturnType<typeof createDOMRenderer> {
  const nonce = page.querySelector<HTMLStyleElement>('style[nonce]')?.nonce;
  return createDOMRenderer(page, nonce ? { styleElementAttributes: { nonce } } : {});
}
