import type { CellLook } from '../../../../workbook/new-sheet';
import { builtInFormat, plainFormatCode } from '../../number-format';
import { isTrue } from '../xml';
import type { PackageDraft } from './package-draft';
import type { XmlElement } from './xml-tree';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Built-in formats with the same meaning in every locale. */
const SAME_EVERYWHERE = [
  0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20, 21, 22, 37, 38, 39, 40, 45, 46, 47, 48, 49,
];
/** First id of a file's own formats. */
const FIRST_OWN = 164;

/** A change of a cell's style; everything else stays. */
export interface StyleChange {
  readonly numberFormat: string;
  /**
   * True when the cell was typed with an apostrophe, so that Excel does not convert its text when somebody edits it.
   */
  readonly quotePrefix: boolean;
}

/** The cell styles of a workbook. A changed style is added at the end, so that no other cell changes. */
export class StylesDraft {
  private readonly root: XmlElement;
  private readonly known = new Map<string, number>();

  /** @param workbook name of the workbook part */
  constructor(draft: PackageDraft, workbook: string) {
    const [part] = draft.linked(workbook, 'styles');
    this.root = part ? draft.root(part.target) : addStyles(draft, workbook);
  }

  isUnlocked(style: number): boolean {
    const locked = this.styles.all('xf')[style]?.first('protection')?.get('locked');
    return locked !== undefined && !isTrue(locked);
  }

  numberFormat(style: number): string {
    const id = Number(this.styles.all('xf')[style]?.get('numFmtId') ?? 0);
    const own = this.root
      .first('numFmts')
      ?.all('numFmt')
      .find((one) => Number(one.get('numFmtId')) === id);
    return own ? plainFormatCode(own.get('formatCode') ?? '') : (builtInFormat(id) ?? 'General');
  }

  /** The style with the change: the same one, an existing one, or a new one. */
  changed(style: number, change: StyleChange): number {
    const key = JSON.stringify([style, change.numberFormat, change.quotePrefix]);
    const known = this.known.get(key) ?? this.find(style, change);
    this.known.set(key, known);
    return known;
  }

  /** The style of a cell of a new sheet, with wrapped text. */
  added(look: CellLook & { readonly numberFormat: string }): number {
    const key = JSON.stringify(look);
    const known = this.known.get(key) ?? this.addStyle(look);
    this.known.set(key, known);
    return known;
  }

  private addStyle({
    numberFormat,
    isBordered = false,
    horizontal,
    vertical,
    ...font
  }: CellLook & { numberFormat: string }): number {
    const style = this.styles.create('xf', {
      numFmtId: this.formatId(numberFormat),
      fontId: this.addFont(font),
      fillId: 0,
      borderId: isBordered ? this.addBorder() : 0,
      xfId: 0,
      applyNumberFormat: 1,
      applyFont: 1,
      applyBorder: 1,
      applyAlignment: 1,
    });
    style.append(
      style.create('alignment', {
        ...(horizontal && { horizontal: horizontal.toLowerCase() }),
        vertical: (vertical ?? 'Center').toLowerCase(),
        wrapText: 1,
      }),
    );
    return this.addTo('cellXfs', this.styles, style);
  }

  private addFont({ fontName = '宋体', fontSize = 11, bold = false }: CellLook): number {
    const fonts = this.needed('fonts');
    const font = fonts.create('font');
    if (bold) font.append(font.create('b'));
    font.append(
      font.create('sz', { val: fontSize }),
      font.create('color', { rgb: 'FF000000' }),
      font.create('name', { val: fontName }),
      font.create('charset', { val: 134 }),
    );
    return this.addTo('font', fonts, font);
  }

  private addBorder(): number {
    const borders = this.needed('borders');
    const border = borders.create('border');
    for (const edge of ['left', 'right', 'top', 'bottom']) {
      const side = border.create(edge, { style: 'thin' });
      side.append(side.create('color', { rgb: 'FF000000' }));
      border.append(side);
    }
    border.append(border.create('diagonal'));
    return this.addTo('border', borders, border);
  }

  /** @returns the index of an equal element, or of this one after adding it */
  private addTo(what: string, list: XmlElement, element: XmlElement): number {
    const print = element.print();
    const key = `${what} ${print}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const index = list.elements.length;
    list.append(element);
    list.set('count', index + 1);
    this.known.set(key, index);
    return index;
  }

  private needed(name: 'fonts' | 'borders'): XmlElement {
    const known = this.root.first(name);
    if (known) return known;
    const added = this.root.create(name);
    added.append(name === 'fonts' ? added.create('font') : added.create('border'));
    this.root.insertAfter(name === 'fonts' ? ['numFmts'] : ['numFmts', 'fonts', 'fills'], added);
    return added;
  }

  private find(style: number, { numberFormat, quotePrefix }: StyleChange): number {
    const all = this.styles.all('xf');
    const now = all[style];
    const isSame = this.numberFormat(style) === numberFormat;
    if (isSame && isTrue(now?.get('quotePrefix')) === quotePrefix) return style;
    const changed = this.copyOf(now);
    if (!isSame) {
      changed.set('numFmtId', this.formatId(numberFormat));
      changed.set('applyNumberFormat', numberFormat === 'General' ? null : 1);
    }
    changed.set('quotePrefix', quotePrefix ? 1 : null);
    const print = changed.print();
    const like = all.findIndex((one) => one.print() === print);
    if (like >= 0) return like;
    this.styles.append(changed);
    this.styles.set('count', all.length + 1);
    return all.length;
  }

  private copyOf(style: XmlElement | undefined): XmlElement {
    if (!style) return this.styles.create('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const copy = style.emptyCopy();
    if (style.children.length > 0) copy.append(...style.children);
    return copy;
  }

  private formatId(code: string): number {
    const formats = this.root.first('numFmts');
    const own = formats?.all('numFmt') ?? [];
    const known = own.find((one) => plainFormatCode(one.get('formatCode') ?? '') === code);
    if (known) return Number(known.get('numFmtId'));
    const builtIn = SAME_EVERYWHERE.find((id) => builtInFormat(id) === code);
    if (builtIn !== undefined && !own.some((one) => Number(one.get('numFmtId')) === builtIn)) return builtIn;
    const id = Math.max(FIRST_OWN - 1, ...own.map((one) => Number(one.get('numFmtId')))) + 1;
    const list = formats ?? this.root.create('numFmts');
    if (!formats) this.root.insert(0, list);
    list.append(list.create('numFmt', { numFmtId: id, formatCode: code }));
    list.set('count', own.length + 1);
    return id;
  }

  private get styles(): XmlElement {
    const known = this.root.first('cellXfs');
    if (known) return known;
    const added = this.root.create('cellXfs', { count: 1 });
    added.append(added.create('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));
    this.root.insertAfter(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs'], added);
    return added;
  }
}

/** The smallest styles part that Excel accepts. */
const PLAIN =
  '<fonts count="1"><font><sz val="11"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>';

/** Adds a styles part, which some programs omit. */
function addStyles(draft: PackageDraft, workbook: string): XmlElement {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const name = `${folder}styles.xml`;
  const { prefix } = draft.root(workbook);
  const namespace = draft.root(workbook).get(prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`) ?? '';
  draft.declare(name, `${SPREADSHEET}.styles+xml`);
  draft.link(workbook, 'styles', 'styles.xml');
  return draft.add(
    name,
    `<?xml version="1.0" encoding="UTF-8"?>\n<styleSheet xmlns="${namespace}">${PLAIN}</styleSheet>`,
  );
}
