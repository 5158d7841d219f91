/** A part of a workbook file that is read or written here, by where it stands in the package. */
export const PARTS = {
  types: '[Content_Types].xml',
  packageRels: '_rels/.rels',
  workbook: 'xl/workbook.xml',
  workbookRels: 'xl/_rels/workbook.xml.rels',
  styles: 'xl/styles.xml',
  strings: 'xl/sharedStrings.xml',
} as const;

/** A sheet as rows of displayed texts, from A1 on. */
export interface SheetRows {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}
