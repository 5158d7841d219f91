import type { CSSProperties } from 'react';
import type { ReadLook } from '../../host/file/sheet-look';
import type { CellValue } from '../../workbook/snapshot';

const VERTICAL = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;
const JUSTIFY = { left: 'flex-start', center: 'center', right: 'flex-end', justify: 'flex-start' } as const;

type LookStyle = Readonly<{ box: CSSProperties; text: CSSProperties }>;

const known = new WeakMap<ReadLook, Map<string, LookStyle>>();

/** CSS of a cell; equal looks give the same object. */
export function cellStyle(look: ReadLook, value: CellValue): LookStyle {
  let styles = known.get(look);
  if (!styles) {
    styles = new Map();
    known.set(look, styles);
  }
  const style = styles.get(typeof value) ?? drawn(look, value);
  styles.set(typeof value, style);
  return style;
}

function drawn(look: ReadLook, value: CellValue): LookStyle {
  const { bold, italic, underline, strike, fontSize, fontName, colour, fill, borders } = look;
  const { wraps, isStacked, indent, vertical } = look;
  const horizontal =
    look.horizontal ?? (typeof value === 'number' ? 'right' : typeof value === 'boolean' ? 'center' : 'left');
  const lines = [underline ? 'underline' : '', strike ? 'line-through' : ''].filter(Boolean).join(' ');
  return {
    box: {
      alignItems: VERTICAL[vertical],
      justifyContent: isStacked ? 'center' : JUSTIFY[horizontal],
      ...(fill !== null && { backgroundColor: fill }),
      ...(borders.left !== null && { borderLeft: borders.left }),
      ...(borders.right !== null && { borderRight: borders.right }),
      ...(borders.top !== null && { borderTop: borders.top }),
      ...(borders.bottom !== null && { borderBottom: borders.bottom }),
    },
    text: {
      fontSize: `${String(Math.round((fontSize * 4) / 3))}px`,
      textAlign: horizontal,
      whiteSpace: wraps || isStacked ? 'pre-wrap' : 'pre',
      ...(fontName !== null && {
        fontFamily: `"${fontName.replace(/["\\]/g, '')}", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif`,
      }),
      ...(colour !== null && { color: colour }),
      ...(bold && { fontWeight: 700 }),
      ...(italic && { fontStyle: 'italic' }),
      ...(lines !== '' && { textDecoration: lines }),
      ...(indent > 0 && { paddingLeft: `${String(indent * 9)}px` }),
      ...(isStacked && { writingMode: 'vertical-rl', textOrientation: 'upright', textAlign: 'center' }),
    },
  };
}
