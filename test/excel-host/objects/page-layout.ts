import { parseAddress } from '../../../src/workbook/area';
import { parseRange } from '../sheet-address';
import { textArgument } from './arguments';
import { ApiError, hostObject } from './host-object';
import type { Kind, Scalar } from './host-object';
import type { Model } from './model';
import { RangeRef } from './range-ref';

/** Page settings of a sheet by member; they have no effect. */
type Page = Map<string, unknown>;

const POINTS = (value: unknown): boolean => typeof value === 'number' && value >= 0;
const FLAG = (value: unknown): boolean => typeof value === 'boolean';
const TEXT = (value: unknown): boolean => typeof value === 'string';

/** The page set-up of a worksheet, by its id. */
export function pageLayoutKind(model: Model): Kind<string> {
  const { state } = model;
  const areas = new Map<string, RangeRef>();
  const pages = new Map<string, Page>();
  const pageOf = (sheet: string): Page => {
    const page = pages.get(sheet) ?? new Map<string, unknown>();
    pages.set(sheet, page);
    return page;
  };
  const beforeAsking = (): void => {
    if (!state.facts.hasPrinter) throw new ApiError('GeneralException');
  };
  const scalar = (name: string, initial: unknown, isValid: (value: unknown) => boolean): Scalar<string> => ({
    get: (sheet) => {
      beforeAsking();
      return pageOf(sheet).get(name) ?? initial;
    },
    set: (sheet, value) => {
      beforeAsking();
      if (!isValid(value)) throw new ApiError('InvalidArgument');
      state.beforeWriting(sheet);
      pageOf(sheet).set(name, value);
    },
  });
  state.grid.onChanged((change) => {
    for (const ref of areas.values()) ref.follow(change);
  });
  const footer: Kind<string> = { name: 'HeaderFooter', scalars: { CenterFooter: scalar('CenterFooter', '', TEXT) } };
  const footers: Kind<string> = {
    name: 'HeaderFooterGroup',
    objects: { DefaultForAllPages: (sheet) => hostObject(footer, sheet) },
  };
  return {
    name: 'PageLayout',
    scalars: {
      BottomMargin: scalar('BottomMargin', 54, POINTS),
      CenterHorizontally: scalar('CenterHorizontally', false, FLAG),
      FooterMargin: scalar('FooterMargin', 22, POINTS),
      LeftMargin: scalar('LeftMargin', 50, POINTS),
      Orientation: scalar('Orientation', 'Portrait', (value) => value === 'Portrait' || value === 'Landscape'),
      PaperSize: scalar('PaperSize', 'A4', TEXT),
      RightMargin: scalar('RightMargin', 50, POINTS),
      TopMargin: scalar('TopMargin', 54, POINTS),
      Zoom: scalar('Zoom', { scale: 100 }, (value) => typeof value === 'object' && value !== null),
    },
    objects: { HeadersFooters: (sheet) => hostObject(footers, sheet) },
    methods: {
      GetPrintAreaOrNullObject: (sheet) => {
        beforeAsking();
        const ref = areas.get(sheet);
        return ref ? model.rangeAreas(sheet, [ref.area]) : null;
      },
      GetPrintTitleRowsOrNullObject: (sheet) => {
        beforeAsking();
        const rows = pageOf(sheet).get('titleRows');
        return rows instanceof RangeRef ? model.range(sheet, rows.area) : null;
      },
      SetPrintArea: (sheet, args) => {
        beforeAsking();
        state.beforeWriting(sheet);
        areas.set(sheet, new RangeRef(sheet, parseAddress(textArgument(args, 0)).area));
      },
      SetPrintTitleRows: (sheet, args) => {
        beforeAsking();
        state.beforeWriting(sheet);
        pageOf(sheet).set('titleRows', new RangeRef(sheet, parseRange(textArgument(args, 0)).area));
      },
    },
  };
}
