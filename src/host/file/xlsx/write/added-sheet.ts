import { areaName, cellName, columnName, type Area } from '../../../../workbook/area';
import { numberFormatsOf, type CellLook, type NewSheet } from '../../../../workbook/new-sheet';
import { SIGNATURES, type SheetKind } from '../../../sheet-signature';
import { readWorkbookPart } from '../workbook-part';
import { BEFORE_NAMES, calculateOnLoad, dropCalculationChain } from './calculation';
import { PackageDraft } from './package-draft';
import { StylesDraft } from './styles-draft';
import { WorkbookWriteError } from './write-error';
import { escapeXml, type XmlElement } from './xml-tree';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const RELATIONSHIPS = /\/officeDocument(?:\/2006)?\/relationships$/;
const POINTS_AN_INCH = 72;

interface Signature {
  readonly kind: SheetKind;
  /** Content of the sheet's hidden name. */
  readonly signature: string;
}

/**
 * Adds a sheet at the end of the workbook file; all other parts stay unchanged.
 * @throws {WorkbookWriteError}
 */
export function withNewSheet(bytes: Uint8Array, name: string, sheet: NewSheet, signed: Signature): Uint8Array {
  const draft = new PackageDraft(bytes);
  const workbook = new SheetList(draft);
  workbook.refuseProtected();
  const styles = new StylesDraft(draft, workbook.part);
  const part = freePart(draft, workbook.folder);
  draft.declare(part, TYPE);
  draft.add(part, sheetXml(sheet, workbook.namespace, styles));
  const index = workbook.add(name, draft.link(workbook.part, 'worksheet', part.slice(workbook.folder.length)));
  const titles = `$${String(sheet.page.titleRow + 1)}`;
  workbook.name('_xlnm.Print_Titles', index, `'${name.replaceAll("'", "''")}'!${titles}:${titles}`, false);
  workbook.name(SIGNATURES[signed.kind], index, signed.signature.replace(/^=/, ''), true);
  if (sheet.formulas.length > 0) {
    dropCalculationChain(draft, workbook.part);
    calculateOnLoad(workbook.root);
  }
  return draft.print();
}

/**
 * Removes a sheet from the workbook file.
 * @throws {WorkbookWriteError}
 */
export function withoutSheet(bytes: Uint8Array, name: string): Uint8Array {
  const draft = new PackageDraft(bytes);
  const workbook = new SheetList(draft);
  workbook.refuseProtected();
  const id = workbook.remove(name);
  for (const link of draft.linked(workbook.part, 'worksheet')) {
    if (link.id !== id) continue;
    draft.unlink(workbook.part, link);
    draft.remove(link.target);
  }
  dropCalculationChain(draft, workbook.part);
  return draft.print();
}

/** Content of the sheet's hidden name; null when it has none of this kind. */
export function readSignature(bytes: Uint8Array, sheet: string, kind: SheetKind): string | null {
  return new SheetList(new PackageDraft(bytes)).named(SIGNATURES[kind], sheet);
}

/** The list of sheets in the workbook part, with their defined names. */
class SheetList {
  readonly part: string;
  readonly folder: string;
  readonly root: XmlElement;
  private readonly names: string[];

  constructor(draft: PackageDraft) {
    this.part = draft.linked('', 'officeDocument')[0]?.target ?? 'xl/workbook.xml';
    this.folder = this.part.slice(0, this.part.lastIndexOf('/') + 1);
    this.root = draft.root(this.part);
    this.names = readWorkbookPart(draft.text(this.part)).entries.map((entry) => entry.name);
  }

