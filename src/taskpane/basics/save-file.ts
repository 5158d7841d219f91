const URL_LIFETIME_MS = 60_000;

/**
 * Hands a file to the browser, which asks the user where to or puts it into the downloads. Panes of some versions of
 * Excel do nothing without a word: offer another way too.
 * @returns false when it failed for sure
 */
export function saveFile(name: string, content: BlobPart, type: string): boolean {
  try {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content], { type }));
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(link.href), URL_LIFETIME_MS);
    return true;
  } catch {
    return false;
  }
}
