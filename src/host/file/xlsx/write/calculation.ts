import type { PackageDraft } from './package-draft';
import type { XmlElement } from './xml-tree';

/** What the schema has before the defined names of a workbook. */
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
/** What it has before the settings of calculation. */
const BEFORE = [...BEFORE_NAMES, 'definedNames'];

/** Takes away the order in which Excel calculated the cells last: it is wrong now, and Excel makes a new one. */
export function dropCalculationChain(draft: PackageDraft, workbook: string): void {
  for (const link of draft.linked(workbook, 'calcChain')) {
    draft.unlink(workbook, link);
    draft.remove(link.target);
  }
}

/** Has Excel calculate all formulas when it opens the file, because their results are those before the change. */
export function calculateOnLoad(workbook: XmlElement): void {
  const known = workbook.first('calcPr');
  if (known) known.set('fullCalcOnLoad', 1);
  else workbook.insertAfter(BEFORE, workbook.create('calcPr', { fullCalcOnLoad: 1 }));
}