  /** The namespace of spreadsheets, which is another one in strict files. */
  get namespace(): string {
    const { prefix } = this.root;
    return this.root.get(prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`) ?? '';
  }

  refuseProtected(): void {
    const lock = this.root.first('workbookProtection')?.get('lockStructure');
    if (lock === '1' || lock === 'true') {
      throw new WorkbookWriteError(
        '工作簿的结构受保护，不能增加或删除工作表。请先在 Excel 的“审阅”中取消“保护工作簿”，再试。',
        { obstacle: 'structure-protected' },
      );
    }
  }

  /** @returns its index in the list */
  add(name: string, relationship: string): number {
    const list = this.list;
    const ids = list.all('sheet').map((sheet) => Number(sheet.get('sheetId')));
    list.append(list.create('sheet', { name, sheetId: Math.max(0, ...ids) + 1, [this.idName]: relationship }));
    return list.all('sheet').length - 1;
  }

  /** @returns the id of the relationship to its part */
  remove(name: string): string {
    const index = this.names.indexOf(name);
    const element = this.list.all('sheet')[index];
    if (!element) throw new WorkbookWriteError(`工作簿里没有工作表“${name}”。请检查名称。`);
    this.list.remove(element);
    const names = this.root.first('definedNames');
    for (const one of names?.all('definedName') ?? []) {
      const home = Number(one.get('localSheetId') ?? -1);
      if (home === index) names?.remove(one);
      else if (home > index) one.set('localSheetId', home - 1);
    }
    if (names?.elements.length === 0) this.root.remove(names);
    for (const view of this.root.first('bookViews')?.all('workbookView') ?? []) {
      for (const attribute of ['activeTab', 'firstSheet'])
        if (Number(view.get(attribute) ?? 0) >= index) view.set(attribute, Math.max(0, index - 1));
    }
    const id = element.attributeNames.find((attribute) => attribute.endsWith(':id')) ?? '';
    return element.get(id) ?? '';
  }

  name(name: string, sheet: number, refersTo: string, isHidden: boolean): void {
    const known = this.root.first('definedNames');
    const list = known ?? this.root.create('definedNames');
    if (!known) this.root.insertAfter(BEFORE_NAMES, list);
    const added = list.create('definedName', { name, localSheetId: sheet, ...(isHidden && { hidden: 1 }) });
    added.text = refersTo;
    list.append(added);
  }

  named(name: string, sheet: string): string | null {
    const index = this.names.indexOf(sheet);
    const found = this.root
      .first('definedNames')
      ?.all('definedName')
      .find((one) => one.get('name') === name && Number(one.get('localSheetId') ?? -1) === index);
    return found?.text ?? null;
  }

  private get list(): XmlElement {
    const list = this.root.first('sheets');
    if (!list) throw new WorkbookWriteError('工作簿里没有工作表的清单。请用 Excel 打开后另存一份再试。');
    return list;
  }

  /** "r:id" with the file's own prefix, declared in the workbook part because every sheet has this attribute. */
  private get idName(): string {
    const attribute = this.root.attributeNames.find(
      (one) => one.startsWith('xmlns:') && RELATIONSHIPS.test(this.root.get(one) ?? ''),
    );
    if (attribute !== undefined) return `${attribute.slice('xmlns:'.length)}:id`;
    const used = this.list.elements.flatMap((one) => one.attributeNames).find((one) => one.endsWith(':id'));
    return used ?? 'r:id';
  }
}

function freePart(draft: PackageDraft, folder: string): string {
  let number = 1;
  while (draft.has(`${folder}worksheets/sheet${String(number)}.xml`)) number += 1;
  return `${folder}worksheets/sheet${String(number)}.xml`;
}

function sheetXml(sheet: NewSheet, namespace: string, styles: StylesDraft): string {
  const { columnWidths, page } = sheet;
  const columns = columnWidths.map((points, index) => {
    const at = String(index + 1);
    return `<col min="${at}" max="${at}" width="${widthOf(points)}" customWidth="1"/>`;
  });
  const merges = [...sheet.merges.flatMap(eachRow), ...sheet.blocks]
    .filter(({ rows, columns: wide }) => rows > 1 || wide > 1)
    .map((area) => `<mergeCell ref="${areaName(area)}"/>`);
  const links = sheet.links.map((link) => {
    const place = `'${link.to.sheet.replaceAll("'", "''")}'!${cellName(link.to)}`;
    return `<hyperlink ref="${cellName(link)}" location="${quoted(place)}"/>`;
  });
  const [rows, wide] = [sheet.values.length, columnWidths.length];
  const inches = (points: number): string => String(points / POINTS_AN_INCH);
  const { left, right, top, bottom, footer } = page.margins;
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="A1:${columnName(wide - 1)}${String(rows)}"/>`,
    '<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>',
    '<sheetFormatPr defaultRowHeight="15"/>',
    `<cols>${columns.join('')}</cols>`,
    `<sheetData>${rowsXml(sheet, styles)}</sheetData>`,
    merges.length === 0 ? '' : `<mergeCells count="${String(merges.length)}">${merges.join('')}</mergeCells>`,
    links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`,
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins left="${inches(left)}" right="${inches(right)}" top="${inches(top)}" bottom="${inches(bottom)}"`,
    ` header="${inches(footer)}" footer="${inches(footer)}"/>`,
    `<pageSetup paperSize="9" orientation="${page.orientation.toLowerCase()}" fitToHeight="0"/>`,
    `<headerFooter><oddFooter>${escapeXml(`&C${page.footer}`)}</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('');
}

/** The width as in files, in digits including the cell's padding. */
function widthOf(points: number): string {
  return ((points * 4) / 3 / 7).toFixed(4);
}

function eachRow(area: Area): Area[] {
  return Array.from({ length: area.rows }, (_, index) => ({ ...area, row: area.row + index, rows: 1 }));
}

function rowsXml(sheet: NewSheet, styles: StylesDraft): string {
  const formats = numberFormatsOf(sheet);
  const looks = looksOf(sheet);
  const formulas = new Map(sheet.formulas.map((one) => [cellName(one), one.formula]));
  return sheet.values
    .map((line, row) => {
      const height = sheet.rowHeights[row];
      const cells = line.map((value, column) => {
        const at = cellName({ row, column });
        const style = styles.added({ ...looks[row]?.[column], numberFormat: formats[row]?.[column] ?? 'General' });
        return cellXml(at, style, value, formulas.get(at));
      });
      const size = height === undefined ? '' : ` ht="${String(height)}" customHeight="1"`;
      return `<row r="${String(row + 1)}"${size}>${cells.join('')}</row>`;
    })
    .join('');
}

function cellXml(at: string, style: number, value: string | number, formula: string | undefined): string {
  const start = `<c r="${at}" s="${String(style)}"`;
  if (formula !== undefined) {
    const result = typeof value === 'number' ? `<v>${String(value)}</v>` : '';
    return `${start}><f>${escapeXml(formula.replace(/^=/, ''))}</f>${result}</c>`;
  }
  if (value === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${String(value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${escapeXml(value)}</t></is></c>`;
}

function looksOf({ values, look, looks }: NewSheet): CellLook[][] {
  const all = values.map((line) => line.map((): CellLook => look));
  for (const { area, ...own } of looks) {
    for (let row = area.row; row < area.row + area.rows; row += 1)
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const line = all[row];
        if (line?.[column]) line[column] = { ...line[column], ...own };
      }
  }
  return all;
}

function quoted(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;');
}
