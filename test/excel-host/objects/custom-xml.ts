import { textArgument } from './arguments';
import type { Arguments } from './arguments';
import { ApiError, hostObject } from './host-object';
import type { HostObject, Kind } from './host-object';
import type { CustomXmlPartData, HostState } from './host-state';
import { orError } from './range';

/** The custom XML parts of the workbook, as long as the stand-in runs. */
export function customXmlParts(state: HostState): HostObject {
  const part = partKind(state);
  const all = (): CustomXmlPartData[] => [...state.customXmlParts.values()];
  const scoped = scopedKind(part);
  const find = (_self: null, args: Arguments): HostObject | null => {
    const found = state.customXmlParts.get(textArgument(args, 0));
    return found ? hostObject(part, found) : null;
  };
  const collection: Kind<null> = {
    name: 'CustomXmlPartCollection',
    items: () => all().map((item) => hostObject(part, item)),
    methods: {
      Add: (_self, args) => {
        const xml = textArgument(args, 0);
        state.beforeWritingParts();
        if (namespaceOf(xml) === null) throw new ApiError('InvalidArgument');
        return hostObject(part, state.addCustomXmlPart(xml));
      },
      GetByNamespace: (_self, args) => {
        const namespace = textArgument(args, 0);
        return hostObject(
          scoped,
          all().filter((item) => namespaceOf(item.xml) === namespace),
        );
      },
      GetCount: () => state.customXmlParts.size,
      GetItem: orError(find, 'ItemNotFound'),
      GetItemOrNullObject: find,
    },
  };
  return hostObject(collection, null);
}

function partKind(state: HostState): Kind<CustomXmlPartData> {
  const alive = (part: CustomXmlPartData): CustomXmlPartData => {
    if (!state.customXmlParts.has(part.id)) throw new ApiError('ItemNotFound');
    return part;
  };
  return {
    name: 'CustomXmlPart',
    identity: (part) => ({ Id: part.id }),
    scalars: {
      Id: { get: (part) => alive(part).id },
      NamespaceUri: { get: (part) => namespaceOf(alive(part).xml) ?? '' },
    },
    methods: {
      GetXml: (part) => alive(part).xml,
      SetXml: (part, args) => {
        const xml = textArgument(args, 0);
        state.beforeWritingParts();
        if (namespaceOf(xml) === null) throw new ApiError('InvalidArgument');
        alive(part).xml = xml;
      },
      Delete: (part) => {
        state.beforeWritingParts();
        state.customXmlParts.delete(alive(part).id);
      },
    },
  };
}

function scopedKind(part: Kind<CustomXmlPartData>): Kind<readonly CustomXmlPartData[]> {
  const only = (parts: readonly CustomXmlPartData[]): HostObject | null => {
    const [first] = parts;
    return first && parts.length === 1 ? hostObject(part, first) : null;
  };
  const find = (parts: readonly CustomXmlPartData[], args: Arguments): HostObject | null => {
    const found = parts.find((item) => item.id === args[0]);
    return found ? hostObject(part, found) : null;
  };
  return {
    name: 'CustomXmlPartScopedCollection',
    items: (parts) => parts.map((item) => hostObject(part, item)),
    methods: {
      GetCount: (parts) => parts.length,
      GetItem: orError(find, 'ItemNotFound'),
      GetItemOrNullObject: find,
      GetOnlyItem: orError(only, 'ItemNotFound'),
      GetOnlyItemOrNullObject: only,
    },
  };
}

/** Namespace of the root element ("" for none); null when the XML is not well-formed. */
function namespaceOf(xml: string): string | null {
  const parsed = new DOMParser().parseFromString(xml, 'application/xml');
  if (parsed.getElementsByTagName('parsererror').length > 0) return null;
  return parsed.documentElement.namespaceURI ?? '';
}
