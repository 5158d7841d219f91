import { borderLine, PLAIN_LOOK, type ReadLook, type Edge } from '../../sheet-look';
import { eachElement, isTrue, readXml, type Attributes, type ElementReader } from '../xml';
import { colourOf } from './colours';

type Font = Pick<ReadLook, 'bold' | 'italic' | 'underline' | 'strike' | 'fontSize' | 'fontName' | 'colour'>;
type Borders = Record<Edge, string | null>;

const NO_BORDERS: Borders = { left: null, right: null, top: null, bottom: null };
const EDGES: readonly Edge[] = ['left', 'right', 'top', 'bottom'];
const HORIZONTAL: Readonly<Record<string, ReadLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
  centerContinuous: 'center',
};
const STACKED = '255';

/** The looks of the cell styles, by their index in cells. */
export function readCellLooks(xml: string, theme: readonly string[]): ReadLook[] {
  const fonts: Font[] = [];
  const fills: (string | null)[] = [];
  const borders: Borders[] = [];
  const looks: ReadLook[] = [];
  readXml(xml, 'styles', {
    styleSheet: {
      children: {
        fonts: { children: { font: fontReader(fonts, theme) } },
        fills: { children: { fill: fillReader(fills, theme) } },
        borders: { children: { border: borderReader(borders, theme) } },
        cellXfs: {
          children: {
            xf: {
              open: ({ fontId, fillId, borderId }) =>
                looks.push({
                  ...PLAIN_LOOK,
                  ...fonts[Number(fontId ?? 0)],
                  fill: fills[Number(fillId ?? 0)] ?? null,
                  borders: borders[Number(borderId ?? 0)] ?? NO_BORDERS,
                }),
              children: {
                alignment: eachElement((attributes) => {
                  const look = looks.pop();
                  if (look) looks.push({ ...look, ...alignmentOf(attributes) });
                }),
              },
            },
          },
        },
      },
    },
  });
  return looks;
}

function alignmentOf({ horizontal = '', vertical, wrapText, textRotation, indent }: Attributes): Partial<ReadLook> {
  return {
    horizontal: HORIZONTAL[horizontal] ?? null,
    vertical: vertical === 'top' || vertical === 'center' ? vertical : vertical === 'distributed' ? 'center' : 'bottom',
    wraps: isTrue(wrapText),
    isStacked: textRotation === STACKED,
    indent: Number(indent ?? 0) || 0,
  };
}

/** Reads fonts from the children of each element. In `isOn`, an element without a value counts as true. */
function fontReader(fonts: Font[], theme: readonly string[]): ElementReader {
  let font: Font = PLAIN_LOOK;
  const isOn = ({ val = '1' }: Attributes): boolean => isTrue(val);
  const set = (change: (attributes: Attributes) => Partial<Font>): ElementReader =>
    eachElement((attributes) => {
      font = { ...font, ...change(attributes) };
    });
  return {
    open() {
      font = PLAIN_LOOK;
    },
    close() {
      const { bold, italic, underline, strike, fontSize, fontName, colour } = font;
      fonts.push({ bold, italic, underline, strike, fontSize, fontName, colour });
    },
    children: {
      b: set((attributes) => ({ bold: isOn(attributes) })),
      i: set((attributes) => ({ italic: isOn(attributes) })),
      strike: set((attributes) => ({ strike: isOn(attributes) })),
      u: set(({ val }) => ({ underline: val !== 'none' })),
      sz: set(({ val }) => ({ fontSize: Number(val) || PLAIN_LOOK.fontSize })),
      name: set(({ val }) => ({ fontName: val ?? null })),
      color: set((attributes) => ({ colour: colourOf(attributes, theme) })),
    },
  };
}

/** A pattern is read as a solid fill in its first colour. */
function fillReader(fills: (string | null)[], theme: readonly string[]): ElementReader {
  let fill: string | null = null;
  let isFilled = false;
  return {
    open() {
      fill = null;
      isFilled = false;
    },
    close: () => void fills.push(isFilled ? fill : null),
    children: {
      patternFill: {
        open({ patternType = 'none' }) {
          isFilled = patternType !== 'none' && patternType !== 'gray125';
        },
        children: {
          fgColor: eachElement((attributes) => {
            fill = colourOf(attributes, theme);
          }),
        },
      },
      gradientFill: {
        children: {
          stop: {
            children: {
              color: eachElement((attributes) => {
                fill = colourOf(attributes, theme);
                isFilled = true;
              }),
            },
          },
        },
      },
    },
  };
}

function borderReader(borders: Borders[], theme: readonly string[]): ElementReader {
  let sides: Borders = NO_BORDERS;
  const side = (edge: Edge): ElementReader => {
    let line: string | null = null;
    return {
      open({ style = 'none' }) {
        line = borderLine(style);
        sides = { ...sides, [edge]: line === null ? null : `${line} #000000` };
      },
      children: {
        color: eachElement((attributes) => {
          if (line !== null) sides = { ...sides, [edge]: `${line} ${colourOf(attributes, theme) ?? '#000000'}` };
        }),
      },
    };
  };
  return {
    open() {
      sides = NO_BORDERS;
    },
    close: () => void borders.push(sides),
    children: {
      ...Object.fromEntries(EDGES.map((edge) => [edge, side(edge)])),
      start: side('left'),
      end: side('right'),
    },
  };
}
