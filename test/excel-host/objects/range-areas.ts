import { fullAddress } from '../sheet-address';
import { integerArgument } from './arguments';
import { ApiError, hostObject } from './host-object';
import type { Kind } from './host-object';
import type { Model } from './model';
import type { RangeRef } from './range-ref';

/** Several ranges of one sheet (`RangeAreas`). */
export function rangeAreasKind(model: Model): Kind<readonly RangeRef[]> {
  const address = (refs: readonly RangeRef[]): string =>
    refs.map((ref) => fullAddress(model.state.sheet(ref.sheet).name, ref.area)).join(',');
  const areas = rangeCollectionKind(model);
  return {
    name: 'RangeAreas',
    identity: (refs) => model.state.ranges.identityOf(refs),
    scalars: {
      Address: { get: address },
      AddressLocal: { get: address },
      AreaCount: { get: (refs) => refs.length },
      CellCount: { get: (refs) => refs.reduce((sum, { area }) => sum + area.rows * area.columns, 0) },
    },
    objects: {
      Areas: (refs) => hostObject(areas, refs),
      ConditionalFormats: (refs) => model.conditionalFormats(refs),
      Worksheet: (refs) => {
        const [first] = refs;
        if (!first) throw new ApiError('ItemNotFound');
        return model.worksheet(first.sheet);
      },
    },
  };
}

function rangeCollectionKind(model: Model): Kind<readonly RangeRef[]> {
  return {
    name: 'RangeCollection',
    items: (refs) => refs.map((ref) => model.range(ref.sheet, ref.area)),
    methods: {
      GetCount: (refs) => refs.length,
      GetItemAt: (refs, args) => {
        const ref = refs[integerArgument(args, 0)];
        if (!ref) throw new ApiError('ItemNotFound');
        return model.range(ref.sheet, ref.area);
      },
    },
  };
}
