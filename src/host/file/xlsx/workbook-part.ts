import { eachElement, isTrue, readXml } from './xml';

export interface SheetEntry {
  readonly name: string;
  /** "hidden" or "veryHidden" for sheets that are not shown. */
  readonly state: string;
  /** Id of the relationship that leads to its part. */
  readonly relationship: string;
}

/** What the workbook part says about its sheets, in their order, and about how it counts days. */
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
              // Its namespace has whatever prefix the writer chose.
              const id = Object.keys(others).find((attribute) => attribute.endsWith(':id')) ?? '';
              entries.push({ name, state, relationship: others[id] ?? '' });
            }),
          },
        },
      },
    },
  });
  return { entries, date1904 };
}
