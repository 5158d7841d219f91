/**
 * Copies a text to the clipboard; call it in a click handler. Excel on the web shows the pane in a frame without the
 * clipboard interface (office-js issues 1991 and 3480); the older command still works there.
 * @returns false when both fail
 */
export async function copyText(text: string): Promise<boolean> {
  if (copyByCommand(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Pages not served over https have no clipboard.
    return false;
  }
}

/** The command copies the selection, so a field with the text is added to the page temporarily. */
function copyByCommand(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.setAttribute('aria-hidden', 'true');
  field.style.cssText = 'position:fixed;top:0;left:0;opacity:0';
  document.body.append(field);
  // Not every browser moves the focus with the selection, and the command copies from the focused field.
  field.focus({ preventScroll: true });
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
