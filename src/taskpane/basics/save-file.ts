const URL_LIFETIME_MS = 60_000;

/**
 * Passes a file to the browser, which asks for a place or saves it in the downloads. In some versions of Excel nothing
 * happens, without an error, so offer another way too.
 * @returns false when it certainly failed, as in Excel for Mac (office-js issues 2700 and 4681)
 */
export function saveFile(name: string, content: BlobPart, type: string): boolean {
  if (isExcelForMac()) return false;
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

function isExcelForMac(): boolean {
  if (typeof Office === 'undefined') return false;
  // Undefined before Office is ready, and in some versions on the web.
  const context = Office.context as Partial<Office.Context> | undefined;
  return context?.platform !== undefined && String(context.platform) === 'Mac';
}
