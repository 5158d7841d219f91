/**
 * What a workbook file may hold. Excel neither writes nor opens anything beyond its own limits; the others keep a small
 * file from taking more memory or time than a large form of many sheets would.
 */
export const LIMITS = {
  /** Excel's own: rows and columns of a sheet, characters of a text, of a formula, of a number format. */
  rows: 1_048_576,
  columns: 16_384,
  textLength: 32_767,
  formulaLength: 8_192,
  formatLength: 255,
  /** On the disk. A form of a thousand rows has a tenth of a MiB. */
  fileBytes: 256 * 1024 * 1024,
  /** Unpacked: one part, and all parts that are read. Beyond these a file is a zip bomb or no form. */
  partBytes: 64 * 1024 * 1024,
  allBytes: 192 * 1024 * 1024,
  /** Nesting of elements: worksheets, styles and texts need fewer than ten. */
  depth: 256,
  /** All sheets together: 300 forms of 40 indicators have 120,000 cells. */
  cells: 1_000_000,
  formattedCells: 2_000_000,
  sharedTexts: 1_000_000,
  textCharacters: 64_000_000,
  /** All sheets together, shared formulas written out. */
  formulaCharacters: 8_000_000,
  arrayFormulaCells: 1_000_000,
  merges: 200_000,
  sheets: 5_000,
} as const;
