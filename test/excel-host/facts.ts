/**
 * Behaviour of real Excels beyond the documentation, as switches with the reported value as default.
 * `docs/real-excel.md` names the source of each. Tests set only the ones that they need.
 */
export interface ExcelFacts {
  /**
   * Largest number of merged areas in a range for which `getMergedAreasOrNullObject` works (remark in
   * @types/office-js). The error's code is a guess.
   */
  readonly mostMergedAreas: number;
  /** False: page set-up fails, as in Excel for Windows without a printer. The error's code is a guess. */
  readonly hasPrinter: boolean;
  /**
   * Names of sheets whose conditional formats cannot be listed, and whose first one cannot be read (issues 5222, 6827,
   * 6835, 6396).
   */
  readonly brokenFormats: readonly string[];
  /**
   * `taken`: comments work; otherwise Excel has no comments although it claims to (1847), accepts but loses them (932),
   * or throws GeneralException for everything about comments (4750).
   */
  readonly comments: 'taken' | 'not-implemented' | 'forgotten' | 'general-exception';
  /**
   * What is in front: the own workbook; another one, in which case sheets cannot be shown, named, added or removed
   * (docs, issue 6365); a chart sheet, where no cell is selected (2444); or several selected sheets, where every call
   * can fail (2266). The first two error codes are guesses; the last is reported as GeneralException.
   */
  readonly front: 'own' | 'another-workbook' | 'chart-sheet' | 'grouped-sheets';
  /** False: an added custom XML part is missing afterwards (inferred). */
  readonly keepsCustomXml: boolean;
  readonly fileName: string;
  /** Events arrive immediately, after a delay that lets the add-in write first, or never. The delay is a guess. */
  readonly events: 'at-once' | 'late' | 'missing';
  /** How texts written by an add-in are parsed: as if typed by the user, or by US rules (issue 1559). */
  readonly datesRead: 'as-typed' | 'us';
}

export const REPORTED: ExcelFacts = {
  mostMergedAreas: 512,
  hasPrinter: true,
  brokenFormats: [],
  comments: 'taken',
  front: 'own',
  keepsCustomXml: true,
  fileName: '工作簿1.xlsx',
  events: 'at-once',
  datesRead: 'as-typed',
};
