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
}

export const REPORTED: ExcelFacts = { mostMergedAreas: 512, hasPrinter: true };
