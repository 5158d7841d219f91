import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { readSheets } from '../sheetjs';
import { encrypted, notAWorkbook, unsupported } from '../workbook-file-error';
import { essentialStream } from './biff';
import { openOle } from './ole';

/**
 * Reads an OLE file: .xls of Excel 97 to 2003, or .et of WPS, which has the same content.
 * @throws {WorkbookFileError} when it is damaged, encrypted, or contains no workbook
 */
export function readXls(bytes: Uint8Array): WorkbookSnapshot {
  return readSheets(essentialStream(workbookStream(bytes)));
}

/** @throws {WorkbookFileError} */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  const file = openOle(bytes);
  if (file.has('EncryptedPackage') || file.has('EncryptionInfo')) throw encrypted();
  if (file.has('Workbook')) return file.read('Workbook');
  if (file.has('Book')) throw unsupported('很老的 Excel 文件（Excel 95 或更早）');
  if (file.has('WordDocument')) throw notAWorkbook(' Word 文档（.doc 或 .wps）');
  if (file.has('PowerPoint Document')) throw notAWorkbook(' PowerPoint 演示文稿（.ppt 或 .dps）');
  throw notAWorkbook('其他程序的文件');
}
