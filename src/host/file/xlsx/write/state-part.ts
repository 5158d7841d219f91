import { isSavedState } from '../../../../workbook/saved-state';
import type { PackageDraft } from './package-draft';

const CUSTOM_PART = /^customXml\/item(\d+)\.xml$/i;
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
/** Id of the custom XML part, required to be unique. A workbook has at most one of our parts. */
const ID = '{6F0B3C52-7A1D-4E58-9C34-2D1E8A5B7F90}';

/**
 * Writes the add-in's part in place of an old one; null removes it. When there are several, the first one is used, as
 * in reading.
 * @param workbook name of the workbook part
 */
export function writeState(draft: PackageDraft, workbook: string, xml: string | null): void {
  const [first, ...others] = ownParts(draft);
  for (const part of xml === null ? [first, ...others] : others) if (part !== undefined) remove(draft, workbook, part);
  if (xml === null) return;
  if (first === undefined) add(draft, workbook, xml);
  else if (draft.text(first) !== xml) draft.setText(first, xml);
}

function ownParts(draft: PackageDraft): string[] {
  const number = (name: string): number => Number(CUSTOM_PART.exec(name)?.[1]);
  return draft.zip.names
    .filter((name) => CUSTOM_PART.test(name) && isSavedState(draft.text(name)))
    .sort((a, b) => number(a) - number(b));
}

function remove(draft: PackageDraft, workbook: string, part: string): void {
  for (const { target } of draft.linked(part, 'customXmlProps')) draft.remove(target);
  const link = draft.linked(workbook, 'customXml').find(({ target }) => target.toLowerCase() === part.toLowerCase());
  if (link) draft.unlink(workbook, link);
  draft.remove(part);
}

function add(draft: PackageDraft, workbook: string, xml: string): void {
  let number = 1;
  while (draft.has(`customXml/item${String(number)}.xml`) || draft.has(`customXml/itemProps${String(number)}.xml`))
    number += 1;
  const part = `customXml/item${String(number)}.xml`;
  const properties = `customXml/itemProps${String(number)}.xml`;
  draft.add(part, xml);
  draft.add(
    properties,
    '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' +
      `<ds:datastoreItem ds:itemID="${ID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml">` +
      '<ds:schemaRefs/></ds:datastoreItem>',
  );
  draft.declareExtension('xml', 'application/xml');
  draft.declareExtension('rels', 'application/vnd.openxmlformats-package.relationships+xml');
  draft.declare(properties, PROPERTIES_TYPE);
  draft.link(part, 'customXmlProps', `itemProps${String(number)}.xml`);
  draft.link(workbook, 'customXml', `${'../'.repeat(workbook.split('/').length - 1)}${part}`);
}
