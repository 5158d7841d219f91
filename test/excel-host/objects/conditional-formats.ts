import { areasOverlap } from '../../../src/workbook/area';
import { integerArgument, textArgument, wordArgument } from './arguments';
import { areasOf } from './cell-extras';
import type { ConditionalFormatData } from './cell-extras';
import { conditionalRangeFormat } from './conditional-range-format';
import { ApiError, hostObject } from './host-object';
import type { HostObject, Kind } from './host-object';
import type { HostState } from './host-state';
import { RangeRef } from './range-ref';

/** The conditional formats that overlap one or several ranges; only Custom ones can be added. */
export function conditionalFormats(state: HostState): (refs: readonly RangeRef[]) => HostObject {
  const { extras } = state;
  const format = formatKind(state);
  const touching = (refs: readonly RangeRef[]): readonly ConditionalFormatData[] =>
    extras.formats.filter((data) =>
      refs.some(
        ({ sheet, area }) => data.ranges[0]?.sheet === sheet && areasOf(data).some((own) => areasOverlap(own, area)),
      ),
    );
  const isBroken = (refs: readonly RangeRef[]): boolean =>
    refs.some(({ sheet }) => state.facts.brokenFormats.includes(state.sheet(sheet).name));
  const found = (data: ConditionalFormatData | undefined): HostObject => {
    if (!data) throw new ApiError('ItemNotFound');
    return hostObject(format, data);
  };
  const collection: Kind<readonly RangeRef[]> = {
    name: 'ConditionalFormatCollection',
    items: (refs) => {
      if (isBroken(refs)) throw new ApiError('ItemNotFound');
      return touching(refs).map((data) => hostObject(format, data));
    },
    methods: {
      Add: (refs, args) => {
        const type = wordArgument(args, 0, ['Custom']);
        for (const { sheet } of refs) state.beforeWriting(sheet);
        const ranges = refs.map(({ sheet, area }) => new RangeRef(sheet, area));
        const data = { id: extras.newId(), type, ranges, formula: '', fill: '', bold: false, borders: new Map() };
        extras.formats = [data, ...extras.formats];
        extras.changed();
        return hostObject(format, data);
      },
      GetCount: (refs) => touching(refs).length,
      GetItem: (refs, args) => found(touching(refs).find(({ id }) => id === textArgument(args, 0))),
      GetItemAt: (refs, args) => {
        const index = integerArgument(args, 0);
        if (index === 0 && isBroken(refs)) throw new ApiError('ItemNotFound');
        return found(touching(refs)[index]);
      },
    },
  };
  return (refs) => hostObject(collection, refs);
}

function formatKind(state: HostState): Kind<ConditionalFormatData> {
  const { extras } = state;
  const custom = customKind(state);
  const customOf = (data: ConditionalFormatData): HostObject | null =>
    data.type === 'Custom' ? hostObject(custom, data) : null;
  return {
    name: 'ConditionalFormat',
    identity: ({ id }) => ({ Id: id }),
    scalars: {
      Id: { get: ({ id }) => id },
      Type: { get: ({ type }) => type },
      Priority: { get: (data) => extras.formats.indexOf(data) },
    },
    objects: {
      Custom: (data) => {
        const found = customOf(data);
        if (!found) throw new ApiError('InvalidOperation');
        return found;
      },
      CustomOrNullObject: customOf,
    },
    methods: {
      Delete: (data) => {
        for (const { sheet } of data.ranges) state.beforeWriting(sheet);
        if (!extras.formats.includes(data)) throw new ApiError('ItemNotFound');
        extras.formats = extras.formats.filter((other) => other !== data);
        extras.changed();
      },
    },
  };
}

function customKind(state: HostState): Kind<ConditionalFormatData> {
  const rule: Kind<ConditionalFormatData> = {
    name: 'ConditionalFormatRule',
    scalars: {
      Formula: {
        get: ({ formula }) => formula,
        set: (data, value) => {
          if (typeof value !== 'string' || !value.startsWith('=')) throw new ApiError('InvalidArgument');
          data.formula = value;
          state.extras.changed();
        },
      },
    },
  };
  const format = conditionalRangeFormat(state.extras);
  return {
    name: 'CustomConditionalFormat',
    objects: { Format: format, Rule: (data) => hostObject(rule, data) },
  };
}
