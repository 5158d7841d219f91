/**
 * Puts a text on the clipboard.
 * @returns false where that is forbidden, as it can be in the frame of Excel on the web
 */
export function copyText(text: string): Promise<boolean> {
  return write(text).then(
    () => true,
    () => false,
  );
}

/** A page that is not served over https has no clipboard at all. */
async function write(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
