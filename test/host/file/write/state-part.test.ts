import { readWorkbook } from '../../../../src/host/file/read-workbook';
import { partText } from '../../../../src/host/file/xlsx/package-parts';
import { writeWorkbook } from '../../../../src/host/file/xlsx/write/write-workbook';
import { openZip, storedEntries } from '../../../../src/host/file/xlsx/zip';
import { printSavedState } from '../../../../src/workbook/saved-state';
import { workbookFile } from '../workbook-bytes';

const STATE = printSavedState(new Map([['ignored', '[{"reason":"已核对 <&>"}]']])) ?? '';
const OTHER = printSavedState(new Map([['settings', '{}']])) ?? '';
const FOREIGN = '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>';
const SHEET = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

test('a state is written, replaced and taken away again', () => {
  const bytes = workbookFile({ sheets: [SHEET] });
  const written = writeWorkbook(bytes, { savedState: STATE });
  expect(readWorkbook(written).savedState).toBe(STATE);
  expect(partText(openZip(written), 'xl/_rels/workbook.xml.rels')).toContain('Target="../customXml/item1.xml"');
  expect(partText(openZip(written), '[Content_Types].xml')).toContain('PartName="/customXml/itemProps1.xml"');

  const replaced = writeWorkbook(written, { savedState: OTHER });
  expect(readWorkbook(replaced).savedState).toBe(OTHER);
  const same = new Map(storedEntries(written).map(({ name, body }) => [name, Buffer.from(body)]));
  const changed = storedEntries(replaced).filter(({ name, body }) => !same.get(name)?.equals(Buffer.from(body)));
  expect(changed.map(({ name }) => name)).toEqual(['customXml/item1.xml']);

  const bare = writeWorkbook(replaced, { savedState: null });
  expect(readWorkbook(bare).savedState).toBeUndefined();
  expect(storedEntries(bare).map(({ name }) => name)).toEqual(storedEntries(bytes).map(({ name }) => name));
});

test('custom parts of others stay', () => {
  const bytes = workbookFile({ sheets: [SHEET], customXml: [FOREIGN] });
  const zip = openZip(writeWorkbook(bytes, { savedState: STATE }));
  expect(partText(zip, 'customXml/item1.xml')).toBe(FOREIGN);
  expect(partText(zip, 'customXml/item2.xml')).toBe(STATE);
});

test('of two states, the first is the one that is read, and alone is left', () => {
  const bytes = workbookFile({ sheets: [SHEET], customXml: [STATE, OTHER] });
  const written = writeWorkbook(bytes, { savedState: OTHER });
  expect(readWorkbook(written).savedState).toBe(OTHER);
  expect(openZip(written).names.filter((name) => name.startsWith('customXml/item'))).toEqual(['customXml/item1.xml']);
});

test('a strict file keeps to its own names', () => {
  const written = writeWorkbook(workbookFile({ sheets: [SHEET], isStrict: true }), { savedState: STATE });
  expect(partText(openZip(written), 'xl/_rels/workbook.xml.rels')).toContain(
    'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/customXml"',
  );
  expect(readWorkbook(written).savedState).toBe(STATE);
});

test('no change gives back the very same bytes', () => {
  const bytes = workbookFile({ sheets: [SHEET] });
  expect(writeWorkbook(bytes, {})).toBe(bytes);
});
