/**
 * What real Excels do beyond the documentation of a single member, each as a switch with the value that was reported.
 * `docs/real-excel.md` names the source of each. A test that needs another value sets only that one.
 */
export interface ExcelFacts {
  /**
   * `getMergedAreasOrNullObject` fails where the asked range has more merged areas (remark in @types/office-js). The
   * error's code is a guess.
   */
  readonly mostMergedAreas: number;
  /** Excel for Windows refuses page set-up where no printer is installed. The error's code is a guess. */
  readonly hasPrinter: boolean;
  /**
   * Names of sheets whose conditional formats cannot be listed, and of which the first cannot be read (issues 5222, 6827,
   * 6835, 6396).
   */
  readonly brokenFormats: readonly string[];
  /**
   * What becomes of a comment: Excel takes it, knows no comments although it says so (1847), takes it and forgets it
   * (932), or throws GeneralException at everything that concerns comments (4750).
   */
  readonly comments: 'taken' | 'not-implemented' | 'forgotten' | 'general-exception';
  /**
   * What the user looks at: another workbook, where sheets can neither be shown, named, added nor taken away (docs, issue
   * 6365), a chart sheet, where no cell is selected (2444), or several sheets selected together, where every call can fail
   * (2266). The errors' codes are a guess for the first two; for the last the report names GeneralException.
   */
  readonly front: 'own' | 'another-workbook' | 'chart-sheet' | 'grouped-sheets';
  /** False: a custom XML part that was added is not there afterwards (inferred). */
  readonly keepsCustomXml: boolean;
  readonly fileName: string;
  /** Events come at once, after the add-in may have written, or not at all. How late is a guess. */
  readonly events: 'at-once' | 'late' | 'missing';
  /** How a text that an add-in writes is read: as if the user typed it, or by US rules (issue 1559). */
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
