const INNERMOST = /[(（【[]([^()（）【】[\]]*)[)）】\]]/g;
/** Brackets within brackets within brackets: nobody writes more. */
const DEEPEST = 3;

/** The text without its remarks in brackets, nested ones too; those that `isKept` (by what stands inside) stay. */
export function withoutRemarks(text: string, isKept: (inner: string) => boolean = () => false): string {
  let plain = text;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const next = plain.replace(INNERMOST, (remark, inner: string) => (isKept(inner) ? remark : ''));
    if (next === plain) break;
    plain = next;
  }
  return plain;
}
