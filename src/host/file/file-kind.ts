import { notAWorkbook, unsupported, WorkbookFileError } from './workbook-file-error';

/** First bytes, in hexadecimal, of other files that people open as workbooks. */
const SIGNATURES: readonly (readonly [RegExp, string])[] = [
  [/^25504446/, ' PDF 文件'],
  // PNG, JPEG, GIF, BMP, TIFF, WebP
  [/^89504e47|^ffd8ff|^47494638|^424d.{8}00000000|^49492a00|^4d4d002a|^52494646.{8}57454250/, '图片'],
  // RAR, 7-Zip, gzip
  [/^526172211a07|^377abcaf271c|^1f8b08/, '压缩包，请先解压'],
  [/^7b5c727466/, ' Word 文档（.rtf）'],
  [/^4d5a9000|^7f454c46/, '程序文件'],
  [/^494433|^.{8}66747970/, '音频或视频'],
];

/** Excel before 1997: a bare stream of records without a container. */
const BARE_RECORDS = /^090[0248]0[46]00/;

/**
 * Throws an error that names the kind of a file that is neither a zip nor an OLE file.
 * @throws {WorkbookFileError} always
 */
export function refuseOtherFile(bytes: Uint8Array): never {
  if (bytes.length === 0) {
    throw new WorkbookFileError(
      'empty',
      '文件是空的（0 字节），没有任何内容。请重新获取这个文件，或从 Excel、WPS 重新保存。',
    );
  }
  const head = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const known = SIGNATURES.find(([signature]) => signature.test(head));
  if (known) throw notAWorkbook(known[1]);
  if (BARE_RECORDS.test(head)) throw unsupported('很老的 Excel 文件');
  const text = plainText(bytes.subarray(0, 4096));
  if (text === null) {
    throw new WorkbookFileError(
      'not-a-workbook',
      '这不是 Excel 工作簿，认不出是什么文件；也可能是单位的加密软件加了密。请先解密，或换成 .xlsx、.xls、.et 格式的绩效目标表。',
    );
  }
  if (/^\s*<\?xml/.test(text) && text.includes('urn:schemas-microsoft-com:office:spreadsheet'))
    throw unsupported(' XML 表格');
  if (/<(?:!doctype html|html|head|body|table|meta)\b/i.test(text)) throw unsupported('另存成 .xls 名字的网页（HTML）');
  if (/^\s*<\?xml|^\s*<\w/.test(text)) throw notAWorkbook(' XML 文件');
  if (/^MIME-Version:/im.test(text)) throw unsupported('单个网页文件（.mht）');
  throw notAWorkbook('文本文件（如 .csv、.txt），若要检查，请用 Excel 打开后另存为 .xlsx');
}

/** The bytes as text; null when they are not text. */
function plainText(bytes: Uint8Array): string | null {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const text = new TextDecoder(label ?? 'utf-8').decode(bytes);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d) return null;
  }
  return text;
}
