/** Width of a text as printed, in half characters. */
export function widthOf(text: string): number {
  return text.replace(/[\u2000-\uffff]/g, '--').length;
}
