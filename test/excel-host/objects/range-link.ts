import { ApiError } from './host-object';
import type { Scalar } from './host-object';
import type { HostState } from './host-state';
import { RangeRef } from './range-ref';

interface Link {
  readonly ref: RangeRef;
  readonly data: Readonly<Record<string, string>>;
}

const FIELDS = ['address', 'documentReference', 'screenTip', 'textToDisplay'];

/** `Range.hyperlink` of single cells. As in Excel, the cell shows the link's text in the colour of links. */
export function rangeLink(state: HostState): Scalar<RangeRef> {
  let links: readonly Link[] = [];
  state.grid.onChanged((change) => {
    for (const { ref } of links) ref.follow(change);
  });
  const isAt = (one: RangeRef, other: RangeRef): boolean =>
    one.sheet === other.sheet && one.area.row === other.area.row && one.area.column === other.area.column;
  return {
    get: (ref) => links.find((link) => isAt(link.ref, ref))?.data ?? null,
    set: (ref, value) => {
      const { sheet, area } = ref;
      if (!isLink(value) || area.rows !== 1 || area.columns !== 1) throw new ApiError('InvalidArgument');
      state.beforeWriting(sheet);
      links = [...links.filter((link) => !isAt(link.ref, ref)), { ref: new RangeRef(sheet, area), data: value }];
      if (value.textToDisplay !== undefined) state.grid.write(sheet, area, { formulas: [[value.textToDisplay]] });
      state.grid.setStyle(sheet, area, { fontColor: '#0563C1', fontName: '等线', fontSize: 11 });
    },
  };
}

function isLink(value: unknown): value is Link['data'] {
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).every(([name, text]) => FIELDS.includes(name) && typeof text === 'string');
}
