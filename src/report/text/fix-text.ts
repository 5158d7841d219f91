import type { FixPrinter, PrintOptions } from '../formats/format';
import type { FixedFile, Left } from '../fixed-file';
import { visible } from './visible';

/** The results of fixing files, a line each, and the total. */
export function fixText({ isQuiet = false }: PrintOptions): FixPrinter {
  return {
    begin: () => '',
    file: (fixed) => (isQuiet && fixed.applied === 0 ? '' : `${visible(fixed.file)}  ${said(fixed)}\n`),
    end(files) {
      if (isQuiet) return '';
      const sum = (count: (file: FixedFile) => number): number => files.reduce((total, file) => total + count(file), 0);
      const failed = files.filter(({ error }) => error !== null).length;
      const left = {
        errors: sum((file) => file.left.errors),
        warnings: sum((file) => file.left.warnings),
        hints: sum((file) => file.left.hints),
      };
      const written = files.filter(({ out }) => out !== null).length;
      const head = `共 ${String(files.length)} 个文件，写了 ${String(written)} 个，修复 ${String(sum((file) => file.applied))} 项`;
      return `${head}；${leftText(left)}${failed > 0 ? `；${String(failed)} 个文件没能修复` : ''}。\n`;
    },
  };
}

function said({ file, out, applied, left, error }: FixedFile): string {
  if (error !== null) return '没有修复，原因见错误输出';
  if (out === null) return `没有能自动修复的，没有写文件；${leftText(left)}`;
  const where = out === file ? '' : ` → ${visible(out)}`;
  return `修复 ${String(applied)} 项${where}；${leftText(left)}`;
}

function leftText({ errors, warnings, hints }: Left): string {
  return `还有错误 ${String(errors)}，警告 ${String(warnings)}，提示 ${String(hints)}`;
}
