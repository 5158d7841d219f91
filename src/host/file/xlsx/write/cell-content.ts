import type { CellContent, CellValue } from '../../../../workbook/snapshot';
import { computedFormula, isErrorValue } from '../../../../workbook/formula';
import { filePrefixed } from './future-functions';
import { escapeXml, type XmlElement } from './xml-tree';

/**
 * Writes content into a cell element. Texts are stored in the cell itself ("inline"), so the list of shared texts stays
 * unchanged.
 * @param content without a value for a formula with an unknown result
 */
export function fillCell(cell: XmlElement, content: CellContent): void {
  for (const child of [...cell.all('f'), ...cell.all('v'), ...cell.all('is')]) cell.remove(child);
  for (const name of ['t', 'cm', 'vm']) cell.set(name, null);
  const formula = computedFormula(content);
  if (formula !== null) addText(cell, 'f', filePrefixed(formula.slice(1)));
  const { value } = content;
  if (value === '') {
    // A time such as 8:30 gets no value from the model, so its text is stored.
    if (formula === null && content.formula !== '') addInline(cell, String(content.formula));
    return;
  }
  const type = typeOf(value, content.numberFormat);
  if (type === 'str' && formula === null) {
    addInline(cell, String(value));
    return;
  }
  if (type !== 'n') cell.set('t', type);
  addText(cell, 'v', typeof value === 'boolean' ? (value ? '1' : '0') : escaped(String(value)));
}

function typeOf(value: CellValue, numberFormat: string): 'n' | 'b' | 'e' | 'str' {
  if (typeof value === 'number') return 'n';
  if (typeof value === 'boolean') return 'b';
  return isErrorValue(value) && numberFormat !== '@' ? 'e' : 'str';
}

function addInline(cell: XmlElement, text: string): void {
  cell.set('t', 'inlineStr');
  const holder = cell.create('is');
  addText(holder, 't', escaped(text));
  cell.append(holder);
}

function addText(parent: XmlElement, name: string, text: string): void {
  const child = parent.create(name);
  if (/^\s|\s$|\s\s|[\n\t]/.test(text)) child.set('xml:space', 'preserve');
  child.append(escapeXml(text));
  parent.append(child);
}

/** Escapes characters that XML does not allow, and texts that look like such an escape, in Excel's way: "_x000D_". */
function escaped(text: string): string {
  return text
    .replace(/_(?=x[\da-fA-F]{4}_)/g, '_x005F_')
    .replace(
      /[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}
