import { parseAddress } from '../../../src/workbook/area';
import { textArgument } from './arguments';
import type { Kind } from './host-object';
import type { Model } from './model';
import { RangeRef } from './range-ref';

/** The page set-up of a worksheet, by its id: of all that Excel has, the print area. */
export function pageLayoutKind(model: Model): Kind<string> {
  const { state } = model;
  const areas = new Map<string, RangeRef>();
  state.grid.onChanged((change) => {
    for (const ref of areas.values()) ref.follow(change);
  });
  return {
    name: 'PageLayout',
    methods: {
      GetPrintAreaOrNullObject: (sheet) => {
        const ref = areas.get(sheet);
        return ref ? model.rangeAreas(sheet, [ref.area]) : null;
      },
      SetPrintArea: (sheet, args) => {
        state.beforeWriting(sheet);
        areas.set(sheet, new RangeRef(sheet, parseAddress(textArgument(args, 0)).area));
      },
    },
  };
}
