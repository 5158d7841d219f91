import { readWorkbookFile } from '../host/file/read-workbook-file';
import { recognizeWorkbook } from '../lint/recognized';
import { explainRows } from '../recognize/explain-rows';
import { readingProblems } from '../recognize/reading-problems';
import { FORMATS } from '../report/formats/formats';
import { inColour, plain } from '../report/text/paint';
import { atOnce } from '../workbook/pieces';
import { correctionWarnings, type WithWarnings } from './with-warnings';

export interface InspectFileOptions {
  readonly format: string;
  readonly isColoured: boolean;
  /** True to include the classification of every row, with its evidence. */
  readonly explains: boolean;
}

/**
 * Reads the goal tables of one file and prints them.
 * @throws {WorkbookFileError}
 */
export async function inspectFile(
  path: string,
  { format, isColoured, explains }: InspectFileOptions,
): Promise<WithWarnings<string>> {
  const recognized = atOnce(recognizeWorkbook(await readWorkbookFile(path)));
  const { workbook, tables } = recognized;
  const printer = FORMATS.find(({ id }) => id === format)?.inspect?.({
    paint: isColoured ? inColour : plain,
    reasons: {},
  });
  return {
    read: printer?.file({ file: path, tables, ...(explains && { rows: explainRows(workbook) }) }) ?? '',
    warnings: [...correctionWarnings(recognized), ...readingProblems(workbook, tables)],
  };
}
