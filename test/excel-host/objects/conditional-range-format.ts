import { wordArgument } from './arguments';
import type { BorderLine, BorderSide, CellExtras, ConditionalFormatData } from './cell-extras';
import { ApiError, hostObject } from './host-object';
import type { HostObject, Kind } from './host-object';
import { isColor } from './range-format';

const SIDES: Readonly<Record<string, BorderSide>> = {
  Top: 'EdgeTop',
  Bottom: 'EdgeBottom',
  Left: 'EdgeLeft',
  Right: 'EdgeRight',
};
const LINES: readonly BorderLine[] = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'];

interface Border {
  readonly data: ConditionalFormatData;
  readonly side: BorderSide;
}

/** The formats a conditional format applies: fill, bold, borders. */
export function conditionalRangeFormat(extras: CellExtras): (data: ConditionalFormatData) => HostObject {
  const fill: Kind<ConditionalFormatData> = {
    name: 'ConditionalRangeFill',
    scalars: {
      Color: {
        get: (data) => data.fill,
        set: (data, value) => {
          data.fill = color(value);
          extras.changed();
        },
      },
    },
  };
  const font: Kind<ConditionalFormatData> = {
    name: 'ConditionalRangeFont',
    scalars: {
      Bold: {
        get: (data) => data.bold,
        set: (data, value) => {
          data.bold = value === true;
          extras.changed();
        },
      },
    },
  };
  const borders = bordersKind(extras);
  const format: Kind<ConditionalFormatData> = {
    name: 'ConditionalRangeFormat',
    objects: {
      Borders: (data) => hostObject(borders, data),
      Fill: (data) => hostObject(fill, data),
      Font: (data) => hostObject(font, data),
    },
  };
  return (data) => hostObject(format, data);
}

function bordersKind(extras: CellExtras): Kind<ConditionalFormatData> {
  const of = ({ data, side }: Border): { style: BorderLine; color: string } =>
    data.borders.get(side) ?? { style: 'None', color: '#000000' };
  const change = ({ data, side }: Border, part: { style: BorderLine } | { color: string }): void => {
    data.borders.set(side, { ...of({ data, side }), ...part });
    extras.changed();
  };
  const border: Kind<Border> = {
    name: 'ConditionalRangeBorder',
    identity: ({ side }) => ({ SideIndex: side }),
    scalars: {
      Color: { get: (self) => of(self).color, set: (self, value) => change(self, { color: color(value) }) },
      SideIndex: { get: ({ side }) => side },
      Style: {
        get: (self) => of(self).style,
        set: (self, value) => change(self, { style: wordArgument([value], 0, LINES) }),
      },
    },
  };
  return {
    name: 'ConditionalRangeBorderCollection',
    objects: Object.fromEntries(
      Object.entries(SIDES).map(([name, side]) => [
        name,
        (data: ConditionalFormatData) => hostObject(border, { data, side }),
      ]),
    ),
  };
}

function color(value: unknown): string {
  if (!isColor(value)) throw new ApiError('InvalidArgument');
  return String(value).toUpperCase();
}
