/** Endings of names of workbook files that can be read. */
export const WORKBOOK_ENDINGS = ['.xlsx', '.xlsm', '.xls', '.et'];

/** Endings of names of table files that cannot be read. */
const OTHER_TABLES = '.xlsb .xltx .xltm .xlt .ett .ods .ots .fods .csv .tsv .numbers'.split(' ');

/** True for the name of a workbook file that can be read. */
export function isWorkbookName(name: string): boolean {
  return endsWithOne(name, WORKBOOK_ENDINGS);
}

/** True for the name of a table file that cannot be read. */
export function isOtherTableName(name: string): boolean {
  return endsWithOne(name, OTHER_TABLES);
}

function endsWithOne(name: string, endings: readonly string[]): boolean {
  return endings.some((ending) => name.toLowerCase().endsWith(ending));
}
