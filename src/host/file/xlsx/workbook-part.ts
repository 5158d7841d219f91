import type { SheetSnapshot } from '../../../workbook/snapshot';
import { eachElement, isTrue, readXml } from './xml';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** Id of the relationship to its part. */
  readonly relationship: string;
}

/** The sheets in workbook order, and the date system, from the workbook part. */
export function readWorkbookPart(xml: string): { entries: SheetEntry[]; date1904: boolean } {
  const entries: SheetEntry[] = [];
  let date1904 = false;
  readXml(xml, 'workbook', {
    workbook: {
      children: {
        workbookPr: eachElement((attributes) => {
          date1904 = isTrue(attributes.date1904);
        }),
        sheets: {
          children: {
            sheet: eachElement(({ name = '', state = 'visible', ...others }) => {
              // The prefix of the namespace differs between writers.
              const id = Object.keys(others).find((attribute) => attribute.endsWith(':id')) ?? '';
              const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
              entries.push({ name, visibility, relationship: others[id] ?? '' });
            }),
          },
        },
      },
    },
  });
  return { entries, date1904 };
}
