import { textArgument } from './arguments';
import type { Arguments } from './arguments';
import { ApiError, hostObject } from './host-object';
import type { HostObject, Kind } from './host-object';
import type { HostState } from './host-state';
import { orError } from './range';

/** `workbook.settings`: values by key, as long as the stand-in runs. */
export function settings(state: HostState): HostObject {
  const setting: Kind<string> = {
    name: 'Setting',
    identity: (key) => ({ Key: key }),
    scalars: {
      Key: { get: (key) => key },
      Value: {
        get: (key) => {
          if (!state.settings.has(key)) throw new ApiError('ItemNotFound');
          return state.settings.get(key);
        },
        set: (key, value) => void state.settings.set(key, value),
      },
    },
    methods: { Delete: (key) => void state.settings.delete(key) },
  };
  const find = (_self: null, args: Arguments): HostObject | null => {
    const key = textArgument(args, 0);
    return state.settings.has(key) ? hostObject(setting, key) : null;
  };
  const collection: Kind<null> = {
    name: 'SettingCollection',
    items: () => [...state.settings.keys()].map((key) => hostObject(setting, key)),
    methods: {
      Add: (_self, args) => {
        const key = textArgument(args, 0);
        state.settings.set(key, args[1]);
        return hostObject(setting, key);
      },
      GetCount: () => state.settings.size,
      GetItem: orError(find, 'ItemNotFound'),
      GetItemOrNullObject: find,
    },
  };
  return hostObject(collection, null);
}
