/**
 * Limits of a workbook file. Some are Excel's own; the others protect against small files that need more memory or time
 * than large forms with many sheets.
 */
export const LIMITS = {
  /** Limits of Excel: rows and columns of a sheet, characters of a text, of a formula, of a number format. */
  rows: 1_048_576,
  columns: 16_384,
  textLength: 32_767,
  formulaLength: 8_192,
  formatLength: 255,
  /** Size on disk. A form of a thousand rows has a tenth of a MiB. */
  fileBytes: 256 * 1024 * 1024,
  /** Unpacked size of one part, and of all parts that are read. Larger files are zip bombs or no forms. */
  partBytes: 64 * 1024 * 1024,
  allBytes: 192 * 1024 * 1024,
  /** Nesting of elements; worksheets, styles and texts need fewer than ten levels. */
  depth: 256,
  /** In all sheets together: 300 forms of 40 indicators have 120,000 cells. */
  cells: 1_000_000,
  formattedCells: 2_000_000,
  sharedTexts: 1_000_000,
  textCharacters: 64_000_000,
  /** In all sheets together, including copies of shared formulas. */
  formulaCharacters: 8_000_000,
  arrayFormulaCells: 1_000_000,
  /** Characters of the formulas saved without a result that are calculated, and the cells that they may read. */
  uncalculatedCharacters: 300_000,
  uncalculatedReads: 1_000_000,
  merges: 200_000,
  sheets: 5_000,
} as const;
