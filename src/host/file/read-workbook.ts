import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { refuseOtherFile } from './file-kind';
import { damaged, notAWorkbook, unsupported, WorkbookFileError } from './workbook-file-error';
import { readXls } from './xls/read-xls';
import { relationshipsOf } from './xlsx/package-parts';
import { readXlsx } from './xlsx/read-xlsx';
import { savedStateIn } from './xlsx/saved-state-part';
import { openZip, type Zip } from './xlsx/zip';

/**
 * Reads a workbook file (.xlsx, .xlsm, .xls, .et) like Office.js in a Chinese Excel. The kind of file is detected from
 * its content, not its name. Differences from Excel: of the formulas saved without a result only simple ones are
 * calculated (the others have the value ""), and columns are never too narrow for their numbers ("####").
 * @throws {WorkbookFileError} and no other error
 */
export function readWorkbook(bytes: Uint8Array): WorkbookSnapshot {
  try {
    if (startsWith(bytes, [0x50, 0x4b])) return readZipped(openZip(bytes));
    if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return readXls(bytes);
    return refuseOtherFile(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw error;
    // In a truncated file, the readers reach beyond the end.
    throw damaged('unforeseen', error);
  }
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function readZipped(zip: Zip): WorkbookSnapshot {
  const main = relationshipsOf(zip, '').find((one) => one.type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  if (zip.has(main) && main.endsWith('.xml') && !/^(?:word|ppt)\//i.test(main)) {
    return { ...readXlsx(zip, main), savedState: savedStateIn(zip) };
  }
  const has = (pattern: RegExp): boolean => zip.names.some((name) => pattern.test(name));
  if (has(/^xl\/.*\.bin$/i)) throw unsupported('二进制格式的 Excel 工作簿（.xlsb）');
  if (has(/^word\//i)) throw notAWorkbook(' Word 文档（.docx）');
  if (has(/^ppt\//i)) throw notAWorkbook(' PowerPoint 演示文稿（.pptx）');
  if (has(/^OFD\.xml$/i)) throw notAWorkbook('版式文件（.ofd）');
  if (has(/^content\.xml$/i)) throw unsupported(' OpenDocument 文件（.ods）');
  if (has(/^xl\//i) || has(/^\[Content_Types\]\.xml$/i)) throw damaged('zip: no workbook part');
  throw notAWorkbook('压缩包（.zip），请先解压');
}
