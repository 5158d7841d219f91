import type { PackageDraft } from './package-draft';
import type { XmlElement } from './xml-tree';

/** Elements that the schema puts before the defined names of a workbook. */
export const BEFORE_NAMES = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
];
/** Elements that the schema puts before the calculation settings. */
const BEFORE = [...BEFORE_NAMES, 'definedNames'];

/** Removes the calculation chain, which is out of date now; Excel creates a new one. */
export function dropCalculationChain(draft: PackageDraft, workbook: string): void {
  for (const link of draft.linked(workbook, 'calcChain')) {
    draft.unlink(workbook, link);
    draft.remove(link.target);
  }
}

/** Makes Excel calculate all formulas when it opens the file, because their results are out of date. */
export function calculateOnLoad(workbook: XmlElement): void {
  const known = workbook.first('calcPr');
  if (known) known.set('fullCalcOnLoad', 1);
  else workbook.insertAfter(BEFORE, workbook.create('calcPr', { fullCalcOnLoad: 1 }));
}
