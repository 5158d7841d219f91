import { builtInFormat, plainFormatCode } from '../../src/host/file/number-format';
import type { CellStyle, GridCellData } from './grid';
import { themeColours, xlsxColour } from './xlsx-colours';
import { elements, firstElement, isTrue } from './xlsx-package';

type Style = GridCellData['style'];

/** The look of cells with one format. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly style: Style;
  /** True where the cell can be filled in on a protected sheet. */
  readonly isUnlocked: boolean;
}

/** The workbook's cell formats, by their index in cells. */
export function cellFormats(styles: Document | null, theme: Document | null): CellFormat[] {
  const codes = new Map(
    elements(firstElement(styles, 'numFmts'), 'numFmt').map((format) => [
      format.getAttribute('numFmtId'),
      format.getAttribute('formatCode') ?? '',
    ]),
  );
  const colours = themeColours(theme);
  const fonts = elements(firstElement(styles, 'fonts'), 'font').map((font) => fontStyle(font, colours));
  const fills = elements(firstElement(styles, 'fills'), 'fill').map((fill) => fillStyle(fill, colours));
  const borders = elements(firstElement(styles, 'borders'), 'border').map(hasBorder);
  return elements(firstElement(styles, 'cellXfs'), 'xf').map((format) => {
    const index = (name: string) => Number(format.getAttribute(name) ?? 0);
    const code = codes.get(format.getAttribute('numFmtId')) ?? builtInFormat(index('numFmtId')) ?? 'General';
    return {
      numberFormat: plainFormatCode(code),
      style: {
        ...fonts[index('fontId')],
        ...fills[index('fillId')],
        ...(borders[index('borderId')] === true && { borders: true }),
        ...alignmentStyle(firstElement(format, 'alignment')),
      },
      isUnlocked: ['0', 'false'].includes(firstElement(format, 'protection')?.getAttribute('locked') ?? ''),
    };
  });
}

function fontStyle(font: Element, theme: readonly string[]): Style {
  const flag = (name: string): boolean => {
    const element = firstElement(font, name);
    return element !== undefined && isTrue(element.getAttribute('val') ?? '1');
  };
  const name = firstElement(font, 'name')?.getAttribute('val');
  const size = firstElement(font, 'sz')?.getAttribute('val');
  const colour = xlsxColour(firstElement(font, 'color'), theme);
  return {
    ...(flag('b') && { bold: true }),
    ...(flag('i') && { italic: true }),
    ...(name && { fontName: name }),
    ...(size && { fontSize: Number(size) }),
    ...(colour !== null && { fontColor: colour }),
  };
}

/** Patterns and gradients are read as their foreground or first colour. */
function fillStyle(fill: Element, theme: readonly string[]): Style {
  const pattern = firstElement(fill, 'patternFill');
  const kind = pattern?.getAttribute('patternType') ?? 'none';
  const colour = pattern
    ? xlsxColour(firstElement(pattern, 'fgColor'), theme)
    : xlsxColour(firstElement(fill, 'color'), theme);
  const isFilled = colour !== null && (!pattern || kind !== 'none');
  return isFilled ? { fill: colour } : {};
}

function hasBorder(border: Element): boolean {
  return [...border.children].some((side) => (side.getAttribute('style') ?? 'none') !== 'none');
}

function alignmentStyle(alignment: Element | undefined): Style {
  return {
    horizontalAlignment: HORIZONTAL[alignment?.getAttribute('horizontal') ?? ''] ?? 'General',
    // Bottom by default.
    verticalAlignment: VERTICAL[alignment?.getAttribute('vertical') ?? ''] ?? 'Bottom',
    ...(isTrue(alignment?.getAttribute('wrapText')) && { wrapText: true }),
  };
}

const HORIZONTAL: Readonly<Record<string, CellStyle['horizontalAlignment']>> = {
  left: 'Left',
  center: 'Center',
  centerContinuous: 'Center',
  distributed: 'Center',
  right: 'Right',
};

const VERTICAL: Readonly<Record<string, CellStyle['verticalAlignment']>> = {
  top: 'Top',
  center: 'Center',
  distributed: 'Center',
  justify: 'Center',
};
