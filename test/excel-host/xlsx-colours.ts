import { firstElement } from './xlsx-package';

/** Colours by number, 8 to 63 (ECMA-376 part 1, 18.8.27). */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Numbers of theme colours do not follow the theme's order. */
const THEME_ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** The twelve colours of a theme part as "RRGGBB", by their number in cells. */
export function themeColours(theme: Document | null): string[] {
  return THEME_ORDER.map((name) => {
    const [colour] = firstElement(theme, name)?.children ?? [];
    return colour?.getAttribute('lastClr') ?? colour?.getAttribute('val') ?? '000000';
  });
}

/** @returns "#RRGGBB"; null for "automatic", which the program chooses */
export function xlsxColour(colour: Element | undefined, theme: readonly string[]): string | null {
  const rgb = colour?.getAttribute('rgb');
  const number = colour?.getAttribute('theme');
  const index = colour?.getAttribute('indexed');
  const base = rgb ? rgb.slice(-6) : number ? theme[Number(number)] : INDEXED[Number(index ?? 64) - 8];
  return base === undefined ? null : `#${tinted(base, Number(colour?.getAttribute('tint') ?? 0))}`;
}

/** ECMA-376 part 1, 18.8.19 changes the luminance; mixing with white or black looks nearly the same. */
function tinted(base: string, tint: number): string {
  const channel = (value: number): number => (tint < 0 ? value * (1 + tint) : value * (1 - tint) + 255 * tint);
  return [0, 2, 4]
    .map((at) => Math.round(channel(Number.parseInt(base.slice(at, at + 2), 16))))
    .map((value) => value.toString(16).padStart(2, '0').toUpperCase())
    .join('');
}
