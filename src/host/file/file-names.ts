/** How the names of workbooks end that are read. */
export const WORKBOOK_ENDINGS = ['.xlsx', '.xlsm', '.xls', '.et'];

/** Endings of files that hold tables in a format that is not read. */
const OTHER_TABLES = '.xlsb .xltx .xltm .xlt .ett .ods .ots .fods .csv .tsv .numbers'.split(' ');

/** Whether a file's name says that it is a workbook that is read. */
export function isWorkbookName(name: string): boolean {
  return endsWithOne(name, WORKBOOK_ENDINGS);
}

/** Whether a file's name says that it holds tables in a format that is not read. */
export function isOtherTableName(name: string): boolean {
  return endsWithOne(name, OTHER_TABLES);
}

function endsWithOne(name: string, endings: readonly string[]): boolean {
  return endings.some((ending) => name.toLowerCase().endsWith(ending));
}
