import { textArgument } from './arguments';
import { ApiError, hostObject } from './host-object';
import type { HostObject, Kind } from './host-object';
import type { HostState } from './host-state';

interface SheetName {
  readonly name: string;
  readonly formula: string;
  visible: boolean;
}

/** The defined names of a worksheet, by its id; only constant texts are supported. */
export function sheetNames(state: HostState): (sheet: string) => HostObject {
  const all = new Map<string, SheetName[]>();
  const namesOf = (sheet: string): readonly SheetName[] => all.get(sheet) ?? [];
  const collection: Kind<string> = {
    name: 'NamedItemCollection',
    items: (sheet) => namesOf(sheet).map((one) => hostObject(item, one)),
    methods: {
      Add: (sheet, args) => {
        const [name, formula] = [textArgument(args, 0), textArgument(args, 1)];
        if (!/^="[^"]{0,253}"$/.test(formula) || !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name))
          throw new ApiError('InvalidArgument');
        if (namesOf(sheet).some((other) => other.name.toLowerCase() === name.toLowerCase()))
          throw new ApiError('ItemAlreadyExists');
        state.beforeWritingParts();
        const added = { name, formula, visible: true };
        all.set(sheet, [...namesOf(sheet), added]);
        return hostObject(item, added);
      },
      GetItemOrNullObject: (sheet, args) => {
        const found = namesOf(sheet).find(({ name }) => name.toLowerCase() === textArgument(args, 0).toLowerCase());
        return found ? hostObject(item, found) : null;
      },
    },
  };
  return (sheet) => hostObject(collection, sheet);
}

const item: Kind<SheetName> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ Name: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: { get: ({ formula }) => formula },
    Type: { get: () => 'String' },
    Value: { get: ({ formula }) => formula.slice(2, -1) },
    Visible: {
      get: ({ visible }) => visible,
      set: (self, value) => {
        self.visible = value === true;
      },
    },
  },
};
