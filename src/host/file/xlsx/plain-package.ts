import { CFB } from '@e965/xlsx';
import { escapeXml } from './xml';

export interface PlainSheet {
  readonly name: string;
  readonly state: string;
  readonly xml: string;
}

interface PlainWorkbook {
  readonly sheets: readonly PlainSheet[];
  readonly strings: string | null;
  readonly date1904: boolean;
}

/** SheetJS' container library can write zip files, but its types leave that out. */
const container = CFB as {
  utils: { cfb_new(): object; cfb_add(file: object, name: string, content: Buffer): void };
  write(file: object, options: { fileType: 'zip'; type: 'buffer' }): Buffer;
};

const OFFICE = 'http://schemas.openxmlformats.org';
const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** An uncompressed .xlsx with only these sheets, their texts and their date system. */
export function plainPackage({ sheets, strings, date1904 }: PlainWorkbook): Buffer {
  const number = (index: number): string => String(index + 1);
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="${OFFICE}/package/2006/content-types">
      <Override PartName="/xl/workbook.xml" ContentType="${CONTENT_TYPE}.sheet.main+xml"/>
      ${strings === null ? '' : `<Override PartName="/xl/sharedStrings.xml" ContentType="${CONTENT_TYPE}.sharedStrings+xml"/>`}</Types>`,
    'xl/workbook.xml': `<workbook xmlns="${OFFICE}/spreadsheetml/2006/main" xmlns:r="${RELATIONS}">
      <workbookPr date1904="${date1904 ? '1' : '0'}"/><sheets>${sheets
        .map(
          ({ name, state }, at) =>
            `<sheet name="${escapeXml(name)}" sheetId="${number(at)}" state="${escapeXml(state)}" r:id="s${number(at)}"/>`,
        )
        .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${OFFICE}/package/2006/relationships">${sheets
      .map(
        (_, at) =>
          `<Relationship Id="s${number(at)}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number(at)}.xml"/>`,
      )
      .join('')}</Relationships>`,
    ...(strings === null ? {} : { 'xl/sharedStrings.xml': strings }),
    ...Object.fromEntries(sheets.map(({ xml }, at) => [`xl/worksheets/sheet${number(at)}.xml`, xml])),
  };
  const file = container.utils.cfb_new();
  for (const [name, xml] of Object.entries(parts)) container.utils.cfb_add(file, `/${name}`, Buffer.from(xml));
  return container.write(file, { fileType: 'zip', type: 'buffer' });
}
